import { judge } from './judge.ts'
import { oncePerPair } from './once-per-pair.ts'

/** The same as `judge`, remembered for a pair. */
export const judgeOnce: typeof judge = oncePerPair(judge)
