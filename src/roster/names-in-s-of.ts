import { NAMES_IN_S, wordsInS } from '../text/names-in-s.ts'
import type { Entity } from './entity.ts'

/** The names in ’s of a text whose roster is `entities`: `Macy’s`. */
export function namesInSOf(entities: readonly Entity[]): ReadonlySet<string> {
  const own = entities.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsInS))
  return own.length ? new Set([...NAMES_IN_S, ...own]) : NAMES_IN_S
}
