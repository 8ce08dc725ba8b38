import type { Gender } from '../names/gender.ts'
import type { Span } from '../text/span.ts'

/**
 * A written name, without its titles, article or possessive.
 *
 * ```text
 * Special U.S. Envoy Steve Witkoff’s plane
 * ^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^
 * title              name
 * ```
 */
export interface NameMention extends Span {
  /** First token, and the one behind the last. */
  readonly first: number
  readonly behind: number
  /** The words of the name, as written. */
  readonly words: readonly string[]
  /** The title or role written before it, as written; empty where there is none. */
  readonly title: string
  /** Do a forename, a title or a role tell that it names a person? In languages that have a module. */
  readonly isPerson?: boolean
  /** Does an article stand right before it, as before no person: `l’Arménie`, `el Ayuntamiento`? In languages that have a module. */
  readonly isDefinite?: boolean
  /** What else the phrase around it says the person is, and of which gender: in languages that have a module. */
  readonly described?: readonly string[]
  readonly gender?: Gender
  /** The nickname in quotation marks or brackets inside it. */
  readonly nickname?: string
  /** The capitalised stretch it stands in: a garble may be longer than what reads as a name ("A Carrow"). */
  readonly run: { readonly first: number; readonly behind: number }
}
