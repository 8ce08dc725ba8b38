import { isFormOfWord } from '../lexicon/ordinary-words.ts'
import { foldName } from '../names/fold-name.ts'
import type { Article } from '../text/article.ts'
import { LOWER, WORD } from '../text/tokens.ts'

/** More words than this tell no more. */
const SAMPLE = 600
/** At least one in so many: in other languages hardly any is. */
const SHARE = 3

/** Are enough of the words in small letters words of English news, or forms of them? */
export function isInEnglishWords({ count, kinds, words, cases, vocabulary }: Article): boolean {
  let small = 0
  let known = 0
  for (let i = 0; i < Math.min(count, SAMPLE); i++) {
    if (kinds[i] !== WORD || cases[words[i]!] !== LOWER) continue
    small++
    if (isFormOfWord(foldName(vocabulary[words[i]!]!))) known++
  }
  return known * SHARE >= small
}
