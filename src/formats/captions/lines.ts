import type { Span } from '../../text/span.ts'

/** The lines of a text between two offsets, without their `\n`, `\r\n` or `\r`. */
export function splitLines(text: string, start = 0, end = text.length): Span[] {
  const lines: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x0a && unit !== 0x0d) continue
    lines.push({ start: from, end: at })
    if (unit === 0x0d && at + 1 < end && text.charCodeAt(at + 1) === 0x0a) at++
    from = at + 1
  }
  lines.push({ start: from, end })
  return lines
}
