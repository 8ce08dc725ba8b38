import { splitLines } from '../captions/lines.ts'
import { readVerbatim, slicePayload } from '../payload.ts'
import type { Payload } from '../transcript.ts'

const FIELD = /^([A-Z][A-Za-z-]*):[ \t]*/
const OF_MAIL: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'received',
  'reply-to',
])
const PEOPLE: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'reply-to', 'sender'])
const LEAST = 2

/** What of a mail's head is text: its subject, and people's names without their addresses; and where the head ends. */
export function readMailHead(source: string, base: number): { payloads: Payload[]; end: number } {
  const none = { payloads: [], end: base }
  if (!FIELD.test(source.slice(base, base + 80))) return none
  const payloads: Payload[] = []
  let field = ''
  let known = 0
  for (const { start, end } of splitLines(source, base)) {
    const line = readVerbatim(source, start, end)
    if (line.text.trim() === '') return known >= LEAST ? { payloads, end: start } : none
    const begins = FIELD.exec(line.text)
    if (begins === null && !/^[ \t]/.test(line.text)) return none
    if (begins !== null) {
      field = begins[1]!.toLowerCase()
      if (OF_MAIL.has(field)) known++
    }
    const value = slicePayload(line, begins?.[0].length ?? 0, line.text.length)
    if (field === 'subject') payloads.push(value)
    else if (PEOPLE.has(field)) payloads.push(...readNames(value))
  }
  return known >= LEAST ? { payloads, end: source.length } : none
}

/** `Ada Lindqvist <ada@example.org>, "Lund, Bo" <bo@example.org>` */
function readNames(value: Payload): Payload[] {
  return [...value.text.matchAll(/(?:^|,)\s*"?([^\s"<>,@][^"<>,@]*)(?:"\s*)?(?=<)/g)].flatMap((match) => {
    const name = match[1]!.trimEnd()
    const at = match.index + match[0].indexOf(name)
    return /\p{L}/u.test(name) ? [slicePayload(value, at, at + name.length)] : []
  })
}
