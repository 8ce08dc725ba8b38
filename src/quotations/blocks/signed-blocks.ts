import { CAPITAL } from '../narration/clause-classes.ts'
import { bitsAt, type Narration } from '../narration/narration.ts'
import { countBetween, QUOTES } from '../narration/running-counts.ts'
import { authorBetween } from './author-between.ts'
import type { Block } from './block.ts'
import { dashesAt, isHyphen, type SetLine } from './lines.ts'
import { signedAtEnd } from './signed-at-end.ts'

const LEAST_WORDS = 3
/** `Signed: Ana Falk`, `(signed) Ana Falk`. */
const SIGNED = /^\(?signed\)?[,:]?\s/i

/**
 * Words above a line that signs them.
 *
 * ```text
 * > We cannot go on.
 * > -- Ana Falk
 * ```
 */
export function findSignedBlocks(narration: Narration, lines: readonly SetLine[]): readonly Block[] {
  const found: Block[] = []
  let floor = 0
  for (let l = 0; l < lines.length; l++) {
    const signature = lines[l]!
    const begin = beginOfName(narration, signature)
    // > We cannot go on. — Ana Falk
    const isLastQuoted = begin < 0 && signature.isQuoted && !lines[l + 1]?.isQuoted
    const signed = isLastQuoted ? signedAtEnd(narration, signature.first, signature.last) : null
    if (begin < 0 && !signed) continue
    const end = signed ? signed.dash : signature.first
    const from = firstSaid(narration, lines, l, end, floor, found.length > 0)
    if (from < 0) continue
    const source = signed ? signed.author : authorBetween(narration, begin, signature.last)
    const isNamed = source && (signature.isQuoted || source.last - source.first > 1)
    if (!isNamed || !(bitsAt(narration, source.first) & CAPITAL)) continue
    const said = { first: lines[from]!.first, last: end }
    found.push({
      first: said.first,
      last: signature.last,
      construction: 'byline',
      said: [{ pieces: [said], source, cue: null }],
    })
    floor = l + 1
  }
  return found
}

/** Behind the dashes, or behind `Signed:`; -1 where the line signs nothing. */
function beginOfName(narration: Narration, { first, last, isQuoted }: SetLine): number {
  const dashes = dashesAt(narration, first, last)
  if (dashes && (isQuoted || !isHyphen(narration, first, dashes))) return first + dashes
  const { text, starts, ends } = narration.article
  const signed = SIGNED.exec(text.slice(starts[first], ends[Math.min(last, first + LEAST_WORDS + 2) - 1]))
  if (!signed) return -1
  let begin = first
  while (begin < last && starts[begin]! < starts[first]! + signed[0].length) begin++
  return begin
}

/** The first line of what line `l` signs, whose words end at token `end`: what is quoted with it, else the one line above it, past a blank one where the text signs like that; -1 where none is. */
function firstSaid(
  narration: Narration,
  lines: readonly SetLine[],
  l: number,
  end: number,
  floor: number,
  isSignedBefore: boolean,
): number {
  const { isQuoted } = lines[l]!
  let from = l
  while (isQuoted && from > floor && lines[from - 1]!.isQuoted) from--
  // > We cannot go on.  — Ana Falk, below a blank line
  if (
    !isQuoted &&
    l > floor &&
    (isSignedBefore ||
      lines[l - 1]!.isQuoted ||
      !lines[l]!.opens ||
      dashesAt(narration, lines[l]!.first, lines[l]!.last) === 0)
  )
    from = l - 1
  const { first } = lines[from]!
  const isSaid =
    end - first >= LEAST_WORDS &&
    dashesAt(narration, first, end) === 0 &&
    countBetween(narration.totals, QUOTES, first, end, 1) === 0
  return isSaid ? from : -1
}
