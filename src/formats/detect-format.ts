import { splitLines } from './captions/lines.ts'
import { findHeading, findLabel } from './labels.ts'
import type { TranscriptFormat } from './transcript-format.ts'

const BY_EXTENSION: Readonly<Record<string, TranscriptFormat>> = { srt: 'srt', vtt: 'vtt', otr: 'otranscribe' }
const SRT_BEGINNING = /^(?:\s*\d+[ \t]*(?:\r\n|[\r\n]))?\s*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}\s*-->/

/**
 * The layout of a transcript, from the file's name where that tells, or else from how it begins; null where it is none that is
 * known: an article, a page, other JSON. A file may still turn out malformed.
 *
 * @example
 * detectFormat('WEBVTT\n\n…') // 'vtt'
 * detectFormat('Ann Lee: Good morning.\nSpeaker 2: Thank you.') // 'turns'
 * detectFormat('The president said on Monday …') // null
 */
export function detectFormat(source: string, fileName?: string): TranscriptFormat | null {
  const extension = fileName === undefined ? '' : /\.([a-z\d]+)$/i.exec(fileName)?.[1]?.toLowerCase()
  const named = BY_EXTENSION[extension ?? '']
  if (named !== undefined) return named
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  if (/^WEBVTT(?:\s|$)/.test(text)) return 'vtt'
  if (SRT_BEGINNING.test(text.slice(0, 200))) return 'srt'
  if (/^\s*[[{]/.test(text)) return detectJson(text)
  return hasTurns(text) ? 'turns' : null
}

/** The service whose field names stand in the JSON, well-formed or not. */
function detectJson(json: string): TranscriptFormat | null {
  const has = (...fields: string[]): boolean => fields.every((field) => json.includes(`"${field}"`))
  if (has('monologues', 'elements')) return 'rev'
  if (has('transcription', 'offsets')) return 'whisper-cpp'
  if (has('results', 'channels', 'alternatives')) return 'deepgram'
  if (has('results', 'items', 'alternatives')) return 'amazon'
  if (has('results', 'alternatives')) return 'google'
  if (has('segments', 'text') || has('words', 'word', 'text')) return 'whisper'
  if (has('words', 'text')) return 'assemblyai'
  if (has('text', 'media')) return 'otranscribe'
  return json.trimStart().startsWith('[') && has('text', 'start', 'end') ? 'whisper' : null
}

/** Does the text begin with a label, have two at least, and one in most of its paragraphs? */
function hasTurns(text: string): boolean {
  let labels = 0
  let paragraphs = 0
  let blank = true
  for (const { start, end } of splitLines(text)) {
    const line = text.slice(start, end)
    if (line.trim() === '') {
      blank = true
      continue
    }
    const labelled = findLabel(line) !== null || findHeading(line) !== null
    if (labelled) labels++
    if (labelled || blank) paragraphs++
    if (labels === 0) return false
    blank = false
  }
  return labels >= 2 && 2 * labels > paragraphs
}
