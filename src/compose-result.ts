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

// Written out rather than spread: this runs for every name of the article.
const withText = (text: string, span: Span): TextSpan => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
})

const pair = ({ start, end }: Span): readonly [number, number] => [start, end]

function attributed({ article: { text }, quotations, speakers, cast }: Decided, q: number): AttributedQuotation {
  const quotation = quotations[q]!
  const speaker = speakers[q]!
  const { start, end, cue, source } = quotation
  const entity = speaker.member < 0 ? undefined : cast.members[speaker.member]!.entity
  return {
    start,
    end,
    text: text.slice(start, end),
    spans: quotation.spans.map(pair),
    quoted: quotation.quoted.map(pair),
    kind: quotation.kind,
    cue: cue && withText(text, cue),
    source: source && {
      start: source.start,
      end: source.end,
      text: text.slice(source.start, source.end),
      type: source.type,
    },
    speaker: entity ? { id: entity.id, name: entity.name, type: entity.type } : null,
    confidence: quotation.confidence * speaker.confidence,
    reasons: [...quotation.reasons, { code: speaker.code, text: speaker.text }],
  }
}

function entitiesOf({ cast, names }: Decided): readonly CastEntity[] {
  const entities: CastEntity[] = []
  cast.members.forEach(({ entity, forms }, m) => {
    const variants: CastEntity['variants'][number][] = []
    for (const { mentions } of forms) {
      let first = -1
      let count = 0
      for (const n of mentions) {
        if (cast.memberOf[n] !== m) continue
        if (first < 0) first = n
        count++
      }
      if (count) variants.push({ text: names[first]!.words.join(' '), count })
    }
    if (variants.length) entities.push({ ...entity, variants })
  })
  return entities
}

function mentionsOf(decided: Decided): readonly ResolvedMention[] {
  const { article, names, cast, quotations, speakers } = decided
  const { text } = article
  const mentions: ResolvedMention[] = []
  const mention = ({ start, end }: Span, type: ResolvedMention['type'], member: number, confidence: number): void => {
    const entity = member < 0 ? null : cast.members[member]!.entity.id
    const status = entity === null ? 'unknown' : 'resolved'
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      type,
      entity,
      status,
      confidence: entity === null ? 0 : confidence,
    })
  }
  for (let n = 0; n < names.length; n++) mention(names[n]!, 'name', cast.memberOf[n]!, NAMED)
  const seen = new Set<number>()
  quotations.forEach(({ source }, q) => {
    if (!source || source.type === 'name' || seen.has(source.start)) return
    seen.add(source.start)
    mention(source, source.type, speakers[q]!.member, speakers[q]!.confidence)
  })
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The probability that a name of the cast is whom it names. */
const NAMED = 0.98

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
