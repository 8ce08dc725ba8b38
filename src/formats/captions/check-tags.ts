import { formatError } from '../format-error.ts'

/** What may hold anything, and how it ends. */
const OPAQUE: readonly (readonly [opens: string, closes: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/**
 * Are the tags of an XML file closed in the order in which they are opened?
 *
 * @throws {WhosaidError} `invalid-format` with line and column where they are not.
 */
export function checkTags(source: string): void {
  const open: { readonly name: string; readonly at: number }[] = []
  for (let at = source.indexOf('<'); at >= 0; ) {
    const end = endOfMarkup(source, at)
    const tag = source.slice(at, end)
    const name = /^<\/?([^\s/<>!?]+)/.exec(tag)?.[1]
    if (tag.startsWith('</')) {
      const last = open.pop()
      if (last?.name !== name) {
        throw formatError(source, at, `${tag} closes ${last === undefined ? 'nothing' : `<${last.name}>`}`)
      }
    } else if (name !== undefined && !tag.endsWith('/>')) open.push({ name, at })
    at = source.indexOf('<', end)
  }
  const last = open.pop()
  if (last !== undefined) throw formatError(source, last.at, `<${last.name}> is not closed`)
}

/** Where what begins at a `<` ends. */
function endOfMarkup(source: string, at: number): number {
  for (const [opens, closes] of OPAQUE) {
    if (!source.startsWith(opens, at)) continue
    const end = source.indexOf(closes, at + opens.length)
    if (end < 0) throw formatError(source, at, `${opens} is not closed with ${closes}`)
    return end + closes.length
  }
  let quote = ''
  for (let end = at + 1; end < source.length; end++) {
    const character = source[end]!
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return end + 1
    else if (character === '<') break
  }
  throw formatError(source, at, 'this tag does not end')
}
