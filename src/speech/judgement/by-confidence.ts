import type { Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choice.ts'

/** Words of which the recogniser is less sure than this are likely something else, and of which it is surer, hardly. */
const DOUBTFUL = 0.6
const SURE = 0.97
/**
 * By how much that shifts the log odds (nats) that they are a garbled name. Set by hand, and little: recognisers are badly calibrated, and there is no
 * data with their confidences to learn it from.
 */
const SHIFT = 0.7

/** The choices, likelier where the recogniser itself was not sure of the words. */
export function byConfidence<T extends Choice>({ confidences }: Scene, choices: readonly T[]): readonly T[] {
  if (!confidences) return choices
  return choices.map((choice) => {
    let least = Number.POSITIVE_INFINITY
    for (let at = choice.from; at < choice.to; at++)
      if (confidences[at]! >= 0) least = Math.min(least, confidences[at]!)
    const shift = least < DOUBTFUL ? SHIFT : least >= SURE && least <= 1 ? -SHIFT : 0
    return shift === 0 ? choice : { ...choice, chance: shiftOdds(choice.chance, shift) }
  })
}

/** A probability whose log odds are shifted by so many nats. */
function shiftOdds(chance: number, shift: number): number {
  const odds = (chance / (1 - chance)) * Math.exp(shift)
  return Number.isFinite(odds) ? odds / (1 + odds) : chance
}
