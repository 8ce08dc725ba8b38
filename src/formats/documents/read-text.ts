import { readVerbatim } from '../payload.ts'
import type { Transcript } from '../transcript.ts'
import { breakLines, isQuoted, joinLines } from './join-lines.ts'
import { gatherParagraphs } from './paragraphs.ts'
import { addMailHead } from './read-mail-head.ts'

/**
 * Reads plain text. Where its lines were broken to fit, as in mail, scans and old articles, a line goes on in the next one, a hyphen at its end
 * joins a word, `>` marks a quotation, and page heads and the addresses in a mail's head are no text. Any other text is read as it stands.
 */
export function readText(source: string): Transcript {
  const base = source.startsWith('\ufeff') ? 1 : 0
  const paragraphs = gatherParagraphs()
  const begins = addMailHead(source, base, paragraphs)
  const payload = readVerbatim(source, begins, source.length)
  const broken = breakLines(payload)
  if (broken.width === null && begins === base && !isQuoted(broken)) {
    return { format: 'text', layers: [[{ payload, gap: '', turn: false }]], encode: (text) => text }
  }
  joinLines(broken, paragraphs)
  return { format: 'text', layers: [paragraphs.finish()], encode: (text) => text }
}
