import { describeValue } from '../../text/check-argument.ts'
import { WhosaidError } from '../../text/whosaid-error.ts'

/** What the text of an article is usually called. */
export const USUAL_FIELDS: readonly string[] = ['body', 'text', 'content', 'article']

/**
 * The field that holds the text of a row.
 *
 * @param given as the caller says; or else the one of the usual names that is there
 * @throws {WhosaidError} `invalid-option` where there is no such field; `invalid-format` where none is told, and none or several are likely.
 */
export function chooseField(fields: readonly string[], given: string | undefined): string {
  if (given !== undefined) {
    if (fields.includes(given)) return given
    throw new WhosaidError('invalid-option', `there is no field ${describeValue(given)}; ${describe(fields)}`)
  }
  const usual = USUAL_FIELDS.filter((name) => fields.includes(name))
  if (usual.length === 1) return usual[0]!
  throw new WhosaidError(
    'invalid-format',
    `line 1, column 1: this is no transcript that is known; where it holds articles, say which field has their text (field, --field): ${describe(fields)}`,
  )
}

const describe = (fields: readonly string[]): string =>
  fields.length === 0 ? 'the file has none' : `the fields are ${fields.slice(0, 20).join(', ')}`
