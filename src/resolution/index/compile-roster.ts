import type { Entity } from '../../roster/entity.ts'
import { type Roster, readRoster } from '../../roster/read-roster.ts'
import { indexNames, type NameIndex } from './name-index.ts'

/** A roster with its index, built once; see `saveRoster` for keeping it in a file. */
export interface CompiledRoster {
  readonly entities: readonly Entity[]
  readonly index: NameIndex
}

/**
 * Builds the index of a roster, for many cleaners or resolvers, or to be saved.
 *
 * @throws {WhosaidError} `invalid-roster` where an entry has no usable name.
 * @example
 * const compiled = compileRoster(['Steve Witkoff', 'Karoline Leavitt'])
 * createResolver(compiled).resolve('Vykov')
 */
export function compileRoster(roster: Roster): CompiledRoster {
  const entities = readRoster(roster)
  return { entities, index: indexNames(entities) }
}

/** Is this a roster with its index already built? */
export function isCompiled(roster: Roster | CompiledRoster): roster is CompiledRoster {
  if (typeof roster !== 'object' || roster === null || Array.isArray(roster) || !('index' in roster)) return false
  return Array.isArray(roster.entities) && roster.index?.entities === roster.entities
}

/** The entities of a roster, compiled or not. */
export const entitiesOf = (roster: Roster | CompiledRoster): readonly Entity[] =>
  isCompiled(roster) ? roster.entities : readRoster(roster)
