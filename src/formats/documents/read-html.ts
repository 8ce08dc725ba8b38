import { decodeHTML, encodeNonAsciiHTML, escapeAttribute, escapeText } from 'entities'
import { Parser } from 'htmlparser2'
import { decodePayload, readVerbatim, standFor } from '../payload.ts'
import type { Payload, Segment, Transcript } from '../transcript.ts'
import { createBlockQuotations } from './block-quotations.ts'
import { CLOSING, gatherParagraphs, OBJECT, PARAGRAPH } from './paragraphs.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav noscript ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** What holds no text of the page; a name in it is code, an address or a drawing. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'applet canvas code embed iframe kbd math noembed noframes noscript object plaintext pre samp script style svg template textarea tt var xmp'.split(
    ' ',
  ),
)
/** These hold something that a reader sees in the midst of a sentence. */
const SEEN: ReadonlySet<string> = new Set(['canvas', 'code', 'kbd', 'math', 'samp', 'svg', 'tt', 'var'])
const ATTRIBUTE_ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/**
 * Reads a web page: its text, and the `alt` and `title` of what it shows. Script, style, code, preformatted text, addresses and every other
 * attribute are left alone. A block ends a paragraph, any other tag nothing; `<q>` and `<blockquote>` are quotations, and a `<cite>` or
 * `<footer>` behind a block quotation's words says whose.
 */
export function readHtml(source: string): Transcript {
  return { format: 'html', layers: [readHtmlPart(source, 0, source.length)], encode: htmlEncoder(source) }
}

/** The text of a part of a file that is HTML. */
export function readHtmlPart(source: string, start: number, end: number): Segment[] {
  const reader = createReader(source, start)
  const parser = new Parser(
    {
      onopentag: (name) => reader.open(name),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(start + parser.startIndex, start + parser.endIndex + 1, text),
      onattribute: (name, _, quote) => {
        if (quote && (name === 'alt' || name === 'title')) {
          reader.attribute(start + parser.startIndex, start + parser.endIndex + 1, quote)
        }
      },
    },
    { decodeEntities: true },
  )
  parser.end(source.slice(start, end))
  return reader.finish()
}

/** Where the page writes every letter beyond ASCII as an entity, what is written into it does, too. */
export function htmlEncoder(source: string): (text: string) => string {
  const escaped =
    !/[^\p{ASCII}\ufeff]/u.test(source) &&
    /&(?:#\d|#x|[a-z]{4,}\d*;)/i.test(source.replace(/&(?:nbsp|quot|apos|copy|[lr][ds]quo|[nm]dash|hellip);/g, ''))
  return escaped
    ? (text) =>
        encodeNonAsciiHTML(text)
          .replace(/&apos;/g, "'")
          .replace(/&quot;/g, '"')
    : escapeText
}

function createReader(source: string, base: number) {
  const paragraphs = gatherParagraphs()
  const quotations = createBlockQuotations(paragraphs)
  // what an attribute says stands beside the text: a paragraph of its own behind the block
  let beside: { payload: Payload; encode: (text: string) => string }[] = []
  let skipped = 0

  const breakParagraph = (): void => {
    paragraphs.between(PARAGRAPH)
    for (const { payload, encode } of beside) {
      paragraphs.add(payload, encode)
      paragraphs.between(PARAGRAPH)
    }
    beside = []
    quotations.paragraph()
  }
  return {
    open(name: string): void {
      if (skipped > 0 || SKIPPED.has(name)) {
        if (skipped === 0 && SEEN.has(name)) paragraphs.between(OBJECT)
        skipped++
        return
      }
      const attributes = (name === 'footer' || name === 'cite') && quotations.attribute()
      if (BLOCKS.has(name) && !attributes) breakParagraph()
      if (name === 'blockquote') quotations.open()
      else if (name === 'figure') quotations.forget()
      else if (name === 'figcaption') quotations.caption()
      else if (name === 'br') paragraphs.between('\n')
      else if (name === 'q') paragraphs.between('“')
    },
    close(name: string): void {
      if (skipped > 0) {
        skipped--
        if (skipped === 0 && BLOCKS.has(name)) breakParagraph()
        return
      }
      if (name === 'blockquote') quotations.close()
      else if (name === 'figure') quotations.forget()
      else if (name === 'q') paragraphs.between(CLOSING)
      if (BLOCKS.has(name)) breakParagraph()
    },
    text(start: number, end: number, text: string): void {
      if (skipped > 0) return
      const verbatim = source.startsWith(text, start) && end - start === text.length
      const payload = verbatim ? readVerbatim(source, start, end) : standFor(start, end, text)
      quotations.words(text)
      const marked = start === base && text.startsWith('\ufeff')
      paragraphs.add(marked ? { ...payload, start: start + 1, text: text.slice(1) } : payload)
    },
    attribute(start: number, end: number, quote: string): void {
      if (skipped > 0) return
      const opening = source.indexOf(quote, start) + 1
      const closing = source.lastIndexOf(quote, end)
      if (opening === 0 || closing < opening) return
      const payload = decodePayload(readVerbatim(source, opening, closing), ATTRIBUTE_ENTITY, decodeHTML)
      const encode = (text: string) =>
        quote === '"' ? escapeAttribute(text) : escapeAttribute(text).replace(/'/g, '&#39;')
      if (/\p{L}/u.test(payload.text)) beside.push({ payload, encode })
    },
    finish(): Segment[] {
      breakParagraph()
      return paragraphs.finish()
    },
  }
}
