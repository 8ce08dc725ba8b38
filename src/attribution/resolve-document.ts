import { memberAt } from '../cast/cast.ts'
import { endAt, sentenceAt, startAt, tokenAt } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { lastNameBefore, type Scene, type SourceResolution, salience } from './speaker-scene.ts'

/** Words for one document, by the word that it is called again. */
const SORTS: readonly RegExp[] = [
  /^(?:letter|note|message|memo)$/,
  /^(?:e-?mail|message)$/,
  /^(?:statement|release|communiqué|announcement|apology)$/,
  /^(?:post|tweet|thread|caption|blog|message)$/,
  /^(?:book|memoir|memoirs|novel|autobiography|diary|biography)$/,
  /^(?:essay|article|column|op-ed|editorial|piece)$/,
  /^(?:report|study|paper)$/,
]
const DOCUMENTS =
  'letter|note|message|memo|e-?mail|statement|release|communiqué|announcement|apology|post|tweet|thread|caption|blog|book|memoirs?|novel|autobiography|diary|biography|essay|article|column|op-ed|editorial|piece|report|study|paper'
const CALLED = new RegExp(
  `^(?:the|an?|his|her|their|its|this) (?:[\\p{L}-]{1,20} ){0,2}?(${DOCUMENTS})(?=$| (?:to|from|by|of|left|written|sent|signed)\\b)`,
  'iu',
)
/** Who wrote, told right behind the word for it: `a note left by the pilot, Ada Lind,`, `The report, written by Ada Lind,`. */
const BY =
  /^(?:,? (?:left|written|sent|signed|penned|posted|published|issued|released|authored|shared))?,? (?:by|from) [^.;:]{0,60}$/u
/** `wrote`, `sent parents`, `issued a`, and the word for it; `in a`, `In her`, and the word for it. */
const MADE = new RegExp(
  `\\b(?:wr[oi]te[sn]?|written|issue[sd]|release[sd]|publish(?:ed|es)|post(?:ed|s)|sen[dt]s?|penned|signed|shared|circulated|put out|read out|made|gave|delivered)\\b[^.;:]{0,50}?\\b(${DOCUMENTS})\\b|\\b[Ii]n (?:an?|his|her|their|its) (?:[\\p{L}-]{1,20} ){0,3}?(${DOCUMENTS})\\b`,
  'gu',
)
/** Verbs that make a letter, a post or an email of what is told. */
const WROTE = /\b(?:wrote|writes|written|tweeted|tweets|emailed|posted|texted)\b/
const BY_WRITING = /^(?:letter|note|message|memo|e-?mail|post|tweet)$/

const SENTENCES_BACK = 3
/** How prominent a subject is at least. */
const SUBJECT = 0.6
const CONFIDENCE = 0.6

/**
 * Whose document speaks: who is told to have written it, behind its word or in the sentences before.
 *
 * ```text
 * Governor Ada Lind issued a statement. “We grieve with them,” the statement said.
 *          ^^^^^^^^                                             ^^^^^^^^^^^^^
 * ```
 */
export function resolveDocument(scene: Scene, { start, end }: Span): SourceResolution | null {
  const { text } = scene.article
  const written = text.slice(start, end)
  const noun = (CALLED.exec(written)?.[1] ?? (/^it$/i.test(written) ? '' : undefined))?.toLowerCase()
  if (noun === undefined) return null
  const member = namedBy(scene, start, end) ?? (/^an? /i.test(written) ? null : writerBefore(scene, start, noun))
  if (member === null) return null
  const { name } = scene.cast.members[member]!.entity
  return { member, confidence: CONFIDENCE, code: 'description', text: `“${written}” is what ${name} wrote` }
}

/** `“…,” it read`: whose document does what only a document does. */
export const resolveRead = (scene: Scene, source: Span, cue: string): SourceResolution | null =>
  /^reads?$/.test(cue) ? resolveDocument(scene, source) : null

/** The member named behind `by` or `from`, in the source or right behind it. */
function namedBy({ article: { text }, cast, names }: Scene, start: number, end: number): number | null {
  const from = start + (CALLED.exec(text.slice(start, end))?.[0].length ?? end - start)
  for (let n = lastNameBefore(names, end + BY_REACH); n >= 0 && names[n]!.start >= from; n--)
    if (memberAt(cast, n) >= 0 && BY.test(text.slice(from, names[n]!.start))) return memberAt(cast, n)
  return null
}

const BY_REACH = 60

/** The one subject of the last sentence that tells of such a document being written. */
function writerBefore(scene: Scene, start: number, noun: string): number | null {
  const { article, cast, names, inQuotation } = scene
  const own = sentenceAt(article, tokenAt(article, start))
  for (let s = own; s >= Math.max(0, own - SENTENCES_BACK); s--) {
    const first = article.sentences[s]!
    const behind = Math.min(article.sentences[s + 1] ?? article.count, tokenAt(article, start))
    if (behind <= first || !tellsOf(narrated(scene, first, behind), noun)) continue
    let writer: number | null = null
    for (let n = lastNameBefore(names, endAt(article, behind - 1)); n >= 0 && names[n]!.first >= first; n--) {
      const member = memberAt(cast, n)
      if (member < 0 || inQuotation[names[n]!.first] || salience(scene, n) < SUBJECT) continue
      if (writer !== null && writer !== member) return null
      writer = member
    }
    return writer
  }
  return null
}

/** The narrator's words among the tokens. */
function narrated({ article, inQuotation }: Scene, first: number, behind: number): string {
  let words = ''
  for (let i = first; i < behind; i++)
    if (!inQuotation[i]) words += ` ${article.text.slice(startAt(article, i), endAt(article, i))}`
  return words
}

/** Does it tell that such a document was written; any, for an empty noun? */
function tellsOf(words: string, noun: string): boolean {
  if ((noun === '' || BY_WRITING.test(noun)) && WROTE.test(words)) return true
  const sorts = SORTS.filter((sort) => sort.test(noun))
  for (const [, made, inside] of words.matchAll(MADE)) {
    const told = (made ?? inside)!.toLowerCase()
    if (noun === '' || told === noun || sorts.some((sort) => sort.test(told))) return true
  }
  return false
}
