import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import type { NameForm } from '../resolution/forms/name-forms.ts'
import { areNearlyAlike } from '../resolution/judgement/likeness.ts'

/**
 * Does a stretch of several words hold the right name as it stands: "But Mr. Jackson" the family name of Glenda Jackson, behind a word that
 * begins a sentence; "Mazie Keiko Hirono" the given and the family name of Mazie Hirono? Folded texts.
 */
export function readsRight(written: string, { folded, kind }: Pick<NameForm, 'folded' | 'kind'>): boolean {
  if (!isBehind(written, folded, kind)) return false
  const first = written.slice(0, written.indexOf(' '))
  return (
    FUNCTION_WORDS.has(first) ||
    (kind === 'full' && folded.startsWith(`${first} `) && !isGarbledInside(written, folded))
  )
}

/** "Rosa Ocassio-Cortez" for Rosa Ocasio-Cortez: the names between the first and the last are as many, and nearly the same. */
function isGarbledInside(written: string, form: string): boolean {
  const [own, other] = [written.split(' ').slice(1, -1), form.split(' ').slice(1, -1)]
  return own.length > 0 && own.length === other.length && areNearlyAlike(own.join(' '), other.join(' '))
}

/** Does the stretch end in the family name: the form itself, or the last word of a whole name? */
function isBehind(written: string, form: string, kind: NameForm['kind']): boolean {
  const family = kind === 'full' ? form.slice(form.lastIndexOf(' ') + 1) : form
  return written.endsWith(` ${family}`)
}
