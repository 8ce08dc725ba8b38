import { tokenText } from '../../text/article.ts'
import {
  ADVERB,
  Coarse,
  CUE,
  DETERMINER,
  FINITE,
  PREDICATES,
  SAYING,
  SUBORDINATOR,
} from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, nextVerbAt, quoteAt } from '../narration/narration.ts'
import { isPlural, type NounPhrase, nounPhraseAfter } from '../narration/noun-phrase.ts'

const FARTHEST_START = 30
const MOST = 48

/** A cue whose content is looked for. */
export interface Attribution {
  readonly sentence: NarratorSentence
  /** Token of the cue. */
  readonly token: number
  readonly label: number
  readonly source: NounPhrase | null
}

const ENDS_BEFORE: ReadonlySet<number> = new Set([
  Coarse.COMMA,
  Coarse.STOP,
  Coarse.COLON,
  Coarse.SEMICOLON,
  Coarse.DASH,
  Coarse.BRACKET_OPEN,
  Coarse.BRACKET_CLOSE,
  Coarse.QUOTE_OPEN,
  Coarse.COORDINATOR,
  Coarse.SUBORDINATOR,
  Coarse.WH,
  Coarse.PREPOSITION,
  Coarse.TO,
  Coarse.AS,
  Coarse.TIME,
  Coarse.THAT,
  Coarse.ING,
  Coarse.CUE_ING,
  Coarse.ADVERB,
  Coarse.MARK,
])

/** Tokens behind the cue that may begin its content. */
export function findStartsAfter(narration: Narration, { sentence, token, source }: Attribution): number[] {
  const starts: number[] = []
  const highest = Math.min(sentence.last, token + FARTHEST_START)
  for (let i = behindMedium(narration, sentence, token); i < sentence.last && (i < highest || !starts.length); i++) {
    if (isInsideQuote(narration, i) || (source && i >= source.phraseFirst && i < source.phraseLast)) continue
    const coarse = coarseAt(narration, i)
    if ((coarse >= Coarse.COMMA && coarse <= Coarse.BRACKET_CLOSE) || coarse === Coarse.CLITIC) continue
    starts.push(i)
    if (starts.length >= MOST) break
  }
  return starts
}

/** Behind a programme, a paper or a station that is told: `told Radio 4’s Breakfast show it was over`; else right behind the cue. */
function behindMedium(narration: Narration, { last }: NarratorSentence, token: number): number {
  const { article } = narration
  const next = token + 1
  if (!TELLS.test(tokenText(article, token))) return next
  for (let i = next; i < Math.min(last, token + LONGEST_MEDIUM); i++) {
    const written = tokenText(article, i)
    if (MEDIA.has(written)) return i > next ? i + 1 : next
    const isName = /^(?:[\p{Lu}\d’']|s$)/u.test(written)
    if (!isName && !(i === next && bitsAt(narration, i) & DETERMINER)) break
  }
  return next
}

const TELLS = /^t(?:ells?|old|elling)$/
const LONGEST_MEDIUM = 9
const MEDIA: ReadonlySet<string> = new Set(
  'show programme program podcast website site magazine newspaper paper radio broadcaster station channel agency network'.split(
    ' ',
  ),
)

/** Tokens before which content that begins at `start` may end, the sentence's end last. */
export function findEnds(narration: Narration, sentence: NarratorSentence, start: number): number[] {
  const ends: number[] = []
  let final = sentence.last
  while (final > start + 1 && isTrailing(narration, final - 1)) final--
  for (let i = start + 1; i < final && ends.length < MOST; i++) {
    if (isInsideQuote(narration, i)) continue
    if (goesOnSaying(narration, i) || somebodyElseSays(narration, i, final)) {
      final = i
      break
    }
    if (opensAside(narration, start, i, final)) continue
    if (ENDS_BEFORE.has(coarseAt(narration, i)) || coarseAt(narration, i - 1) === Coarse.QUOTE_CLOSE) ends.push(i)
  }
  ends.push(final)
  return ends
}

/** `the harbour, which is old, was lost`, `the boats – two of them – were sunk`: before its verb what is said does not end. */
function opensAside(narration: Narration, start: number, at: number, last: number): boolean {
  const mark = coarseAt(narration, at)
  if ((mark !== Coarse.COMMA && mark !== Coarse.DASH) || nextVerbAt(narration, start) < at) return false
  for (let i = at + 2; i < Math.min(last - 1, at + LONGEST_ASIDE); i++)
    if (coarseAt(narration, i) === mark) return PREDICATES.has(coarseAt(narration, i + 1))
  return false
}

const LONGEST_ASIDE = 24

/** `…, adding that …`, `…, while saying: …`: at the comma what was said before ends for sure. */
function goesOnSaying(narration: Narration, comma: number): boolean {
  if (coarseAt(narration, comma) !== Coarse.COMMA) return false
  const verb = bitsAt(narration, comma + 1) & (SUBORDINATOR | ADVERB) ? comma + 2 : comma + 1
  if (coarseAt(narration, verb) !== Coarse.CUE_ING || !(bitsAt(narration, verb) & SAYING)) return false
  const next = coarseAt(narration, verb + 1)
  return next === Coarse.THAT || OPENS_SPEECH.has(next === Coarse.COMMA ? coarseAt(narration, verb + 2) : next)
}

/** `… and Falk said`, `…; critics say`, `while Falk says`: what a noun phrase and a verb of saying follow is somebody else's. */
function somebodyElseSays(narration: Narration, joint: number, last: number): boolean {
  const coarse = coarseAt(narration, joint)
  const isWhile = coarse === Coarse.SUBORDINATOR && tokenText(narration.article, joint) === 'while'
  if (coarse !== Coarse.COORDINATOR && coarse !== Coarse.SEMICOLON && !isWhile) return false
  const subject = nounPhraseAfter(narration, joint + 1, last)
  if (!subject || subject.phraseLast >= last) return false
  // critics say: a verb without an ending is taken for part of the phrase
  const isBase =
    coarseAt(narration, subject.phraseLast - 1) === Coarse.CUE_BASE && isPlural(narration, subject.phraseLast - 2)
  // while Falk himself accused
  const behind = /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokenText(narration.article, subject.phraseLast)) ? 1 : 0
  const verb = bitsAt(narration, isBase ? subject.phraseLast - 1 : subject.phraseLast + behind)
  return (verb & (isWhile ? CUE : SAYING)) !== 0 && (isBase || (verb & FINITE) !== 0)
}

const OPENS_SPEECH: ReadonlySet<number> = new Set([Coarse.QUOTE_OPEN, Coarse.COLON])

/** Tokens that may begin content which ends before `end`, none before `floor`. */
export function findStartsBefore(
  narration: Narration,
  sentence: NarratorSentence,
  floor: number,
  end: number,
): number[] {
  const starts: number[] = []
  const lowest = Math.max(sentence.first, floor)
  for (let i = end - 1; i >= lowest && starts.length < MOST; i--) {
    if (isInsideQuote(narration, i)) continue
    const coarse = coarseAt(narration, i)
    if (coarse >= Coarse.COMMA && coarse <= Coarse.BRACKET_CLOSE) continue
    const before = i > lowest ? coarseAt(narration, i - 1) : Coarse.STOP
    if (
      coarse === Coarse.QUOTE_OPEN ||
      (before >= Coarse.COMMA && before <= Coarse.QUOTE_CLOSE) ||
      before === Coarse.COORDINATOR ||
      before === Coarse.THAT
    )
      starts.push(i)
  }
  return starts
}

/** Where content before the cue ends: at the comma or mark before the source or the cue. */
export function endBefore(narration: Narration, { sentence, token, source }: Attribution, first: number): number {
  let end = source && source.phraseLast <= token ? Math.min(source.phraseFirst, first) : first
  // …, as Lind said
  if (coarseAt(narration, end - 1) === Coarse.AS && end - 2 > sentence.first && isJoint(narration, end - 2)) end--
  while (end > sentence.first && isJoint(narration, end - 1)) end--
  return end
}

function isJoint(narration: Narration, token: number): boolean {
  const coarse = coarseAt(narration, token)
  return (
    quoteAt(narration, token) < 0 &&
    (coarse === Coarse.COMMA || coarse === Coarse.DASH || coarse === Coarse.COLON || coarse === Coarse.SEMICOLON)
  )
}

function isTrailing(narration: Narration, token: number): boolean {
  const coarse = coarseAt(narration, token)
  if (quoteAt(narration, token) >= 0) return false
  return (coarse >= Coarse.COMMA && coarse <= Coarse.BRACKET_CLOSE) || coarse === Coarse.MARK
}

/** Inside what is quoted, its opening mark not. */
function isInsideQuote(narration: Narration, token: number): boolean {
  const quote = quoteAt(narration, token)
  return quote >= 0 && narration.quoted[quote]!.open !== token
}
