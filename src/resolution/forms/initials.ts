import { foldName } from '../../names/fold-name.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import { parseName } from '../../names/parse-name.ts'
import type { Entity } from '../../roster/entity.ts'
import { readWritten, type WrittenName } from './written-name.ts'

/** A stretch that begins with initials. */
export interface Initialled {
  /** All of them, folded. */
  readonly initials: string
  /** What stands behind them. */
  readonly rest: WrittenName
}

const INITIALS = /^(?:\p{Lu}\. ?){1,4}(?=\p{L}{2})/u

/**
 * The initials that a stretch begins with and what stands behind them; null where there are none.
 *
 * @example
 * readInitials(readWritten('M. L. King')) // { initials: 'ml', rest: readWritten('King') }
 */
export function readInitials({ text }: WrittenName): Initialled | null {
  const [found] = INITIALS.exec(text) ?? []
  if (!found) return null
  return { initials: foldName(found).replaceAll(' ', ''), rest: readWritten(text.slice(found.length)) }
}

/** Letters with which the same name may begin in another romanisation: Yevgeny and Evgeni, Qasim and Kassem, Hryhoriy and Grigory. */
const INTERCHANGEABLE = ['aeijouy', 'ckqsxz', 'ghjkx', 'bvw', 'fp', 'dt']

/** What it takes off the odds (nats) where the first initial is only another romanisation's or a nickname's. */
const EXCHANGED = 2

/** What a second initial adds to the odds (nats) of whoever has a second given name with it: T. E. is rather Thomas Earl than Tara. */
const SECOND_FITS = 3

/**
 * What initials take off the odds (nats) of somebody: nothing where a given name begins with the first of them, more the likelier it is another's, less
 * than nothing where the second fits as well, null where the first may be no name's. The others are often left out of names.
 */
export function initialsFit({ name, aliases }: Entity, initials: string): number | null {
  const [first = '', second] = initials
  const all = [name, ...aliases].map(givenWords)
  const own = all.flat()
  if (own.some((word) => word[0] === first))
    return second && all.some(([one, two]) => one?.[0] === first && two?.[0] === second) ? -SECOND_FITS : 0
  const letters = INTERCHANGEABLE.filter((set) => set.includes(first)).join('')
  const fits = own.some(
    (word) => letters.includes(word[0]!) || [...nicknamesOf(word)].some((nick) => nick[0] === first),
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
