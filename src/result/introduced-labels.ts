import { makeId } from '../roster/make-id.ts'
import type { ReviewItem } from './clean-result.ts'
import type { Decided } from './decided.ts'
import { type IntroducedName, introducedIn } from './introduced-name.ts'
import { reviewItem } from './review-item.ts'

/** Names for the speakers whom labels only number, where they say themselves who they are: `Speaker 1: Welcome, I’m Ana Lind.` */
export function introducedLabels({ article: { text }, quotations, cast }: Decided): readonly ReviewItem[] {
  const places = new Map<string, [number, number][]>()
  const names = new Map<string, IntroducedName>()
  for (const { turn, start, end } of quotations) {
    if (turn?.name.kind !== 'number') continue
    const { key } = turn.name
    const own = places.get(key) ?? []
    places.set(key, own)
    own.push([turn.label.start, turn.label.end])
    const name = names.has(key) ? null : introducedIn(text.slice(start, end))
    if (name) names.set(key, name)
  }
  const ids = new Map(cast.members.map(({ entity }) => [entity.name, entity.id]))
  return [...names].map(([key, { name, confidence }]) => {
    const own = places.get(key)!
    const [start, end] = own[0]!
    const entity = ids.get(name) ?? makeId(name)
    const candidates = [{ entity, name, confidence }]
    return { ...reviewItem(text, { start, end }, 'suggested-label', candidates), places: own }
  })
}
