import { isForename } from '../../languages/is-forename.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { LanguagePhrase, PhraseText, WordRange } from '../../languages/phrase-text.ts'
import { type Article, sentenceAt, tokenAt } from '../../text/article.ts'
import type { FrameCue } from './find-cues.ts'
import { findSubject } from './find-subject.ts'
import type { FrameContent } from './frame-content.ts'
import { LONGEST_SEARCH } from './segments.ts'
import { somebodyIn } from './somebody-in.ts'

/** Does a sentence of the same paragraph stand before the words? */
export function goesOnInParagraph({ words }: PhraseText, { paragraphOf }: Article, { first }: WordRange): boolean {
  const before = words[first - 1]
  return before !== undefined && paragraphOf[words[first]!.token] === paragraphOf[before.token]
}

/** Does what was said, or its cue, end in the sentence before word `first`? */
export function followsSaid(
  { words }: PhraseText,
  article: Article,
  first: number,
  { spans, cue }: FrameContent,
): boolean {
  const before = words[first - 1]!
  const said = tokenAt(article, Math.max(spans.at(-1)!.end - 1, cue?.end ?? 0))
  return sentenceAt(article, said) === sentenceAt(article, before.token)
}

/** `Das teilte die Polizei mit.`: who says what the sentence before tells. */
export function sourceOfSentence(
  text: PhraseText,
  { first, last }: WordRange,
  cue: FrameCue | undefined,
): LanguagePhrase | null {
  const { words, lexicon } = text
  if (cue?.verb !== first + 1 || !lexicon.refersBack.has(words[first]!.lower)) return null
  if (!says(text, cue.head) && !says(text, cue.verb)) return null
  for (let i = first; i < last - 1; i++)
    if (words[i]!.kind === 'quote' || /^(?:[:;]|als|zu|te)$/.test(words[i]!.lower) || lexicon.not.has(words[i]!.lower))
      return null
  const source = findSubject(text, cue, first + 1, last)
  return source?.type === 'name' ? source : source && somebodyIn(text, source)
}

/** `sagte`, and no `dementierte` or `lobte`; of `hatte gesagt` the second. */
const says = ({ words, lexicon }: PhraseText, at: number): boolean =>
  lexicon.language.refersBack?.verbs.test(words[at]!.lower) === true

/** `Sie habe zu viele Schäden.`: a main clause whose verb is a subjunctive that says nothing but that it is reported. */
export function isReported(text: PhraseText, { first, last }: WordRange, cues: readonly FrameCue[]): boolean {
  const { words, lexicon } = text
  if (!lexicon.onlyReported.size || last - first < LEAST || words[last - 1]!.lower === '?') return false
  if (isSaying(text, first) || endsInAttribution(text, first, last)) return false
  // Lund sagte, sie habe …
  const end = Math.min(last, cues[0]?.verb ?? last, first + LONGEST_SEARCH)
  for (let i = first + 1; i <= end && i < last; i++) {
    const { lower, isCapital } = words[i]!
    if (isCapital || !lexicon.onlyReported.has(lower)) continue
    return opensMainClause(text, first, i) && words[i + 1]?.lower !== 'ich' && words[first]!.lower !== 'ich'
  }
  return false
}

/** `Es sei denn, …`, `Gott sei Dank`, `Es lebe …`: nobody's words. */
const isSaying = ({ words }: PhraseText, first: number): boolean =>
  SAYINGS.test(`${words[first]!.lower} ${words[first + 1]!.lower} ${words[first + 2]!.lower}`)

const SAYINGS = /^(?:es sei denn|gott sei .*|es lebe .*|\S+ sei(?:en)? gegrüßt)$/

/** `…, bescheinigte Ole Lund`, `…, meldete die Wacht`: behind a comma a verb before whoever it tells of, though nobody knows that it reports. */
function endsInAttribution({ words, lexicon }: PhraseText, first: number, last: number): boolean {
  for (let i = Math.max(first + LEAST, last - LONGEST_SEARCH); i < last - 1; i++) {
    const { lower, isCapital } = words[i]!
    if (words[i - 1]!.lower !== ',' || isCapital || !/^\p{Ll}+te$/u.test(lower) || lexicon.breaks.has(lower)) continue
    const next = words[i + 1]!
    if (lexicon.determiners.has(next.lower) || isForename(lexicon, next)) return !lexicon.reported.has(lower)
  }
  return false
}

/** `Zudem habe sie`, `Im Mai sei es`, `Wenn es regne, werde man`: does what stands before the verb make one place of the sentence? */
function opensMainClause(text: PhraseText, first: number, verb: number): boolean {
  const { words, lexicon } = text
  if (words[verb - 1]!.lower === ',') return true
  if (verb - first > LONGEST_OPENING) return false
  for (let i = first; i < verb; i++)
    if (words[i]!.kind === 'quote' || (words[i]!.kind === 'mark' && i > first)) return false
  const isSubject = readNounPhrase(text, first, verb, false)?.last === verb
  const opens = lexicon.breaks.has(words[first]!.lower) || !lexicon.determiners.has(words[first]!.lower)
  return isSubject || opens || lexicon.pronouns.has(words[verb + 1]?.lower ?? '')
}

const LEAST = 4
const LONGEST_OPENING = 10
