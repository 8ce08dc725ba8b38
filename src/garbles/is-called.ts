import { languageData } from '../languages/languages.ts'
import { lexiconOf } from '../languages/lexicon-of.ts'
import { isKinship } from '../lexicon/roles.ts'
import { type Article, tokenText } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'

/**
 * Does the word before a given name tell who or what is called so: "his wife, Rashid", "a boy named Rashid", "Prince Rashid", "Seine Frau Rashid", "la rue
 * Rashid"? Of languages other than English only the small words and the verbs of saying are known to tell nothing.
 */
export function isCalled(article: Article, language: string, first: number): boolean {
  const at = first > 0 && tokenText(article, first - 1) === ',' ? first - 2 : first - 1
  if (at < 0 || article.kinds[at] !== WORD) return false
  const word = tokenText(article, at).toLowerCase()
  if (language === 'en') return isKinship(word) || (at === first - 1 && CALLED.test(word))
  const data = languageData(language)
  if (!data) return true
  const { closed, verbs, impersonal } = lexiconOf(data)
  // heißt
  return impersonal.has(word) || !(closed.has(word) || verbs.has(word))
}

/** Those who bear it go by their given name alone. */
const CALLED = /^(?:named|called|king|queen|prince|princess|emperor|empress|sultan|st|saint|pope)\.?$/
