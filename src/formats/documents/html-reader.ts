import { escapeAttribute } from 'entities'
import { decodeEntity, ENTITY } from '../captions/entities.ts'
import { decodePayload, readVerbatim, standFor } from '../payload.ts'
import type { Payload, Segment } from '../transcript.ts'
import { createBlockQuotations } from './block-quotations.ts'
import { isReferenceMark } from './is-reference-mark.ts'
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

/** Gathers the paragraphs of a page from the tags that open and close in it. */
export class HtmlReader {
  readonly #source: string
  readonly #base: number
  readonly #paragraphs = gatherParagraphs()
  readonly #quotations = createBlockQuotations(this.#paragraphs)
  /** What attributes say stands beside the text: a paragraph of its own behind the block. */
  #beside: { readonly payload: Payload; readonly encode: (text: string) => string }[] = []
  /** How many open elements hold no text of the page. */
  #skipped = 0
  /** How many open elements raise their text. */
  #raised = 0

  /** @param base where the part of the source begins that is read */
  constructor(source: string, base: number) {
    this.#source = source
    this.#base = base
  }

  open(name: string): void {
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      if (this.#skipped === 0 && SEEN.has(name)) this.#paragraphs.between(OBJECT)
      this.#skipped++
      return
    }
    if (name === 'sup') this.#raised++
    const attributes = (name === 'footer' || name === 'cite') && this.#quotations.attribute()
    if (BLOCKS.has(name) && !attributes) this.#breakParagraph()
    if (name === 'blockquote') this.#quotations.open()
    else if (name === 'figure') this.#quotations.forget()
    else if (name === 'figcaption') this.#quotations.caption()
    else if (name === 'br') this.#paragraphs.between('\n')
    else if (name === 'q') this.#paragraphs.between('“')
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--
      if (this.#skipped === 0 && BLOCKS.has(name)) this.#breakParagraph()
      return
    }
    if (name === 'sup') this.#raised--
    if (name === 'blockquote') this.#quotations.close()
    else if (name === 'figure') this.#quotations.forget()
    else if (name === 'q') this.#paragraphs.between(CLOSING)
    if (BLOCKS.has(name)) this.#breakParagraph()
  }

  text(start: number, end: number, text: string): void {
    if (this.#skipped > 0 || (this.#raised > 0 && isReferenceMark(text))) return
    const verbatim = this.#source.startsWith(text, start) && end - start === text.length
    const payload = verbatim ? readVerbatim(this.#source, start, end) : standFor(start, end, text)
    this.#quotations.words(text)
    const marked = start === this.#base && text.startsWith('\ufeff')
    this.#paragraphs.add(marked ? { ...payload, start: start + 1, text: text.slice(1) } : payload)
  }

  attribute(start: number, end: number, quote: string): void {
    if (this.#skipped > 0) return
    const opening = this.#source.indexOf(quote, start) + 1
    const closing = this.#source.lastIndexOf(quote, end)
    if (opening === 0 || closing < opening) return
    const payload = decodePayload(readVerbatim(this.#source, opening, closing), ENTITY, decodeEntity)
    const encode = (text: string) =>
      quote === '"' ? escapeAttribute(text) : escapeAttribute(text).replace(/'/g, '&#39;')
    if (/\p{L}/u.test(payload.text)) this.#beside.push({ payload, encode })
  }

  finish(): Segment[] {
    this.#breakParagraph()
    return this.#paragraphs.finish()
  }

  #breakParagraph(): void {
    this.#paragraphs.between(PARAGRAPH)
    for (const { payload, encode } of this.#beside) {
      this.#paragraphs.add(payload, encode)
      this.#paragraphs.between(PARAGRAPH)
    }
    this.#beside = []
    this.#quotations.paragraph()
  }
}
