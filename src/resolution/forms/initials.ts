import { foldName } from '../../names/fold-name.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import { parseName } from '../../names/parse-name.ts'
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

/** What it takes off the odds (nats) where the first initial is only another romanisation's or a nickname's. */
const EXCHANGED = 2

/** How far the first initial fits a given name of somebody: 0 where one begins with it, more the likelier it is another's, null where none may. */
export function initialFits({ name, aliases }: Entity, initial: string): number | null {
  const words = [name, ...aliases].flatMap(givenWords)
  if (words.some((word) => word[0] === initial)) return 0
  const letters = INTERCHANGEABLE.filter((set) => set.includes(initial)).join('')
  const fits = words.some(
    (word) => letters.includes(word[0]!) || [...nicknamesOf(word)].some((nick) => nick[0] === initial),
  )
  return fits ? EXCHANGED : null
}

/** The folded words of a name that are not its family name; of a single word that one. */
function givenWords(name: string): readonly string[] {
  const { given, middle, family } = parseName(name)
  return foldName(given === '' ? family : `${given} ${middle}`)
    .split(' ')
    .filter(Boolean)
}
