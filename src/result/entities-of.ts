import type { CastEntity } from './clean-result.ts'
import type { Decided } from './decided.ts'

/** Probability, 0..1, that a name is spelt right that only the article gives. */
const WRITTEN = 0.9

/** The members that the article names, each with the forms it writes, garbles among them. */
export function entitiesOf({ cast, names, plan }: Decided): readonly CastEntity[] {
  const variants = cast.members.map(() => new Map<string, number>())
  names.forEach((name, n) => {
    const own = variants[cast.memberOf[n]!]
    const written = name.words.join(' ')
    own?.set(written, (own.get(written) ?? 0) + 1)
  })
  return cast.members.flatMap(({ entity }, m) => {
    const written = [...variants[m]!].map(([text, count]) => ({ text, count }))
    return written.length
      ? [
          {
            ...entity,
            spelling: { confidence: entity.origin === 'roster' ? 1 : (plan.spellings.get(entity.name) ?? WRITTEN) },
            variants: written,
          },
        ]
      : []
  })
}
