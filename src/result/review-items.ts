import type { Doubt, Mending } from '../edits/plan-edits.ts'
import { makeId } from '../roster/read-roster.ts'
import type { Span } from '../text/span.ts'
import type { ReviewCandidate, ReviewCode, ReviewItem } from './clean-result.ts'
import { type Decided, follow, inOrder } from './decided.ts'

/** What is left to a person, in the order of the text. */
export function reviewOf({
  article: { text },
  quotations,
  speakers,
  cast,
  unbalanced,
  plan,
  edits,
}: Decided): readonly ReviewItem[] {
  const items: ReviewItem[] = unbalanced.map((mark) => reviewItem(text, mark, 'unbalanced-quotation-mark', []))
  const unknown = new Set<number>()
  const isUnknown = (member: number): boolean => member < 0 || cast.onlyNamed.has(member)
  const doubt = follow(plan.doubts)
  // whom a label means is a question about all its turns, and none about the text
  const sources = quotations.flatMap(({ source, turn }, q) =>
    source?.type === 'name' && !turn && isUnknown(speakers[q]!.member) ? [source] : [],
  )
  for (const source of sources.sort(inOrder)) {
    if (unknown.has(source.start)) continue
    unknown.add(source.start)
    items.push(reviewItem(text, source, 'unknown-speaker', candidatesOf(doubt(source))))
  }
  const edited = new Set(edits.map(({ start }) => start))
  for (const doubted of plan.doubts) {
    if (unknown.has(doubted.start)) continue
    const code = doubted.candidates.length > 1 ? 'ambiguous-name' : 'unsure-edit'
    items.push(reviewItem(text, doubted, code, candidatesOf(doubted)))
  }
  for (const mending of plan.mendings) {
    if (!edited.has(mending.start)) items.push(reviewItem(text, mending, 'unsure-edit', [candidateOf(mending)]))
  }
  return items.sort(inOrder)
}

/** An item about one place. */
export function reviewItem(
  text: string,
  { start, end }: Span,
  code: ReviewCode,
  candidates: readonly ReviewCandidate[],
): ReviewItem {
  return {
    start,
    end,
    text: text.slice(start, end),
    code,
    places: [[start, end]],
    spellings: [],
    candidates,
    reasons: [],
  }
}

const candidatesOf = (doubt: Doubt | undefined): readonly ReviewCandidate[] =>
  (doubt?.candidates ?? []).map(candidateOf)

function candidateOf({ entity, name, confidence }: Doubt['candidates'][number] | Mending): ReviewCandidate {
  return { entity: entity?.id ?? makeId(name), name, confidence }
}
