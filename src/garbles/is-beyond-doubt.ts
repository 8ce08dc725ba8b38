import { DEFAULT_KNOWN } from '../resolution/known.ts'
import { agreeWithResolver, isExpected } from './agree-with-resolver.ts'
import { estimateAlone, familyOdds } from './garble-model.ts'
import type { GarbleScene } from './garble-scene.ts'
import type { Target } from './gather-targets.ts'
import { absentFrom, measureAll, pairAll, type SiftedSuspect, type SuspectPairings } from './pair-all.ts'
import { pairHopefully } from './pair-hopefully.ts'
import { DEFAULT_GARBLED } from './weigh-text.ts'

/** Log odds (nats) of a suspect and its target, without the other suspects: at least -1.5 somewhere in a text of which anything was decided. */
const LEAST_ALONE = -2
/** Below this confidence, 0..1, what is hardly probable may be decided. */
const LEAST_CONFIDENCE = 0.3

/**
 * Is a text so sure to be right that nothing about its suspects comes to be decided or asked? Most texts are, and their suspects resemble people
 * as any words do. Only the few pairings that one could hope for are judged and measured here: were any of them likely, all would have to
 * be, since suspects are weighed beside each other.
 */
export function isBeyondDoubt(
  scene: GarbleScene,
  confidence: number,
  targets: readonly Target[],
  sifted: readonly SiftedSuspect[],
): boolean {
  const { garbled, mentions, index, known } = scene
  // where a language's module tells slips by rule, nothing was learned that could rule them out; nor where more than usual is expected
  if (mentions.byData || confidence < LEAST_CONFIDENCE) return false
  if ((garbled ?? 0) > DEFAULT_GARBLED || known > DEFAULT_KNOWN) return false
  const isAbsent = absentFrom(targets)
  const pairings = pairAll(scene, targets, sifted, (each) => pairHopefully(each, index, isAbsent))
  return !pairings.some((each) => isLikely(scene, each))
}

function isLikely(scene: GarbleScene, pair: SuspectPairings): boolean {
  const size = scene.index?.entities.length ?? 0
  return measureAll(scene, pair).some(
    ({ pairing, features, offset }) =>
      estimateAlone(features, offset) >= LEAST_ALONE ||
      agreeWithResolver(pairing, pair.sighting, {
        family: familyOdds(features),
        offset,
        size,
        resolve: pair.resolve,
        isExpected: () => isExpected(scene, pairing),
      }) > Number.NEGATIVE_INFINITY,
  )
}
