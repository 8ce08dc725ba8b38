import { foldName } from '../names/fold-name.ts'
import type { Entity } from '../roster/entity.ts'
import { readWritten, type WrittenName } from './written-name.ts'

/** A stretch that begins with initials. */
export interface Initialled {
  /** Folded, one letter each. */
  readonly initials: readonly string[]
  /** What stands behind them. */
  readonly rest: WrittenName
}

const INITIALS = /^(?:\p{Lu}\. ?){1,4}(?=\p{L}{2})/u

/**
 * The initials that a stretch begins with and the rest of it; null where there are none.
 *
 * @example
 * readInitials(readWritten('M. L. King')) // { initials: ['m', 'l'], rest: readWritten('King') }
 */
export function readInitials({ text }: WrittenName): Initialled | null {
  const [found] = INITIALS.exec(text) ?? []
  if (!found) return null
  return { initials: foldName(found).split(/ */), rest: readWritten(text.slice(found.length)) }
}

/** Do words of somebody's name begin with all of these letters? */
export function haveInitials({ name, aliases }: Entity, initials: readonly string[]): boolean {
  const words = foldName([name, ...aliases].join(' ')).split(' ')
  return initials.every((initial) => words.some((word) => word.startsWith(initial)))
}
