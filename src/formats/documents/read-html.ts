import { decodeHTML, encodeNonAsciiHTML, escapeText } from 'entities'
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

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** What a page may write by a reference or as it stands. */
const EITHER = /[^\p{ASCII}]|'/gu

/**
 * A letter beyond ASCII, or an apostrophe, is written as the page writes it: as it stands there, or by the reference that stands for it. A letter that
 * the page does not have is written as a reference where all others are.
 */
export function htmlEncoder(source: string): (text: string) => string {
  const references = new Map<string, string>()
  const written = new Set(source.match(EITHER))
  let letters = 0
  for (const [reference] of source.matchAll(REFERENCE)) {
    const letter = decodeHTML(reference)
    if (letter.search(EITHER) < 0 || written.has(letter)) continue
    if (!references.has(letter)) references.set(letter, reference)
    if (/\p{L}/u.test(letter)) letters++
  }
  written.delete('\ufeff')
  const always = letters > 0 && written.size === 0
  if (references.size === 0) return escapeText
  return (text) =>
    escapeText(text).replace(
      EITHER,
      (letter) => references.get(letter) ?? (always && letter !== "'" ? encodeNonAsciiHTML(letter) : letter),
    )
}
