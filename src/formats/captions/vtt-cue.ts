import type { Span } from '../../text/span.ts'
import { decodePayload, readVerbatim } from '../payload.ts'
import type { Label, Payload, Segment } from '../transcript.ts'
import { readCaptionLines } from './caption-lines.ts'
import { decodeEntity, ENTITY } from './entities.ts'

const TAG_OR_BREAK = /<[^>]*>?|\r\n|[\r\n]/g
const TAG = /<[^>]*>?/
const MARKUP = new RegExp(`${TAG.source}|${ENTITY.source}`, 'gi')
const VOICE = /^<v(?:\.[^\s>]*)?[ \t\r\n\f]+/

/**
 * The words of one WebVTT cue, a segment for each line and voice. A voice that goes on from the segment before begins no turn.
 */
export function readVttCue(source: string, cue: Span, before: Segment | undefined): Segment[] {
  const segments: Segment[] = []
  let voice: Label | undefined
  let last = before
  let from = cue.start
  const flush = (to: number): void => {
    const payload = decodeMarkup(readVerbatim(source, from, to))
    for (const segment of readCaptionLines([payload])) {
      last = voice === undefined || segment.label ? leaveVoice(segment, last) : giveVoice(segment, voice, last)
      segments.push(last)
    }
  }
  for (const match of source.slice(cue.start, cue.end).matchAll(TAG_OR_BREAK)) {
    const tag = match[0]
    const opens = VOICE.exec(tag)
    if (TAG.test(tag) && opens === null && !tag.startsWith('</v>')) continue
    const at = cue.start + match.index
    flush(at)
    from = at + tag.length
    if (opens !== null) voice = readVoice(source, at + opens[0].length, from)
    else if (tag === '</v>') voice = undefined
  }
  flush(cue.end)
  return segments
}

function readVoice(source: string, start: number, end: number): Label | undefined {
  const written = source.slice(start, end).replace(/>$/, '').trimEnd()
  if (written === '') return undefined
  const payload = readVerbatim(source, start, start + written.length)
  return { payload: decodePayload(payload, ENTITY, decodeEntity), inline: false }
}

const giveVoice = (segment: Segment, label: Label, before: Segment | undefined): Segment => ({
  ...segment,
  label,
  turn: segment.turn || !isVoice(before?.label) || before?.label?.payload.text !== label.payload.text,
})

const leaveVoice = (segment: Segment, before: Segment | undefined): Segment =>
  isVoice(before?.label) ? { ...segment, turn: true } : segment

const isVoice = (label: Label | undefined): boolean => label !== undefined && !label.inline

function decodeMarkup(payload: Payload): Payload {
  return decodePayload(payload, MARKUP, (written) => (written.startsWith('<') ? '' : decodeEntity(written)))
}
