import { type FrontCoded, readFrontCoded } from '../models/front-code.ts'
import { RARER_WORDS } from './rarer-words.table.ts'
import { backgroundOf } from './word-background.ts'

let rarer: FrontCoded<true> | undefined

/** Is a folded word one that news writes in small letters, though seldom perhaps, or the plural of one? */
export const isOrdinaryWord = (word: string): boolean =>
  isWord(word) || (word.endsWith('s') && isWord(word.slice(0, -1)))

function isWord(word: string): boolean {
  rarer ??= readFrontCoded(RARER_WORDS, () => true as const, 0)
  return backgroundOf(word).word > 0 || rarer.get(word) === true
}

/** Is it such a word, or what verbs make of one: "bowed", "nodded", "smiling"? */
export function isFormOfWord(folded: string): boolean {
  const stem = folded.replace(/(?:ed|ing)$/, '')
  return [folded, stem, `${stem}e`, stem.slice(0, -1)].some((form) => form.length > 2 && isOrdinaryWord(form))
}
