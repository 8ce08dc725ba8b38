import type { Edit, TextEdit } from '../../edits/edit.ts'
import type { Reason } from '../../text/reason.ts'

/**
 * One name may be several edits of a file: in parts, and once more where the file repeats itself. The first of them gets the reason
 * `whole-name`, the others `same-name`.
 */
export function explainParts(edit: Edit, places: readonly TextEdit[]): Edit[] {
  const whole = `“${edit.from}” → “${edit.to}”`
  return places.map((at, i) => {
    if (places.length === 1) return { ...edit, ...at }
    const reason: Reason =
      i === 0
        ? { code: 'whole-name', text: `${whole}, written in ${places.length} places`, value: places.length }
        : { code: 'same-name', text: `belongs to ${whole}` }
    return { ...edit, ...at, reasons: [...edit.reasons, reason] }
  })
}
