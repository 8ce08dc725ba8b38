import { classify, DIGIT, LETTER } from '../text/character.ts'
import type { Span } from '../text/span.ts'

/**
 * All places where the string is written, not as a part of a longer word; in order, disjoint. Each character of the text is looked at a fixed number of
 * times, however often the string repeats itself (Knuth, Morris and Pratt 1977).
 */
export function findWritten(text: string, written: string): readonly Span[] {
  const places: Span[] = []
  if (!text.includes(written) || !written) return places
  const borders = bordersOf(written)
  let matched = 0
  let free = 0
  for (let i = 0; i < text.length; i++) {
    while (matched > 0 && text.charCodeAt(i) !== written.charCodeAt(matched)) matched = borders[matched - 1]!
    if (text.charCodeAt(i) === written.charCodeAt(matched)) matched++
    if (matched < written.length) continue
    const end = i + 1
    const start = end - written.length
    if (start >= free && !isInWord(text, start - 1) && !isInWord(text, end)) {
      places.push({ start, end })
      free = end
    }
    matched = borders[matched - 1]!
  }
  return places
}

/** For each beginning of the string, how long the longest beginning is that it also ends with. */
function bordersOf(written: string): Uint32Array {
  const borders = new Uint32Array(written.length)
  for (let i = 1, length = 0; i < written.length; i++) {
    while (length > 0 && written.charCodeAt(i) !== written.charCodeAt(length)) length = borders[length - 1]!
    if (written.charCodeAt(i) === written.charCodeAt(length)) length++
    borders[i] = length
  }
  return borders
}

/** Outside the text stands no word. */
function isInWord(text: string, at: number): boolean {
  const kind = classify(text.charCodeAt(at))
  return kind === LETTER || kind === DIGIT
}
