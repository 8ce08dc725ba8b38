import { lastNameBefore } from '../attribution/speaker-scene.ts'
import { memberAt } from '../cast/cast.ts'
import type { ReviewItem } from './clean-result.ts'
import type { Decided } from './decided.ts'
import { reviewItem } from './review-item.ts'

/** Names under which somebody speaks and that are as likely one's as another's: one item for all places of a name. */
export function ambiguousSpeakers({
  article: { text },
  names,
  quotations,
  speakers,
  cast,
}: Decided): readonly ReviewItem[] {
  const items = new Map<string, ReviewItem & { readonly places: [number, number][] }>()
  const seen = new Set<number>()
  quotations.forEach(({ source }, q) => {
    const { code, text: reason } = speakers[q]!
    if (code !== 'ambiguous-name' || !source) return
    const n = lastNameBefore(names, source.end)
    if (n < 0 || !cast.undecided.has(n) || seen.has(n)) return
    seen.add(n)
    const { start, end } = names[n]!
    const members = [memberAt(cast, n), ...cast.rivals.get(n)!].sort((a, b) => a - b)
    const key = [text.slice(start, end), ...members].join('\n')
    const candidates = members.map((m) => {
      const { id, name } = cast.members[m]!.entity
      return { entity: id, name, confidence: 1 / members.length }
    })
    const item = items.get(key) ?? { ...reviewItem(text, { start, end }, 'ambiguous-name', candidates), places: [] }
    item.places.push([start, end])
    items.set(key, { ...item, reasons: [{ code, text: reason }] })
  })
  return [...items.values()]
}
