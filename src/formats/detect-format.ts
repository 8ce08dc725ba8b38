import { locateTurns } from '../quotations/turns/locate-turns.ts'
import { checkText } from '../text/check-argument.ts'
import { splitLines } from './captions/lines.ts'
import { endOfFields, endOfTime } from './captions/read-timed-lines.ts'
import type { DocumentFormat } from './document-format.ts'
import { USUAL_FIELDS } from './documents/choose-field.ts'
import { isSentMail } from './documents/is-sent-mail.ts'
import type { TranscriptFormat } from './transcript-format.ts'

const BY_EXTENSION: Readonly<Record<string, DocumentFormat>> = {
  srt: 'srt',
  vtt: 'vtt',
  sbv: 'sbv',
  ttml: 'ttml',
  dfxp: 'ttml',
  ass: 'ass',
  ssa: 'ass',
  ctm: 'ctm',
  otr: 'otranscribe',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  qmd: 'markdown',
  rmd: 'markdown',
  csv: 'csv',
  tsv: 'tsv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
}
const SRT_BEGINNING = /^(?:\s*\d+[ \t]*(?:\r\n|[\r\n]))?\s*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}\s*-->/
const SBV_BEGINNING = /^\s*\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3},\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3}\s/
const CTM_ENTRY = /^\s*\S+\s+\S+\s+\d+\.\d+\s+\d+\.\d+\s+\S+(?:\s+(?:\d+\.\d+|NA)(?:\s+\S+){0,2})?\s*$/
const PAGE = /^(?:<!doctype\s+html|<html|<head|<body)[\s>]/i
const FRAGMENT =
  /^<(?:address|article|aside|b|blockquote|br|center|div|em|figure|font|footer|h[1-6]|header|hr|i|img|main|ol|p|section|span|strong|table|ul)(?:\s[^<>]*)?\/?>/i
/** A paragraph in tags anywhere, and words in tags, which Markdown may have too. */
const BLOCK = /<(p|h[1-6]|li|td|blockquote|article)(?:\s[^<>]{0,500})?>[^<>]{1,2000}<\/\1>/i
const INLINE = /<(a|b|i|em|strong|u|span|sup|sub|mark|small|q|cite)(?:\s[^<>]{0,500})?>[^<>]{1,2000}<\/\1>/i
/** How much of a file is looked at. */
const BEGINNING = 20_000
/** The share of a transcript that its turns are, at least. */
const MOSTLY = 0.8

/**
 * The layout of a file, from its contents, or else from its name; null where neither tells of any: an article, other JSON. A file may
 * still turn out malformed.
 *
 * @throws {WhosaidError} `invalid-text` where the file is no string
 * @example
 * detectFormat('WEBVTT\n\n…') // 'vtt'
 * detectFormat('Ann Lee: Good morning.\nSpeaker 2: Thank you.') // 'turns'
 * detectFormat('The president said on Monday …') // null
 */
export function detectFormat(file: string, fileName?: string): DocumentFormat | null {
  checkText(file, 'a file')
  if (fileName !== undefined && fileName !== null) checkText(fileName, 'the name of a file', 'invalid-option')
  const text = file.startsWith('\ufeff') ? file.slice(1) : file
  const extension = /\.([a-z\d]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase() ?? ''
  return byContents(text, extension) ?? BY_EXTENSION[extension] ?? byHints(text)
}

/** What a file without a telling name is likely to be. */
function byHints(text: string): DocumentFormat | null {
  const beginning = text.slice(0, BEGINNING)
  const markup = skipProlog(beginning)
  if (FRAGMENT.test(markup)) return 'html'
  if (/^\s*[[{]\s*["{[\]}]/.test(beginning)) return isJsonLines(text) ? 'jsonl' : 'json'
  if (looksLikeMarkdown(beginning)) return 'markdown'
  if (BLOCK.test(beginning)) return 'html'
  return markup !== beginning.trimStart() || INLINE.test(beginning) ? 'markdown' : null
}

/** Does each of the first lines hold an object, and are there two at least? */
function isJsonLines(text: string): boolean {
  const lines = text.split(/\r?\n/, 4).filter((line) => line.trim() !== '')
  return lines.length >= 2 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))
}

/** A heading of short names, one of them a usual name of an article's text if the file's name tells nothing, and a row below that has the same delimiter. */
function tableOf(beginning: string, extension: string): 'csv' | 'tsv' | null {
  const [heading = '', row = ''] = beginning.split(/\r?\n/, 2)
  const delimiter = ['\t', ',', ';'].find((mark) => heading.includes(mark))
  if (delimiter === undefined || !row.includes(delimiter)) return null
  const names = heading.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
  const isHeading =
    names.every((name) => HEADING.test(name)) &&
    (extension.endsWith('sv') || names.some((name) => USUAL_FIELDS.includes(name)))
  return isHeading ? (delimiter === '\t' ? 'tsv' : 'csv') : null
}

const HEADING = /^[\p{L}_][\p{L}\d_ .-]{0,40}$/u

/** What nothing but Markdown writes: one of it makes a file of it. */
const CERTAIN: readonly RegExp[] = [
  // a link or an image to an address or a file
  /\[[^\][\n]{0,200}\]\((?:https?:|mailto:|[./#]|[\w%-]{1,100}[./])[^()\s]{0,500}(?:\s+"[^"\n]{0,200}")?\)/,
  // what a reference leads to
  /^ {0,3}\[[^\][\n]{1,100}\]: {0,9}(?:<|https?:|[./#])\S/m,
  /(?:^|[\s(])\*\*[^\s*][^*\n]{0,200}\*\*/m,
]
/** What other texts may write too; two kinds of it make a file of it. */
const LIKELY: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /\[[^\][\n]{1,200}\]\([^()\s]{1,500}\)/,
  /^\|?(?: *:?-{3,}:? *\|)+/m,
  /^\[[^\][\n]{1,100}\]: \S/m,
  /(?:^|\s)_[^\s_][^_\n]{0,200}_(?=\W|$)/m,
]

function looksLikeMarkdown(beginning: string): boolean {
  if (/^\+\+\+\r?\n[A-Za-z_][\w-]*[ \t]*=/.test(beginning) && /\n\+\+\+\r?\n/.test(beginning)) return true
  if (/^---\r?\n[A-Za-z_][\w-]*:[^\n]*\n/.test(beginning) && /\n---\r?\n/.test(beginning)) return true
  return CERTAIN.some((sign) => sign.test(beginning)) || LIKELY.filter((sign) => sign.test(beginning)).length >= 2
}

function byContents(text: string, extension: string): DocumentFormat | null {
  if (/^WEBVTT(?:\s|$)/.test(text)) return 'vtt'
  const beginning = text.slice(0, BEGINNING)
  if (SRT_BEGINNING.test(beginning.slice(0, 200))) return 'srt'
  if (SBV_BEGINNING.test(beginning.slice(0, 200))) return 'sbv'
  if (/^\s*\[Script Info\]/i.test(beginning)) return 'ass'
  if (/^start\tend\ttext\s/.test(beginning)) return 'whisper-tsv'
  if (/^\s*[[{]\s*["{[\]}]/.test(beginning)) {
    const format = detectJson(text)
    if (format !== null) return format
  }
  if (isSentMail(beginning)) return 'text'
  const markup = skipProlog(beginning)
  if (/^<(?:\w+:)?tt[\s>]/.test(markup)) return 'ttml'
  if (PAGE.test(markup)) return 'html'
  if (isCtm(beginning)) return 'ctm'
  const table = tableOf(beginning, extension)
  if (table !== null) return table
  if (hasTurns(text)) return 'turns'
  return hasTimes(beginning.slice(endOfFields(beginning))) ? 'timed' : null
}

/** What stands behind the XML declaration, comments and processing instructions. */
function skipProlog(beginning: string): string {
  let rest = beginning.trimStart()
  for (;;) {
    const closes = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null
    if (closes === null) return rest
    const end = rest.indexOf(closes)
    if (end < 0) return ''
    rest = rest.slice(end + closes.length).trimStart()
  }
}

/** The service whose field names stand in the JSON, well-formed or not. */
function detectJson(json: string): TranscriptFormat | null {
  const has = (...fields: string[]): boolean => fields.every((field) => json.includes(`"${field}"`))
  if (has('monologues', 'elements')) return 'rev'
  if (has('events', 'segs', 'utf8')) return 'youtube'
  if (has('transcription', 'utterances', 'full_transcript')) return 'gladia'
  if (has('transcription', 'offsets')) return 'whisper-cpp'
  if (has('results', 'alternatives', 'content')) return has('items') ? 'amazon' : 'speechmatics'
  if (has('results', 'channels', 'alternatives')) return 'deepgram'
  if (has('results', 'alternatives', 'timestamps') || has('result_index', 'results')) return 'watson'
  if (has('results', 'alternatives')) return 'google'
  if (has('recognizedPhrases') || has('combinedPhrases', 'phrases')) return 'azure'
  if (has('DisplayText') || has('NBest', 'Display')) return 'azure'
  if (has('segments', 'body', 'startTime')) return 'podcast'
  if (has('chunks', 'timestamp', 'text')) return 'transformers'
  if (has('result', 'word', 'conf') || has('alternatives', 'confidence', 'text')) return 'vosk'
  if (has('words', 'text', 'language_code', 'language_probability') || has('words', 'text', 'speaker_id', 'type')) {
    return 'elevenlabs'
  }
  if (has('segments', 'text') || has('words', 'word', 'text')) return 'whisper'
  if (has('words', 'text')) return 'assemblyai'
  if (has('text', 'media')) return 'otranscribe'
  return json.trimStart().startsWith('[') && has('text', 'start', 'end') ? 'whisper' : null
}

function isCtm(beginning: string): boolean {
  const lines = beginning.split(/\r\n|[\r\n]/, 8).filter((line) => line.trim() !== '' && !line.startsWith(';;'))
  return lines.length >= 2 && lines.slice(0, 6).every((line) => CTM_ENTRY.test(line))
}

/** Is it a transcript throughout, and no article with an interview in it? */
function hasTurns(text: string): boolean {
  const { turns, throughout } = locateTurns(text)
  const covered = turns.reduce((sum, { opens, end }) => sum + end - opens, 0)
  return turns.length >= 2 && (throughout || covered > MOSTLY * text.trim().length)
}

/** Does the text begin with a time, have two at least, and one in most of its paragraphs? */
function hasTimes(beginning: string): boolean {
  let times = 0
  let others = 0
  for (const { start, end } of splitLines(beginning)) {
    const line = beginning.slice(start, end)
    if (line.trim() === '') continue
    if (endOfTime(line) > 0) times++
    else others++
    if (times === 0) return false
  }
  return times >= 2 && others <= 2 * times
}
