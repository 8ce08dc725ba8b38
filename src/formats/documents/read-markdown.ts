import { decodeHTML } from 'entities'
import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Event, Token, TokenType } from 'micromark-util-types'
import { readVerbatim, standFor } from '../payload.ts'
import type { Payload, Segment, Transcript } from '../transcript.ts'
import { createBlockQuotations } from './block-quotations.ts'
import { calmMarkdown } from './calm-markdown.ts'
import { CLOSING, gatherParagraphs, OBJECT, PARAGRAPH } from './paragraphs.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { readHtmlPart, SKIPPED } from './read-html.ts'

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

/**
 * Reads Markdown as GitHub does, with front matter: its text and the titles of its links and pictures. Code, addresses, link targets, labels of
 * references and footnotes are left alone; HTML is read as HTML. A block quotation is a quotation, and a last line with a dash says whose.
 */
export function readMarkdown(source: string): Transcript {
  const base = source.startsWith('\ufeff') ? 1 : 0
  const text = source.slice(base)
  const events = postprocess(
    parse({ extensions: [gfm(), frontmatter(['yaml', 'toml'])] })
      .document()
      .write(preprocess()(calmMarkdown(text), undefined, true)),
  )
  const reader = createReader(source, base, findBareReferences(events))
  for (const [kind, token] of events) {
    if (kind === 'enter') reader.enter(token)
    else reader.exit(token)
  }
  return { format: 'markdown', layers: [reader.finish()], encode: encodeMarkdown }
}

/** A name as Markdown writes it. */
function encodeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/&(?=[#a-z])/gi, '&amp;')
}

/** Links whose text is the label of their target, `[label]`: another text would lead nowhere. */
function findBareReferences(events: readonly Event[]): Set<Token> {
  const bare = new Set<Token>()
  const open: Token[] = []
  for (const [kind, token] of events) {
    if (token.type === 'link' || token.type === 'image') {
      if (kind === 'enter') {
        open.push(token)
        bare.add(token)
      } else open.pop()
    } else if (token.type === 'resource' || token.type === 'referenceString') bare.delete(open.at(-1)!)
  }
  return bare
}

function createReader(source: string, base: number, bare: ReadonlySet<Token>) {
  const paragraphs = gatherParagraphs()
  const quotations = createBlockQuotations(paragraphs)
  let titles: Pick<Segment, 'payload' | 'encode'>[] = []
  // what holds no words: the token, and the inline HTML element
  let hidden: Token | null = null
  let title = false
  let element: { readonly name: string; depth: number } | null = null

  const placeOf = (token: Token): readonly [number, number] => [base + token.start.offset, base + token.end.offset]
  const add = (payload: Payload): void => {
    if (element !== null) return
    if (title) titles.push({ payload })
    else {
      quotations.words(payload.text)
      paragraphs.add(payload)
    }
  }
  const addPart = (segments: readonly Segment[]): void => {
    for (const { gap, payload, encode } of segments) {
      if (gap !== '') paragraphs.between(gap)
      paragraphs.add(payload, encode)
    }
  }
  const breakParagraph = (): void => {
    paragraphs.between(PARAGRAPH)
    for (const { payload, encode } of titles) {
      paragraphs.add(payload, encode)
      paragraphs.between(PARAGRAPH)
    }
    titles = []
    element = null
    quotations.paragraph()
  }
  const readTag = (start: number, end: number): void => {
    const [, slash, written = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(source.slice(start, end)) ?? []
    const name = written.toLowerCase()
    if (element !== null) {
      if (name === element.name) element.depth += slash ? -1 : 1
      if (element.depth === 0) element = null
    } else if (SKIPPED.has(name) && !slash && !source.slice(start, end).endsWith('/>')) {
      paragraphs.between(OBJECT)
      element = { name, depth: 1 }
    } else if (name === 'br') paragraphs.between('\n')
    else if (name === 'q') paragraphs.between(slash ? CLOSING : '“')
    else if (name === 'img') titles.push(...readHtmlPart(source, start, end))
  }

  const readLeaf = (type: TokenType, start: number, end: number): void => {
    if (type === 'data') add(readVerbatim(source, start, end))
    else if (type === 'characterEscape') add(standFor(start, end, source.slice(start + 1, end)))
    else if (type === 'characterReference') add(standFor(start, end, decodeHTML(source.slice(start, end))))
    else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') paragraphs.between('\n')
    else if (type === 'lineEnding' && !title) paragraphs.between(' ')
    else if (type === 'htmlText') readTag(start, end)
  }

  return {
    enter(token: Token): void {
      const type: string = token.type
      const [start, end] = placeOf(token)
      if (TITLES.has(type)) title = true
      if (hidden !== null && !title) return
      if (BLOCKS.has(type)) breakParagraph()
      if (type === 'blockQuote') quotations.open()
      else if (type === 'htmlFlow') addPart(readHtmlPart(source, start, end))
      else if (type === 'yaml' || type === 'toml') addPart(readFrontMatter(source, start, end))
      else if (NO_WORDS.has(type)) hidden = hidden ?? token
      else readLeaf(token.type, start, end)
      if (SEEN.has(type) && element === null) paragraphs.between(OBJECT)
      if (bare.has(token)) {
        hidden = token
        paragraphs.between(source.slice(start, end).replace(/^!?\[|\](?:\[\])?$/g, ''))
      }
    },
    exit(token: Token): void {
      if (TITLES.has(token.type)) title = false
      if (hidden === token) hidden = null
      if (hidden !== null) return
      if (token.type === 'blockQuote') quotations.close()
      if (BLOCKS.has(token.type)) breakParagraph()
    },
    finish(): Segment[] {
      breakParagraph()
      return paragraphs.finish()
    },
  }
}
