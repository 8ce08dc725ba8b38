import type { Scene, SourceResolution } from './attribution/scene.ts'
import type {
  AttributedQuotation,
  CastEntity,
  CleanResult,
  ResolvedMention,
  ReviewItem,
  TextSpan,
} from './clean-result.ts'
import { applyEdits } from './edits/apply-edits.ts'
import type { Edit } from './edits/edit.ts'
import type { UnbalancedMark } from './quotations/quotation.ts'
import type { Span } from './text/span.ts'

interface Decided extends Scene {
  readonly speakers: readonly SourceResolution[]
  readonly unbalanced: readonly UnbalancedMark[]
  readonly edits: readonly Edit[]
}

/** Puts what was decided into the result's form. */
export function composeResult(decided: Decided): CleanResult {
  const { article, edits } = decided
  return {
    version: 1,
    text: applyEdits(article.text, edits),
    quotations: decided.quotations.map((_, q) => attributed(decided, q)),
    entities: entitiesOf(decided),
    mentions: mentionsOf(decided),
    edits,
    review: reviewOf(decided),
  }
}

const withText = (text: string, { start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) })

function attributed({ article: { text }, quotations, speakers, cast }: Decided, q: number): AttributedQuotation {
  const quotation = quotations[q]!
  const speaker = speakers[q]!
  const entity = cast.members[speaker.member]?.entity
  return {
    ...withText(text, quotation),
    spans: quotation.spans.map(({ start, end }) => [start, end] as const),
    quoted: quotation.quoted.map(({ start, end }) => [start, end] as const),
    kind: quotation.kind,
    cue: quotation.cue && withText(text, quotation.cue),
    source: quotation.source && { ...withText(text, quotation.source), type: quotation.source.type },
    speaker: entity ? { id: entity.id, name: entity.name, type: entity.type } : null,
    confidence: quotation.confidence * speaker.confidence,
    reasons: [...quotation.reasons, { code: speaker.code, text: speaker.text }],
  }
}

function entitiesOf({ cast, names }: Decided): readonly CastEntity[] {
  return cast.members.flatMap(({ entity, forms }, m) => {
    const variants = forms.flatMap((form) => {
      const own = form.mentions.filter((n) => cast.memberOf[n] === m)
      return own.length ? [{ text: names[own[0]!]!.words.join(' '), count: own.length }] : []
    })
    return variants.length ? [{ ...entity, variants }] : []
  })
}

function mentionsOf({ article: { text }, names, cast, quotations, speakers }: Decided): readonly ResolvedMention[] {
  const mentions: ResolvedMention[] = names.flatMap((name, n) => {
    const entity = cast.members[cast.memberOf[n]!]?.entity
    const status = entity ? ('resolved' as const) : ('unknown' as const)
    return [
      {
        ...withText(text, name),
        type: 'name' as const,
        entity: entity?.id ?? null,
        status,
        confidence: entity ? 0.98 : 0,
      },
    ]
  })
  const seen = new Set<number>()
  quotations.forEach(({ source }, q) => {
    if (!source || source.type === 'name' || seen.has(source.start)) return
    seen.add(source.start)
    const { member, confidence } = speakers[q]!
    const entity = cast.members[member]?.entity
    mentions.push({
      ...withText(text, source),
      type: source.type,
      entity: entity?.id ?? null,
      status: entity ? 'resolved' : 'unknown',
      confidence: entity ? confidence : 0,
    })
  })
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end)
}

function reviewOf({ article: { text }, quotations, speakers, unbalanced }: Decided): readonly ReviewItem[] {
  const items: ReviewItem[] = unbalanced.map((mark) => ({
    ...withText(text, mark),
    code: 'unbalanced-quotation-mark',
    candidates: [],
  }))
  const seen = new Set<number>()
  quotations.forEach(({ source }, q) => {
    if (source?.type !== 'name' || speakers[q]!.member >= 0 || seen.has(source.start)) return
    seen.add(source.start)
    items.push({ ...withText(text, source), code: 'unknown-speaker', candidates: [] })
  })
  return items.sort((a, b) => a.start - b.start)
}
