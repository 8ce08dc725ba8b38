import type { LanguageLexicon } from '../../languages/lexicon-of.ts'
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

/** The stretches in marks and behind dashes, in order, none within another. */
export function gatherSaid(
  article: Article,
  lexicon: LanguageLexicon,
  quoted: readonly QuotedSpan[],
): readonly SaidStretch[] {
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
  const free = marked.filter(
    (m, q) => !touches(behindDashes, m.outerStart, m.outerEnd) && !isTitle(article, lexicon, m, quoted[q]!),
  )
  return [...dialogue, ...splitAtInsertions({ words: readWords(article, lexicon, []), lexicon }, free)].sort(
    (a, b) => a.outerStart - b.outerStart,
  )
}

/** `der „Küstenzeitung“`, `au « Monde »`: a few words in marks behind an article or a preposition are a name. */
function isTitle(
  article: Article,
  lexicon: LanguageLexicon,
  { start, end }: SaidStretch,
  { open }: QuotedSpan,
): boolean {
  if (open === 0 || startAt(article, open) - endAt(article, open - 1) > 1) return false
  const before = tokenText(article, open - 1).toLowerCase()
  const content = article.text.slice(start, end)
  const isBehind = lexicon.determiners.has(before) || lexicon.breaks.has(before) || lexicon.of.has(before)
  return isBehind && /^\p{Lu}/u.test(content) && !/[.!?…]$/.test(content) && content.split(/\s+/).length < LEAST_WORDS
}
