import { distance } from 'fastest-levenshtein'
import type { Candidate } from '../hearing/hear-candidates.ts'
import { LEFT_PLACES, RIGHT_PLACES } from '../transcript/places.ts'
import { STOP } from '../transcript/spoken-words.ts'
import { keyOf, type Scene } from '../transcript/transcript-scene.ts'

/** What speaks for and against a candidate, in the order of the weights. */
export const EVIDENCE = [
  ...['odds', 'odds over 5', 'odds over 10', 'likeness', 'likeness over .7', 'alike', 'length of name', 'first sound'],
  ...[
    'letters',
    'first letter',
    'ordinary least',
    'ordinary most',
    'ordinary sum',
    'unheard of',
    'one ordinary word',
    'ordinary first',
    'ordinary last',
  ],
  ...[
    'repeated',
    'called share',
    'forename',
    'surname',
    'one word',
    'two words',
    'three words',
    'more words',
    'words too many',
    'words too few',
  ],
  ...['comma inside', 'stop inside', 'given', 'family', 'ends in ’s', 'capital inside sentence', 'small letter'],
  ...[
    'called within 60',
    'called within 300',
    'called within 1500',
    'never called',
    'called again within 60',
    'called again within 300',
  ],
  ...['introduced within 500', 'called last', 'called last but one', 'called before those'],
  ...[
    'firm or role behind',
    'firm or role before',
    'another’s firm behind',
    'announced with firm',
    'announced with another’s firm',
  ],
  ...[
    'behind own given name',
    'behind another’s name',
    'before own family name',
    'before another’s name',
    'behind unknown forename',
    'before unknown surname',
  ],
  ...['another’s name', 'form known here', 'margin', 'rival better', 'announced to the firm', 'called on both sides'],
  ...['ordinary and unlike', 'ordinary though alike', 'given behind surname'],
  ...['first word brings little', 'last word brings little', 'idle function word first', 'idle function word last'],
  ...['forename that sounds the same', 'surname that sounds the same', 'unheard of and alike'],
  ...['same words mended alike', 'same words mended otherwise'],
  ...LEFT_PLACES,
  ...RIGHT_PLACES.map((place) => `… ${place}`),
] as const

/** Writes the candidate's evidence into `into`, which holds `EVIDENCE.length` numbers. */
export function weighEvidence(scene: Scene, candidate: Candidate, into: Float32Array): void {
  let next = 0
  const put = (value: number | boolean): void => {
    into[next++] = Number(value)
  }
  putSound(scene, candidate, put)
  putWords(scene, candidate, put)
  putDialogue(scene, candidate, put)
  putNeighbours(scene, candidate, put)
  putEdges(scene, candidate, put)
  putHomophone(scene, candidate, put)
  putRecurrence(scene, candidate, put)
  putPlace(scene, candidate, put)
}

type Put = (value: number | boolean) => void

function putSound({ words }: Scene, { from, to, form, odds }: Candidate, put: Put): void {
  const likeness = odds / form.sound.perfect
  put(odds / 10)
  put(Math.max(0, odds - 5) / 10)
  put(Math.max(0, odds - 10) / 10)
  put(likeness)
  put(Math.max(0, likeness - 0.7))
  put(likeness > 0.97)
  put(form.sound.perfect / 10)
  put(words.sounds[words.soundStarts[from]!] === form.sound.phones[0])
  const letters = lettersOf(words.vocabulary, words.ids, from, to)
  put(1 - distance(letters, form.letters) / Math.max(letters.length, form.letters.length))
  put(letters[0] === form.letters[0])
}

function lettersOf(vocabulary: readonly string[], ids: Uint32Array, from: number, to: number): string {
  let letters = ''
  for (let at = from; at < to; at++) letters += vocabulary[ids[at]!]!
  return letters
}

function putWords({ words, vocabulary, cased }: Scene, { from, to, form }: Candidate, put: Put): void {
  const n = to - from
  let [least, most, sum, rarest, commas, stops] = [10, 0, 0, Infinity, 0, 0]
  for (let at = from; at < to; at++) {
    const id = words.ids[at]!
    const word = vocabulary.word[id]!
    least = Math.min(least, word)
    most = Math.max(most, word)
    sum += word
    rarest = Math.min(rarest, vocabulary.count[id]!)
    if (at > from && words.breaks[at]! >= STOP) stops++
    else if (at > from && words.breaks[at]) commas++
  }
  const id = words.ids[from]!
  put(least / 10)
  put(most / 10)
  put(sum / 20)
  put(least === 0)
  put(n === 1 && least >= 4)
  put(vocabulary.word[id]! / 10)
  put(vocabulary.word[words.ids[to - 1]!]! / 10)
  put(Math.log(rarest) / 3)
  put(n === 1 ? vocabulary.called[id]! : 0)
  put(n === 1 ? vocabulary.forename[id]! / 10 : 0)
  put(n === 1 ? vocabulary.surname[id]! / 10 : 0)
  put(n === 1)
  put(n === 2)
  put(n === 3)
  put(n > 3)
  put(Math.max(0, n - form.words.length))
  put(Math.max(0, form.words.length - n))
  put(commas)
  put(stops)
  put(form.part === 'given')
  put(form.part === 'family')
  put(words.clitics[to - 1]!)
  const first = words.article.text[words.starts[from]!]!
  const capital = first !== first.toLowerCase()
  put(cased && capital && words.breaks[from]! < STOP)
  put(cased && !capital)
}

function putDialogue({ dialogue }: Scene, { from, form: { entity } }: Candidate, put: Put): void {
  const since = dialogue.since(entity, from)
  const until = dialogue.until(entity, from)
  const rank = dialogue.rank(entity, from, 3)
  put(since < 60)
  put(since >= 60 && since < 300)
  put(since >= 300 && since < 1500)
  put(since === Infinity)
  put(until < 60)
  put(until >= 60 && until < 300)
  put(dialogue.sinceIntroduced(entity, from) < 500)
  put(rank === 0)
  put(rank === 1)
  put(rank === 2)
}

/** How many words around a stretch may say the firm or the role. */
const BEHIND = 9
const BEFORE = 10

function putNeighbours(scene: Scene, candidate: Candidate, put: Put): void {
  const { words, known, knownAt, vocabulary, affiliations, left, right } = scene
  const { from, to, form, odds, rival } = candidate
  const { entity, part } = form
  const behind = affiliations.share(entity, to, to + BEHIND)
  const another = affiliations.greatest(to, to + BEHIND - 3)
  const against = another > behind + 0.2 ? another : 0
  const announced = left[from] === 'announced'
  put(behind)
  put(affiliations.share(entity, from - BEFORE, from))
  put(against)
  put(announced ? behind : 0)
  put(announced ? against : 0)
  const before = from > 0 && words.breaks[from]! < STOP ? known[knownAt[from - 1]!] : undefined
  const after = to < words.count && words.breaks[to]! < STOP ? known[knownAt[to]!] : undefined
  const own = (name: typeof before, wanted: string): boolean =>
    name?.forms.some((one) => one.entity === entity && one.part === wanted) ?? false
  const ownGiven = part === 'family' && own(before, 'given')
  const ownFamily = part === 'given' && own(after, 'family')
  put(ownGiven)
  put(!ownGiven && before !== undefined)
  put(ownFamily)
  put(!ownFamily && after !== undefined)
  const beforeId = from > 0 ? words.ids[from - 1]! : -1
  const afterId = to < words.count ? words.ids[to]! : -1
  put(!before && beforeId >= 0 && vocabulary.forename[beforeId]! >= 4 && vocabulary.word[beforeId]! < 4)
  put(!after && afterId >= 0 && part !== 'full' && vocabulary.surname[afterId]! >= 4 && vocabulary.word[afterId]! < 4)
  put(knownAt[from]! >= 0)
  put(scene.knownForms.has(form))
  put(Math.max(-1, Math.min(1, (odds - rival) / 10)))
  put(rival > odds)
  put(announced && right[to] === 'firm')
  put(left[from] !== 'none' && right[to] !== 'none')
  let ordinary = 1
  for (let at = from; at < to; at++) ordinary = Math.min(ordinary, vocabulary.word[words.ids[at]!]! / 10)
  const likeness = odds / form.sound.perfect
  put(ordinary * Math.max(0, 0.6 - likeness))
  put(ordinary * Math.max(0, likeness - 0.6))
  put(
    part === 'given' &&
      to - from === 1 &&
      vocabulary.surname[words.ids[from]!]! > vocabulary.forename[words.ids[from]!]!,
  )
}

function putEdges({ words, vocabulary }: Scene, { from, to, lead, gain }: Candidate, put: Put): void {
  const idle = (nats: number): number => (to - from > 1 ? Math.max(0, 1 - nats / ENOUGH) : 0)
  const isGrammar = (at: number): boolean => vocabulary.word[words.ids[at]!]! >= FUNCTION_WORD
  put(idle(lead))
  put(idle(gain))
  put(isGrammar(from) ? idle(lead) : 0)
  put(isGrammar(to - 1) ? idle(gain) : 0)
}

/** What a word of a name brings at least, in nats. */
const ENOUGH = 5
/** Frequency class from which a word is hardly anything but grammar. */
const FUNCTION_WORD = 6

/** The name of another that sounds the same: "Marcus" where the roster has Markus. */
function putHomophone({ words, vocabulary }: Scene, { from, to, form, odds }: Candidate, put: Put): void {
  const id = words.ids[from]!
  const alike = Math.max(0, odds / form.sound.perfect - 0.7) / 0.3
  const single = to - from === 1 && vocabulary.word[id]! < 4
  put(single && form.part === 'given' && vocabulary.forename[id]! >= 3 ? alike : 0)
  put(single && form.part === 'family' && vocabulary.surname[id]! >= 2 ? alike : 0)
  put(single && vocabulary.word[id] === 0 && vocabulary.forename[id]! < 3 ? alike : 0)
}

/** A recogniser that heard a name wrong once does so again. */
function putRecurrence({ words, mended }: Scene, { from, to, form: { entity } }: Candidate, put: Put): void {
  const others = mended.size > 0 ? mended.get(keyOf(words, from, to))?.filter((one) => one.from !== from) : undefined
  const alike = others?.some((one) => one.entity === entity) ?? false
  put(alike)
  put(!alike && (others?.length ?? 0) > 0)
}

function putPlace({ left, right }: Scene, { from, to }: Candidate, put: Put): void {
  for (const place of LEFT_PLACES) put(left[from] === place)
  for (const place of RIGHT_PLACES) put(right[to] === place)
}
