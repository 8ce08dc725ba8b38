import { isRegisteredName } from '../lexicon/registered-names.ts'
import { isPetName } from '../names/is-pet-name.ts'
import type { NameForm } from '../resolution/forms/name-forms.ts'
import { isInflected } from './is-inflected.ts'
import { isRunTogether } from './is-run-together.ts'
import { isWordOfName } from './is-word-of-name.ts'
import type { Suspect } from './suspect.ts'

/**
 * Is what is written the name itself, the beginning or end of it, its plural ("the Amashes", "The Hagens"), a word made of it ("Trumpian",
 * "Kashmiris", "Kentuckian"), the place that it is made of ("Puerto Rico" of "Puerto Rican"), or a longer one ("VandeHei" of "Vande")?
 */
export function isDerived(
  { text, folded: written, declines }: Suspect,
  { text: right, folded: form }: NameForm,
): boolean {
  if (
    declines &&
    (areInflected(written.split(' '), form.split(' ')) ||
      isJoined(written, form) ||
      isOtherScript(text, right) ||
      isTown(written, form))
  )
    return true
  if (isPetName(written, form)) return true
  if (written.charCodeAt(0) !== form.charCodeAt(0))
    return isEnd(form, written) || isFamily(written, form) || isTeaching(written, form)
  if (isWordOfName(written, form) || isTeaching(written, form)) return true
  if (written.startsWith(form))
    return (
      isMadeOf(written, form) ||
      isCapital(text.slice(right.length)) ||
      isRunTogether(text, written, (word) => word === form)
    )
  if (form.length <= written.length) return form.endsWith('y') && written === `${form.slice(0, -1)}ian`
  return isPlaceOf(written, form) || isBeginning(form, written) || isEnd(form, written)
}

/** "Kirchnerism" beside Kirchener: what is made of a name is not made of its garble, so the name itself need not be quite the same. */
const isTeaching = (word: string, form: string): boolean => {
  const written = word.startsWith('the ') ? word.slice(4) : word
  const ending = TEACHING.exec(written)?.[0]
  if (ending === undefined || form.endsWith(ending)) return false
  const stem = written.slice(0, -ending.length)
  // "Khachian" may be a garble of Khachan, but "Marxian" is made of a name
  if (ending === 'ian' && !isRegisteredName(stem)) return false
  return stem.slice(0, SAME) === form.slice(0, SAME) && Math.abs(stem.length - form.length) <= MOST_CHANGED
}
const TEACHING = /(?:isms?|ists?|ians?|ites|esque|gate)$/
/** Letters at the beginning that a name and what is made of it have both, and by how many letters the rest may differ. */
const SAME = 3
const MOST_CHANGED = 2

function isMadeOf(written: string, form: string): boolean {
  if (form.endsWith('s') && written === `${form}s`) return false
  return MADE_OF_A_NAME.test(written.slice(form.length))
}

const MADE_OF_A_NAME =
  /^(?:e?s|is?|ii|iae|iana|ian[iu]s?|ianum|n|ians?|ites?|ism|ists?|esque|world|g?ham|ton|bury|ville|shire)?$/

const isCapital = (rest: string): boolean => /^\p{Lu}/u.test(rest)

const isFamily = (written: string, form: string): boolean =>
  written.startsWith('the ') && written.endsWith('s') && written.startsWith(form, 4)

const isPlaceOf = (written: string, form: string): boolean =>
  form.length <= written.length + 2 &&
  /[aeio]$/.test(written) &&
  /^ans?$/.test(form.slice(written.length - 1)) &&
  form.startsWith(written.slice(0, -1))

function isBeginning(form: string, written: string): boolean {
  if (!form.startsWith(written)) return false
  const next = form[written.length]
  if (next === ' ') return true
  return next === 's' && form.length === written.length + 1 && /(?:ite|ian|er|ist|an)$/.test(written)
}

const isEnd = (form: string, written: string): boolean =>
  form[form.length - written.length - 1] === ' ' && form.endsWith(written)

/** The written words, or the last of them ("Z Wolskim" for Wolski). */
function areInflected(written: readonly string[], form: readonly string[]): boolean {
  const last = written.slice(-form.length)
  return last.length === form.length && last.every((word, i) => word === form[i] || isInflected(word, form[i]!))
}

/** A particle or prefix without a space: "Wamwangi", "وويتكوف", "d’Altyba"; folded. */
const isJoined = (written: string, form: string): boolean =>
  (written.endsWith(form) && written.length - form.length <= 3 && form.length > 3) ||
  (form.endsWith(written) && form.length - written.length <= 2 && written.length > 3)

/** "Kristianstad" beside Kristersson: it ends as towns do, and the name does not. */
const isTown = (written: string, form: string): boolean => {
  const town = TOWN.exec(written)?.[0]
  return town !== undefined && !form.endsWith(town)
}
const TOWN = /(?:stad|stadt|havn|borg|burg|grad|hausen|ville|polis)$/

/** Nobody writes Latin letters for a name in Cyrillic: two scripts spell it in two ways, with endings of their own. */
export const isOtherScript = (written: string, right: string): boolean => LATIN.test(written) !== LATIN.test(right)
const LATIN = /\p{Script=Latin}/u
