import { lowerBound } from '../text/lower-bound.ts'
import type { Span } from '../text/span.ts'
import { isMachineLabel } from './labels.ts'
import { copyUnits } from './payload.ts'
import type { Label, Segment } from './transcript.ts'

/** A label of the transcript and, where the cleaner reads it, its place in the plain text. */
export interface PlacedLabel {
  readonly label: Label
  readonly start: number
  readonly end: number
}

interface PlacedSegment extends Span {
  readonly encode?: ((text: string) => string) | undefined
}

/** What was said, as one text that the cleaner can read, with the way back to the source. */
export interface PlainText {
  readonly text: string
  /** Where each UTF-16 unit begins in the source; −1 where it stands for a break between segments. */
  readonly starts: Int32Array
  /** Where each unit ends in the source; −1 likewise. */
  readonly ends: Int32Array
  /** Where each segment's words stand in the text, and how the file writes them there. */
  readonly segments: readonly PlacedSegment[]
  /** Whether another speaker may begin with the segment. */
  readonly turns: readonly boolean[]
  /** The label of each segment, where it has one; `start` is −1 where the text leaves it out. */
  readonly labels: readonly (PlacedLabel | null)[]
}

const TURN_BREAK = '\n\n'

/**
 * Joins the segments of a layer into one text: turns become paragraphs, and a name that the file keeps beside the words
 * is read before them as `NAME: `.
 */
export function composePlainText(layer: readonly Segment[]): PlainText {
  const pieces: string[] = []
  const segments: PlacedSegment[] = []
  const labels: (PlacedLabel | null)[] = []
  let length = 0
  const add = (text: string): Span => {
    pieces.push(text)
    return { start: length, end: (length += text.length) }
  }
  for (const { payload, gap, turn, label, encode } of layer) {
    if (length > 0) add(turn ? TURN_BREAK : gap)
    else add(gap.trimStart())
    const named = label !== undefined && turn && !label.inline && isReadable(label.payload.text)
    const beside = named ? add(label.payload.text) : null
    if (named) add(': ')
    const placed = add(payload.text)
    // written out: there are as many as cues, and an object that is spread has a shape of its own
    segments.push({ start: placed.start, end: placed.end, encode })
    labels.push(label === undefined ? null : { label, ...(beside ?? placeInline(label, payload.text, placed)) })
  }
  return {
    text: pieces.join(''),
    ...mapToSource(layer, segments, labels, length),
    segments,
    turns: layer.map(({ turn }) => turn),
    labels,
  }
}

/** Is the label a name that may be read before the words? One of several lines would be read as lines of its own. */
const isReadable = (label: string): boolean => !isMachineLabel(label) && !/[\n\r\u0085\u2028\u2029]/.test(label)

/** An inline label opens its segment's text. */
function placeInline(label: Label, text: string, placed: Span): Span {
  const at = label.inline ? text.indexOf(label.payload.text) : -1
  if (at < 0) return { start: -1, end: -1 }
  return { start: placed.start + at, end: placed.start + at + label.payload.text.length }
}

function mapToSource(
  layer: readonly Segment[],
  segments: readonly Span[],
  labels: readonly (PlacedLabel | null)[],
  length: number,
): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(length).fill(-1)
  const ends = new Int32Array(length).fill(-1)
  layer.forEach(({ payload }, i) => {
    const placed = labels[i]
    if (placed && placed.start >= 0 && !placed.label.inline) copyUnits(placed.label.payload, starts, ends, placed.start)
    copyUnits(payload, starts, ends, segments[i]!.start)
  })
  return { starts, ends }
}

/** The stretch of the source that a stretch of the plain text stands for; null where it stands for none. */
export function sourceSpan(plain: PlainText, start: number, end: number): Span | null {
  let first = start
  let last = end - 1
  while (first <= last && plain.starts[first] === -1) first++
  while (last >= first && plain.ends[last] === -1) last--
  if (first > last) return null
  const [from, to] = [plain.starts[first]!, plain.ends[last]!]
  // some files write the label behind its words
  return { start: Math.min(from, to), end: Math.max(from, to) }
}

/** The segment at an offset into the plain text; where a label stands there, the segment behind it. */
export function segmentAt(plain: PlainText, offset: number): number {
  return lowerBound(plain.segments.length - 1, (segment) => plain.segments[segment]!.end <= offset)
}
