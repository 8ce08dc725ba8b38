import { choose } from '../../models/choose-likeliest.ts'
import { Features } from '../../models/hashed-features.ts'
import { decodeModel, LABELS, score, scoreLabels } from '../../models/linear-model.ts'
import { tokenText } from '../../text/article.ts'
import {
  type Attribution,
  describeEnd,
  describeStart,
  endBefore,
  findEnds,
  findStartsAfter,
  findStartsBefore,
} from '../features/content-features.ts'
import { beginOfCue, describeCue } from '../features/cue-features.ts'
import { CUE_WEIGHTS, END_WEIGHTS, START_WEIGHTS } from '../features/quotation-weights.table.ts'
import { Coarse, CUE } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { CUES, countBetween, QUOTES, VERBS } from '../narration/running-counts.ts'
import { isUnderHeading } from '../without-cue/is-under-heading.ts'
import { behindAccording, findCertainCue, isAccordingTo, isInWords, isPer, isPutIt } from './certain-cue.ts'
import { closesWithComma, isPlaceTitle } from './closes-with-comma.ts'
import { CONTENT_AFTER, CONTENT_BEFORE, type Cue, NO_CUE } from './cue.ts'
import { isNoCue } from './is-no-cue.ts'
import { isPassive } from './passive.ts'
import { subjectOfQuotedVerb } from './quoted-verb.ts'
import { introducesSentences, isClausal } from './reported-clause.ts'
import { sourceOfCue } from './source-of-cue.ts'

/** A stretch of content in tokens, the last exclusive; marks at its ends are part of it. */
export interface Piece {
  readonly first: number
  readonly last: number
}

/** A cue with its content and source. */
export interface AttributedContent {
  readonly cue: Cue
  /** None where what is reported is no quotation, only a phrase: `Lind called him a fool.` */
  readonly pieces: readonly Piece[]
  readonly source: NounPhrase | null
  /** Probability that the cue is one, and that this is its source. */
  readonly probability: number
  readonly sourceProbability: number
}

/** How surely a word must be a cue for a mere noun phrase to be what it reports. */
const SURE_OF_PHRASE = 0.985

/** Nobody is made to say what is less probable. */
const LEAST = 0.4
/** Whole sentences in marks are speech, whoever says them. */
const LEAST_BEHIND_COLON = 0.25

const features = new Features()
const scores = new Float64Array(LABELS)
/** Less than what a mere phrase needs. */
const CERTAIN = 0.96
const FARTHEST_SUBJECT = 8
const cueModel = decodeModel(CUE_WEIGHTS.weights, CUE_WEIGHTS.scale)
const startModel = decodeModel(START_WEIGHTS.weights, START_WEIGHTS.scale)
const endModel = decodeModel(END_WEIGHTS.weights, END_WEIGHTS.scale)

/** May this token be a cue: a word known as one, a colon before what is quoted, or a verb right behind it? */
export function isCueCandidate(narration: Narration, token: number): boolean {
  const coarse = coarseAt(narration, token)
  if (bitsAt(narration, token) & CUE) return true
  if (coarse === Coarse.COLON) return coarseAt(narration, token + 1) === Coarse.QUOTE_OPEN
  if (isPer(narration, token) || isInWords(narration, token)) return true
  if (coarse === Coarse.ING) return introducesSentences(narration, token)
  if (coarse !== Coarse.PAST) return false
  return introducesSentences(narration, token) || isPutIt(narration.article, token) || isQuotedNear(narration, token)
}

/** Does a stretch in marks end right before the token, or where its subject may stand? */
function isQuotedNear({ quotedAt }: Narration, token: number): boolean {
  for (let i = token - 1; i >= 0 && i >= token - FARTHEST_SUBJECT; i--) if (quotedAt[i]! >= 0) return true
  return false
}

/** The cues of a narrator's sentence, from left to right, each with its content and source; none inside another's content. */
export function attributeSentence(narration: Narration, sentence: NarratorSentence): AttributedContent[] {
  const found: AttributedContent[] = []
  let previous: NounPhrase | null = null
  let floor = sentence.first
  for (let token = sentence.first; token < sentence.last; token++) {
    if (token < floor || narration.quotedAt[token]! >= 0 || !isCueCandidate(narration, token)) continue
    const cue = decideCue(narration, sentence, token, floor)
    if (!cue) continue
    const content = findContent(narration, sentence, cue, floor, previous)
    if (!content) continue
    found.push(content)
    if (!content.pieces.length) continue
    previous = content.source
    for (const piece of content.pieces) floor = Math.max(floor, piece.last)
    floor = Math.max(floor, token + 1)
  }
  return found
}

/** Is it a cue at all, and then: where does its content stand? */
function decideCue(narration: Narration, sentence: NarratorSentence, token: number, floor: number): Cue | null {
  if (isNoCue(narration, sentence, token)) return null
  const isColon = coarseAt(narration, token) === Coarse.COLON
  if (isColon && isUnderHeading(narration, sentence, narration.quotedAt[token + 1]!)) return null
  const first = beginOfCue(narration, sentence, token)
  const certain = findCertainCue(narration, sentence, token, first, floor)
  describeCue(narration, sentence, token, floor, features)
  scoreLabels(cueModel, features, scores)
  let odds = 0
  for (let l = CONTENT_AFTER; l < LABELS; l++) odds += Math.exp(scores[l]! - scores[NO_CUE]!)
  const probability = Math.max(odds / (1 + odds), certain ? CERTAIN : 0)
  if (probability < 0.5) return null
  let label = certain?.isBefore ? CONTENT_BEFORE : CONTENT_AFTER
  for (let l = label + 1; l < LABELS; l++) if (scores[l]! > scores[label]!) label = l
  return { token, first, last: endOfCue(narration, token), label, probability, source: certain?.source ?? null }
}

/** Behind the cue's word, and behind the "to" of `according to`. */
function endOfCue({ article }: Narration, token: number): number {
  return isAccordingTo(article, token) || isPutIt(article, token) ? token + 2 : token + 1
}

function findContent(
  narration: Narration,
  sentence: NarratorSentence,
  cue: Cue,
  floor: number,
  previous: NounPhrase | null,
): AttributedContent | null {
  const { source, probability } = sourceOfCue(narration, sentence, cue, previous)
  const attribution: Attribution = { sentence, token: cue.token, label: cue.label, source }
  const pieces: Piece[] = []
  if (cue.label !== CONTENT_AFTER || closesBefore(narration, attribution, cue, floor)) {
    const before = findBefore(narration, attribution, cue, floor)
    if (before) pieces.push(before)
  }
  if (cue.label !== CONTENT_BEFORE) {
    const found = findAfter(narration, attribution)
    // According to the complaint:
    const isSource =
      found &&
      source &&
      source.phraseLast > cue.token &&
      found.first < source.phraseLast &&
      !holdsMarks(narration, [found])
    const after = found && (found.first < cue.last || (isSource && isAround(narration, cue))) ? null : found
    if (after && (!pieces.length || !isPhrase(narration, after)) && !isPlace(narration, after)) pieces.push(after)
  }
  const rest = isAround(narration, cue) && source ? restOfParenthesis(narration, attribution, source, floor) : null
  if (rest) pieces.splice(0, pieces.length, ...rest)
  if (!pieces.length) return null
  const isContent = holdsContent(narration, sentence, cue, pieces)
  const isColon = coarseAt(narration, cue.token) === Coarse.COLON
  if (cue.probability * probability < (isColon ? LEAST_BEHIND_COLON : LEAST)) return null
  if (!source && isPassive(narration, cue.token) && !holdsMarks(narration, pieces)) return null
  return {
    cue,
    pieces: isContent ? pieces : [],
    source,
    probability: cue.probability,
    sourceProbability: probability,
  }
}

const isAround = (narration: Narration, { token }: Cue): boolean => behindAccording(narration, token) > 0

/** `The result, according to a survey, is 352.`: what stands on both sides, where one of them has no verb. */
function restOfParenthesis(
  narration: Narration,
  { sentence, token }: Attribution,
  source: NounPhrase,
  floor: number,
): readonly Piece[] | null {
  const comma = source.phraseLast
  const isOpened = coarseAt(narration, token - 1) === Coarse.COMMA && token - 1 > floor
  if (!isOpened || coarseAt(narration, comma) !== Coarse.COMMA || source.phraseFirst < token) return null
  const last = coarseAt(narration, sentence.last - 1) === Coarse.STOP ? sentence.last - 1 : sentence.last
  const isSubject = narration.nextVerb[floor]! >= token && narration.nextVerb[comma]! === comma + 1
  const isWhole = countBetween(narration.totals, QUOTES, floor, last, 1) === 0
  return isSubject && isWhole
    ? [
        { first: floor, last: token - 1 },
        { first: comma + 1, last },
      ]
    : null
}

/** Is anything of it in marks? */
const holdsMarks = ({ totals }: Narration, pieces: readonly Piece[]): boolean =>
  pieces.some(({ first, last }) => countBetween(totals, QUOTES, first, last, 1) > 0)

/** Does what is quoted end in a comma right before the source or the cue? Then it belongs to them, whatever follows. */
function closesBefore(narration: Narration, attribution: Attribution, cue: Cue, floor: number): boolean {
  const { quoted, quotedAt } = narration
  const close = endBefore(narration, attribution, cue.first) - 1
  if (!closesWithComma(narration, close)) return false
  // the comma may stand inside the marks or behind them
  const quote = quoted[quotedAt[close]!] ?? quoted[quotedAt[close - 1]!]
  return quote !== undefined && quote.open >= floor
}

/** Not where it is a phrase without a verb beside a doubtful cue (`observed a minute’s silence`), or a verb in marks. */
function holdsContent(narration: Narration, sentence: NarratorSentence, cue: Cue, pieces: readonly Piece[]): boolean {
  const { first, last } = pieces[0]!
  // “…,” the letter reads; but not: she reads “War and Peace”
  if (/^reads?$/.test(tokenText(narration.article, cue.token)))
    return cue.label !== CONTENT_AFTER && holdsMarks(narration, pieces)
  const q = narration.quotedAt[last - 1]!
  if (q >= 0) return !subjectOfQuotedVerb(narration, sentence, q)
  // the authors say the results confirm it: what may be a verb is not always known as one
  if (last - first >= LEAST_CLAUSE && isClausal(narration, cue.token)) return true
  // told Reuters, told the paper
  if (
    /^t(?:ell|old)/.test(tokenText(narration.article, cue.token)) &&
    pieces.every((piece) => isPhrase(narration, piece))
  )
    return false
  // responded angrily, said Monday
  const isAlone = last - first === 1
  if (isAlone && (tokenText(narration.article, first).endsWith('ly') || coarseAt(narration, first) === Coarse.TIME))
    return false
  // the harbour, said Lind; said no, promised to go
  if (cue.label !== CONTENT_AFTER || isAccordingTo(narration.article, cue.token)) return true
  // said no
  const isWord = isAlone && isClausal(narration, cue.token)
  if (cue.probability >= SURE_OF_PHRASE || isWord || coarseAt(narration, first) === Coarse.TO) return true
  return pieces.some((piece) => !isPhrase(narration, piece))
}

/** `said on “The Harbour Show”`. */
function isPlace(narration: Narration, { first, last }: Piece): boolean {
  const quote = narration.quoted[narration.quotedAt[first]!]
  return quote?.open === first && quote.close === last - 1 && isPlaceTitle(narration, quote)
}

/** The fewest words of a clause, and not of a phrase: `said the same thing`. */
const LEAST_CLAUSE = 5

/** Neither a verb nor a mark, nor what only a clause begins with: `that the loss hurts`, `he wants the harbour`. */
function isPhrase(narration: Narration, { first, last }: Piece): boolean {
  if (coarseAt(narration, first - 1) === Coarse.THAT || coarseAt(narration, first) === Coarse.PRONOUN) return false
  return [VERBS, CUES, QUOTES].every((kind) => countBetween(narration.totals, kind, first, last, 1) === 0)
}

function findBefore(narration: Narration, attribution: Attribution, cue: Cue, floor: number): Piece | null {
  const last = endBefore(narration, attribution, cue.first)
  const starts = findStartsBefore(narration, attribution.sentence, floor, last)
  if (!starts.length) return null
  const { index } = choose(starts, (start, i) =>
    score(startModel, describeStart(narration, attribution, start, i, features)),
  )
  const first = starts[index]!
  return { first, last: behindQuote(narration, first, last) }
}

/** `“…,” Ana Falk, once head of the port, said`: what begins with a stretch in marks that ends in a comma ends with it, if no verb follows. */
function behindQuote(narration: Narration, first: number, last: number): number {
  const close = narration.quoted[narration.quotedAt[first]!]?.close ?? last
  return close < last && narration.nextVerb[close + 1]! >= last && closesWithComma(narration, close) ? close + 1 : last
}

/** `said that is the harbour`: where a verb follows, "that" is its subject and part of what is said. */
function beforeSubjectThat(narration: Narration, first: number): number {
  const coarse = coarseAt(narration, first)
  const isVerb = coarse === Coarse.CONTRACTED || (coarse >= Coarse.BE && coarse <= Coarse.MODAL)
  return isVerb && coarseAt(narration, first - 1) === Coarse.THAT ? first - 1 : first
}

function findAfter(narration: Narration, attribution: Attribution): Piece | null {
  const starts = findStartsAfter(narration, attribution)
  if (!starts.length) return null
  const chosen = choose(starts, (start, i) =>
    score(startModel, describeStart(narration, attribution, start, i, features)),
  )
  const first = beforeSubjectThat(narration, starts[chosen.index]!)
  const ends = findEnds(narration, attribution.sentence, first)
  const end = choose(ends, (e, i) =>
    score(endModel, describeEnd(narration, attribution, first, e, i === ends.length - 1, features)),
  )
  const last = ends[end.index]!
  return last > first ? { first, last } : null
}
