import { distance } from 'fastest-levenshtein'
import { compareSounds } from '../../channels/compare-sounds.ts'
import { isOrdinaryWord } from '../../lexicon/ordinary-words.ts'
import { isRegisteredName } from '../../lexicon/registered-names.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { genderOfForename } from '../../names/forenames.ts'
import { isPetName } from '../../names/is-pet-name.ts'
import { consonantsOf } from '../forms/consonants-of.ts'
import type { NameForm } from '../forms/spoken-forms.ts'
import { isFormula } from '../transcript/places.ts'
import { NO_BREAK, STOP } from '../transcript/spoken-words.ts'
import { CALLING, type Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choice.ts'

/** A word and the name that it sounds like. */
interface Heard {
  readonly form: NameForm
  readonly odds: number
  /** Is the word somebody's name as it stands: "Marcus" for Markus? */
  readonly taken: boolean
}

/** A word that is a name by its sound. */
export interface HeardName extends Choice {
  /** Is the word somebody's name as it stands? */
  readonly taken: boolean
}

/** A shorter word sounds like much. */
export const FEWEST_LETTERS = 4
const FEWEST_UNUSUAL = 5
/** How much like the name's sound the word's must be, as a share of the perfect score, and how alike they must be written. */
const LIKE = 0.85
const SAME = 0.93
const ALIKE = 0.6
const ALIKE_BY_CONSONANTS = 0.65
/** The same of a word that is a name as it stands: "Cyril" and Cyrille, not "Johann" and Johnny. */
const ALIKE_NAMES = 0.7
/** How much more it must sound like this name than like another person's, in nats. */
const AHEAD = 2

/**
 * The probability that such a word is the name. Of the words of real calls that no list of words and names has, that have six letters or more and
 * sound and look so much like the name of somebody in the call, nine in ten were that name; with a dozen people in the roster who were not in the
 * call, none was taken for any of them.
 */
const UNUSUAL = 0.8
/** The same where nothing else says that a name stands there. */
const UNCALLED = 0.55
/** The same of a word that is another's name: there may be such another. */
const TAKEN = 0.6

/**
 * The single words that are a name by their sound and nothing else: "Weeringa" where the roster has Wieringa, "Casper" where it has Kasper. What was
 * learned from calls of analysts knows them badly, since there hardly anybody is called by the bare family name.
 */
export function findByEar(scene: Scene): HeardName[] {
  const { words, knownAt } = scene
  const forms = scene.forms.filter(({ words, letters }) => words.length === 1 && letters.length >= FEWEST_LETTERS)
  if (forms.length === 0) return []
  const consonants = forms.map(({ sound }) => consonantsOf(sound.phones))
  const heard = words.vocabulary.map((word, id) =>
    scene.vocabulary.word[id] === 0 ? hear(word, words.wordSounds[id]!, forms, consonants) : null,
  )
  // whoever is "Thandeka Zulu" in one place is called Thandeka in others
  const anothers = new Set<Heard>()
  for (let at = 0; at < words.count; at++) {
    const one = heard[words.ids[at]!]
    if (one && !words.clitics[at] && !isSmall(scene, at) && isAnothers(scene, at, one.form)) anothers.add(one)
  }
  const found: HeardName[] = []
  for (let at = 0; at < words.count; at++) {
    const one = heard[words.ids[at]!]
    if (!one || anothers.has(one) || knownAt[at]! >= 0 || words.clitics[at] || isSmall(scene, at)) continue
    if (isOfThing(scene, at)) continue
    found.push({
      ...one,
      from: at,
      to: at + 1,
      lead: Infinity,
      gain: one.odds,
      rival: -10,
      chance: chanceAt(scene, at, one),
    })
  }
  return found
}

function hear(
  word: string,
  sound: Uint8Array,
  forms: readonly NameForm[],
  consonants: readonly string[],
): Heard | null {
  if (word.length < FEWEST_LETTERS || /\d/.test(word) || isOrdinaryWord(word) || isDerived(word)) return null
  const { proper, forename, surname } = backgroundOf(word)
  if (proper > 0) return null
  const usual = forename > 1 || surname > 0
  if (!usual && word.length < FEWEST_UNUSUAL) return null
  const taken = usual || isRegisteredName(word)
  const kinds = consonantsOf(sound)
  let best: Heard | null = null
  let rival = -Infinity
  forms.forEach((form, f) => {
    const { letters, sound: said, part } = form
    // "Tupapa" is longer than Tupa, not misheard for it
    if (letters === word || `${letters}s` === word || (word.startsWith(letters) && word.length > letters.length + 1))
      return
    if (isPetName(word, letters) || (part === 'given' && isOfOtherGender(word, letters))) return
    const written = 1 - distance(letters, word) / Math.max(letters.length, word.length)
    if (written < ALIKE) return
    const odds = compareSounds(sound, said.phones)
    const like = odds / said.perfect
    const isAlike = kinds === consonants[f]
    const fits = taken
      ? (like >= SAME && (part === 'given' || !usual)) || (!usual && isAlike && written >= ALIKE_NAMES)
      : like >= LIKE || (isAlike && written >= ALIKE_BY_CONSONANTS)
    if (!fits) return
    if (best && best.form.entity !== form.entity) rival = Math.max(rival, Math.min(best.odds, odds))
    if (!best || odds > best.odds) best = { form, odds, taken }
  })
  return best && (best as Heard).odds >= rival + AHEAD ? best : null
}

/** "Camila" is not Camilo. */
function isOfOtherGender(one: string, other: string): boolean {
  const [a, b] = [genderOfForename(one), genderOfForename(other)]
  return a !== null && b !== null
    ? a !== b
    : one === `${other}a` ||
        other === `${one}a` ||
        (/[ao]$/.test(one) && /[ao]$/.test(other) && one.at(-1) !== other.at(-1))
}

/** A word made of another by an ending that no name has. */
export function isDerived(word: string): boolean {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length > 2 && [stem, `${stem}e`, `${stem}y`].some(isOrdinaryWord)) return true
    if (stem.length > 3 && stem.at(-1) === stem.at(-2) && isOrdinaryWord(stem.slice(0, -1))) return true
  }
  return false
}

const ENDINGS = [
  's',
  'es',
  'ed',
  'er',
  'ers',
  'ing',
  'ly',
  'y',
  'ness',
  'able',
  'ism',
  'ist',
  'ists',
  'ish',
  'less',
  'ful',
]

/** Where a recogniser writes capitals, a name has one. */
export function isSmall({ words, cased }: Scene, at: number): boolean {
  const first = words.article.text[words.starts[at]!]!
  return cased && first === first.toLowerCase()
}

/** Is it a word of a thing’s name, as the capital of an ordinary word beside it tells: "National Petry Month"? */
function isOfThing({ words, cased }: Scene, at: number): boolean {
  const isThing = (other: number, isFirst: boolean): boolean => {
    const word = words.vocabulary[words.ids[other]!]!
    const written = words.article.text.slice(words.starts[other]!, words.ends[other]!)
    return !isFirst && /^\p{Lu}\p{Ll}{2}/u.test(written) && isOrdinaryWord(word) && !isFormula(word)
  }
  if (!cased) return false
  const before = at - 1
  const behind = at + 1
  return (
    (before >= 0 && words.breaks[at] === NO_BREAK && isThing(before, words.breaks[before]! >= STOP)) ||
    (behind < words.count && words.breaks[behind] === NO_BREAK && !words.clitics[behind] && isThing(behind, false))
  )
}

/** Does another name beside it make it somebody else's: "Marcus Jones", "Paul Weeringa"? */
export function isAnothers(scene: Scene, at: number, { entity, part }: NameForm): boolean {
  const { words, known, knownAt, vocabulary } = scene
  const owns = (name: number): boolean => known[name]!.forms.some((one) => one.entity === entity)
  const isName = (id: number): boolean =>
    vocabulary.word[id]! === 0 &&
    !isOrdinaryWord(words.vocabulary[id]!) &&
    backgroundOf(words.vocabulary[id]!).proper === 0
  const hasCapital = (other: number): boolean => {
    const first = words.article.text[words.starts[other]!]!
    return first !== first.toLowerCase()
  }
  if (at > 0 && words.breaks[at] === NO_BREAK) {
    const before = words.ids[at - 1]!
    if (knownAt[at - 1]! >= 0) {
      if (!owns(knownAt[at - 1]!)) return true
    } else if (part !== 'given' && vocabulary.forename[before]! >= 3 && vocabulary.word[before]! < 4) return true
  }
  if (at + 1 >= words.count || words.breaks[at + 1] !== NO_BREAK || words.clitics[at + 1]) return false
  if (knownAt[at + 1]! >= 0) return !owns(knownAt[at + 1]!)
  const after = words.ids[at + 1]!
  if (scene.cased) return hasCapital(at + 1) && isName(after)
  return part === 'given' && vocabulary.surname[after]! >= 3 && vocabulary.word[after]! < 4
}

function chanceAt({ words, left, right, cased }: Scene, at: number, { taken }: Heard): number {
  if (taken) return TAKEN
  const inside = cased && words.breaks[at] === NO_BREAK
  return inside || CALLING.has(left[at]!) || right[at + 1] === 'go ahead' || right[at + 1] === 'says'
    ? UNUSUAL
    : UNCALLED
}
