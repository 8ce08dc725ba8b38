import { memberAt } from '../cast/cast.ts'
import { roundProbability } from '../models/round-probability.ts'
import type { CastEntity } from './clean-result.ts'
import type { Decided } from './decided.ts'

/** Probability, 0..1, that a name is spelt right that only the article gives. */
const WRITTEN = 0.9

/** Whom the article names, each with the forms it writes, garbles among them; members of one id are one entity. */
export function entitiesOf({ cast, names, plan, edits }: Decided): readonly CastEntity[] {
  const variants = new Map<string, Map<string, number>>()
  names.forEach((name, n) => {
    const id = cast.members[memberAt(cast, n)]?.entity.id
    if (id === undefined) return
    const own = variants.get(id) ?? new Map<string, number>()
    const written = name.words.join(' ')
    variants.set(id, own.set(written, (own.get(written) ?? 0) + 1))
  })
  for (const { entity, from } of edits) if (!variants.has(entity)) variants.set(entity, new Map([[from, 1]]))
  const listed = new Set<string>()
  return cast.members.flatMap(({ entity }) => {
    const written = variants.get(entity.id)
    if (!written || listed.has(entity.id)) return []
    listed.add(entity.id)
    const confidence = entity.origin === 'roster' ? 1 : (plan.spellings.get(entity.name)?.() ?? WRITTEN)
    return [
      {
        ...entity,
        spelling: { confidence: roundProbability(confidence) },
        variants: [...written].map(([text, count]) => ({ text, count })),
      },
    ]
  })
}
