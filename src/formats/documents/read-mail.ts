import { throughPayload } from '../payload.ts'
import type { Transcript } from '../transcript.ts'
import { breakLines, joinLines } from './join-lines.ts'
import { gatherParagraphs, PARAGRAPH, type Paragraphs } from './paragraphs.ts'
import { readHtml } from './read-html.ts'
import { addMailHead } from './read-mail-head.ts'
import { type MailPart, readMailParts } from './read-mail-parts.ts'

/** Reads a mail as it was sent: what of its head is text, and each part that is plain text or HTML. */
export function readMail(source: string): Transcript {
  const base = source.startsWith('\ufeff') ? 1 : 0
  const paragraphs = gatherParagraphs()
  addMailHead(source, base, paragraphs)
  for (const part of readMailParts(source, base)) addPart(part, paragraphs)
  return { format: 'text', layers: [paragraphs.finish()], encode: (text) => text }
}

function addPart({ payload, isHtml, encode }: MailPart, paragraphs: Paragraphs): void {
  paragraphs.between(PARAGRAPH)
  if (!isHtml) {
    joinLines(breakLines(payload), paragraphs, encode)
    return
  }
  const html = readHtml(payload.text)
  for (const segment of html.layers[0]!) {
    paragraphs.between(segment.gap)
    paragraphs.add(throughPayload(payload, segment.payload), (text) => encode((segment.encode ?? html.encode)(text)))
  }
}
