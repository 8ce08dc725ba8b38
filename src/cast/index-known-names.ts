import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { parseName } from '../names/parse-name.ts'
import type { Entity } from '../roster/entity.ts'

/** A roster's entities by the folded forms of their names, for exact look-up in articles. */
export interface KnownNames {
  /** How many entities there are. */
  readonly size: number
  /** Entities of which the folded form is the whole name or an alias. */
  byName(key: string): readonly Entity[]
  /** Entities of which the folded form is the family name, or both of two. */
  byFamily(key: string): readonly Entity[]
  /** People of whom the folded form is short for the given name, or the other way round. */
  byNickname(key: string): readonly Entity[]
  /** People of whom the folded form is the given name. */
  byGiven(key: string): readonly Entity[]
  /** People whose names begin with these letters, in their order: `pvd` for Piet van Dam. */
  byInitials(key: string): readonly Entity[]
}

const NOBODY: readonly Entity[] = []

export function indexKnownNames(entities: readonly Entity[]): KnownNames {
  const names = new Map<string, Entity[]>()
  const families = new Map<string, Entity[]>()
  const givens = new Map<string, Entity[]>()
  let initials: Map<string, Entity[]> | undefined
  for (const entity of entities) {
    for (const name of new Set([entity.name, ...entity.aliases])) {
      add(names, foldName(name), entity)
      if (entity.type !== 'person') continue
      const { given, middle, family } = parseName(name)
      const last = middle.slice(middle.lastIndexOf(' ') + 1)
      add(families, foldName(family), entity)
      add(givens, foldName(given), entity)
      // the first of two family names: García López, but not the Ann Smith of Mary Ann Smith
      if (last.length > 2 && forenameFrequency(foldName(last)) === 0)
        add(families, foldName(`${last} ${family}`), entity)
    }
  }
  return {
    size: entities.length,
    byName: (key) => names.get(key) ?? NOBODY,
    byFamily: (key) => families.get(key) ?? NOBODY,
    byNickname: (key) => [...nicknamesOf(key)].flatMap((forename) => givens.get(forename) ?? NOBODY),
    byGiven: (key) => givens.get(key) ?? NOBODY,
    byInitials(key) {
      initials ??= indexInitials(entities)
      return initials.get(key) ?? NOBODY
    },
  }
}

function indexInitials(entities: readonly Entity[]): Map<string, Entity[]> {
  const index = new Map<string, Entity[]>()
  for (const entity of entities) if (entity.type === 'person') add(index, initialsOf(entity.name), entity)
  return index
}

/** The first letters of a name's words, folded: "Jean-Luc Moreau" is `jm`. */
export const initialsOf = (name: string): string =>
  foldName(name.replace(/[-‐‑.]/g, ' '))
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')

function add(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  if (!key) return
  const list = index.get(key)
  if (!list) index.set(key, [entity])
  else if (!list.includes(entity)) list.push(entity)
}
