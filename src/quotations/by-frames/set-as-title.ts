import type { PhraseText } from '../../languages/phrase-text.ts'

/** Letters of words that have no capital in titles. */
const SHORT = 3

/** `recebe o espetáculo “Lobo e Capitão Gaivota”`: every word of some length has its capital, where nouns have none. */
export function isSetAsTitle({ lexicon }: PhraseText, content: string, isIntroduced: boolean): boolean {
  if (lexicon.language.capitalNouns || isIntroduced || /[.!?…]$/.test(content)) return false
  const words = content.split(/[\s’']+/).filter((word) => word.length > SHORT)
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
}
