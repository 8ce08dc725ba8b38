import type { Payload } from './transcript.ts'

/** A stretch of the source that says what it says. */
export function readVerbatim(source: string, start: number, end: number): Payload {
  return { start, end, text: source.slice(start, end) }
}

/**
 * The payload with each match of a global pattern read as what it stands for: an escape as its character, a tag as nothing.
 * Decodings nest: JSON first, then the HTML inside it.
 */
export function decodePayload(payload: Payload, pattern: RegExp, read: (written: string) => string): Payload {
  const { text } = payload
  let decoded = ''
  let at = 0
  const starts: number[] = []
  const ends: number[] = []
  const keep = (to: number): void => {
    for (let i = at; i < to; i++) {
      starts.push(unitStart(payload, i))
      ends.push(unitEnd(payload, i))
    }
    decoded += text.slice(at, to)
  }
  for (const match of text.matchAll(pattern)) {
    const meaning = read(match[0])
    const behind = match.index + match[0].length
    keep(match.index)
    for (let i = 0; i < meaning.length; i++) {
      starts.push(i === 0 ? unitStart(payload, match.index) : unitEnd(payload, behind - 1))
      ends.push(unitEnd(payload, behind - 1))
    }
    decoded += meaning
    at = behind
  }
  if (at === 0) return payload
  keep(text.length)
  return { ...payload, text: decoded, units: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) } }
}

/** The part of a payload between two offsets into its text. */
export function slicePayload(payload: Payload, from: number, to: number): Payload {
  const text = payload.text.slice(from, to)
  if (text === '') {
    const at = from < payload.text.length ? unitStart(payload, from) : payload.end
    return { start: at, end: at, text }
  }
  const span = { start: unitStart(payload, from), end: unitEnd(payload, to - 1), text }
  if (payload.units === undefined) return span
  const { starts, ends } = payload.units
  return { ...span, units: { starts: starts.subarray(from, to), ends: ends.subarray(from, to) } }
}

/**
 * The payload without its line breaks and the white space around them and at its ends, all of which mark-up reads as a space; null for each of
 * these.
 */
export function* cutAtBreaks(payload: Payload): Generator<Payload | null> {
  const { text } = payload
  let from = 0
  for (const match of text.matchAll(/[ \t\f\r\n]+/g)) {
    const to = match.index + match[0].length
    if (!/[\r\n]/.test(match[0]) && match.index > 0 && to < text.length) continue
    if (match.index > from) yield slicePayload(payload, from, match.index)
    yield null
    from = to
  }
  if (from < text.length) yield slicePayload(payload, from, text.length)
}

/** Text that the source writes in another way: as an entity, an escape. */
export function standFor(start: number, end: number, text: string): Payload {
  const units = { starts: new Uint32Array(text.length).fill(end), ends: new Uint32Array(text.length).fill(end) }
  units.starts[0] = start
  return { start, end, text, units }
}

/** A payload of another one's text as a payload of the source: HTML in a cell of a table. */
export function throughPayload(outer: Payload, inner: Payload): Payload {
  const startOf = (at: number): number => (at < outer.text.length ? unitStart(outer, at) : outer.end)
  const endOf = (at: number): number => (at > 0 ? unitEnd(outer, at - 1) : outer.start)
  const span = { start: startOf(inner.start), end: endOf(inner.end), text: inner.text }
  if (outer.units === undefined && inner.units === undefined) return span
  const starts = new Uint32Array(inner.text.length)
  const ends = new Uint32Array(inner.text.length)
  for (let i = 0; i < inner.text.length; i++) {
    starts[i] = startOf(unitStart(inner, i))
    ends[i] = endOf(unitEnd(inner, i))
  }
  return { ...span, units: { starts, ends } }
}

/** Payloads read as one; what stands between them in the source is no part of it. */
export function joinPayloads(...payloads: readonly Payload[]): Payload {
  const text = payloads.map((payload) => payload.text).join('')
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  let at = 0
  for (const payload of payloads) {
    copyUnits(payload, starts, ends, at)
    at += payload.text.length
  }
  return { start: payloads[0]!.start, end: payloads.at(-1)!.end, text, units: { starts, ends } }
}

/** Writes where each unit of the payload's text stands in the source. */
export function copyUnits(
  payload: Payload,
  starts: Uint32Array | Int32Array,
  ends: Uint32Array | Int32Array,
  at: number,
): void {
  if (payload.units === undefined) {
    for (let i = 0; i < payload.text.length; i++) {
      starts[at + i] = payload.start + i
      ends[at + i] = payload.start + i + 1
    }
  } else {
    starts.set(payload.units.starts, at)
    ends.set(payload.units.ends, at)
  }
}

/** Where a unit of the payload's text begins in the source. */
const unitStart = (payload: Payload, unit: number): number =>
  payload.units === undefined ? payload.start + unit : payload.units.starts[unit]!

/** Where a unit of the payload's text ends in the source. */
const unitEnd = (payload: Payload, unit: number): number =>
  payload.units === undefined ? payload.start + unit + 1 : payload.units.ends[unit]!
