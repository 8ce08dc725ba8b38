import type { KnownNames } from '../cast/index-known-names.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import type { LabelName, Turn } from '../quotations/turns/turn.ts'
import type { Entity } from '../roster/entity.ts'
import type { Span } from '../text/span.ts'

/** Somebody's name that a label sounds like. */
export interface NearestName {
  readonly entity: Entity
  /** The name's part that the label stands for. */
  readonly form: string
  /** Probability, 0..1. */
  readonly confidence: number
}

/** What is known about whoever the labels mean. */
export interface LabelSources {
  readonly text: string
  readonly turns: readonly Turn[]
  readonly frontMatter: Span | null
  readonly known: KnownNames
  /** Somebody of the roster whose name the label is, spelt otherwise. */
  readonly nearest: (name: LabelName) => NearestName | null
}

/** As written; a nick without its underlines. */
export const writtenName = ({ text }: LabelName): string => text.replace(/_+/g, ' ').trim()

/** `PVD`, `LF`: letters that stand for a name. */
export const isInitials = (text: string): boolean => /^\p{Lu}{2,4}$/u.test(text)

/** Is the folded word one that a name may be: no word of the language, or more usual as a name? */
export function isNameWord(folded: string): boolean {
  const { word, forename, surname } = backgroundOf(folded)
  return word === 0 || forename + surname >= word
}
