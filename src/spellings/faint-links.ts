import { type Cast, memberAt } from '../cast/cast.ts'
import type { GarbleDecision } from '../garbles/garble-decision.ts'
import { isFaintlyLinked, LIKELY } from './is-linked.ts'
import type { Meant, Person } from './person.ts'

/** A suspect that is the same person as somebody, surely enough to say so, and not to weigh how the name is spelt. */
export interface FaintLink {
  readonly decision: GarbleDecision
  /** Who the text takes the suspect for by itself; null where it is nobody's name. */
  readonly own: Person | null
  readonly other: Person
}

/** The suspects that are linked to somebody though their spellings are not weighed against each other, likeliest first. */
export function findFaintLinks(
  cast: Cast,
  decisions: readonly GarbleDecision[],
  people: readonly Person[],
): readonly FaintLink[] {
  const isGarbled = decisions.some(({ alternatives }) => (alternatives[0]?.probability ?? 0) >= LIKELY)
  const faint = decisions.filter((decision) => isFaintlyLinked(decision, isGarbled))
  if (!faint.length) return []
  const byKey = new Map<number | string, Person>()
  for (const person of people)
    for (const key of [...person.members, keyOf(person)]) if (!byKey.has(key)) byKey.set(key, person)
  const links = faint.flatMap((decision): readonly FaintLink[] => {
    const { suspect, alternatives } = decision
    const { name } = suspect.places[0]!
    const own = byKey.get(name >= 0 ? memberAt(cast, name) : -1) ?? byKey.get(suspect.text) ?? null
    const other = byKey.get(keyOf(alternatives[0]!.pairing.target))
    return other && other !== own ? [{ decision, own, other }] : []
  })
  return links.sort((a, b) => b.decision.alternatives[0]!.probability - a.decision.alternatives[0]!.probability)
}

const keyOf = ({ member, name, entity }: Meant): number | string => (member >= 0 ? member : (entity?.id ?? name))
