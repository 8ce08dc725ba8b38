import { splitLines } from '../captions/lines.ts'
import { readVerbatim, slicePayload } from '../payload.ts'
import type { Payload } from '../transcript.ts'
import { PARAGRAPH, type Paragraphs } from './paragraphs.ts'

const FIELD = /^(\p{Lu}[\p{L}-]{0,40}):[ \t]*/u
/** What the fields of a mail's head are called, also where a program writes them in the reader's language. */
const SENDERS = 'from von de da van från fra'
const RECEIVERS = 'to cc reply-to sender an kopie cc para à a aan til till'
const SUBJECTS = 'subject betreff objet asunto assunto oggetto onderwerp ämne emne'
const OTHERS = 'date message-id received datum gesendet envoyé fecha enviado data inviato verzonden dato'
const PEOPLE = `${SENDERS} ${RECEIVERS}`
const OF_MAIL = `${PEOPLE} ${SUBJECTS} ${OTHERS}`
const LEAST = 2

/** Adds what of a mail's head is text, and says where the head ends: at its beginning where there is none. */
export function addMailHead(source: string, base: number, paragraphs: Paragraphs): number {
  const { payloads, end } = readMailHead(source, base)
  for (const payload of payloads) {
    paragraphs.add(payload)
    paragraphs.between(PARAGRAPH)
  }
  return end
}

/** What of a mail's head is text: its subject, and people's names without their addresses; and where the head ends. */
function readMailHead(source: string, base: number): { payloads: Payload[]; end: number } {
  const none = { payloads: [], end: base }
  if (!FIELD.test(source.slice(base, base + 80))) return none
  const payloads: Payload[] = []
  let field = ''
  const known = new Set<string>()
  for (const { start, end } of splitLines(source, base)) {
    const line = readVerbatim(source, start, end)
    if (line.text.trim() === '') return known.size >= LEAST ? { payloads, end: start } : none
    const begins = FIELD.exec(line.text)
    if (begins === null && !/^[ \t]/.test(line.text)) return none
    if (begins !== null) {
      field = begins[1]!.toLowerCase()
      if (isOneOf(OF_MAIL, field)) known.add(field)
    }
    const value = slicePayload(line, begins?.[0].length ?? 0, line.text.length)
    // =?utf-8?Q?S=C3=B8ren?=
    if (value.text.includes('=?')) continue
    if (isOneOf(SUBJECTS, field)) payloads.push(value)
    else if (isOneOf(PEOPLE, field)) payloads.push(...readNames(value))
  }
  return known.size >= LEAST ? { payloads, end: source.length } : none
}

/** `Ada Lindqvist <ada@example.org>, "Lund, Bo" <bo@example.org>` */
function readNames(value: Payload): Payload[] {
  return [...value.text.matchAll(/(?:^|,)\s*"?([^\s"<>,@][^"<>,@]*)(?:"\s*)?(?=<)/g)].flatMap((match) => {
    const name = match[1]!.trimEnd()
    const at = match.index + match[0].indexOf(name)
    return /\p{L}/u.test(name) ? [slicePayload(value, at, at + name.length)] : []
  })
}

const isOneOf = (list: string, word: string): boolean => list.split(' ').includes(word)
