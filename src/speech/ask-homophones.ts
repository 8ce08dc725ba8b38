import { compareSounds } from '../channels/compare-sounds.ts'
import type { Question } from '../edits/person-plan.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { roundProbability } from '../models/round-probability.ts'
import { forenameFrequency, genderOfForename } from '../names/forenames.ts'
import type { Article } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { consonantsOf } from './forms/consonants-of.ts'
import { NO_BREAK, readSpokenWords, type SpokenWords, STOP } from './transcript/spoken-words.ts'

/** A given name as a transcript writes it. */
interface Given {
  readonly id: number
  readonly text: string
  readonly places: readonly Span[]
  /** The words with a capital right behind it: surnames. */
  readonly behind: ReadonlySet<string>
}

/** A shorter word sounds like much. */
const FEWEST_LETTERS = 4
/** How much like the other's sound one's must be, as a share of the perfect score. */
const SAME = 0.9

/**
 * Given names that sound the same and are written in two ways: “Lukas” and “Lucas” in one transcript are one person's more often than two people's, and a
 * recogniser cannot know which. Nothing is mended: it is asked, once a pair. Two that have two surnames are two people.
 *
 * @param unsaid stretches that nobody says, in order
 * @param known places of which it is known whose name stands there, or that are asked about
 */
export function askHomophones(article: Article, unsaid: readonly Span[], known: readonly Span[]): readonly Question[] {
  const words = readSpokenWords(article, unsaid)
  const taken = new Stretches()
  for (const span of known) taken.take(span)
  const byConsonants = new Map<string, Given[]>()
  for (const given of givenNames(words, taken)) {
    const key = consonantsOf(words.wordSounds[given.id]!)
    byConsonants.set(key, [...(byConsonants.get(key) ?? []), given])
  }
  return [...byConsonants.values()].flatMap((group) => {
    const [first, second] = [...group].sort(usualFirst)
    return group.length === 2 && mayBeOne(words, first!, second!) ? [ask(first!, second!)] : []
  })
}

/** Names of one word that are somebody's usual given name, or no word that is known, and that stand inside a sentence with a capital. */
function givenNames(words: SpokenWords, taken: Stretches): readonly Given[] {
  const { vocabulary, ids, starts, ends, breaks, article } = words
  const found = new Map<number, { places: Span[]; behind: Set<string>; isName: boolean; text: string }>()
  const candidates = new Set(vocabulary.flatMap((word, id) => (mayBeGiven(word) ? [id] : [])))
  for (let at = 0; at < words.count; at++) {
    const id = ids[at]!
    if (!candidates.has(id)) continue
    const place = { start: starts[at]!, end: ends[at]! }
    const text = article.text.slice(place.start, place.end)
    if (!/^\p{Lu}\p{Ll}/u.test(text) || !taken.isFree(place)) continue
    const one = found.get(id) ?? { places: [], behind: new Set(), isName: false, text }
    one.places.push(place)
    one.isName ||= breaks[at]! < STOP
    if (at + 1 < words.count && breaks[at + 1] === NO_BREAK) {
      const next = article.text.slice(starts[at + 1]!, ends[at + 1]!)
      if (/^\p{Lu}\p{Ll}/u.test(next)) one.behind.add(vocabulary[ids[at + 1]!]!)
    }
    found.set(id, one)
  }
  return [...found].flatMap(([id, { isName, ...given }]) => (isName ? [{ id, ...given }] : []))
}

function mayBeGiven(word: string): boolean {
  if (word.length < FEWEST_LETTERS || isOrdinaryWord(word) || !/^\p{L}+$/u.test(word)) return false
  const { word: usual, proper } = backgroundOf(word)
  return proper === 0 && (forenameFrequency(word) > 0 || usual === 0)
}

const usualFirst = (a: Given, b: Given): number =>
  b.places.length - a.places.length ||
  forenameFrequency(b.text.toLowerCase()) - forenameFrequency(a.text.toLowerCase()) ||
  a.places[0]!.start - b.places[0]!.start

/** Do they sound the same, is one a given name that is known, and does nothing tell two people? */
function mayBeOne({ wordSounds, vocabulary }: SpokenWords, first: Given, second: Given): boolean {
  const [a, b] = [vocabulary[first.id]!, vocabulary[second.id]!]
  if (Math.max(forenameFrequency(a), forenameFrequency(b)) === 0 || a.startsWith(b) || b.startsWith(a)) return false
  const [one, two] = [genderOfForename(a), genderOfForename(b)]
  if (one !== null && two !== null && one !== two) return false
  if (first.behind.size > 0 && second.behind.size > 0) return false
  const [x, y] = [wordSounds[first.id]!, wordSounds[second.id]!]
  return compareSounds(x, y) >= SAME * Math.min(compareSounds(x, x), compareSounds(y, y))
}

function ask(first: Given, second: Given): Question {
  const count = first.places.length + second.places.length
  const share = roundProbability(first.places.length / count)
  return {
    code: 'undecided-spelling',
    places: [...first.places, ...second.places].sort((a, b) => a.start - b.start),
    spellings: [first, second].map(({ text, places }) => ({
      text,
      count: places.length,
      confidence: roundProbability(places.length / count),
    })),
    candidates: [{ member: -1, name: first.text, entity: null, confidence: share }],
    reasons: [{ code: 'sound', text: `“${second.text}” sounds like “${first.text}”, and both stand in the text` }],
  }
}
