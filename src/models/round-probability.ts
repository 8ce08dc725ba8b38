/** A probability with six digits, so that the last bits of an engine's arithmetic do not show. */
export const roundProbability = (probability: number): number => Math.round(probability * 1e6) / 1e6
