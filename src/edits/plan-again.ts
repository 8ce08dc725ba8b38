import { applyEdits } from './apply-edits.ts'
import { createSpanMap } from './create-span-map.ts'
import type { TextEdit } from './edit.ts'
import type { Mending } from './person-plan.ts'
import type { Plan } from './plan-edits.ts'
import { Stretches } from './taken-stretches.ts'
import { withMendings } from './with-mendings.ts'

/** The first reading included; seldom does a third one change anything, and hardly ever a fourth. */
const MOST_READINGS = 5

/**
 * Reads the cleaned text again, until nothing more is mended: a name that is mended where the article introduces it shows other garbles
 * for what they are, and cleaning what is cleaned must change nothing. What two readings disagree on stays as it is.
 */
export function planAgain(text: string, plan: Plan, read: (cleaned: string) => Plan): Plan {
  let whole = plan
  for (let reading = 1; reading < MOST_READINGS && whole.mendings.length; reading++) {
    const edits = whole.mendings.map((mending) => toEdit(text, mending))
    const cleaned = applyEdits(text, edits)
    const map = createSpanMap(edits)
    const taken = new Stretches()
    edits.forEach((edit, k) => {
      if (edit.to === edit.from || whole.mendings[k]!.decidedBy === 'person') taken.take(edit)
    })
    const known = new Map(
      whole.mendings.flatMap(({ entity, member }) => (entity ? [[entity.id, member] as const] : [])),
    )
    const again = read(cleaned)
    const more = again.mendings.flatMap((mending): readonly Mending[] => {
      const place = map.toSource(mending)
      const { start, end } = map.toCleaned(place)
      const to = cleaned.slice(start, mending.start) + mending.to + cleaned.slice(mending.end, end)
      if (to === cleaned.slice(start, end) || mending.decidedBy === 'person' || !taken.take(place)) return []
      return [{ ...mending, ...place, to, member: known.get(mending.entity?.id ?? '') ?? -1 }]
    })
    if (!more.length) break
    whole = withMendings(whole, more)
  }
  return whole
}

const toEdit = (text: string, { start, end, to }: Mending): TextEdit => ({
  start,
  end,
  from: text.slice(start, end),
  to,
})
