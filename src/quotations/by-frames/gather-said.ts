import type { LanguageLexicon } from '../../languages/lexicon-of.ts'
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
    if (!isTitle(article, lexicon, m, quoted[q]!)) return true
    titleMarks.add(open)
    if (close !== null) titleMarks.add(close)
    return false
  })
  const said = [...dialogue, ...splitAtInsertions(phraseTextOf(readWords(article, lexicon, []), lexicon), free)].sort(
    (a, b) => a.outerStart - b.outerStart,
  )
  return { said, titleMarks }
}

/** `der „Küstenzeitung“`, `au « Monde »`, `das Album „Salz“`: a few words in marks behind an article, a preposition or a word for works are a name. */
function isTitle(
  article: Article,
  lexicon: LanguageLexicon,
  { start, end }: SaidStretch,
  { open }: QuotedSpan,
): boolean {
  if (open === 0 || startAt(article, open) - endAt(article, open - 1) > 1) return false
  const before = tokenText(article, open - 1).toLowerCase()
  const content = article.text.slice(start, end)
  if (!/^[\p{Lu}\d]/u.test(content) || content.split(/\s+/).length > LONGEST_TITLE) return false
  if (isWork(lexicon, before)) return !content.endsWith('.')
  // nannte es ein „Verbrechen“, wertete es als „Verrat“
  if (lexicon.indefinite.has(before) || lexicon.calledAs.has(before)) return false
  const isBehind = lexicon.determiners.has(before) || lexicon.breaks.has(before) || lexicon.of.has(before)
  return isBehind && !/[.!?…]$/.test(content) && content.split(/\s+/).length < LEAST_WORDS
}

/** Words of a title in marks at most. */
export const LONGEST_TITLE = 6

/** A word for newspapers, books or songs; in compounds the end of the word. */
function isWork({ works, language }: LanguageLexicon, lower: string): boolean {
  if (works.has(lower) || !language.compounds) return works.has(lower)
  for (let at = 1; at <= lower.length - SHORTEST_WORK; at++) if (works.has(lower.slice(at))) return true
  return false
}

const SHORTEST_WORK = 4
