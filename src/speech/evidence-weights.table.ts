export const WEIGHTS: number[] = []
