import type { GarbleAlternative } from '../garbles/garble-decision.ts'
import type { Sighting } from '../garbles/observe-suspect.ts'
import type { Entity } from '../roster/entity.ts'
import type { Span } from '../text/span.ts'

/** Whom a stretch is decided to mean. */
export interface Meant {
  /** Index in the cast, or -1 for somebody the article has not introduced. */
  readonly member: number
  readonly name: string
  /** Null for somebody whom only the article names. */
  readonly entity: Entity | null
}

/** A person of the article, with every way in which it spells the family name. */
export interface Person extends Meant {
  readonly given: string
  /** The family name as the roster has it, or as the article introduces it. */
  readonly family: string
  readonly isOfRoster: boolean
  /** All members of the cast who are this person. */
  readonly members: readonly number[]
  /** Does the article spell the name in one way, or in none, so that nothing is to be decided? Most people's names are: their spelling is looked at only where it is asked for. */
  readonly isSpeltAlike: boolean
  /** In the order in which the article writes them first. */
  readonly variants: readonly Variant[]
}

/** One spelling of a person's family name. */
export interface Variant {
  /** As first written, and folded. */
  readonly text: string
  readonly folded: string
  readonly places: readonly WrittenPlace[]
  /** Probability, 0..1, that who is written so is the person. */
  readonly identity: number
  /** How it was found to be the person's; null where it is the name by which the person is known. */
  readonly link: Link | null
  /** Has it other words than the name, so that it cannot be the right spelling ("A Carrow")? */
  readonly isBroken: boolean
}

export interface Link {
  readonly alternative: GarbleAlternative
  readonly sighting: Sighting
}

/** A place where a family name stands; the span covers the given name too where `given` is not empty. */
export interface WrittenPlace extends Span {
  readonly first: number
  /** The given name that the span covers, as written. */
  readonly given: string
  /** Does a given name stand before it? */
  readonly isFull: boolean
}
