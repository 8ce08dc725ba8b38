/** A probability to six digits, so that it is the same in every engine. */
export const roundProbability = (probability: number): number => Math.round(probability * 1e6) / 1e6
