import { WhosaidError } from '../text/whosaid-error.ts'

/** The error for a malformed file; line and column count from 1, in UTF-16 units. */
export function formatError(source: string, offset: number, problem: string, options?: ErrorOptions): WhosaidError {
  const before = source.slice(0, offset)
  const breaks = before.match(/\r\n|[\r\n]/g)?.length ?? 0
  const column = offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  return new WhosaidError('invalid-format', `line ${breaks + 1}, column ${column}: ${problem}`, options)
}
