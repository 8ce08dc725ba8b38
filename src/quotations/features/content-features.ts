import { bucket, type Features } from '../../models/hashed-features.ts'
import { tokenText } from '../../text/article.ts'
import { ADVERB, Coarse, FINITE, SAYING, SUBORDINATOR } from '../narration/clause-classes.ts'
import {
  bitsAt,
  coarseAt,
  hashAt,
  type Narration,
  type NarratorSentence,
  tenseBetween,
} from '../narration/narration.ts'
import { isPlural, type NounPhrase, nounPhraseAfter } from '../narration/noun-phrase.ts'
import { BRACKETS, COMMAS, CUES, countBetween, NAMES, QUOTES, THATS, VERBS } from '../narration/running-counts.ts'

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
  for (let i = token + 1; i < sentence.last && (i < highest || !starts.length); i++) {
    if (isInsideQuote(narration, i) || (source && i >= source.phraseFirst && i < source.phraseLast)) continue
    const coarse = coarseAt(narration, i)
    if ((coarse >= Coarse.COMMA && coarse <= Coarse.BRACKET_CLOSE) || coarse === Coarse.CLITIC) continue
    starts.push(i)
    if (starts.length >= MOST) break
  }
  return starts
}

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
  if ((mark !== Coarse.COMMA && mark !== Coarse.DASH) || narration.nextVerb[start]! < at) return false
  for (let i = at + 2; i < Math.min(last - 1, at + LONGEST_ASIDE); i++)
    if (coarseAt(narration, i) === mark) return ASIDE_ENDS.has(coarseAt(narration, i + 1))
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
  const verb = bitsAt(narration, isBase ? subject.phraseLast - 1 : subject.phraseLast)
  return (verb & SAYING) !== 0 && (isBase || (verb & FINITE) !== 0)
}

/** Verbs that go on with a subject that an aside has cut off. */
const ASIDE_ENDS: ReadonlySet<number> = new Set([
  Coarse.BE,
  Coarse.HAVE,
  Coarse.DO,
  Coarse.MODAL,
  Coarse.PAST,
  Coarse.CUE_PAST,
])

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
  while (end > sentence.first && isJoint(narration, end - 1)) end--
  return end
}

function isJoint(narration: Narration, token: number): boolean {
  const coarse = coarseAt(narration, token)
  return (
    narration.quotedAt[token]! < 0 &&
    (coarse === Coarse.COMMA || coarse === Coarse.DASH || coarse === Coarse.COLON || coarse === Coarse.SEMICOLON)
  )
}

function isTrailing(narration: Narration, token: number): boolean {
  const coarse = coarseAt(narration, token)
  if (narration.quotedAt[token]! >= 0) return false
  return (coarse >= Coarse.COMMA && coarse <= Coarse.BRACKET_CLOSE) || coarse === Coarse.MARK
}

/** Inside what is quoted, its opening mark not. */
function isInsideQuote(narration: Narration, token: number): boolean {
  const quote = narration.quotedAt[token]!
  return quote >= 0 && narration.quoted[quote]!.open !== token
}

/** What the model of beginnings sees of content that begins at `start`, behind the cue or before it. */
export function describeStart(
  narration: Narration,
  { sentence, token, label, source }: Attribution,
  start: number,
  index: number,
  out: Features,
): Features {
  out.clear()
  const side = start > token ? 1 : 2
  const coarse = coarseAt(narration, start)
  const before = coarseAt(narration, start - 1)
  const cue = coarseAt(narration, token)
  const word = hashAt(narration, token)
  const gap = side === 1 ? start - token - 1 : start - sentence.first
  const place = bucket(gap)
  const inverted =
    source && source.first > token
      ? start < source.phraseLast
        ? 1
        : start === source.phraseLast
          ? 2
          : bucket(start - source.phraseLast) + 3
      : 0
  out.add(1, side * 32 + place, cue)
  out.add(2, side * 32 + place, word)
  out.add(3, side * 64 + coarse, before)
  out.add(4, side * 64 + coarse, word)
  out.add(5, side * 64 + before, word)
  out.add(6, side, hashAt(narration, start))
  out.add(7, side, hashAt(narration, start - 1))
  out.add(8, side * 64 + coarse, place)
  out.add(9, side * 64 + before, place)
  out.add(10, side * 64 + inverted, before)
  out.add(11, side * 64 + inverted, coarse)
  out.add(12, side * 64 + coarse, coarseAt(narration, start + 1))
  out.add(13, side * 64 + before, coarseAt(narration, start - 2))
  out.add(14, side * 32 + index, label)
  out.add(15, side * 64 + before, hashAt(narration, start))
  out.add(16, side * 64 + coarse, hashAt(narration, start - 1))
  out.add(17, start === sentence.first ? 1 : 0, side * 8 + label)
  out.add(18, (narration.quotedAt[start]! >= 0 ? 1 : 0) * 64 + before, label)
  const { totals } = narration
  const from = side === 1 ? token + 1 : sentence.first
  const thats = countBetween(totals, THATS, from, start, 2)
  const quotes = countBetween(totals, QUOTES, from, start, 2)
  const commas = countBetween(totals, COMMAS, from, start, 3)
  const verbs = countBetween(totals, VERBS, from, start, 3)
  out.add(20, thats * 4 + quotes, side * 64 + before)
  out.add(21, commas * 8 + verbs, side * 64 + before)
  out.add(22, verbs * 8 + countBetween(totals, NAMES, from, start, 3), side * 64 + coarse)
  out.add(23, commas * 16 + verbs * 4 + quotes, cue * 4 + side)
  return out
}

/** What the model of ends sees of content from `start` that ends before `end`. */
export function describeEnd(
  narration: Narration,
  { sentence, token, label, source }: Attribution,
  start: number,
  end: number,
  isFinal: boolean,
  out: Features,
): Features {
  out.clear()
  const coarse = isFinal ? 63 : coarseAt(narration, end)
  const before = coarseAt(narration, end - 1)
  const next = coarseAt(narration, end + 1)
  const opening = coarseAt(narration, start)
  const cue = coarseAt(narration, token)
  const word = isFinal ? 1 : hashAt(narration, end)
  const length = bucket(end - start)
  const rest = bucket(sentence.last - end)
  out.add(1, coarse)
  out.add(2, word)
  out.add(3, word, before)
  out.add(4, word, hashAt(narration, end + 1))
  out.add(5, coarse * 64 + next, before)
  out.add(6, coarse * 64 + next, coarseAt(narration, end + 2))
  out.add(7, coarse, length)
  out.add(8, coarse * 64 + next, rest)
  out.add(9, coarse, opening)
  out.add(10, coarse, cue)
  out.add(11, coarse, hashAt(narration, token))
  out.add(12, coarse * 64 + next, label)
  out.add(13, before, opening)
  out.add(14, hashAt(narration, end - 1), coarse)
  const quote = narration.quotedAt[start]!
  const closesQuote = quote >= 0 && narration.quotedAt[end - 1] === quote ? 1 : 0
  out.add(15, closesQuote * 64 + coarse, quote >= 0 ? 1 : 0)
  out.add(16, closesQuote * 64 + coarse, next)
  out.add(17, hashAt(narration, end + 1), coarse)
  const { totals } = narration
  const verbs = Math.min(countBetween(totals, VERBS, start, end, 3) + countBetween(totals, CUES, start, end, 3), 3)
  const commas = countBetween(totals, COMMAS, start, end, 3)
  const brackets = Math.max(-1, countBetween(totals, BRACKETS, start, end, 1))
  const { last } = sentence
  const ahead = countBetween(totals, CUES, end, last, 2) * 4 + countBetween(totals, VERBS, end, last, 3)
  out.add(20, verbs * 4 + commas, coarse)
  out.add(21, brackets, coarse)
  out.add(22, ahead, coarse)
  out.add(23, ahead, coarse * 64 + next)
  out.add(24, countBetween(totals, QUOTES, end, last, 2), coarse * 64 + next)
  const isThat = coarseAt(narration, start - 1) === Coarse.THAT ? 1 : 0
  out.add(27, isThat * 16 + verbs * 4 + Math.min(ahead, 3), coarse)
  out.add(28, opening * 4 + commas, coarse)
  out.add(29, opening * 4 + verbs, coarse * 64 + next)
  out.add(25, Math.min(verbs, 2) * 16 + ahead, coarse * 64 + next)
  out.add(26, countBetween(totals, CUES, end, last, 2) * 32 + rest, word)
  // the tenses of the cue, the content and what follows
  const tenses =
    tenseBetween(narration, token, token + 1) * 16 +
    tenseBetween(narration, start, end) * 4 +
    tenseBetween(narration, end, last)
  const verb = narration.nextVerb[end]!
  const way = verb < last ? bucket(verb - end) : 31
  out.add(30, tenses, coarse)
  out.add(31, tenses, coarse * 64 + next)
  out.add(32, verb < last ? hashAt(narration, verb) : 0, coarse)
  out.add(33, way, coarse * 64 + next)
  out.add(34, (verb < last ? coarseAt(narration, verb) : 63) * 32 + way, coarse)
  // a comma or full stop inside the marks that close here; what opens the clause of the cue: `as Lind said …`
  const closed = narration.quotedAt[end - 1]! >= 0 ? narration.quoted[narration.quotedAt[end - 1]!]! : null
  const inner = closed ? coarseAt(narration, closed.last - 1) : -1
  const opener = source && source.phraseLast <= token ? source.phraseFirst - 1 : token - 1
  const clause = opener < sentence.first ? -1 : coarseAt(narration, opener)
  const subject = source && source.phraseLast <= token ? coarseAt(narration, source.phraseFirst) : -1
  out.add(37, inner, coarse)
  out.add(38, inner, coarse * 64 + next)
  out.add(39, clause, coarse)
  out.add(40, clause, coarse * 64 + next)
  out.add(41, subject, coarse * 64 + next)
  out.add(42, clause * 32 + way, coarse)
  out.add(35, hashAt(narration, end + 2), coarse * 64 + next)
  out.add(36, coarse * 64 + next, coarseAt(narration, end + 2) * 64 + coarseAt(narration, end + 3))
  return out
}
