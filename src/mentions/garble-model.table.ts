export const BIAS = 0
export const SCALE: readonly [number, number] = [0, 1]
export const TREES: readonly string[] = []
