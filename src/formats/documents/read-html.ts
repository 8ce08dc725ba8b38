import { encodeNonAsciiHTML, escapeText } from 'entities'
import { Parser } from 'htmlparser2'
import type { Segment, Transcript } from '../transcript.ts'
import { HtmlReader } from './html-reader.ts'

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
  const reader = new HtmlReader(source, start)
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
