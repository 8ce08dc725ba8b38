import { isBody } from '../../languages/is-body.ts'
import { isRole } from '../../languages/is-role.ts'
import { CALL, type LanguageLexicon } from '../../languages/lexicon-of.ts'
import { phraseTextOf } from '../../languages/phrase-text.ts'
import { readWords } from '../../languages/read-words.ts'
import { type Article, endAt, startAt, tokenText } from '../../text/article.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import type { Span } from '../../text/span.ts'
import type { QuotedSpan } from '../narration/quotation-marks.ts'
import { readDialogue, type SaidStretch } from './dash-dialogue.ts'
import { splitAtInsertions } from './insertions.ts'

/** What a stretch in marks needs to be said by somebody, where nothing attributes it: fewer words are a term or a title. */
export const LEAST_WORDS = 4
/** A few words that begin small: a part of the narrator's sentence. */
export const isFragment = (content: string): boolean => /^\p{Ll}/u.test(content) && content.split(/\s+/).length < 10

/** Does one of the spans, which are in order and apart, touch the stretch? */
export function touches(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[lowerBound(spans.length, (i) => spans[i]!.end <= start)]
  return span !== undefined && span.start < end
}

/** What is said, and the tokens of the marks around titles. */
interface Said {
  /** The stretches in marks and behind dashes, in order, none within another. */
  readonly said: readonly SaidStretch[]
  readonly titleMarks: ReadonlySet<number>
}

/** Tells what is said in marks and behind dashes from what is a title in marks. */
export function gatherSaid(article: Article, lexicon: LanguageLexicon, quoted: readonly QuotedSpan[]): Said {
  const dialogue = readDialogue(article, lexicon)
  const marked = quoted.map(({ start, end, open, close }): SaidStretch => {
    const inside = article.text.slice(start, end)
    const lead = inside.length - inside.trimStart().length
    return {
      start: start + lead,
      end: Math.max(start + lead, end - (inside.length - inside.trimEnd().length)),
      outerStart: startAt(article, open),
      outerEnd: close === null ? end : endAt(article, close),
      isDialogue: false,
    }
  })
  const behindDashes = dialogue.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }))
  const titleMarks = new Set<number>()
  const free = marked.filter((m, q) => {
    if (touches(behindDashes, m.outerStart, m.outerEnd)) return false
    const { open, close } = quoted[q]!
    const title = readTitle(article, lexicon, m, quoted[q]!)
    if (title === 'name') titleMarks.add(open)
    if (title === 'name' && close !== null) titleMarks.add(close)
    return title === null
  })
  const said = [...dialogue, ...splitAtInsertions(phraseTextOf(readWords(article, lexicon, []), lexicon), free)].sort(
    (a, b) => a.outerStart - b.outerStart,
  )
  return { said, titleMarks }
}

/**
 * `der „Küstenzeitung“`, `au « Monde »`, `das Album „Salz“`: a few words in marks behind an article, a preposition or a word for works are a name,
 * with which the sentence goes on as one phrase; more of them, or what is only called so, are a title; null where they are said.
 */
function readTitle(
  article: Article,
  lexicon: LanguageLexicon,
  { start, end }: SaidStretch,
  { open, close }: QuotedSpan,
): 'name' | 'title' | null {
  if (open === 0 || startAt(article, open) - endAt(article, open - 1) > 1) return null
  const wordAt = (token: number): string =>
    token < 0 ? '' : tokenText(article, token).toLowerCase().replace(ELISION, '')
  const before = wordAt(open - 1)
  const content = article.text.slice(start, end)
  const count = content.split(/\s+/).length
  const isOf = lexicon.of.has(before)
  const ofWork = isWork(lexicon, before) || (isBody(lexicon, before) && isSetAsName(lexicon, content))
  if (count > (ofWork ? LONGEST_OF_WORK : LONGEST_TITLE) || content.endsWith('.')) return null
  if (isCalledSo(lexicon, wordAt, isOf ? open - 2 : open - 1)) return 'title'
  if (!/^[\p{Lu}\d]/u.test(content) && !(ofWork && SITE.test(content))) return null
  if (ofWork) return count < LEAST_WORDS ? 'name' : 'title'
  // nannte es ein „Verbrechen“, wertete es als „Verrat“
  if (lexicon.indefinite.has(before) || lexicon.calledAs.has(before) || /[!?…]$/.test(content)) return null
  // nannte das „Unsinn“; but nannte das „Bad am Deich“ schön
  const isObject = lexicon.refersBack.has(before) && ((lexicon.verbs.get(wordAt(open - 2)) ?? 0) & CALL) !== 0
  if (
    isObject &&
    close !== null &&
    /^(?:[.,;:!?)–—]|)$/.test(close + 1 < article.count ? tokenText(article, close + 1) : '')
  )
    return null
  const isBehind = isOf || lexicon.determiners.has(before) || lexicon.breaks.has(before)
  if (isBehind && count < LEAST_WORDS) return 'name'
  if (!isOf || isRole(lexicon, wordAt(open - 2)) === null) return null
  // es la autora de “Una historia”, Solís, autora de “Historias del dique”; but not: acusó al alcalde de “Traición a la patria”
  const isApposed = !/\p{L}/u.test(wordAt(open - 3))
  return isApposed || lexicon.determiners.has(content.split(/\s+/)[0]!.toLowerCase()) ? 'title' : null
}

/** `intitulé « … »`, `la llamada “…”`; but `ha llamado “…”` is said. */
function isCalledSo(
  { titled, closed, determiners }: LanguageLexicon,
  wordAt: (token: number) => string,
  token: number,
): boolean {
  const before = wordAt(token - 1)
  return titled.has(wordAt(token)) && (determiners.has(before) || !closed.has(before))
}

/** `die Agentur „Nordpress“`, `l’association « Les Amis du Port »`: a body’s word and a few words that a capital each makes a name. */
const isSetAsName = ({ language }: LanguageLexicon, content: string): boolean => {
  const words = content.split(/[\s’']+/).filter((word) => word.length > SHORT)
  return (
    words.length < LEAST_WORDS - Number(language.capitalNouns ?? false) && words.every((word) => /^\p{Lu}/u.test(word))
  )
}

/** `islandblick.example` */
const SITE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,}$/u

/** `l’association` */
const ELISION = /^\p{L}{1,2}['’](?=\p{L})/u

/** Letters of words that have no capital in names. */
const SHORT = 3

/** Words of a title in marks at most, and where a word for works says that it is one. */
export const LONGEST_TITLE = 6
const LONGEST_OF_WORK = 10

/** A word for newspapers, books or songs; in compounds the end of the word. */
function isWork({ works, language }: Pick<LanguageLexicon, 'works' | 'language'>, lower: string): boolean {
  if (works.has(lower) || !language.compounds) return works.has(lower)
  // des Magazins „Umblick“
  if (lower.endsWith('s') && isWork({ works, language }, lower.slice(0, -1))) return true
  for (let at = 1; at <= lower.length - SHORTEST_WORK; at++) if (works.has(lower.slice(at))) return true
  return false
}

const SHORTEST_WORK = 4
