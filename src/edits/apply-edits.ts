import { checkText } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import type { TextEdit } from './edit.ts'
import { editsInOrder } from './edits-in-order.ts'

/**
 * The text with the edits in it. Any choice of a result's edits may be applied, in any order.
 *
 * @throws {WhosaidError} `invalid-edit` where edits overlap, lie outside the text, or `from` is not what stands there.
 * @example
 * applyEdits('Vickov said', [{ start: 0, end: 6, from: 'Vickov', to: 'Witkoff' }]) // 'Witkoff said'
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  checkText(text, 'a text')
  const pieces: string[] = []
  let at = 0
  for (const edit of editsInOrder(edits)) {
    check(text, edit, edit.start, edit.from, at)
    pieces.push(text.slice(at, edit.start), edit.to)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/**
 * The source back from the cleaned text and the edits that made it, byte for byte.
 *
 * @throws {WhosaidError} `invalid-edit` where the text is not what these edits made.
 * @example
 * undoEdits('Witkoff said', [{ start: 0, end: 6, from: 'Vickov', to: 'Witkoff' }]) // 'Vickov said'
 */
export function undoEdits(cleaned: string, edits: readonly TextEdit[]): string {
  checkText(cleaned, 'a text')
  const pieces: string[] = []
  let at = 0
  let shift = 0
  for (const edit of editsInOrder(edits)) {
    const start = edit.start + shift
    check(cleaned, edit, start, edit.to, at)
    pieces.push(cleaned.slice(at, start), edit.from)
    at = start + edit.to.length
    shift += edit.to.length - edit.from.length
  }
  pieces.push(cleaned.slice(at))
  return pieces.join('')
}

function check(text: string, edit: TextEdit, start: number, expected: string, least: number): void {
  const where = `edit of ${edit.start}–${edit.end} ("${edit.from}" → "${edit.to}")`
  if (edit.end - edit.start !== edit.from.length)
    throw new WhosaidError('invalid-edit', `${where}: "from" is not as long as its span`)
  if (!(start >= least)) throw new WhosaidError('invalid-edit', `${where} overlaps the edit before it`)
  if (!text.startsWith(expected, start))
    throw new WhosaidError('invalid-edit', `${where}: "${expected}" does not stand there`)
  if (start > text.length) throw new WhosaidError('invalid-edit', `${where} lies behind the end of the text`)
}
