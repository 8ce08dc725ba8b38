import { decodeHTML } from 'entities'
import type { Token, TokenType } from 'micromark-util-types'
import type { Span } from '../../text/span.ts'
import { readVerbatim, standFor } from '../payload.ts'
import type { Payload, Segment } from '../transcript.ts'
import { createBlockQuotations } from './block-quotations.ts'
import { SKIPPED } from './html-reader.ts'
import { isReferenceMark } from './is-reference-mark.ts'
import { CLOSING, gatherParagraphs, OBJECT, PARAGRAPH } from './paragraphs.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { readHtmlPart } from './read-html.ts'

const BLOCKS: ReadonlySet<string> = new Set<string>([
  'paragraph',
  'atxHeading',
  'setextHeading',
  'tableHeader',
  'tableData',
  'thematicBreak',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'htmlFlow',
  'gfmFootnoteDefinition',
])
/** What holds no words of the text, but for the titles of links. */
const NO_WORDS: ReadonlySet<string> = new Set<string>([
  'codeFenced',
  'codeIndented',
  'codeText',
  'autolink',
  'literalAutolink',
  'resource',
  'reference',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'tableDelimiterRow',
  'taskListCheck',
])
const SEEN: ReadonlySet<string> = new Set<string>(['codeText', 'autolink', 'literalAutolink'])
const TITLES: ReadonlySet<string> = new Set<string>(['resourceTitleString', 'definitionTitleString'])

/** A link's text with a colon and words behind it. */
const WITH_COLON = /^\[[^\][:]{1,60}:\s[^\]]*\p{L}/u
/** What stands before the first words of an item, from the beginning of its line. */
const ITEM = /(?:^|\n)[ \t*+\d.)-]{0,20}$/
/** As much of a text as holds that. */
const MARKS = 21

/** A program's line in MDX: `import Chart from './chart'`. */
const OF_PROGRAM =
  /(?:import\b[^\n]{0,200}\bfrom\s{0,9}|import\s{1,9})['"]|export\s{1,9}(?:default|const|let|function|class)\b/y

/** A line below quoted words that says whose they are: `— Rita Lund`. */
const SIGNATURE = /[ \t>]{0,20}(?:[–—―]|--)[ \t]?\p{Lu}/uy

/** `[[Page]]` or `[[Page|shown]]`, and where what is shown begins. */
interface WikiLink extends Span {
  readonly page: Span
  readonly shown: number | null
}

const WIKI_LINK = /\[\[([^\][|\n]{1,200})(\|[^\][|\n]{0,200})?\]\]/g

const findWikiLinks = (source: string): readonly WikiLink[] =>
  Array.from(source.matchAll(WIKI_LINK), ({ 0: link, 1: page, 2: bar, index }) => {
    const start = index + 2
    const end = start + page!.length
    return { start: index, end: index + link.length, page: { start, end }, shown: bar ? end + 1 : null }
  })

/** Gathers the paragraphs of a Markdown text from the tokens that open and close in it. */
export class MarkdownReader {
  readonly #source: string
  readonly #base: number
  readonly #bare: ReadonlySet<Token>
  readonly #wikiLinks: readonly WikiLink[]
  #nextLink = 0
  readonly #paragraphs = gatherParagraphs()
  readonly #quotations = createBlockQuotations(this.#paragraphs)
  #titles: Pick<Segment, 'payload' | 'encode'>[] = []
  /** What holds no words: the token, and the inline HTML element. */
  #hidden: Token | null = null
  #element: { readonly name: string; depth: number } | null = null
  #isTitle = false
  #isRaised = false

  /**
   * @param base where the text begins in the source
   * @param bare links whose text is the label of their target
   */
  constructor(source: string, base: number, bare: ReadonlySet<Token>) {
    this.#source = source
    this.#base = base
    this.#bare = bare
    this.#wikiLinks = findWikiLinks(source)
  }

  enter(token: Token): void {
    const type: string = token.type
    const start = this.#base + token.start.offset
    const end = this.#base + token.end.offset
    if (TITLES.has(type)) this.#isTitle = true
    if (this.#hidden !== null && !this.#isTitle) return
    if (BLOCKS.has(type)) this.#breakParagraph()
    if (type === 'blockQuote') this.#quotations.open()
    else if (type === 'htmlFlow') this.#addPart(readHtmlPart(this.#source, start, end))
    else if (type === 'yaml' || type === 'toml') this.#addPart(readFrontMatter(this.#source, start, end))
    else if (NO_WORDS.has(type) || (type === 'paragraph' && this.#isProgram(start)))
      this.#hidden = this.#hidden ?? token
    else this.#readLeaf(token.type, start, end)
    if (type === 'link' && this.#isTitleOfItem(start, end)) this.#paragraphs.between(OBJECT)
    if (SEEN.has(type) && this.#element === null) this.#paragraphs.between(OBJECT)
    if (!this.#bare.has(token)) return
    this.#hidden = token
    this.#paragraphs.between(this.#source.slice(start, end).replace(/^!?\[|\](?:\[\])?$/g, ''))
  }

  exit(token: Token): void {
    if (TITLES.has(token.type)) this.#isTitle = false
    if (this.#hidden === token) this.#hidden = null
    if (this.#hidden !== null) return
    if (token.type === 'blockQuote') this.#quotations.close()
    if (BLOCKS.has(token.type)) this.#breakParagraph()
  }

  finish(): Segment[] {
    this.#breakParagraph()
    return this.#paragraphs.finish()
  }

  #isProgram(start: number): boolean {
    OF_PROGRAM.lastIndex = start
    return OF_PROGRAM.test(this.#source)
  }

  /** `* [Harbour Wars: the new season](…)`: what is linked, and no label with what somebody says. */
  #isTitleOfItem(start: number, end: number): boolean {
    const before = this.#source.slice(Math.max(0, start - MARKS), start)
    return ITEM.test(before) && WITH_COLON.test(this.#source.slice(start, end))
  }

  #isSigned(start: number): boolean {
    SIGNATURE.lastIndex = start
    return SIGNATURE.test(this.#source)
  }

  #readLeaf(type: TokenType, start: number, end: number): void {
    if (type === 'data') this.#addData(start, end)
    else if (type === 'characterEscape') this.#add(standFor(start, end, this.#source.slice(start + 1, end)))
    else if (type === 'characterReference') this.#add(standFor(start, end, decodeHTML(this.#source.slice(start, end))))
    else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') this.#paragraphs.between('\n')
    else if (type === 'lineEnding' && !this.#isTitle) this.#paragraphs.between(this.#isSigned(end) ? '\n' : ' ')
    else if (type === 'htmlText') this.#readTag(start, end)
  }

  /** Of a wiki's link only what is shown instead of the page's name may be mended. */
  #addData(start: number, end: number): void {
    let from = start
    const addTo = (to: number): void => {
      if (to > from) this.#add(readVerbatim(this.#source, from, to))
      from = Math.max(from, to)
    }
    while (from < end) {
      while (this.#wikiLinks[this.#nextLink] && this.#wikiLinks[this.#nextLink]!.end <= from) this.#nextLink++
      const link = this.#wikiLinks[this.#nextLink]
      if (!link || link.start >= end) break
      addTo(link.start)
      const { page, shown } = link
      if (shown === null && page.start >= from && page.start < end && this.#element === null)
        this.#paragraphs.between(this.#source.slice(page.start, page.end))
      from = Math.max(from, shown ?? link.end)
      addTo(Math.min(end, link.end - 2))
      from = Math.max(from, link.end)
    }
    addTo(end)
  }

  #readTag(start: number, end: number): void {
    const [, slash, written = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(this.#source.slice(start, end)) ?? []
    const name = written.toLowerCase()
    if (this.#element !== null) {
      if (name === this.#element.name) this.#element.depth += slash ? -1 : 1
      if (this.#element.depth === 0) this.#element = null
    } else if (SKIPPED.has(name) && !slash && !this.#source.slice(start, end).endsWith('/>')) {
      this.#paragraphs.between(OBJECT)
      this.#element = { name, depth: 1 }
    } else if (name === 'br') this.#paragraphs.between('\n')
    else if (name === 'q') this.#paragraphs.between(slash ? CLOSING : '“')
    else if (name === 'sup') this.#isRaised = !slash
    else if (name === 'img') this.#titles.push(...readHtmlPart(this.#source, start, end))
  }

  #add(payload: Payload): void {
    if (this.#element !== null || (this.#isRaised && isReferenceMark(payload.text))) return
    if (this.#isTitle) this.#titles.push({ payload })
    else {
      this.#quotations.words(payload.text)
      this.#paragraphs.add(payload)
    }
  }

  #addPart(segments: readonly Segment[]): void {
    for (const { gap, payload, encode } of segments) {
      if (gap !== '') this.#paragraphs.between(gap)
      this.#paragraphs.add(payload, encode)
    }
  }

  #breakParagraph(): void {
    this.#paragraphs.between(PARAGRAPH)
    for (const { payload, encode } of this.#titles) {
      this.#paragraphs.add(payload, encode)
      this.#paragraphs.between(PARAGRAPH)
    }
    this.#titles = []
    this.#element = null
    this.#isRaised = false
    this.#quotations.paragraph()
  }
}
