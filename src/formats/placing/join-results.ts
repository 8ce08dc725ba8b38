import type { CastEntity } from '../../result/clean-result.ts'
import type { Placed } from './place-result.ts'

/** The results of a file's articles as one, in the order of the file. Whoever has the same id and name in several of them is one entity. */
export function joinResults(results: readonly Placed[]): Placed {
  const [first] = results
  if (first !== undefined && results.length === 1) return first
  const cast = new Map<string, CastEntity>()
  const renamed = results.map((result) => renameEntities(result, addEntities(cast, result.entities)))
  return {
    version: 1,
    language: first?.language ?? 'und',
    quotations: renamed.flatMap(({ quotations }) => quotations),
    entities: [...cast.values()],
    mentions: renamed.flatMap(({ mentions }) => mentions),
    edits: renamed.flatMap(({ edits }) => edits),
    review: renamed.flatMap(({ review }) => review),
  }
}

/** Adds an article's entities to those of the file; gives the ids that they have there. */
function addEntities(cast: Map<string, CastEntity>, entities: readonly CastEntity[]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const entity of entities) {
    let id = entity.id
    for (let i = 2; cast.has(id) && cast.get(id)!.name !== entity.name; i++) id = `${entity.id}-${i}`
    ids.set(entity.id, id)
    const known = cast.get(id)
    cast.set(id, known === undefined ? { ...entity, id } : mergeVariants(known, entity))
  }
  return ids
}

function mergeVariants(known: CastEntity, entity: CastEntity): CastEntity {
  const counts = new Map(known.variants.map(({ text, count }) => [text, count]))
  for (const { text, count } of entity.variants) counts.set(text, (counts.get(text) ?? 0) + count)
  return { ...known, variants: [...counts].map(([text, count]) => ({ text, count })) }
}

function renameEntities(result: Placed, ids: ReadonlyMap<string, string>): Placed {
  if ([...ids].every(([own, id]) => own === id)) return result
  const idOf = (id: string): string => ids.get(id) ?? id
  return {
    ...result,
    quotations: result.quotations.map((one) => ({
      ...one,
      speaker: one.speaker && { ...one.speaker, id: idOf(one.speaker.id) },
    })),
    mentions: result.mentions.map((one) => ({ ...one, entity: one.entity === null ? null : idOf(one.entity) })),
    edits: result.edits.map((one) => ({ ...one, entity: idOf(one.entity) })),
    review: result.review.map((one) => ({
      ...one,
      candidates: one.candidates.map((candidate) => ({ ...candidate, entity: idOf(candidate.entity) })),
    })),
  }
}
