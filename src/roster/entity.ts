import type { Gender } from '../names/gender.ts'

export type EntityType = 'person' | 'organization'
export type { Gender } from '../names/gender.ts'

/** A person or organisation with one canonical name. */
export interface Entity {
  /** Kept as given, or made from the name: `steve-witkoff`. */
  readonly id: string
  /** The canonical name, without title, article or possessive. */
  readonly name: string
  readonly type: EntityType
  /** Other names that mean the same entity. */
  readonly aliases: readonly string[]
  /** Offices and roles, as written: `special envoy`, `Mr.`, `CFO`, a firm. */
  readonly titles: readonly string[]
  readonly gender?: Gender
  /** How much likelier this one is meant than others of the roster, who have 1. */
  readonly weight?: number
  /** Known before reading, or introduced by the article. */
  readonly origin: 'roster' | 'article'
}

/** An entity as a caller gives it. Entities of an earlier result fit too, so that ids stay the same across an archive. */
export interface RosterEntry {
  readonly id?: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly titles?: readonly string[]
  readonly gender?: Gender
  readonly type?: EntityType
  /** How much likelier this one is meant than others, above 0; default 1. */
  readonly weight?: number
}
