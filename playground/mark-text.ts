/** The text as pieces: what is said by whom, what is edited, what is asked about. No markup: the page makes elements of them. */
import type { CleanResult } from '../src/index.ts'

export interface TextPiece {
  readonly text: string
  /** Index of the quotation that says it, or -1. */
  readonly quotation: number
  /** Index of the edit that stands here, or -1. */
  readonly edit: number
  /** Index of the question that is asked about it, or -1. */
  readonly question: number
}

/** Cuts the text wherever an edit, a question or a quotation begins or ends. */
export function markText(source: string, { quotations, edits, review }: CleanResult): TextPiece[] {
  const said = quotations.flatMap(({ spans }, index) => spans.map(([start, end]) => ({ start, end, index })))
  const edited = edits.map(({ start, end }, index) => ({ start, end, index }))
  const asked = review.flatMap(({ places }, index) => places.map(([start, end]) => ({ start, end, index })))
  const cuts = new Set([0, source.length])
  for (const { start, end } of [...said, ...edited, ...asked]) cuts.add(start).add(end)
  // an edit is one piece, whatever begins inside it
  for (const { start, end } of edited) for (const cut of cuts) if (cut > start && cut < end) cuts.delete(cut)
  const order = [...cuts].sort((a, b) => a - b)
  const lookUps = [said, edited, asked].map(createLookUp)
  return order.slice(1).flatMap((end, i) => {
    const start = order[i]!
    const [quotation, edit, question] = lookUps.map((find) => find(start, end)) as [number, number, number]
    return end > start ? [{ text: source.slice(start, end), quotation, edit, question }] : []
  })
}

/** Which of the stretches covers a piece; pieces are asked for in order. */
function createLookUp(
  stretches: readonly { readonly start: number; readonly end: number; readonly index: number }[],
): (start: number, end: number) => number {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  let next = 0
  return (start, end) => {
    while (next < sorted.length && sorted[next]!.end <= start) next++
    const stretch = sorted[next]
    return stretch && stretch.start < end && stretch.end > start ? stretch.index : -1
  }
}
