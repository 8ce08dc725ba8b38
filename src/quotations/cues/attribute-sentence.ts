import { HashedRow } from '../../models/hashed-row.ts'
import { LABELS, readLinearModel, scoreLabels } from '../../models/linear-model.ts'
import { CUE_FEATURES, describeCue } from '../features/cue-features.ts'
import { CUE_WEIGHTS } from '../features/quotation-weights.table.ts'
import { Coarse, CUE, FINITE, SAYING } from '../narration/clause-classes.ts'
import { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, quoteAt } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { isUnderHeading } from '../without-cue/is-under-heading.ts'
import { closesWithComma } from './closes-with-comma.ts'
import { CONTENT_AFTER, CONTENT_BEFORE, type Cue, NO_CUE } from './cue.ts'
import { isAccordingTo, isInWords, isPer, isPutIt, isVoicing, isWasLike } from './cue-phrases.ts'
import { findCertainCue } from './find-certain-cue.ts'
import { type AttributedContent, findContent } from './find-content.ts'
import { isNoCue } from './is-no-cue.ts'
import { introducesSentences } from './reported-clause.ts'
import { isToldOf } from './told-of-quote.ts'
import { isUnknownVerb } from './unknown-verb.ts'

const row = new HashedRow()
const scores = new Float64Array(LABELS)
/** Less than what a mere phrase needs. */
const CERTAIN = 0.96
const FARTHEST_SUBJECT = 8
const cueModel = readLinearModel(CUE_WEIGHTS, CUE_FEATURES.names)

/** May this token be a cue: a word known as one, a colon before what is quoted, or a verb right behind it? */
export function isCueCandidate(narration: Narration, token: number): boolean {
  const coarse = coarseAt(narration, token)
  if (bitsAt(narration, token) & CUE) return true
  if (coarse === Coarse.COLON) return coarseAt(narration, token + 1) === Coarse.QUOTE_OPEN
  if (isPer(narration, token) || isInWords(narration, token) || isWasLike(narration, token)) return true
  if (coarse === Coarse.BE) return isToldOf(narration, token)
  if (coarse === Coarse.ING) return introducesSentences(narration, token)
  if (coarse !== Coarse.PAST) return false
  return (
    introducesSentences(narration, token) ||
    isPutIt(narration.article, token) ||
    isQuotedNear(narration, token) ||
    isVoicing(narration, token)
  )
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
    if (token < floor || quoteAt(narration, token) >= 0) continue
    if (!isCueCandidate(narration, token) && !isUnknownVerb(narration, sentence, token)) continue
    const site = new CueSite(narration, sentence, token, floor)
    const cue = decideCue(site)
    if (!cue) continue
    const content = findContent(site, cue, previous)
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
function decideCue(site: CueSite): Cue | null {
  if (isNoCue(site)) return null
  const { narration, sentence, token, first } = site
  const isColon = site.coarse === Coarse.COLON
  if (isColon && isUnderHeading(narration, sentence, quoteAt(narration, token + 1))) return null
  if (isColon && isSaidBehind(site)) return null
  const certain = findCertainCue(site)
  if (!certain && site.coarse === Coarse.BE) return null
  scoreLabels(cueModel, describeCue(site, row), scores)
  let odds = 0
  for (let l = CONTENT_AFTER; l < LABELS; l++) odds += Math.exp(scores[l]! - scores[NO_CUE]!)
  const probability = Math.max(odds / (1 + odds), certain ? CERTAIN : 0)
  if (probability < 0.5) return null
  let label = certain?.isBefore ? CONTENT_BEFORE : CONTENT_AFTER
  // whoever opens the sentence has nothing before it to be reported
  const opens = certain !== null && !certain.isBefore && certain.source?.phraseFirst === sentence.first
  for (let l = label + 1; l < LABELS && !opens; l++) if (scores[l]! > scores[label]!) label = l
  const piece = certain?.piece
  const last = endOfCue(narration, token)
  return { token, first, last, label, probability, source: certain?.source ?? null, ...(piece && { piece }) }
}

/** `THE TAKE: “Will it last?” Ana Falk, a trader, said.`: what is quoted has its own attribution behind it, and the colon ends a heading. */
function isSaidBehind({ narration, sentence, token }: CueSite): boolean {
  const quote = narration.quoted[quoteAt(narration, token + 1)]
  if (!quote || quote.close === null || !closesWithComma(narration, quote.close)) return false
  for (let i = sentence.first; i < token; i++) if (bitsAt(narration, i) & FINITE) return false
  for (let i = quote.close + 1; i < sentence.last && quoteAt(narration, i) < 0; i++)
    if ((bitsAt(narration, i) & (SAYING | FINITE)) === (SAYING | FINITE)) return true
  return false
}

/** Behind the cue's word, and behind the "to" of `according to`. */
function endOfCue({ article }: Narration, token: number): number {
  return isAccordingTo(article, token) || isPutIt(article, token) ? token + 2 : token + 1
}
