import type { PhraseText, WordRange } from '../../languages/phrase-text.ts'
import { type Article, paragraphAt, sentenceAt } from '../../text/article.ts'

/** Words in which something is looked for: a bound that keeps long lists linear. */
export const LONGEST_SEARCH = 120

/** Cuts the words into the narrator's sentences: what is quoted is one word, however many sentences it has. */
export function readSegments(text: PhraseText, article: Article): readonly WordRange[] {
  const { words } = text
  const segments: WordRange[] = []
  let first = 0
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !begins(text, article, i)) continue
    segments.push({ first, last: i })
    first = i
  }
  return segments
}

function begins(text: PhraseText, article: Article, i: number): boolean {
  const { words, lexicon } = text
  const { token, kind } = words[i]!
  const before = words[i - 1]!
  if (before.token === token) return false
  if (paragraphAt(article, token) !== paragraphAt(article, before.token))
    return !(kind === 'quote' && before.lower === ':')
  if (article.sentences[sentenceAt(article, token)] !== token) return false
  // Modell 3. Ein Sprecher sagte
  const opens = lexicon.determiners.has(words[i]!.lower) || lexicon.pronouns.has(words[i]!.lower)
  return opens || !(before.lower === '.' && i > 1 && isAbbreviated(text, i - 2, lexicon.times.has(words[i]!.lower)))
}

/** `am 3. März`, `Sra. López`: the dot ends no sentence. */
function isAbbreviated({ words, lexicon }: PhraseText, i: number, beforeTime: boolean): boolean {
  const { lower, kind } = words[i]!
  if (kind === 'number') return /^\d{1,2}$/.test(lower) && (beforeTime || lexicon.language.capitalNouns === true)
  return lexicon.titles.has(`${lower}.`)
}

/** Is one of the words in the piece? */
export function holds({ first, last }: WordRange, words: ReadonlySet<number>): boolean {
  for (let i = first; words.size && i < last; i++) if (words.has(i)) return true
  return false
}

/** Do only marks stand between what attributes a quotation and its next part? */
export function isJoint({ words }: PhraseText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.kind !== 'mark' && to - from > 4) return false
  return true
}

/** Does nothing but marks stand beside word `i`? */
export function isAlone({ words }: PhraseText, { first, last }: WordRange, i: number): boolean {
  for (let k = first; k < last; k++) if (k !== i && words[k]!.kind !== 'mark') return false
  return true
}
