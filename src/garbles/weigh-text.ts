import { TEXT } from './garble-model.table.ts'

/** How probable it is beforehand, 0..1, that names in a text were garbled, where the caller does not say. */
export const DEFAULT_GARBLED = 0.1
/** Nothing is surer beforehand than this, 0..1. */
const LEAST = 1e-4
/** Log odds (nats) beyond which nothing changes. */
const MOST_ODDS = 30

/**
 * Probability, 0..1, that each suspect is somebody's garble, all suspects of a text together. Most texts were not garbled on the way, and
 * then hardly any suspect is a garble, a writer's slip at most; of a text that was, many are. Which of the two a text is, is one unknown
 * that all its suspects share: `garbled` is its probability beforehand, and what the suspects show together makes it sure.
 *
 * @param odds for each suspect the log odds (nats) of the garble model
 * @param isResolved for each whether the name alone tells who of the roster it is: then a text that is clean else is no reason to doubt it
 */
export function weighText(
  odds: readonly number[],
  isResolved: readonly boolean[],
  garbled: number = DEFAULT_GARBLED,
): readonly number[] {
  const prior = Math.min(1 - LEAST, Math.max(LEAST, garbled))
  const likelihoods = odds.map((each) =>
    Math.exp(Math.max(-MOST_ODDS, Math.min(MOST_ODDS, TEXT.shift + TEXT.scale * each))),
  )
  const evidence = (share: number): number =>
    likelihoods.reduce((sum, likelihood) => sum + Math.log(1 - share + share * likelihood), 0)
  const inGarbled = Math.log(prior) + evidence(TEXT.garbles)
  const inClean = Math.log(1 - prior) + evidence(TEXT.slips)
  const isGarbled = 1 / (1 + Math.exp(inClean - inGarbled))
  const chance = (share: number, likelihood: number): number => (share * likelihood) / (1 - share + share * likelihood)
  return likelihoods.map(
    (likelihood, s) =>
      isGarbled * chance(TEXT.garbles, likelihood) +
      (1 - isGarbled) * chance(isResolved[s] ? TEXT.garbles : TEXT.slips, likelihood),
  )
}
