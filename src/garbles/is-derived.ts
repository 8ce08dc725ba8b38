import type { NameForm } from '../resolution/forms/name-forms.ts'
import { isInflected } from './is-inflected.ts'
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
  if (declines && areInflected(written.split(' '), form.split(' '))) return true
  if (isWordOfName(written, form)) return true
  if (written.charCodeAt(0) !== form.charCodeAt(0)) return isEnd(form, written) || isFamily(written, form)
  if (written.startsWith(form)) return isMadeOf(written, form) || isCapital(text.slice(right.length))
  if (form.length <= written.length) return form.endsWith('y') && written === `${form.slice(0, -1)}ian`
  return isPlaceOf(written, form) || isBeginning(form, written) || isEnd(form, written)
}

function isMadeOf(written: string, form: string): boolean {
  if (form.endsWith('s') && written === `${form}s`) return false
  return MADE_OF_A_NAME.test(written.slice(form.length))
}

const MADE_OF_A_NAME = /^(?:e?s|is?|n|ians?|ites?|ism|ists?|esque|world)?$/

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

const areInflected = (written: readonly string[], form: readonly string[]): boolean =>
  written.length === form.length && written.every((word, i) => word === form[i] || isInflected(word, form[i]!))
