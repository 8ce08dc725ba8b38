import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { PhraseText, WordRange } from '../../languages/phrase-text.ts'
import { type Article, sentenceAt, tokenAt } from '../../text/article.ts'
import type { FrameContent } from './frame-content.ts'

/** `Sie habe zu viele Schäden.` behind a sentence of its paragraph in which somebody says something: a clause that goes on with it. */
export const isReportedOn = (text: PhraseText, article: Article, segment: WordRange, said: FrameContent): boolean =>
  followsSaid(text, article, segment, said) && isReported(text, segment)

function followsSaid(
  { words }: PhraseText,
  article: Article,
  { first }: WordRange,
  { spans, cue }: FrameContent,
): boolean {
  const before = words[first - 1]
  if (!before || article.paragraphOf[words[first]!.token] !== article.paragraphOf[before.token]) return false
  const said = tokenAt(article, Math.max(spans.at(-1)!.end - 1, cue?.end ?? 0))
  return sentenceAt(article, said) === sentenceAt(article, before.token)
}

/** A main clause whose verb is a subjunctive that says nothing but that it is reported. */
function isReported(text: PhraseText, { first, last }: WordRange): boolean {
  const { words, lexicon } = text
  const { reported, breaks, determiners, pronouns } = lexicon
  if (!reported.size || last - first < LEAST || words[last - 1]!.lower === '?') return false
  const isOf = (i: number): boolean =>
    reported.has(words[i]!.lower) && !words[i]!.isCapital && ONLY_REPORTED.test(words[i]!.lower)
  // Zudem habe sie, Im Mai sei es
  for (let i = first + 1; i < Math.min(last, first + LONGEST_OPENING); i++) {
    if (words[i]!.kind === 'quote' || (words[i]!.kind === 'mark' && i > first)) return false
    if (!isOf(i)) continue
    const phrase = readNounPhrase(text, first, i, false)
    const isSubject = phrase?.last === i
    const opens = breaks.has(words[first]!.lower) || !determiners.has(words[first]!.lower)
    const behind = words[i + 1]?.lower ?? ''
    return behind !== 'ich' && words[first]!.lower !== 'ich' && (isSubject || opens || pronouns.has(behind))
  }
  return false
}

/** Present subjunctives: `hätte`, `könnten` may be anybody’s. */
const ONLY_REPORTED = /^(?!würde|hätte|wäre)(?:\p{Ll}+e|sei|seien)$/u
const LEAST = 4
const LONGEST_OPENING = 10
