import { packNumbers, unpackNumbers } from './packed-numbers.ts'

const HUNDREDTHS = 100

/** Writes the weights of a network to two decimals. */
export const packWeights = (weights: ArrayLike<number>): string => packNumbers(weights, HUNDREDTHS)

/** The weights that `packWeights` wrote. */
export const unpackWeights = (packed: string): Float32Array => Float32Array.from(unpackNumbers(packed, HUNDREDTHS))
