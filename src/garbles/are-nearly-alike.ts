import { likeness } from '../resolution/judgement/likeness.ts'

/** Are two folded words, or runs of words, so alike that one may be the garble of the other? */
export const areNearlyAlike = (a: string, b: string): boolean => likeness(a, b) >= LEAST_LIKE
const LEAST_LIKE = 0.6
