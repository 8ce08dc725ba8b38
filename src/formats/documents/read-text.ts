import { readVerbatim } from '../payload.ts'
import type { Transcript } from '../transcript.ts'

/** Reads plain text as it stands. */
export function readText(source: string): Transcript {
  const payload = readVerbatim(source, 0, source.length)
  return { format: 'text', layers: [[{ payload, gap: '', turn: false }]], encode: (text) => text }
}
