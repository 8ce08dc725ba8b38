import { tokenText } from '../../text/article.ts'
import { ADDRESS, WORD } from '../../text/tokens.ts'
import { CAPITAL, Coarse, PARTICLE } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { isDated } from './author-between.ts'
import type { Block } from './block.ts'
import { dashesAt, type SetLine } from './lines.ts'

const LONGEST_SIGNATURE = 24
const LONGEST_NAME = 5
const LEAST_WORDS = 3

/** Posts with the name and handle of who wrote them: `The roof is fixed. — Ana Falk (@afalk) May 4, 2021`, `Ana Falk (@afalk): The roof is fixed.` */
export function findPosts(narration: Narration, lines: readonly SetLine[]): readonly Block[] {
  return lines.flatMap((line, l) => {
    const block = signedPost(narration, lines, l) ?? headedPost(narration, line, lines[l + 1])
    return block ? [block] : []
  })
}

interface Handle {
  readonly name: NounPhrase
  /** Behind the handle and its bracket. */
  readonly behind: number
}

/** The name before the handle at token `at`, back to `floor`. */
function nameOfHandle(narration: Narration, at: number, floor: number, last: number): Handle | null {
  const isBracketed = coarseAt(narration, at - 1) === Coarse.BRACKET_OPEN
  const end = isBracketed ? at - 1 : at
  let first = end
  while (first > Math.max(floor, end - LONGEST_NAME) && isOfName(narration, first - 1)) first--
  while (first < end && !(bitsAt(narration, first) & CAPITAL)) first++
  // RT @afalk: another's post
  if (first === end || tokenText(narration.article, first) === 'RT') return null
  const behind = isBracketed && at + 1 < last && coarseAt(narration, at + 1) === Coarse.BRACKET_CLOSE ? at + 2 : at + 1
  return { name: { first, last: end, type: 'name', phraseFirst: first, phraseLast: end }, behind }
}

const isOfName = (narration: Narration, token: number): boolean =>
  narration.article.kinds[token] === WORD && (bitsAt(narration, token) & (CAPITAL | PARTICLE)) !== 0

const isHandle = ({ article }: Narration, token: number): boolean =>
  article.kinds[token] === ADDRESS && /^@\w+$/.test(tokenText(article, token))

/** `… — Ana Falk (@afalk) May 4, 2021`, behind the words or on a line below them. */
function signedPost(narration: Narration, lines: readonly SetLine[], l: number): Block | null {
  const { first, last } = lines[l]!
  for (let i = last - 1; i > Math.max(first, last - LONGEST_SIGNATURE); i--) {
    if (!isHandle(narration, i)) continue
    const found = nameOfHandle(narration, i, first, last)
    const dash = found ? found.name.first - 1 : -1
    if (!found || dash < first || coarseAt(narration, dash) !== Coarse.DASH || !isDated(narration, found.behind, last))
      continue
    let end = dash
    while (end > first && coarseAt(narration, end - 1) === Coarse.DASH) end--
    const words = end > first ? { first, last: end } : l > 0 ? lines[l - 1]! : null
    return words && postOf(words.first, words.last, words.first, last, found.name)
  }
  return null
}

/** `Ana Falk (@afalk): words`, or the words on the line below. */
function headedPost(narration: Narration, { first, last }: SetLine, below: SetLine | undefined): Block | null {
  for (let i = first + 1; i < Math.min(last, first + LONGEST_NAME + 2); i++) {
    if (!isHandle(narration, i)) continue
    const found = nameOfHandle(narration, i, first, last)
    if (found?.name.first !== first) return null
    let colon = found.behind
    while (colon < last && coarseAt(narration, colon) !== Coarse.COLON) colon++
    if (colon < last && isDated(narration, found.behind, colon)) return postOf(colon + 1, last, first, last, found.name)
    const isAbove = below && !below.opens && dashesAt(narration, below.first, below.last) === 0
    return isAbove && isDated(narration, found.behind, last)
      ? postOf(below.first, below.last, first, below.last, found.name)
      : null
  }
  return null
}

const postOf = (from: number, to: number, first: number, last: number, source: NounPhrase): Block | null =>
  to - from < LEAST_WORDS
    ? null
    : { first, last, construction: 'byline', said: [{ pieces: [{ first: from, last: to }], source, cue: null }] }
