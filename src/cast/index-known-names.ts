import { foldName } from '../names/fold-name.ts'
import { parseName } from '../names/parse-name.ts'
import type { Entity } from '../roster/entity.ts'

/** A roster's entities by the folded forms of their names, for exact look-up in articles. */
export interface KnownNames {
  /** Entities of which the folded form is the whole name or an alias. */
  byName(key: string): readonly Entity[]
  /** Entities of which the folded form is the family name. */
  byFamily(key: string): readonly Entity[]
}

const NOBODY: readonly Entity[] = []

export function indexKnownNames(entities: readonly Entity[]): KnownNames {
  const names = new Map<string, Entity[]>()
  const families = new Map<string, Entity[]>()
  for (const entity of entities) {
    for (const name of new Set([entity.name, ...entity.aliases])) {
      add(names, foldName(name), entity)
      if (entity.type === 'person') add(families, foldName(parseName(name).family), entity)
    }
  }
  return { byName: (key) => names.get(key) ?? NOBODY, byFamily: (key) => families.get(key) ?? NOBODY }
}

function add(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  if (!key) return
  const list = index.get(key)
  if (!list) index.set(key, [entity])
  else if (!list.includes(entity)) list.push(entity)
}
