import type { Cast } from '../cast/cast.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import type { NameIndex } from '../resolution/index/name-index.ts'
import type { Article } from '../text/article.ts'

/** An article as it is read when its garbles are looked for. */
export interface GarbleScene {
  readonly article: Article
  /** Is the text surely in English? Where it is not, only the roster's names are targets. */
  readonly english: boolean
  /** May the article introduce people of its own? */
  readonly introduce: boolean
  readonly mentions: Mentions
  readonly cast: Cast
  readonly inQuotation: Uint8Array
  /** The roster's index, where there is a roster. */
  readonly index: NameIndex | null
  /** How probable it is beforehand that a name which the text does not explain is the roster's, 0..1. */
  readonly known: number
  /** How probable it is beforehand that names in this text were garbled, 0..1; null where the text itself has to tell. */
  readonly garbled: number | null
}
