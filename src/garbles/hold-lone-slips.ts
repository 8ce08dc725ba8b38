import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { wellKnown } from '../lexicon/well-known.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import type { GarbleAlternative, GarbleDecision } from './garble-decision.ts'
import type { Pairing } from './pairing.ts'

/** The most that a lone slip is sure of, 0..1: it goes to review unless the caller asks for less. */
const LONE = 0.45
/** Where nothing surer is garbled, less than this does not suffice, 0..1. */
const LEAST_ALONE = 0.65
/** Slips in more places than this are no accident. */
const MOST_PLACES = 2

/**
 * Holds back what an article shows too little of: one slip of a writer's hand, or one name that somebody else is known by, where
 * nothing else in the article is garbled. A recogniser, a scanner or a transliterator seldom spoils one name only; a writer does, and
 * then it may as well be the longer form that is misspelt, or somebody else who is meant. The roster's names are right, so theirs are mended.
 */
export function holdLoneSlips(decisions: readonly GarbleDecision[], confidence: number): readonly GarbleDecision[] {
  const sure = decisions.filter(({ alternatives }) => (alternatives[0]?.probability ?? 0) >= confidence)
  const unknown = sure.flatMap(({ alternatives: [best] }) => (tellsAlone(best!) ? [best!.pairing] : []))
  const places = unknown.reduce((sum, { suspect }) => sum + suspect.places.length, 0)
  if (places > MOST_PLACES || !unknown.every(isSlight)) return decisions
  const held = new Set(sure)
  return decisions.map((decision) =>
    held.has(decision) ? { ...decision, alternatives: decision.alternatives.map(atMostLone) } : decision,
  )
}

/** Is it likely enough to be told by itself, and known as nothing else? */
const tellsAlone = ({ pairing, probability }: GarbleAlternative): boolean =>
  (probability >= LEAST_ALONE || isOfRoster(pairing.target)) && !isElsewhere(pairing)

const atMostLone = (alternative: GarbleAlternative): GarbleAlternative => ({
  ...alternative,
  probability: Math.min(alternative.probability, LONE),
})

/** Is it a known place, organisation or brand, or somebody whom news names without a word? Then it tells nothing, however often it is written. */
const isElsewhere = ({ suspect, written, target }: Pairing): boolean =>
  (written.background.proper > 0 || wellKnown(suspect.folded) > 0) && !isOfRoster(target)

const isOfRoster = ({ entity }: Pairing['target']): boolean => entity?.origin === 'roster'

/** Is it so little that by itself it does not tell of a garbled article? */
function isSlight({ suspect, written, target, form }: Pairing): boolean {
  if (isOfRoster(target)) return false
  const [right, own] = [form.folded, suspect.folded]
  if (isDropped(right, own) || isReordered(right, own)) return true
  if (suspect.places.length > 1) return false
  return isKnown(written) || FUNCTION_WORDS.has(own) || isDropped(own, right) || isVowelChanged(right, own)
}

/** Is it somebody's name, or a word that may open a headline? */
const isKnown = ({ background, words, folded }: Pairing['written']): boolean =>
  background.surname + background.forename > 0 || (words === 1 && isOrdinaryWord(folded))

/** Is one letter behind the first left out: "Giulini" for Giuliani? */
function isDropped(whole: string, rest: string): boolean {
  if (rest.length !== whole.length - 1) return false
  const i = firstDifference(whole, rest)
  return i > 0 && rest.slice(i) === whole.slice(i + 1)
}

/** The same letters in another order: "Girior" for Giroir. */
const isReordered = (one: string, other: string): boolean =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('')

/** One vowel for another: "Ginsberg" for Ginsburg. */
function isVowelChanged(one: string, other: string): boolean {
  const i = firstDifference(one, other)
  return i > 0 && /^[aeiou]{2}$/.test(`${one[i]}${other[i]}`) && one.slice(i + 1) === other.slice(i + 1)
}

function firstDifference(one: string, other: string): number {
  let i = 0
  while (i < one.length && one[i] === other[i]) i++
  return i
}
