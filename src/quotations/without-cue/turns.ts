import { type Article, tokenText } from '../../text/article.ts'
import { CAPITALIZED, MARK, UPPER, WORD } from '../../text/tokens.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'

/** A labelled turn of a transcript or interview: `MARLOW: We go on.` Tokens `first` to `last` are said. */
export interface Turn {
  readonly label: NounPhrase
  readonly colon: number
  readonly first: number
  readonly last: number
}

const LONGEST_LABEL = 6

/**
 * The paragraphs that a speaker label opens. A label is in capitals beside others, or opens another paragraph too; there are
 * two labels at least, and turns are most of what there is (`More: …` between paragraphs is none).
 */
export function findTurns(article: Article): Turn[] {
  const turns = findLabelledParagraphs(article)
  const counts = new Map<string, number>()
  for (const turn of turns) counts.set(labelText(article, turn), (counts.get(labelText(article, turn)) ?? 0) + 1)
  if (counts.size < 2 || !areDense(article, turns)) return []
  return turns.filter((turn) => {
    const label = labelText(article, turn)
    const isUpper = article.cases[article.words[turn.label.last - 1]!] === UPPER && label.length > 1
    return counts.get(label)! > 1 || (isUpper && turns.length > 1)
  })
}

/** Of the paragraphs from the first turn to the last, how many a label may at least open. */
const SPARSEST = 0.5

function areDense(article: Article, turns: readonly Turn[]): boolean {
  const spread = article.paragraphOf[turns.at(-1)!.colon]! - article.paragraphOf[turns[0]!.colon]! + 1
  return turns.length >= SPARSEST * spread
}

/** Every paragraph that opens like a turn: capitalised words, then a colon. */
export function findLabelledParagraphs(article: Article): Turn[] {
  const turns: Turn[] = []
  for (let p = 0; p + 1 < article.paragraphs.length; p++) {
    const turn = turnOf(article, article.paragraphs[p]!, article.paragraphs[p + 1]!)
    if (turn) turns.push(turn)
  }
  return turns
}

function turnOf(article: Article, first: number, last: number): Turn | null {
  const { cases, kinds, words } = article
  // the whole transcript may be quoted
  const begin = kinds[first] === MARK && /^["“«]$/.test(tokenText(article, first)) ? first + 1 : first
  let end = begin
  while (end < last && end < begin + LONGEST_LABEL && isLabelWord(kinds[end]!, cases[words[end]!]!)) end++
  if (end === begin || end + 1 >= last || kinds[end] !== MARK || tokenText(article, end) !== ':') return null
  // More:Watch the video
  if (article.starts[end + 1] === article.ends[end]) return null
  const label: NounPhrase = { first: begin, last: end, type: 'name', phraseFirst: begin, phraseLast: end }
  return { label, colon: end, first: end + 1, last }
}

const isLabelWord = (kind: number, letterCase: number): boolean => kind === WORD && letterCase >= CAPITALIZED

const labelText = (article: Article, { label }: Turn): string =>
  article.text.slice(article.starts[label.first], article.ends[label.last - 1])
