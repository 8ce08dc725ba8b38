import { memberAt } from '../cast/cast.ts'
import { applyEdits } from '../edits/apply-edits.ts'
import { roundProbability } from '../models/round-probability.ts'
import type { Span } from '../text/span.ts'
import type { AttributedQuotation, CleanResult, ResolvedMention } from './clean-result.ts'
import { type Decided, follow, inOrder, withText } from './decided.ts'
import { entitiesOf } from './entities-of.ts'
import { withMoreMentions } from './more-mentions.ts'
import { placesAsked, reviewOf } from './review-items.ts'
import { roundEdits, roundReview } from './round-confidences.ts'

/** Probability that a name written as the cast has it means that member, alone and beside a namesake. */
const NAMED = 0.98
const SHARED = 0.7
/** The same where nothing but the name tells who it is. */
const ONLY_NAMED = 0.85

/** Puts what was decided into the result's form, every probability in six digits. */
export function composeResult(scene: Decided): CleanResult {
  const decided = withMoreMentions(scene)
  const { article, edits } = decided
  return {
    version: 1,
    language: decided.language,
    text: applyEdits(article.text, edits),
    quotations: decided.quotations.map((_, q) => attributed(decided, q)).sort(inOrder),
    entities: entitiesOf(decided),
    mentions: mentionsOf(decided),
    edits: roundEdits(edits),
    review: roundReview(reviewOf(decided)),
  }
}

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
    confidence: roundProbability(quotation.confidence * speaker.confidence),
    reasons: [...quotation.reasons, { code: speaker.code, text: speaker.text }],
  }
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
      confidence: entity ? roundProbability(confidence) : 0,
    })
  })
  return mentions.sort(inOrder)
}

function namesOf({ article, names, cast, plan }: Decided): ResolvedMention[] {
  const mending = follow(plan.mendings)
  const link = follow(plan.links)
  const doubt = follow(placesAsked(plan))
  return names.map((name, n) => {
    const entity = cast.members[memberAt(cast, n)]?.entity ?? null
    const mended = mending(name)
    const linked = link(name)
    const doubted = doubt(name)?.question
    const shared = cast.rivals.has(n)
    if (cast.undecided.has(n) && !mended && !linked) {
      const confidence = roundProbability(1 / (1 + cast.rivals.get(n)!.length))
      return { ...withText(article.text, name), type: 'name', entity: null, status: 'ambiguous', confidence }
    }
    const status = entity
      ? shared && !mended && !linked
        ? 'ambiguous'
        : 'resolved'
      : shared || (doubted?.candidates.length ?? 0) > 1
        ? 'ambiguous'
        : 'unknown'
    const confidence = entity
      ? ((mended ?? linked)?.confidence ??
        (shared ? SHARED : cast.onlyNamed.has(memberAt(cast, n)) ? ONLY_NAMED : NAMED))
      : (doubted?.candidates[0]?.confidence ?? (shared ? 1 / cast.rivals.get(n)!.length : 0))
    const { start, end } = name
    const text = article.text.slice(start, end)
    return {
      start,
      end,
      text,
      type: 'name',
      entity: entity?.id ?? null,
      status,
      confidence: roundProbability(confidence),
    }
  })
}
