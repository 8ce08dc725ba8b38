import { type Article, paragraphAt, sentenceAt, tokenText } from '../text/article.ts'
import { NUMBER } from '../text/tokens.ts'
import { CAPITAL, classesAt } from './name-classes.ts'
import type { NameMention } from './name-mention.ts'
import { BIAS, CONTEXT } from './person-context.table.ts'

/** The places around a name that tell: two tokens before it and two behind. */
const PLACES = ['before', 'second before', 'behind', 'second behind'] as const

let weights: readonly ReadonlyMap<string, number>[] | undefined

/**
 * How much the words around a name speak for a person's: log-odds at even chances, above 0 for a person's, mostly -3 to 3. Says
 * nothing of the name itself, so that it also holds for one that is garbled. `tokens` are the first of the name and the one behind.
 *
 * Learned by distant supervision: the names of people with a known forename against places, bodies, peoples and days.
 */
export function personContext(
  article: Article,
  classes: Uint32Array,
  tokens: Pick<NameMention, 'first' | 'behind'>,
): number {
  weights ??= CONTEXT.map(readWeights)
  let score = BIAS
  for (let place = 0; place < PLACES.length; place++)
    score += weights[place]!.get(contextWord(article, classes, tokens, place)) ?? 0
  return score
}

/** The word at one of the places, as the table has it: `^` before a paragraph, `$` behind it, `A` for another capitalised word, `0` for a number. */
export function contextWord(
  article: Article,
  classes: Uint32Array,
  { first, behind }: Pick<NameMention, 'first' | 'behind'>,
  place: number,
): string {
  const i = place < 2 ? first - 1 - place : behind + place - 2
  const paragraph = paragraphAt(article, first)
  if (i < article.paragraphs[paragraph]!) return '^'
  if (i >= article.paragraphs[paragraph + 1]!) return '$'
  if (article.kinds[i] === NUMBER) return '0'
  const word = tokenText(article, i)
  if (!(classesAt(article, classes, i) & CAPITAL)) return word
  const from = article.sentences[sentenceAt(article, i)]!
  return i === from ? word.toLowerCase() : 'A'
}

/** `said+12 in-9`: tenths. */
function readWeights(row: string): ReadonlyMap<string, number> {
  const read = new Map<string, number>()
  for (const entry of row.split(' ')) {
    const sign = Math.max(entry.lastIndexOf('+'), entry.lastIndexOf('-'))
    read.set(entry.slice(0, sign), Number(entry.slice(sign)) / 10)
  }
  return read
}
