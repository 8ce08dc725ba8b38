import { isOrdinaryWord } from '../../lexicon/ordinary-words.ts'
import { foldName } from '../../names/fold-name.ts'
import { findLabel, isMachineLabel } from '../labels.ts'
import { joinPayloads, slicePayload } from '../payload.ts'
import type { Payload, Segment } from '../transcript.ts'

const NEW_SPEAKER = /^\s*(?:>>|[-–—]\s?(?=[\p{L}\p{N}"“«'‘¿¡[(]))/u

/** The lines of a caption as segments: a dash, `>>`, `NAME:` or `(Full Name)` begins a turn. */
export function readCaptionLines(lines: readonly Payload[]): Segment[] {
  const said = lines.filter((line) => line.text.trim() !== '')
  const name = said[0] && nameInBrackets(said[0])
  if (!name) return said.map(readCaptionLine)
  const rest = [slicePayload(said[0]!, name.said, said[0]!.text.length), ...said.slice(1)].filter(
    (line) => line.text.trim() !== '',
  )
  return rest.map((line, i) =>
    i > 0
      ? readCaptionLine(line)
      : { payload: line, gap: ' ', turn: true, label: { payload: name.payload, inline: false } },
  )
}

/** Two to four words in brackets, each with a capital. */
const IN_BRACKETS = /^\s*(?:>>+\s*)?[([](\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3})[)\]]\s*/u

/** The name of whoever speaks, in brackets before the words; what is made of ordinary words is a noise: "[Upbeat Music]". */
function nameInBrackets(line: Payload): { payload: Payload; said: number } | null {
  const found = IN_BRACKETS.exec(line.text)
  if (!found || found[1]!.split(' ').every((word) => isOrdinaryWord(foldName(word)))) return null
  const start = found[0].indexOf(found[1]!)
  return { payload: slicePayload(line, start, start + found[1]!.length), said: found[0].length }
}

function readCaptionLine(line: Payload): Segment {
  const found = findLabel(line.text)
  if (found === null) return { payload: line, gap: ' ', turn: NEW_SPEAKER.test(line.text) }
  return { ...readLabelledLine(line, found), gap: ' ', turn: true }
}

/**
 * The label and the words behind it, without a time or a role in brackets between them; only the words, where a program gave the
 * label.
 */
export function readLabelledLine(
  line: Payload,
  { start, end, said }: { start: number; end: number; said: number },
): Pick<Segment, 'payload' | 'label'> {
  const name = slicePayload(line, start, end)
  if (isMachineLabel(name.text)) {
    return { payload: slicePayload(line, said, line.text.length), label: { payload: name, inline: false } }
  }
  const colon = line.text.lastIndexOf(':', said - 1)
  const payload =
    colon === end
      ? slicePayload(line, start, line.text.length)
      : joinPayloads(name, slicePayload(line, colon, line.text.length))
  return { payload, label: { payload: name, inline: true } }
}
