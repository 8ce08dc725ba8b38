import { type Article, tokenText } from '../text/article.ts'
import { CAPITALIZED, MARK, UPPER, WORD } from '../text/tokens.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** A labelled turn of a transcript or interview: `MARLOW: We go on.` Tokens `first` to `last` are said. */
export interface Turn {
  readonly label: NounPhrase
  readonly colon: number
  readonly first: number
  readonly last: number
}

/** The paragraphs that a speaker label opens. A label is in capitals, or opens another paragraph too. */
export function findTurns(article: Article): Turn[] {
  const turns: Turn[] = []
  const counts = new Map<string, number>()
  for (let p = 0; p + 1 < article.paragraphs.length; p++) {
    const first = article.paragraphs[p]!
    const last = article.paragraphs[p + 1]!
    let i = first
    while (i < last && i < first + 6 && article.kinds[i] === WORD && article.cases[article.words[i]!]! >= CAPITALIZED)
      i++
    if (i === first || i + 1 >= last || tokenText(article, i) !== ':' || article.kinds[i] !== MARK) continue
    const key = article.text.slice(article.starts[first], article.ends[i - 1])
    counts.set(key, (counts.get(key) ?? 0) + 1)
    const label: NounPhrase = { first, last: i, type: 'name', phraseFirst: first, phraseLast: i }
    turns.push({ label, colon: i, first: i + 1, last })
  }
  return turns.filter((t) => {
    const key = article.text.slice(article.starts[t.label.first], article.ends[t.label.last - 1])
    const upper = article.cases[article.words[t.label.last - 1]!] === UPPER && key.length > 1
    return counts.get(key)! > 1 || (upper && turns.length > 1)
  })
}
