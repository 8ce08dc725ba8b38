import { describeValue } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import type { TextEdit } from './edit.ts'

/**
 * Edits in the order of their places.
 *
 * @throws {WhosaidError} `invalid-edit` where they are no list, or one of them has no whole offsets and no strings
 */
export function editsInOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  if (!Array.isArray(edits)) throw new WhosaidError('invalid-edit', `edits are a list, not ${describeValue(edits)}`)
  // as a list may have holes
  const all = Array.from<TextEdit | null | undefined>(edits)
  all.forEach(checkForm)
  return (all as TextEdit[]).sort((a, b) => a.start - b.start)
}

function checkForm(edit: TextEdit | null | undefined, i: number): void {
  const isWhole = (offset: unknown): boolean => Number.isInteger(offset) && (offset as number) >= 0
  if (!isWhole(edit?.start) || !isWhole(edit?.end) || typeof edit?.from !== 'string' || typeof edit.to !== 'string')
    throw new WhosaidError(
      'invalid-edit',
      `edit ${i + 1} has no whole offsets "start" and "end" and strings "from" and "to"`,
    )
}
