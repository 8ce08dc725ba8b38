import type { Mentions } from '../mentions/find-mentions.ts'
import type { Form } from '../mentions/written-forms.ts'
import type { Entity } from '../roster/entity.ts'
import type { Article } from '../text/article.ts'
import type { KnownNames } from './index-known-names.ts'

/** The entities in play in one article, and the forms in which it writes each. */
export interface Cast {
  readonly members: readonly CastMember[]
  /** Member of each name mention, or -1 where the name is nobody's in the cast. */
  readonly memberOf: Int32Array
  /** Other members whose name the mention equally is (two Clintons), where there are any. */
  readonly rivals: ReadonlyMap<number, readonly number[]>
  /** Name mentions that are as likely one's as another's: `Ada and Bo Carver run the mill. Carver said …` */
  readonly undecided: ReadonlySet<number>
  /** Members of whom the article tells no more than the name under which they speak. */
  readonly onlyNamed: ReadonlySet<number>
  /** Members who speak under what is no mention of a name (`eBay`, `3M`), by where the source begins. */
  readonly bySource: ReadonlyMap<number, { readonly end: number; readonly member: number }>
}

export interface CastMember {
  readonly entity: Entity
  /** Folded words of the canonical name. */
  readonly parts: readonly string[]
  /** Folded family name, particles included. */
  readonly family: string
  readonly forms: readonly Form[]
}

/** What the cast is gathered from. */
export interface CastSources extends Mentions {
  readonly article: Article
  readonly known: KnownNames
  /** May the article introduce people of its own? */
  readonly introduce: boolean
}

/** The member of the cast that a name mention is, as an index into `members`; −1 where it is nobody's. */
export function memberAt(cast: Cast, mention: number): number {
  return cast.memberOf[mention]!
}
