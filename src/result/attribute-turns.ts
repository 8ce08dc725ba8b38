import { explainConstruction } from '../quotations/explain-construction.ts'
import { findSpokenTurns } from '../quotations/without-cue/spoken-turns.ts'
import type { Turn } from '../quotations/without-cue/turns.ts'
import type { Article } from '../text/article.ts'
import type { AttributedQuotation, CastEntity, ResolvedMention } from './clean-result.ts'

/** How sure it is that a label in a transcript says who speaks. */
const LABELLED = 0.95

/**
 * The labelled turns of a transcript, `NAME: …`, each as one direct quotation: the label is its source, the colon its cue.
 *
 * @param mentions in the order of the text; the one in a label says who speaks
 */
export function attributeTurns(
  article: Article,
  mentions: readonly ResolvedMention[],
  entities: readonly CastEntity[],
): AttributedQuotation[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  let next = 0
  return findSpokenTurns(article).map((turn) => {
    const colon = article.starts[turn.colon]!
    while (next < mentions.length && mentions[next]!.end <= article.starts[turn.label.first]!) next++
    const named = next < mentions.length && mentions[next]!.end <= colon ? mentions[next]! : null
    const entity = named?.entity ? byId.get(named.entity) : undefined
    return toQuotation(article, turn, entity, LABELLED * (entity ? named!.confidence : 1))
  })
}

function toQuotation(
  { text, starts, ends }: Article,
  { label, colon, first, last }: Turn,
  entity: CastEntity | undefined,
  confidence: number,
): AttributedQuotation {
  const spanOf = (from: number, to: number) => {
    const span = { start: starts[from]!, end: ends[to - 1]! }
    return { ...span, text: text.slice(span.start, span.end) }
  }
  const said = spanOf(first, last)
  return {
    ...said,
    spans: [[said.start, said.end]],
    quoted: [],
    kind: 'direct',
    cue: spanOf(colon, colon + 1),
    source: { ...spanOf(label.first, label.last), type: 'name' },
    speaker: entity ? { id: entity.id, name: entity.name, type: entity.type } : null,
    confidence,
    reasons: [explainConstruction('label', ':')],
  }
}
