import { isGivenName } from '../../lexicon/is-given-name.ts'
import { isOrdinaryWord } from '../../lexicon/ordinary-words.ts'
import { CALENDAR, PLACE_PREPOSITIONS } from '../../lexicon/word-lists.ts'
import { isTitle } from '../../names/titles.ts'
import { STOP } from '../transcript/spoken-words.ts'
import { CALLING, type Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choice.ts'

/** How many words before and behind may say the firm or the role. */
const BESIDE = 10

/**
 * Ordinary words where nothing calls for a name: no "thank you" before them or "go ahead" behind, no firm or role beside them, and no other part of the
 * person's own name. They are what they say, however much they sound like somebody: "in other markets" beside a Markus.
 */
export function isUncalled(scene: Scene, choice: Choice): boolean {
  if (isDate(scene, choice) || isTitleAlone(scene, choice)) return true
  const { from, to, form } = choice
  const { entity } = form
  const { words, vocabulary, left, right, affiliations, known, knownAt } = scene
  if ((left[from] !== 'none' && left[from] !== 'stop') || right[to] === 'go ahead') return false
  for (let at = from; at < to; at++) {
    const id = words.ids[at]!
    if (vocabulary.word[id] === 0 && !isOrdinaryWord(words.vocabulary[id]!)) return false
  }
  const isOwn = (name: number): boolean => name >= 0 && known[name]!.forms.some((form) => form.entity === entity)
  if (from > 0 && words.breaks[from]! < STOP && isOwn(knownAt[from - 1]!)) return false
  if (to < words.count && words.breaks[to]! < STOP && isOwn(knownAt[to]!)) return false
  return affiliations.share(entity, to, to + BESIDE) === 0 && affiliations.share(entity, from - BESIDE, from) === 0
}

/** "Captain Falk" beside a label that misspells it: a title says itself, but for one that is a given name too ("Dean"). */
function isTitleAlone({ words }: Scene, { from, to }: Choice): boolean {
  const word = words.vocabulary[words.ids[from]!]!
  return to === from + 1 && isTitle(word) && !isGivenName(word)
}

/** "in March", "since May". */
function isDate({ words, left }: Scene, { from, to }: Choice): boolean {
  const wordAt = (at: number): string => words.vocabulary[words.ids[at]!]!
  const before = from > 0 && words.breaks[from]! < STOP ? wordAt(from - 1) : ''
  if (to > from + 1 || CALLING.has(left[from]!)) return false
  return CALENDAR.has(wordAt(from)) && (PLACE_PREPOSITIONS.has(before) || DATING.has(before))
}

const DATING: ReadonlySet<string> = new Set([
  'since',
  'until',
  'till',
  'by',
  'of',
  'mid',
  'early',
  'late',
  'last',
  'next',
  'during',
])
