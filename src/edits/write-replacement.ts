import { hidesCapitals, withSmallLetters } from '../names/with-small-letters.ts'
import type { Article } from '../text/article.ts'
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
