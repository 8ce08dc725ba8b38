import { readFrontCoded } from '../models/front-code.ts'
import { SURNAMES } from './surnames.table.ts'
import { usualWords } from './word-background.ts'

/** Every word and surname of which it is known how usual it is. */
export const knownWords = (): string[] => [
  ...new Set([...usualWords(), ...readFrontCoded(SURNAMES, () => 0, 1).words()]),
]
