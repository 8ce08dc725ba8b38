/** What a caller can do wrong. Doubt about a name is never an error: it is a value of the result. */
export type WhosaidErrorCode =
  | 'invalid-text'
  | 'invalid-option'
  | 'invalid-roster'
  | 'invalid-index'
  | 'invalid-edit'
  | 'invalid-format'
  | 'invalid-log'
  | 'invalid-decision'
  | 'unreadable-file'
  | 'unwritable-file'

/**
 * The one error that whosaid throws, for a caller's mistake.
 *
 * @example
 * try { clean(article, { roster: [''] }) } catch (error) {
 *   if (error instanceof WhosaidError && error.code === 'invalid-roster') console.error(error.message)
 * }
 */
export class WhosaidError extends Error {
  override readonly name = 'WhosaidError'
  readonly code: WhosaidErrorCode

  constructor(code: WhosaidErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
