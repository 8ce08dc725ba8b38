import { paragraphAt, tokenText } from '../../text/article.ts'
import { Coarse } from '../narration/clause-classes.ts'
import type { Narration } from '../narration/narration.ts'

/** What a page sets large and says again has at least so many words, of which so many find where. */
const LEAST_WORDS = 6
const KEY_WORDS = 4
/** Bounds that keep a text that says one thing over and over linear. */
const MOST_ALIKE = 4
const MOST_WORDS = 60

/** Paragraphs in marks whose words the narrator tells elsewhere, as a page sets off a sentence of its own to be seen: nobody says them. */
export function findPulled(narration: Narration): ReadonlySet<number> {
  const { article, quotedAt } = narration
  const apart = paragraphsInMarks(narration)
  const pulled = new Set<number>()
  if (apart.size === 0) return pulled
  for (let i = 1; i + KEY_WORDS <= article.count; i++) {
    for (const q of quotedAt[i]! < 0 ? (apart.get(keyAt(narration, i)) ?? []) : [])
      if (isTold(narration, q, i)) pulled.add(q)
  }
  return pulled
}

/** By the words behind their first one, which may have lost its capital or what stood before it. */
function paragraphsInMarks(narration: Narration): ReadonlyMap<string, readonly number[]> {
  const { article, quoted } = narration
  const apart = new Map<string, number[]>()
  quoted.forEach(({ open, close, first, last }, q) => {
    const paragraph = paragraphAt(article, open)
    const isWhole =
      article.paragraphs[paragraph] === open && article.paragraphs[paragraph + 1] === (close ?? last - 1) + 1
    if (!isWhole || last - first < LEAST_WORDS) return
    const key = keyAt(narration, first + 1)
    const alike = apart.get(key) ?? []
    if (alike.length < MOST_ALIKE) apart.set(key, [...alike, q])
  })
  return apart
}

const keyAt = ({ article }: Narration, token: number): string => {
  let key = ''
  for (let i = token; i < token + KEY_WORDS && i < article.count; i++) key += `${tokenText(article, i)} `
  return key
}

/**
 * Do the words of a stretch, but for its first and its full stop, stand from token `at` on as a sentence among the narrator's? A paragraph of nothing else, or
 * with no more than a name, says again what somebody says.
 */
function isTold({ article, coarse, nextVerb, quoted, quotedAt }: Narration, q: number, at: number): boolean {
  const { first, last } = quoted[q]!
  const end = Math.min(first + MOST_WORDS, coarse[last - 1] === Coarse.STOP ? last - 1 : last)
  for (let i = first + 1; i < end; i++) {
    const other = at + i - first - 1
    if (other >= article.count || quotedAt[other]! >= 0 || tokenText(article, other) !== tokenText(article, i))
      return false
  }
  const stop = at + end - first - 1
  const paragraph = paragraphAt(article, at)
  const isAmong = article.paragraphs[paragraph]! < at - 1 || nextVerb[stop]! < article.paragraphs[paragraph + 1]!
  return isAmong && coarse[stop] === Coarse.STOP
}
