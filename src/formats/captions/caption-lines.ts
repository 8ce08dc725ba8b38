import { findLabel, isMachineLabel } from '../labels.ts'
import { joinPayloads, slicePayload } from '../payload.ts'
import type { Payload, Segment } from '../transcript.ts'

const NEW_SPEAKER = /^\s*(?:>>|[-–—]\s?(?=[\p{L}\p{N}"“«'‘¿¡[(]))/u

/** The lines of a caption as segments: a dash, `>>` or `NAME:` begins a turn. */
export function readCaptionLines(lines: readonly Payload[]): Segment[] {
  return lines.filter((line) => line.text.trim() !== '').map(readCaptionLine)
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
