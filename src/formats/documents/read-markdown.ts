import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Event, Token } from 'micromark-util-types'
import type { Transcript } from '../transcript.ts'
import { calmMarkdown } from './calm-markdown.ts'
import { MarkdownReader } from './markdown-reader.ts'

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
  const reader = new MarkdownReader(source, base, findBareReferences(events))
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
