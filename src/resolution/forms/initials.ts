import { foldName } from '../../names/fold-name.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import type { Entity } from '../../roster/entity.ts'
import { readWritten, type WrittenName } from './written-name.ts'

/** A stretch that begins with initials. */
export interface Initialled {
  /** The first of them, folded: the others are often left out of names. */
  readonly initial: string
  /** What stands behind them. */
  readonly rest: WrittenName
}

const INITIALS = /^(?:\p{Lu}\. ?){1,4}(?=\p{L}{2})/u

/**
 * The initial that a stretch begins with and what stands behind all of them; null where there are none.
 *
 * @example
 * readInitials(readWritten('M. L. King')) // { initial: 'm', rest: readWritten('King') }
 */
export function readInitials({ text }: WrittenName): Initialled | null {
  const [found] = INITIALS.exec(text) ?? []
  if (!found) return null
  return { initial: foldName(found).slice(0, 1), rest: readWritten(text.slice(found.length)) }
}

/** Letters with which the same name may begin in another romanisation: Yevgeny and Evgeni, Qasim and Kassem, Hryhoriy and Grigory. */
const INTERCHANGEABLE = ['aeijouy', 'ckqsxz', 'ghjkx', 'bvw', 'fp', 'dt']

/** May a word of somebody's name, or a nickname, begin with this letter? */
export function hasInitial({ name, aliases }: Entity, initial: string): boolean {
  const letters = initial + INTERCHANGEABLE.filter((set) => set.includes(initial)).join('')
  const words = foldName([name, ...aliases].join(' ')).split(' ')
  return words.some((word) => letters.includes(word[0]!) || [...nicknamesOf(word)].some((nick) => nick[0] === initial))
}
