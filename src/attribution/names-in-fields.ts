/** Fields above a text that say who takes part. */
const FIELD =
  /^(?:[-*][ \t]+)?(?:\*\*)?(speakers?|guests?|hosts?|co-?hosts?|authors?|participants?|people|with|interviewees?|interviewers?|present|attendees|attending|in attendance|panel(?:l?ists)?|moderators?|chairs?|scribes?)(?:\*\*)?:(?:\*\*)?[ \t]*(.*)/is
const ANY_FIELD = /^[\w-]+:/
const ITEM = /^[ \t]*[-*][ \t]+/
const LONGEST_NAME = 5

/**
 * The full names in the fields that say who takes part, or in their lists, in order.
 *
 * @example
 * namesInFields('title: Ports\nguests: [Ada Lind, "Ben Ohm"]') // ['Ada Lind', 'Ben Ohm']
 */
export function namesInFields(fields: string): string[] {
  const names: string[] = []
  let listed = false
  for (const line of fields.split(/\r?\n/)) {
    const field = FIELD.exec(line)
    if (field || ANY_FIELD.test(line) || line.trim() === '') listed = field !== null
    if (!listed || (!field && !ITEM.test(line) && !/^[ \t]/.test(line))) continue
    const value = field ? field[2]! : line.replace(ITEM, '').replace(/^name:[ \t]*/, '')
    for (const one of value.replace(/^[[\]"']+|(?<![[\]"'])[[\]"']+$/g, '').split(/[,;]| and | & /)) {
      const name = one
        .replace(/["'[\]]/g, '')
        .replace(/\([^()]*\)/g, '')
        .replace(/_/g, ' ')
        .trim()
      if (/^\p{Lu}[\p{L}\p{M}.'’ -]+$/u.test(name) && name.includes(' ') && name.split(' ').length <= LONGEST_NAME)
        names.push(name)
    }
  }
  return names
}
