import { escapeText } from 'entities'
import { Parser } from 'htmlparser2'
import { cutAtBreaks, joinPayloads, readVerbatim, standFor } from '../payload.ts'
import type { Label, Payload, Segment, Transcript } from '../transcript.ts'
import { readCaptionLines } from './caption-lines.ts'
import { checkTags } from './check-tags.ts'

/**
 * Reads timed text as the W3C describes it (TTML, DFXP, IMSC): the lines of each `<p>`, with what its `<span>`s hold; `<br/>` ends a line.
 * The `ttm:name` of an agent is a label.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where a tag is not closed, or closed and not open.
 */
export function readTtml(source: string): Transcript {
  checkTags(source)
  const reader = createReader(source)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(localName(name), attributes),
      onclosetag: (name) => reader.close(localName(name)),
      oncdatastart: () => reader.verbatim(true),
      oncdataend: () => reader.verbatim(false),
      ontext: (text) => reader.text(parser.startIndex, parser.endIndex + 1, text),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(source)
  return { format: 'ttml', layers: [reader.layer], encode: escapeText }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function createReader(source: string) {
  const layer: Segment[] = []
  const agents = new Map<string, Label>()
  const open: string[] = []
  let lines: Payload[][] | null = null
  let speaker: string | undefined
  let agent: string | undefined
  let cdata = false
  return {
    layer,
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      open.push(name)
      if (name === 'p') {
        lines = [[]]
        speaker = attributes['ttm:agent']
      } else if (name === 'br') lines?.push([])
      else if (name === 'agent') agent = attributes['xml:id']
    },
    close(name: string): void {
      open.pop()
      if (name === 'agent') agent = undefined
      if (name !== 'p') return
      const label = speaker === undefined ? undefined : agents.get(speaker)
      for (const segment of readLines(lines ?? [], label, layer.at(-1))) layer.push(segment)
      lines = null
    },
    verbatim(is: boolean): void {
      cdata = is
    },
    text(start: number, end: number, text: string): void {
      const verbatim = cdata || source.slice(start, end) === text
      const at = cdata ? start + '<![CDATA['.length : start
      const payload = verbatim ? readVerbatim(source, at, at + text.length) : standFor(start, end, text)
      if (lines !== null && !cdata) addText(payload, lines)
      else if (agent !== undefined && open.at(-1) === 'name' && text.trim() !== '') {
        agents.set(agent, { payload, inline: false })
      }
    },
  }
}

function addText(payload: Payload, lines: Payload[][]): void {
  const broken = /[\r\n]/.test(payload.text)
  for (const piece of broken ? cutAtBreaks(payload) : [payload]) {
    if (piece === null) lines.push([])
    else lines.at(-1)!.push(piece)
  }
}

function readLines(
  lines: readonly (readonly Payload[])[],
  label: Label | undefined,
  before: Segment | undefined,
): Segment[] {
  const segments = readCaptionLines(lines.filter((line) => line.length > 0).map((line) => joinPayloads(...line)))
  if (label === undefined) return segments
  return segments.map((segment, i) => {
    if (segment.label !== undefined) return segment
    const other = i === 0 && before?.label?.payload.text !== label.payload.text
    return { ...segment, label, turn: segment.turn || other }
  })
}
