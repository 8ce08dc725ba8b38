import { WhosaidError } from '../text/whosaid-error.ts'

interface Kind {
  /** How such a file begins, its bytes read as text. */
  readonly begins: RegExp
  /** What it is, and what to do. */
  readonly advice: string
}

const AS_TEXT = 'save it as HTML, Markdown or plain text and clean that'

// The order tells: OpenDocument, EPUB and Word are ZIP files of their own kinds.
const KINDS: readonly Kind[] = [
  { begins: /^\s*\{\\rtf/, advice: `this is RTF: ${AS_TEXT}` },
  {
    begins: /^\s*%PDF-/,
    advice: 'this is a PDF: take its text out (pdftotext FILE.pdf does) and clean that',
  },
  {
    begins: /^PK\x03\x04[\s\S]{0,60}mimetypeapplication\/epub\+zip/,
    advice: 'this is an EPUB, a ZIP of web pages: unpack it (unzip FILE.epub) and clean the .xhtml files',
  },
  {
    begins: /^PK\x03\x04[\s\S]{0,60}mimetypeapplication\/vnd\.oasis\.opendocument/,
    advice: `this is an OpenDocument file: ${AS_TEXT}`,
  },
  {
    begins: /^PK\x03\x04[\s\S]*?(?:\[Content_Types\]\.xml|word\/|_rels\/)/,
    advice: `this is a Word file or another of Office (.docx): ${AS_TEXT}`,
  },
  { begins: /^PK[\x03\x05]/, advice: 'this is a ZIP file: unpack it and clean what is in it' },
  {
    begins: /^(?:\xd0\xcf\x11\xe0|\ufffd\ufffd\x11\ufffd)/,
    advice: `this is an old Word file or another of Office (.doc): ${AS_TEXT}`,
  },
  { begins: /^\x1f[\x8b\ufffd]/, advice: 'this is packed (gzip): unpack it first' },
  { begins: /^(?:[^\0]\0){4}/, advice: utf16('utf-16le') },
  { begins: /^(?:\0[^\0]){4}/, advice: utf16('utf-16be') },
  { begins: /\0/, advice: 'this is no text: it holds bytes of zero' },
]
/** How much of a file is looked at. */
const BEGINNING = 4096

function utf16(encoding: string): string {
  return `this looks like UTF-16 without a byte order mark: read it with the encoding ${encoding} (for the command: --encoding ${encoding})`
}

/**
 * Refuses what is known and is no text. The beginning of a file may be its text or its bytes as Latin-1.
 *
 * @throws {WhosaidError} `invalid-format` that says what the file is and what to do.
 */
export function refuseUnsupported(file: string): void {
  const beginning = file.slice(0, BEGINNING)
  const kind = KINDS.find(({ begins }) => begins.test(beginning))
  if (kind !== undefined) throw new WhosaidError('invalid-format', kind.advice)
}
