import type { Doubt, Mending } from '../edits/plan-edits.ts'
import { makeId } from '../roster/read-roster.ts'
import type { ReviewCandidate, ReviewItem } from './clean-result.ts'
import { type Decided, follow, inOrder, withText } from './decided.ts'

/** What is left to a person, in the order of the text. */
export function reviewOf({
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
