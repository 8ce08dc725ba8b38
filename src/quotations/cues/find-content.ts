import { ROLES } from '../../lexicon/roles.ts'
import { choose } from '../../models/choose-likeliest.ts'
import { HashedRow } from '../../models/hashed-row.ts'
import { readLinearModel, score } from '../../models/linear-model.ts'
import { startAt, tokenText } from '../../text/article.ts'
import { describeEnd, END_FEATURES } from '../features/end-features.ts'
import { END_WEIGHTS, START_WEIGHTS } from '../features/quotation-weights.table.ts'
import { describeStart, START_FEATURES } from '../features/start-features.ts'
import { CAPITAL, Coarse, TITLE } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, nextVerbAt, quoteAt } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { countBetween, QUOTES } from '../narration/running-counts.ts'
import { closesWithComma } from './closes-with-comma.ts'
import { type Attribution, endBefore, findEnds, findStartsAfter, findStartsBefore } from './content-bounds.ts'
import { CONTENT_AFTER, CONTENT_BEFORE, type Cue, type Piece } from './cue.ts'
import { behindAccording } from './cue-phrases.ts'
import { holdsContent, holdsMarks, isPhrase, isPlace, isTooLittle } from './holds-content.ts'
import { piecesAround } from './insertion.ts'
import { isPassive } from './passive.ts'
import { sourceOfCue } from './source-of-cue.ts'

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

/** Nobody is made to say what is less probable. */
const LEAST = 0.4
/** Whole sentences in marks are speech, whoever says them. */
const LEAST_BEHIND_COLON = 0.25

const row = new HashedRow()
const startModel = readLinearModel(START_WEIGHTS, START_FEATURES.names)
const endModel = readLinearModel(END_WEIGHTS, END_FEATURES.names)

/** What a cue reports and who says it, or null where that is too doubtful; `previous` is the source of the cue before it in the sentence. */
export function findContent(site: CueSite, cue: Cue, previous: NounPhrase | null): AttributedContent | null {
  const { narration, sentence, floor } = site
  const { source, probability } = sourceOfCue(site, cue, previous)
  const attribution: Attribution = { sentence, token: cue.token, label: cue.label, source }
  const pieces: Piece[] = cue.piece ? [cue.piece] : []
  if (pieces.length) return attribute(cue, pieces, source, probability)
  const isClosed = closesBefore(narration, attribution, cue, floor)
  if (cue.label !== CONTENT_AFTER || isClosed) {
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
    const whole = found && isAround(narration, cue) ? behindApposition(narration, found) : found
    const behind = whole && isSource && cue.source ? behindSource(narration, whole, source) : whole
    const isLost = behind === whole && isSource && isAround(narration, cue)
    const after = behind && (behind.first < cue.last || isLost) ? null : behind
    // “…,” Lind crowed as she left: what is in marks is all
    const isRest =
      after && pieces.length > 0 && (isClosed ? !holdsMarks(narration, [after]) : isPhrase(narration, after))
    if (after && !isRest && !isPlace(narration, after)) pieces.push(after)
  }
  const rest = source && aroundInsertion(narration, attribution, source, cue, floor)
  if (rest) pieces.splice(0, pieces.length, ...rest)
  const quoted = source && pieces.length === 1 ? quotedBehind(narration, pieces[0]!, source, cue) : null
  if (quoted) pieces.push(quoted)
  if (!pieces.length) return null
  const isContent =
    holdsContent(narration, sentence, cue, pieces) &&
    !isTooLittle(narration, cue, pieces, source, cue.probability * probability)
  const isColon = site.coarse === Coarse.COLON
  if (cue.probability * probability < (isColon ? LEAST_BEHIND_COLON : LEAST)) return null
  if (!source && isPassive(narration, cue.token) && !holdsMarks(narration, pieces)) return null
  return attribute(cue, isContent ? pieces : [], source, probability)
}

const attribute = (
  cue: Cue,
  pieces: readonly Piece[],
  source: NounPhrase | null,
  sourceProbability: number,
): AttributedContent => ({ cue, pieces, source, probability: cue.probability, sourceProbability })

/** What stands on both sides of `, according to a survey,` or `, Lind says,`; null where all of it stands on one. */
const aroundInsertion = (
  narration: Narration,
  attribution: Attribution,
  source: NounPhrase,
  cue: Cue,
  floor: number,
): readonly Piece[] | null =>
  isAround(narration, cue)
    ? restOfParenthesis(narration, attribution, source, floor)
    : piecesAround(narration, attribution.sentence, cue.token, source, floor)

/** `It was, recalls Ana Lind, “like flying”`: what is in marks right behind whom commas set off, where what stands before is no whole clause. */
function quotedBehind(narration: Narration, piece: Piece, { phraseLast }: NounPhrase, cue: Cue): Piece | null {
  const isBehind = phraseLast > cue.token && piece.last <= cue.first && coarseAt(narration, phraseLast) === Coarse.COMMA
  const quote = isBehind ? narration.quoted[quoteAt(narration, phraseLast + 1)] : undefined
  if (quote?.open !== phraseLast + 1 || holdsMarks(narration, [piece]) || quote.close === null) return null
  return LEADS.has(coarseAt(narration, piece.last - 1)) ? { first: quote.open, last: quote.close + 1 } : null
}

/** What a clause cannot end with. */
const LEADS: ReadonlySet<number> = new Set([
  Coarse.BE,
  Coarse.HAVE,
  Coarse.MODAL,
  Coarse.PREPOSITION,
  Coarse.TO,
  Coarse.DETERMINER,
  Coarse.CONTRACTED,
])

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
  const isSubject = nextVerbAt(narration, floor) >= token && nextVerbAt(narration, comma) < last
  const isWhole = countBetween(narration.totals, QUOTES, floor, last, 1) === 0
  return isSubject && isWhole
    ? [
        { first: floor, last: token - 1 },
        { first: comma + 1, last },
      ]
    : null
}

/** Does what is quoted end in a comma right before the source or the cue? Then it belongs to them, whatever follows. */
function closesBefore(narration: Narration, attribution: Attribution, cue: Cue, floor: number): boolean {
  const { quoted, quotedAt } = narration
  const close = endBefore(narration, attribution, cue.first) - 1
  if (!closesWithComma(narration, close)) return false
  // the comma may stand inside the marks or behind them
  const quote = quoted[quotedAt[close]!] ?? quoted[quotedAt[close - 1]!]
  return quote !== undefined && quote.open >= floor
}

/** `According to Ana Lind, head of the trust, the vault is empty`: what commas set off behind a name is none of what is said. */
function behindApposition(narration: Narration, piece: Piece): Piece {
  const { first, last } = piece
  if (coarseAt(narration, first - 1) !== Coarse.COMMA || !(bitsAt(narration, first - 2) & CAPITAL)) return piece
  let isOffice = false
  for (let i = first; i < Math.min(last, first + LONGEST_APPOSITION) && nextVerbAt(narration, i) > i; i++) {
    isOffice ||= (bitsAt(narration, i) & TITLE) !== 0 || ROLES.has(tokenText(narration.article, i))
    if (coarseAt(narration, i) === Coarse.COMMA) return isOffice && i + 1 < last ? { first: i + 1, last } : piece
  }
  return piece
}

const LONGEST_APPOSITION = 10

/** `According to Ana Lind, the vault is empty`: what begins in the source begins behind it and its comma. */
function behindSource(narration: Narration, { first, last }: Piece, { phraseLast }: NounPhrase): Piece {
  const behind = coarseAt(narration, phraseLast) === Coarse.COMMA ? phraseLast + 1 : phraseLast
  return behind < last ? { first: behind, last } : { first, last }
}

function findBefore(narration: Narration, attribution: Attribution, cue: Cue, floor: number): Piece | null {
  const last = endBefore(narration, attribution, cue.first)
  const starts = findStartsBefore(narration, attribution.sentence, floor, last)
  if (!starts.length) return null
  const { index } = choose(starts, (start, i) =>
    score(startModel, describeStart(narration, attribution, start, i, row)),
  )
  const first = behindHeading(narration, starts[index]!, last)
  return { first, last: behindQuote(narration, first, last) }
}

/** `BOTTOM LINE: “Nobody buys,” said Ana Falk.`: what stands in marks at the end, without the heading and its colon. */
function behindHeading(narration: Narration, first: number, last: number): number {
  const quote = narration.quoted[quoteAt(narration, last - 1)]
  if (!quote || quote.open <= first || coarseAt(narration, quote.open - 1) !== Coarse.COLON) return first
  return nextVerbAt(narration, first) >= quote.open ? quote.open : first
}

/** `“…,” Ana Falk, once head of the port, said`: what begins with a stretch in marks that ends in a comma ends with it, if no verb follows. */
function behindQuote(narration: Narration, first: number, last: number): number {
  const close = narration.quoted[quoteAt(narration, first)]?.close ?? last
  return close < last && nextVerbAt(narration, close + 1) >= last && closesWithComma(narration, close)
    ? close + 1
    : last
}

/** `said that is the harbour`: where a verb follows, "that" is its subject and part of what is said. */
function beforeSubjectThat(narration: Narration, first: number): number {
  const coarse = coarseAt(narration, first)
  const isVerb = coarse === Coarse.CONTRACTED || (coarse >= Coarse.BE && coarse <= Coarse.MODAL)
  return isVerb && coarseAt(narration, first - 1) === Coarse.THAT ? first - 1 : first
}

/** `confirmed that they would wait until May “to create good conditions,” the agency reported`: what is in marks belongs to the phrase that leads to it. */
function throughMarks({ article, coarse, quoted, quotedAt, nextVerb }: Narration, end: number, last: number): number {
  if (coarse[end] !== Coarse.SUBORDINATOR) return end
  for (
    let i = end + 1;
    i < Math.min(last, end + LONGEST_LEAD) && nextVerb[end]! > i && coarse[i] !== Coarse.COMMA;
    i++
  ) {
    const quote = quoted[quotedAt[i]!]
    if (!quote) continue
    const initial = article.text.charAt(startAt(article, quote.first))
    return initial === initial.toLowerCase() && quote.close !== null ? quote.close + 1 : end
  }
  return end
}

const LONGEST_LEAD = 6

function findAfter(narration: Narration, attribution: Attribution): Piece | null {
  const starts = findStartsAfter(narration, attribution)
  if (!starts.length) return null
  const chosen = choose(starts, (start, i) => score(startModel, describeStart(narration, attribution, start, i, row)))
  const first = beforeSubjectThat(narration, starts[chosen.index]!)
  const ends = findEnds(narration, attribution.sentence, first)
  const end = choose(ends, (e, i) =>
    score(endModel, describeEnd(narration, attribution, first, e, i === ends.length - 1, row)),
  )
  const last = throughMarks(narration, ends[end.index]!, attribution.sentence.last)
  return last > first ? { first, last } : null
}
