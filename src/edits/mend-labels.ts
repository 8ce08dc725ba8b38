import type { LabelPerson } from '../attribution/label-names.ts'
import { foldName } from '../names/fold-name.ts'
import { isJoined, namesIn } from '../names/is-joined.ts'
import type { Turn } from '../quotations/turns/turn.ts'
import type { Article } from '../text/article.ts'
import type { Reason } from '../text/reason.ts'
import type { Span } from '../text/span.ts'
import type { Mending } from './person-plan.ts'
import type { Plan } from './plan-edits.ts'
import { Stretches } from './taken-stretches.ts'
import { withMendings } from './with-mendings.ts'
import { writeReplacement } from './write-replacement.ts'

/** The plan with the labels that are misspelt, each at every place; what a person decided stays. */
export function mendLabels(
  article: Article,
  plan: Plan,
  turns: readonly Turn[],
  personOf: (turn: Turn) => LabelPerson | null,
  settled: readonly Span[],
): Plan {
  return withMendings(plan, labelMendings(article, turns, personOf, [...plan.mendings, ...settled]))
}

/** The labels that are misspelt, each at every place, but for those that touch what is `kept`. In a label of several each name is mended as where it is a label of its own. */
export function labelMendings(
  article: Article,
  turns: readonly Turn[],
  personOf: (turn: Turn) => LabelPerson | null,
  kept: readonly Span[],
): readonly Mending[] {
  const taken = new Stretches()
  for (const span of kept) taken.take(span)
  const own = new Map(turns.flatMap((turn) => (isJoined(turn.name.text) ? [] : [[turn.name.key, turn] as const])))
  return turns
    .flatMap((turn) => labelsIn(turn, own))
    .flatMap(({ start, end, turn }): readonly Mending[] => {
      const person = turn.means ? null : personOf(turn)
      if (!person?.mending || !taken.take({ start, end })) return []
      const { name, entity, confidence } = person
      const written = article.text.slice(start, end)
      const to = writeReplacement(article, { start, end }, person.mending)
      const reasons: readonly Reason[] = [{ code: 'label', text: `the label “${written}” is meant for ${name}` }]
      return to === written
        ? []
        : [{ start, end, member: -1, name, entity, to, confidence, decidedBy: 'model', reasons }]
    })
}

/** The names that a turn's label holds, each with a turn whose whole label it is. */
function labelsIn(turn: Turn, own: ReadonlyMap<string, Turn>): readonly (Span & { readonly turn: Turn })[] {
  const { text, start, end } = turn.name
  if (!isJoined(text)) return [{ start, end, turn }]
  return namesIn(text).flatMap(({ name, at }) => {
    const alone = own.get(foldName(name))
    return alone ? [{ start: start + at, end: start + at + name.length, turn: alone }] : []
  })
}
