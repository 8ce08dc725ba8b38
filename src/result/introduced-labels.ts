import { genderOfRareForename } from '../lexicon/forename-genders.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { makeId } from '../roster/read-roster.ts'
import type { ReviewItem } from './clean-result.ts'
import type { Decided } from './decided.ts'
import { reviewItem } from './review-item.ts'

/** How sure it is that who says “I’m Ana Lind” is Ana Lind. */
const CONFIDENCE = 0.9
/** Characters of a turn in which its speaker says who it is. */
const REACH = 400
const INTRODUCES =
  /(?:^|[^\p{L}])(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s) (\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,20}){1,2})(?![\p{L}])/u

/** Names for the speakers whom labels only number, where they say themselves who they are: `Speaker 1: Welcome, I’m Ana Lind.` */
export function introducedLabels({ article: { text }, quotations, cast }: Decided): readonly ReviewItem[] {
  const places = new Map<string, [number, number][]>()
  const names = new Map<string, string>()
  for (const { turn, start, end } of quotations) {
    if (turn?.name.kind !== 'number') continue
    const { key } = turn.name
    const own = places.get(key) ?? []
    places.set(key, own)
    own.push([turn.label.start, turn.label.end])
    const name = names.has(key) ? null : introducedIn(text.slice(start, Math.min(end, start + REACH)))
    if (name) names.set(key, name)
  }
  return [...names].map(([key, name]) => {
    const own = places.get(key)!
    const [start, end] = own[0]!
    const entity = cast.members.find((member) => member.entity.name === name)?.entity.id ?? makeId(name)
    const candidates = [{ entity, name, confidence: CONFIDENCE }]
    return { ...reviewItem(text, { start, end }, 'suggested-label', candidates), places: own }
  })
}

/** The whole name under which somebody introduces themselves; null where it may be something else. */
function introducedIn(said: string): string | null {
  const name = INTRODUCES.exec(said)?.[1]?.replace(/['’]s$|[.]$/, '')
  const forename = name && foldName(name).split(' ')[0]!
  return forename && (forenameFrequency(forename) > 0 || genderOfRareForename(forename)) ? name : null
}
