import type { Scene, SourceResolution } from './attribution/scene.ts'
import type {
  AttributedQuotation,
  CastEntity,
  CleanResult,
  ResolvedMention,
  ReviewCandidate,
  ReviewItem,
  TextSpan,
} from './clean-result.ts'
import { applyEdits } from './edits/apply-edits.ts'
import type { Edit } from './edits/edit.ts'
import type { Doubt, Mending, Plan } from './edits/plan-edits.ts'
import type { UnbalancedMark } from './quotations/quotation.ts'
import { makeId } from './roster/read-roster.ts'
import type { Span } from './text/span.ts'

interface Decided extends Scene {
  readonly speakers: readonly SourceResolution[]
  readonly unbalanced: readonly UnbalancedMark[]
  readonly plan: Plan
  readonly edits: readonly Edit[]
}

/** Probability that a name written as the cast has it means that member, alone and beside a namesake. */
const NAMED = 0.98
const SHARED = 0.7

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

/** The members that the article names, each with the forms it writes, garbles among them. */
function entitiesOf({ cast, names }: Decided): readonly CastEntity[] {
  const variants = cast.members.map(() => new Map<string, number>())
  names.forEach((name, n) => {
    const own = variants[cast.memberOf[n]!]
    const written = name.words.join(' ')
    own?.set(written, (own.get(written) ?? 0) + 1)
  })
  return cast.members.flatMap(({ entity }, m) => {
    const written = [...variants[m]!].map(([text, count]) => ({ text, count }))
    return written.length ? [{ ...entity, variants: written }] : []
  })
}

function mentionsOf(decided: Decided): readonly ResolvedMention[] {
  const { article, quotations, speakers, cast } = decided
  const mentions = namesOf(decided)
  const seen = new Set<number>()
  quotations.forEach(({ source }, q) => {
    if (!source || source.type === 'name' || seen.has(source.start)) return
    seen.add(source.start)
    const { member, confidence } = speakers[q]!
    const entity = cast.members[member]?.entity
    mentions.push({
      ...withText(article.text, source),
      type: source.type,
      entity: entity?.id ?? null,
      status: entity ? 'resolved' : 'unknown',
      confidence: entity ? confidence : 0,
    })
  })
  return mentions.sort(inOrder)
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

function namesOf({ article, names, cast, plan }: Decided): ResolvedMention[] {
  const mending = follow(plan.mendings)
  const doubt = follow(plan.doubts)
  return names.map((name, n) => {
    const entity = cast.members[cast.memberOf[n]!]?.entity ?? null
    const mended = mending(name)
    const doubted = doubt(name)
    const shared = cast.rivals.has(n)
    const status = entity
      ? shared && !mended
        ? 'ambiguous'
        : 'resolved'
      : (doubted?.candidates.length ?? 0) > 1
        ? 'ambiguous'
        : 'unknown'
    const confidence = entity
      ? (mended?.confidence ?? (shared ? SHARED : NAMED))
      : (doubted?.candidates[0]?.confidence ?? 0)
    return { ...withText(article.text, name), type: 'name', entity: entity?.id ?? null, status, confidence }
  })
}

/** A look-up in spans in order, for spans asked for in order: the one that touches. */
function follow<T extends Span>(spans: readonly T[]): (span: Span) => T | undefined {
  let next = 0
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next++
    return next < spans.length && spans[next]!.start < end ? spans[next] : undefined
  }
}

function reviewOf({
  article: { text },
  quotations,
  speakers,
  unbalanced,
  plan,
  edits,
}: Decided): readonly ReviewItem[] {
  const items: ReviewItem[] = unbalanced.map((mark) => ({
    ...withText(text, mark),
    code: 'unbalanced-quotation-mark',
    candidates: [],
  }))
  const unknown = new Set<number>()
  const doubt = follow(plan.doubts)
  const sources = quotations.flatMap(({ source }, q) =>
    source?.type === 'name' && speakers[q]!.member < 0 ? [source] : [],
  )
  for (const source of sources.sort(inOrder)) {
    if (unknown.has(source.start)) continue
    unknown.add(source.start)
    items.push({ ...withText(text, source), code: 'unknown-speaker', candidates: candidatesOf(doubt(source)) })
  }
  const edited = new Set(edits.map(({ start }) => start))
  for (const doubted of plan.doubts) {
    if (unknown.has(doubted.start)) continue
    const code = doubted.candidates.length > 1 ? 'ambiguous-name' : 'unsure-edit'
    items.push({ ...withText(text, doubted), code, candidates: candidatesOf(doubted) })
  }
  for (const mending of plan.mendings) {
    if (!edited.has(mending.start))
      items.push({ ...withText(text, mending), code: 'unsure-edit', candidates: [candidateOf(mending)] })
  }
  return items.sort(inOrder)
}

const candidatesOf = (doubt: Doubt | undefined): readonly ReviewCandidate[] =>
  (doubt?.candidates ?? []).map(candidateOf)

function candidateOf({ entity, name, confidence }: Doubt['candidates'][number] | Mending): ReviewCandidate {
  return { entity: entity?.id ?? makeId(name), name, confidence }
}
