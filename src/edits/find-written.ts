import { classify, DIGIT, LETTER } from '../text/character.ts'
import type { Span } from '../text/span.ts'

/** All places where the string is written, not as a part of a longer word; in order, disjoint. */
export function findWritten(text: string, written: string): readonly Span[] {
  const places: Span[] = []
  if (!written) return places
  for (let start = text.indexOf(written); start >= 0; ) {
    const end = start + written.length
    const whole = !isInWord(text, start - 1) && !isInWord(text, end)
    if (whole) places.push({ start, end })
    start = text.indexOf(written, whole ? end : start + 1)
  }
  return places
}

function isInWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const kind = classify(text.charCodeAt(at))
  return kind === LETTER || kind === DIGIT
}
