import type { CleanResult } from '../result/clean-result.ts'
import type { Span } from '../text/span.ts'

/** A piece of the article throughout which the same things hold; each is an index in the result, or -1. */
export interface Piece extends Span {
  readonly text: string
  readonly quotation: number
  readonly mention: number
  readonly edit: number
  readonly review: number
}

/** The article in pieces, in order: cut wherever a quotation, a name, an edit or a question begins or ends. */
export function markUp(article: string, { quotations, mentions, edits, review }: CleanResult): readonly Piece[] {
  const layers = {
    quotation: layerOf(quotations.map(({ spans }) => spans)),
    mention: layerOf(mentions.map(({ start, end, type }) => (type === 'name' ? [[start, end] as const] : []))),
    edit: layerOf(edits.map(({ start, end }) => [[start, end] as const])),
    review: layerOf(review.map(({ start, end, places }) => (places.length ? places : [[start, end] as const]))),
  }
  const cuts = new Set([0, article.length])
  for (const layer of Object.values(layers)) for (const { start, end } of layer) cuts.add(start).add(end)
  const inOrder = [...cuts].filter((at) => at >= 0 && at <= article.length).sort((a, b) => a - b)
  const next = { quotation: 0, mention: 0, edit: 0, review: 0 }
  return inOrder.slice(0, -1).map((start, i) => {
    const end = inOrder[i + 1]!
    const at = (name: keyof typeof layers): number => {
      const layer = layers[name]
      while (next[name] < layer.length && layer[next[name]]!.end <= start) next[name]++
      const span = layer[next[name]]
      return span && span.start <= start ? span.index : -1
    }
    return {
      start,
      end,
      text: article.slice(start, end),
      quotation: at('quotation'),
      mention: at('mention'),
      edit: at('edit'),
      review: at('review'),
    }
  })
}

interface Layered extends Span {
  readonly index: number
}

/** Spans in order and disjoint: of those that overlap the first. */
function layerOf(spans: readonly (readonly (readonly [number, number])[])[]): readonly Layered[] {
  const all = spans.flatMap((places, index) => places.map(([start, end]) => ({ start, end, index })))
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  let free = 0
  return all.filter(({ start, end }) => {
    if (start < free || end <= start) return false
    free = end
    return true
  })
}
