import { hidesCapitals, withSmallLetters } from '../names/with-small-letters.ts'
import type { Article } from '../text/article.ts'
import { joinBroken } from '../text/broken-words.ts'
import type { Span } from '../text/span.ts'

/** A name that a text has in capitals alone, as encyclopedias begin, among words in small letters. */
export const inSmallLetters = (form: string, written: string): string =>
  form === form.toUpperCase() && written !== written.toUpperCase() && !hidesCapitals(form)
    ? withSmallLetters(form)
    : form

/** The canonical form as the article writes it here: in capitals where the garble is, with the article's kind of apostrophe. */
export function writeReplacement({ text }: Pick<Article, 'text'>, { start, end }: Span, form: string): string {
  const written = text.slice(start, end)
  const shouted =
    /\p{Lu}.*\p{Lu}/su.test(written) && written === written.toUpperCase() && written.replace(/\P{L}/gu, '').length > 2
  const cased = shouted ? form.toUpperCase() : form
  if (!/['’]/.test(cased)) return cased
  const apostrophe = /['’]/.exec(written)?.[0] ?? (text.includes('’') ? '’' : "'")
  return cased.replace(/['’]/g, apostrophe)
}

/** Does what is to be written begin with letters that stand right before it already, whatever lies between: `O’-⏎Riordan` for O’Riordan, `de Groot`? */
export function standsBefore({ text }: Pick<Article, 'text'>, { start, end }: Span, to: string): boolean {
  const written = joinBroken(text.slice(start, end))
  if (!to.endsWith(written)) return false
  const more = to
    .slice(0, -written.length)
    .replace(/\P{L}+/gu, '')
    .toLowerCase()
  let left = more.length
  let at = start
  for (const least = start - more.length - MARKS; left > 0 && at > Math.max(0, least); ) {
    at--
    if (!isLetter(text[at])) continue
    if (text[at]!.toLowerCase() !== more[left - 1]) return false
    left--
  }
  return more !== '' && left === 0 && !isLetter(text[at - 1])
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit)
/** The most that lies between a name and its first letters: an apostrophe, a hyphen, a line's end. */
const MARKS = 4
