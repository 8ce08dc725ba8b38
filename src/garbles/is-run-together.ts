import { isFormOfWord } from '../lexicon/ordinary-words.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'

/** Letters of a name, and of what is no function word behind it, below which the two meet by chance. */
const LEAST_NAME = 4
const LEAST_WORD = 3

/**
 * Did a text lose the space beside a name: "Hadrovecsaid", "Hadrovec’sletter", "TheHadrovec plan"? Names are what `isName` says they are. Expects what is
 * written, and folded.
 */
export function isRunTogether(text: string, folded: string, isName: (word: string) => boolean): boolean {
  // asked first, as hardly any text holds it and the other takes an engine milliseconds to compile
  if (/['’]s/.test(text) && /\p{L}{3}['’]s\p{Ll}{2}/u.test(text)) return true
  const [, opening, rest] = /^(\p{Lu}\p{Ll}*)(\p{Lu}\S*)$/u.exec(text) ?? []
  if (opening && FUNCTION_WORDS.has(opening.toLowerCase()) && isName(foldName(rest!))) return true
  return folded.split(' ').some((word) => {
    for (let end = word.length - 2; end >= LEAST_NAME; end--)
      if (isName(word.slice(0, end)) && isWord(word.slice(end))) return true
    return false
  })
}

const isWord = (rest: string): boolean =>
  FUNCTION_WORDS.has(rest) || (rest.length >= LEAST_WORD && (isFormOfWord(rest) || /^.{3,}(?:ed|ing)$/.test(rest)))

/** "XRadke", "IRadke": a product's letter before a name that is told by `isName`. */
export const isPrefixed = (text: string, folded: string, isName: (folded: string) => boolean): boolean =>
  isName(folded.slice(1)) && /^\p{L}\p{Lu}\p{Ll}/u.test(text)
