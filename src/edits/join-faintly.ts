import type { FaintLink } from '../spellings/faint-links.ts'
import type { Meant, Person } from '../spellings/person.ts'
import type { Linked, PersonPlan } from './person-plan.ts'

/** Probability, 0..1, of what is linked by little: of such links in garbled articles of the development data nine in ten are right. */
const FAINT = 0.9

/**
 * The plans of people who are one by a faint link: all their names are mentions of the one whom the text tells most of. What is mended, and into
 * what, stays as each of them has it. Two people of the roster are never one.
 */
export function joinFaintly(
  plans: readonly PersonPlan[],
  people: readonly Person[],
  faint: readonly FaintLink[],
): readonly PersonPlan[] {
  if (!faint.length) return plans
  const position = new Map(people.map((person, p) => [person, p]))
  const leaderOf = people.map((_, p) => p)
  const joined = [...plans]
  for (const { decision, own, other } of faint) {
    const to = leaderOf[position.get(other)!]!
    const from = own && leaderOf[position.get(own)!]!
    const places = decision.suspect.places.map(({ start, end }) => ({ start, end, confidence: FAINT }))
    if (from === null) joined[to] = withLinks(joined[to]!, places)
    else if (from !== to && !(people[from]!.isOfRoster && people[to]!.isOfRoster)) {
      const [leader, follower] = rankOf(people[from]!) > rankOf(people[to]!) ? [from, to] : [to, from]
      joined[leader] = withLinks(joined[leader]!, from === follower ? places : [])
      leaderOf.forEach((one, p) => {
        if (one === follower) leaderOf[p] = leader
      })
    }
  }
  return joined.map((plan, p) => {
    const leader = leaderOf[p]!
    return leader === p ? plan : follow(plan, people[p]!, joined[leader]!.merged.meant)
  })
}

const rankOf = ({ isOfRoster, member, given, variants }: Person): number =>
  (isOfRoster ? 1e6 : 0) +
  (member >= 0 ? 1e5 : 0) +
  (given ? 1e4 : 0) +
  variants.reduce((count, { places }) => count + places.length, 0)

const withLinks = (plan: PersonPlan, places: readonly Omit<Linked, keyof Meant>[]): PersonPlan => ({
  ...plan,
  links: [...plan.links, ...places.map((place) => ({ ...place, ...plan.merged.meant }))],
})

/** The plan of somebody who is another: all the places of the name are the other's. */
function follow(plan: PersonPlan, { members, variants }: Person, meant: Meant): PersonPlan {
  const own = variants.flatMap(({ places }) =>
    places.map(({ start, end }) => ({ start, end, ...meant, confidence: FAINT })),
  )
  return {
    ...plan,
    merged: { members, meant },
    mendings: plan.mendings.map((mending) => ({ ...mending, ...meant })),
    links: [...plan.links.map((link) => ({ ...link, ...meant })), ...own],
  }
}
