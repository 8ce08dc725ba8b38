import { undoEdits } from '../edits/apply-edits.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { checkOptions, checkText } from '../text/check-argument.ts'
import { checkResult } from './check-result.ts'
import { markUp, type Piece } from './mark-up.ts'

/**
 * A result as a TEI document: who is named stands in the header, quotations are `<said who>`, names `<persName ref>` or `<orgName ref>`, edits
 * `<choice>` of `<sic>` and `<corr>`.
 *
 * @throws {WhosaidError} `invalid-text` where it is no result of `clean`, `invalid-option`
 * @example
 * writeTei(clean(article), { title: 'harbour.txt' })
 */
export function writeTei(result: CleanResult, options: { readonly title?: string } = {}): string {
  checkResult(result)
  checkOptions(options, ['title'])
  const { title = 'Article' } = options
  checkText(title, 'a title', 'invalid-option')
  const article = undoEdits(result.text, result.edits)
  const ids = new Map(result.entities.map(({ id }, n) => [id, `e${n + 1}`]))
  const listOf = (type: string, row: (id: string, name: string) => string): string =>
    result.entities
      .filter((entity) => entity.type === type)
      .map(({ id, name }) => row(ids.get(id)!, escapeXml(name)))
      .join('')
  const people = listOf('person', (id, name) => `<person xml:id="${id}"><persName>${name}</persName></person>`)
  const bodies = listOf('organization', (id, name) => `<org xml:id="${id}"><orgName>${name}</orgName></org>`)
  const lists = `${people && `<listPerson>${people}</listPerson>`}${bodies && `<listOrg>${bodies}</listOrg>`}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>${escapeXml(title)}</title></titleStmt>
<publicationStmt><p>Made by whosaid</p></publicationStmt>
<sourceDesc>${lists || '<p>The article as it was given</p>'}</sourceDesc>
</fileDesc>
</teiHeader>
<text><body>
<p>${bodyOf(markUp(article, result), result, ids)}</p>
</body></text>
</TEI>
`
}

function bodyOf(pieces: readonly Piece[], result: CleanResult, ids: ReadonlyMap<string, string>): string {
  const out: string[] = []
  for (let i = 0; i < pieces.length; ) {
    const { quotation } = pieces[i]!
    let end = i + 1
    while (end < pieces.length && pieces[end]!.quotation === quotation) end++
    const inner = pieces.slice(i, end).map((piece) => named(piece, result, ids))
    const parts = inner.join('').split(PARAGRAPH)
    const speaker = quotation < 0 ? null : result.quotations[quotation]!.speaker
    const who = speaker && ids.has(speaker.id) ? ` who="#${ids.get(speaker.id)}"` : ''
    out.push(parts.map((part) => (quotation < 0 || !part ? part : `<said${who}>${part}</said>`)).join('</p>\n<p>'))
    i = end
  }
  return out.join('')
}

/** Stands for the end of a paragraph until it is known what is open there. */
const PARAGRAPH = '\u0000'

function named(
  { text, edit, mention }: Piece,
  { edits, mentions, entities }: CleanResult,
  ids: ReadonlyMap<string, string>,
): string {
  const plain = escapeXml(text).replace(/\n[^\S\n]*\n\s*/gu, PARAGRAPH)
  const inner = edit < 0 ? plain : `<choice><sic>${plain}</sic><corr>${escapeXml(edits[edit]!.to)}</corr></choice>`
  const entity = mention < 0 ? null : mentions[mention]!.entity
  const id = entity === null ? undefined : ids.get(entity)
  if (id === undefined || plain.includes(PARAGRAPH)) return inner
  const element = entities.find((one) => one.id === entity)?.type === 'organization' ? 'orgName' : 'persName'
  return `<${element} ref="#${id}">${inner}</${element}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML: characters that no XML document may hold are left out. */
const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
