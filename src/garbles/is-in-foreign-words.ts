import { isFormOfWord } from '../lexicon/ordinary-words.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { type Article, sentenceAt, tokenText, wordNumberAt } from '../text/article.ts'
import { LOWER, WORD } from '../text/tokens.ts'
import type { Place } from './suspect.ts'

/** So many tokens on either side tell of the language of a stretch. */
const REACH = 4
/** Fewer small words tell nothing. */
const LEAST_WORDS = 3
/** The least share, 0..1, of small words that English does not have. */
const LEAST_SHARE = 0.75

/** Does a place of an English text stand among words of another language, as in the title of a book: "ministre des Affaires étrangères"? Nouns have capitals there, and names other endings. */
export function isInForeignWords(article: Article, { first, behind }: Place): boolean {
  const sentence = sentenceAt(article, first)
  const from = Math.max(article.sentences[sentence]!, first - REACH)
  const to = Math.min(article.sentences[sentence + 1]!, behind + REACH)
  let small = 0
  let foreign = 0
  for (let i = from; i < to; i++) {
    if (i === first) i = behind
    if (i >= to || article.kinds[i] !== WORD || article.cases[wordNumberAt(article, i)] !== LOWER) continue
    small++
    const word = tokenText(article, i)
    if (!FUNCTION_WORDS.has(word) && !isFormOfWord(foldName(word))) foreign++
  }
  return small >= LEAST_WORDS && foreign >= LEAST_SHARE * small
}
