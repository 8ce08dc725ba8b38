import { listedBodyEnd } from '../../lexicon/body-names.ts'
import { tokenText } from '../../text/article.ts'
import { CAPITAL, DETERMINER } from './clause-classes.ts'
import type { NounPhrase } from './cut-to-name.ts'
import { bitsAt, type Narration } from './narration.ts'

const FARTHEST_LIST = 16

/** `the Department of Fish, Wildlife and Parks said`, `the Board of Mills and Weirs in Lund said`: a body whose name is a list, wherever it sits. */
export function listedBefore(narration: Narration, floor: number, end: number): NounPhrase | null {
  const { article } = narration
  let last = end
  let and = beforeCapitals(narration, floor, end)
  if (PLACED.test(tokenText(article, and)) && and < end - 1) {
    last = and
    and = beforeCapitals(narration, floor, last)
  }
  if (and >= last - 1 || tokenText(article, and) !== 'and') return null
  for (let i = Math.max(floor, last - FARTHEST_LIST); i < and - 1; i++)
    if (listedBodyEnd(article, i) === last) return { ...listedBody(narration, i, last), phraseLast: end }
  return null
}

const PLACED = /^(?:in|at|for|of)$/

/** The token before the capitalised words that end there. */
function beforeCapitals(narration: Narration, floor: number, end: number): number {
  let at = end - 1
  while (at > floor && bitsAt(narration, at) & CAPITAL) at--
  return at
}

export function listedAfter(narration: Narration, start: number, ceiling: number): NounPhrase | null {
  const first = bitsAt(narration, start) & DETERMINER ? start + 1 : start
  const end = bitsAt(narration, first) & CAPITAL ? listedBodyEnd(narration.article, first) : -1
  return end > 0 && end <= ceiling ? listedBody(narration, first, end) : null
}

function listedBody(narration: Narration, first: number, last: number): NounPhrase {
  const phraseFirst = bitsAt(narration, first - 1) & DETERMINER ? first - 1 : first
  return { first, last, type: 'name', phraseFirst, phraseLast: last }
}
