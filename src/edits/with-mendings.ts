import type { Span } from '../text/span.ts'
import type { Mending } from './person-plan.ts'
import type { Plan } from './plan-edits.ts'
import { Stretches } from './taken-stretches.ts'

/** The plan with more mendings: what else was planned for what they mend goes. */
export function withMendings(plan: Plan, more: readonly Mending[]): Plan {
  if (more.length === 0) return plan
  const taken = new Stretches()
  for (const mending of more) taken.take(mending)
  const isFree = (span: Span): boolean => taken.isFree(span)
  return {
    ...plan,
    mendings: [...plan.mendings.filter(isFree), ...more].sort((a, b) => a.start - b.start),
    links: plan.links.filter(isFree),
    questions: plan.questions.flatMap((question) => {
      const places = question.places.filter(isFree)
      return places.length ? [{ ...question, places }] : []
    }),
  }
}
