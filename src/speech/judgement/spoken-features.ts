import { distance } from 'fastest-levenshtein'
import type { Feature } from '../../models/feature.ts'
import type { Candidate } from '../hearing/hear-candidates.ts'
import { LEFT_PLACES, RIGHT_PLACES } from '../transcript/places.ts'
import { STOP } from '../transcript/spoken-words.ts'
import type { Scene } from '../transcript/transcript-scene.ts'
import { type Seen, seeCandidate } from './see-candidate.ts'

/** A number, or a yes or no. */
const piece = (name: string, of: (seen: Seen) => number | boolean): Feature<Seen> => ({
  name,
  of: (seen) => Number(of(seen)),
})

const SOUND: readonly Feature<Seen>[] = [
  piece('odds', ({ candidate }) => candidate.odds / 10),
  piece('odds over 5', ({ candidate }) => Math.max(0, candidate.odds - 5) / 10),
  piece('odds over 10', ({ candidate }) => Math.max(0, candidate.odds - 10) / 10),
  piece('likeness', ({ likeness }) => likeness),
  piece('likeness over .7', ({ likeness }) => Math.max(0, likeness - 0.7)),
  piece('alike', ({ likeness }) => likeness > 0.97),
  piece('length of name', ({ candidate }) => candidate.form.sound.perfect / 10),
  piece(
    'first sound',
    ({ scene: { words }, candidate: { from, form } }) =>
      words.sounds[words.soundStarts[from]!] === form.sound.phones[0],
  ),
  piece('letters', (seen) => {
    const letters = lettersOf(seen)
    const { form } = seen.candidate
    return 1 - distance(letters, form.letters) / Math.max(letters.length, form.letters.length)
  }),
  piece('first letter', (seen) => lettersOf(seen)[0] === seen.candidate.form.letters[0]),
]

function lettersOf({ scene: { words }, candidate: { from, to } }: Seen): string {
  let letters = ''
  for (let at = from; at < to; at++) letters += words.vocabulary[words.ids[at]!]!
  return letters
}

const WORDS: readonly Feature<Seen>[] = [
  piece('ordinary least', ({ least }) => least / 10),
  piece('ordinary most', ({ most }) => most / 10),
  piece('ordinary sum', ({ sum }) => sum / 20),
  piece('unheard of', ({ least }) => least === 0),
  piece('one ordinary word', ({ count, least }) => count === 1 && least >= 4),
  piece('ordinary first', ({ scene, first }) => scene.vocabulary.word[first]! / 10),
  piece('ordinary last', ({ scene, last }) => scene.vocabulary.word[last]! / 10),
  piece('repeated', ({ rarest }) => Math.log(rarest) / 3),
  piece('called share', ({ scene, count, first }) => (count === 1 ? scene.vocabulary.called[first]! : 0)),
  piece('forename', ({ scene, count, first }) => (count === 1 ? scene.vocabulary.forename[first]! / 10 : 0)),
  piece('surname', ({ scene, count, first }) => (count === 1 ? scene.vocabulary.surname[first]! / 10 : 0)),
  piece('one word', ({ count }) => count === 1),
  piece('two words', ({ count }) => count === 2),
  piece('three words', ({ count }) => count === 3),
  piece('more words', ({ count }) => count > 3),
  piece('words too many', ({ count, candidate }) => Math.max(0, count - candidate.form.words.length)),
  piece('words too few', ({ count, candidate }) => Math.max(0, candidate.form.words.length - count)),
  piece('comma inside', ({ commas }) => commas),
  piece('stop inside', ({ stops }) => stops),
  piece('given', ({ candidate }) => candidate.form.part === 'given'),
  piece('family', ({ candidate }) => candidate.form.part === 'family'),
  piece('ends in ’s', ({ scene, candidate }) => scene.words.clitics[candidate.to - 1]!),
  piece(
    'capital inside sentence',
    ({ scene: { cased, words }, candidate, isCapital }) => cased && isCapital && words.breaks[candidate.from]! < STOP,
  ),
  piece('small letter', ({ scene, isCapital }) => scene.cased && !isCapital),
]

const DIALOGUE: readonly Feature<Seen>[] = [
  piece('called within 60', ({ since }) => since < 60),
  piece('called within 300', ({ since }) => since >= 60 && since < 300),
  piece('called within 1500', ({ since }) => since >= 300 && since < 1500),
  piece('never called', ({ since }) => since === Infinity),
  piece('called again within 60', ({ until }) => until < 60),
  piece('called again within 300', ({ until }) => until >= 60 && until < 300),
  piece(
    'introduced within 500',
    ({ scene: { dialogue }, candidate: { form, from } }) => dialogue.sinceIntroduced(form.entity, from) < 500,
  ),
  piece('called last', ({ rank }) => rank === 0),
  piece('called last but one', ({ rank }) => rank === 1),
  piece('called before those', ({ rank }) => rank === 2),
]

/** How many words before a stretch may say the firm or the role. */
const BEFORE = 10

const NEIGHBOURS: readonly Feature<Seen>[] = [
  piece('firm or role behind', ({ behind }) => behind),
  piece('firm or role before', ({ scene: { affiliations }, candidate: { form, from } }) =>
    affiliations.share(form.entity, from - BEFORE, from),
  ),
  piece('another’s firm behind', ({ against }) => against),
  piece('announced with firm', ({ isAnnounced, behind }) => (isAnnounced ? behind : 0)),
  piece('announced with another’s firm', ({ isAnnounced, against }) => (isAnnounced ? against : 0)),
  piece('behind own given name', ({ ownGiven }) => ownGiven),
  piece('behind another’s name', ({ ownGiven, nameBefore }) => !ownGiven && nameBefore),
  piece('before own family name', ({ ownFamily }) => ownFamily),
  piece('before another’s name', ({ ownFamily, nameAfter }) => !ownFamily && nameAfter),
  piece(
    'behind unknown forename',
    ({ scene: { vocabulary }, nameBefore, wordBefore: id }) =>
      !nameBefore && id >= 0 && vocabulary.forename[id]! >= 4 && vocabulary.word[id]! < 4,
  ),
  piece(
    'before unknown surname',
    ({ scene: { vocabulary }, candidate, nameAfter, wordAfter: id }) =>
      !nameAfter &&
      id >= 0 &&
      candidate.form.part !== 'full' &&
      vocabulary.surname[id]! >= 4 &&
      vocabulary.word[id]! < 4,
  ),
  piece('another’s name', ({ scene, candidate }) => scene.knownAt[candidate.from]! >= 0),
  piece('form known here', ({ scene, candidate }) => scene.knownForms.has(candidate.form)),
  piece('margin', ({ candidate: { odds, rival } }) => Math.max(-1, Math.min(1, (odds - rival) / 10))),
  piece('rival better', ({ candidate: { odds, rival } }) => rival > odds),
  piece(
    'announced to the firm',
    ({ scene, candidate, isAnnounced }) => isAnnounced && scene.right[candidate.to] === 'firm',
  ),
  piece(
    'called on both sides',
    ({ scene: { left, right }, candidate: { from, to } }) => left[from] !== 'none' && right[to] !== 'none',
  ),
  piece('ordinary and unlike', ({ least, likeness }) => ordinary(least) * Math.max(0, 0.6 - likeness)),
  piece('ordinary though alike', ({ least, likeness }) => ordinary(least) * Math.max(0, likeness - 0.6)),
  piece(
    'given behind surname',
    ({ scene: { vocabulary }, candidate, count, first }) =>
      candidate.form.part === 'given' && count === 1 && vocabulary.surname[first]! > vocabulary.forename[first]!,
  ),
]

const ordinary = (least: number): number => Math.min(1, least / 10)

const EDGES: readonly Feature<Seen>[] = [
  piece('first word brings little', ({ candidate, count }) => idle(count, candidate.lead)),
  piece('last word brings little', ({ candidate, count }) => idle(count, candidate.gain)),
  piece('idle function word first', ({ scene, candidate, count, first }) =>
    isGrammar(scene, first) ? idle(count, candidate.lead) : 0,
  ),
  piece('idle function word last', ({ scene, candidate, count, last }) =>
    isGrammar(scene, last) ? idle(count, candidate.gain) : 0,
  ),
]

/** How little a word at the edge brings, 0..1. */
const idle = (count: number, nats: number): number => (count > 1 ? Math.max(0, 1 - nats / ENOUGH) : 0)
const isGrammar = ({ vocabulary }: Scene, id: number): boolean => vocabulary.word[id]! >= FUNCTION_WORD

/** What a word of a name brings at least, in nats. */
const ENOUGH = 5
/** Frequency class from which a word is hardly anything but grammar. */
const FUNCTION_WORD = 6

/** The name of another that sounds the same: "Marcus" where the roster has Markus. */
const HOMOPHONES: readonly Feature<Seen>[] = [
  piece('forename that sounds the same', (seen) => {
    const { scene, candidate, first, homophone } = seen
    const isOne = isSingle(seen) && candidate.form.part === 'given' && scene.vocabulary.forename[first]! >= 3
    return isOne ? homophone : 0
  }),
  piece('surname that sounds the same', (seen) => {
    const { scene, candidate, first, homophone } = seen
    const isOne = isSingle(seen) && candidate.form.part === 'family' && scene.vocabulary.surname[first]! >= 2
    return isOne ? homophone : 0
  }),
  piece('unheard of and alike', (seen) => {
    const { vocabulary } = seen.scene
    const isOne = isSingle(seen) && vocabulary.word[seen.first] === 0 && vocabulary.forename[seen.first]! < 3
    return isOne ? seen.homophone : 0
  }),
]

const isSingle = ({ scene, count, first }: Seen): boolean => count === 1 && scene.vocabulary.word[first]! < 4

/** What speaks for and against a candidate, in the order of the weights. */
export const EVIDENCE: readonly Feature<Seen>[] = [
  ...SOUND,
  ...WORDS,
  ...DIALOGUE,
  ...NEIGHBOURS,
  ...EDGES,
  ...HOMOPHONES,
  piece('same words mended alike', ({ mendedAlike }) => mendedAlike),
  piece('same words mended otherwise', ({ mendedOtherwise }) => mendedOtherwise),
  ...LEFT_PLACES.map((place) => piece(place, ({ scene, candidate }) => scene.left[candidate.from] === place)),
  ...RIGHT_PLACES.map((place) => piece(`… ${place}`, ({ scene, candidate }) => scene.right[candidate.to] === place)),
]

/** Writes the candidate's evidence into `into`, which holds `EVIDENCE.length` numbers. */
export function weighEvidence(scene: Scene, candidate: Candidate, into: Float32Array): void {
  const seen = seeCandidate(scene, candidate)
  for (let i = 0; i < EVIDENCE.length; i++) into[i] = EVIDENCE[i]!.of(seen)
}
