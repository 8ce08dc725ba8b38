import {
  type Attribution,
  describeEnd,
  describeStart,
  endBefore,
  findEnds,
  findStartsAfter,
  findStartsBefore,
} from '../../src/quotations/content-features.ts'
import { CONTENT_AFTER, CONTENT_AROUND, CONTENT_BEFORE, NO_CUE } from '../../src/quotations/cue.ts'
import { beginOfCue, describeCue } from '../../src/quotations/cue-features.ts'
import { Features } from '../../src/quotations/features.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence } from '../../src/quotations/narration.ts'
import type { NounPhrase } from '../../src/quotations/noun-phrase.ts'
import { describeQuote, GOES_ON, NO_SPEECH, OWN, type Preceding } from '../../src/quotations/quote-features.ts'
import { describeSource, findSourceCandidates } from '../../src/quotations/source-features.ts'
import { Coarse, CUE } from '../../src/quotations/word-classes.ts'
import { type GoldDocument, type GoldQuotation, headOf, type Stretch } from './gold.ts'
import { type Choice, snapshot, snapshotLabels } from './learner.ts'

export interface Choices {
  readonly cue: Choice[]
  readonly source: Choice[]
  readonly start: Choice[]
  readonly end: Choice[]
  readonly quote: Choice[]
}

export interface ChoiceCounts {
  cues: number
  lostCues: number
  lostSources: number
  lostStarts: number
  lostEnds: number
}

/** Weight of a cue's second showing, its word hidden. */
const UNSEEN = 0.3

export type OtherContent = 'ignore' | 'learn' | 'reject'

/** Turns an annotated document into the choices that the models have to make in it. */
export function collectChoices(
  { narration, quotations }: GoldDocument,
  ratio: (narration: Narration, token: number) => number,
  other: OtherContent,
  into: Choices,
  counts: ChoiceCounts,
): void {
  const features = new Features()
  const covered = new Uint8Array(narration.article.count)
  const heads = new Map<number, GoldQuotation[]>()
  const ignored = new Set<number>()
  for (const gold of quotations) {
    const isSpeech = gold.quotation.speech !== false || gold.quotation.kind !== 'indirect' || other === 'learn'
    for (const { first, last } of gold.pieces) if (isSpeech) covered.fill(1, first, last)
    if (!gold.cue) continue
    if (!isSpeech) {
      if (other === 'ignore') for (let t = gold.cue.first; t < gold.cue.last; t++) ignored.add(t)
      continue
    }
    const head = headOf(narration, gold.cue, (t) => ratio(narration, t))
    counts.cues++
    if (head === null) counts.lostCues++
    for (let t = gold.cue.first; t < gold.cue.last; t++) if (t !== head) ignored.add(t)
    if (head !== null) heads.set(head, [...(heads.get(head) ?? []), gold])
  }
  for (const sentence of narration.sentences) {
    let floor = sentence.first
    for (let t = sentence.first; t < sentence.last; t++) {
      if (covered[t]) {
        floor = t + 1
        continue
      }
      if (narration.quotedAt[t]! >= 0) continue
      const gold = heads.get(t)?.[0]
      if (!gold) {
        if (isCandidate(narration, t) && !ignored.has(t)) addCue(narration, sentence, t, floor, NO_CUE, features, into)
        continue
      }
      learn(narration, sentence, t, floor, gold, features, into, counts)
    }
  }
  learnQuotes(narration, quotations, new Set(heads.keys()), features, into, counts)
}

/** What the stretches in marks are that no cue of their sentence claims. */
function learnQuotes(
  narration: Narration,
  quotations: readonly GoldQuotation[],
  heads: ReadonlySet<number>,
  features: Features,
  into: Choices,
  counts: ChoiceCounts,
): void {
  const { article, quoted } = narration
  const goldOf = quoted.map(({ first, last }) =>
    quotations.find(({ pieces }) =>
      pieces.some((p) => Math.min(p.last, last) - Math.max(p.first, first) > (last - first) / 2),
    ),
  )
  let preceding: Preceding = { paragraphs: -1, tokens: 0, isDirect: false, isOpen: false }
  let s = 0
  quoted.forEach((span, q) => {
    while (narration.sentences[s]!.last <= span.open) s++
    const sentence = narration.sentences[s]!
    const gold = goldOf[q]
    const cue = gold?.cue ?? null
    const isLocal = cue !== null && cue.first >= sentence.first && cue.first < sentence.last
    let isClaimed = false
    if (isLocal) for (let t = cue!.first; t < cue!.last; t++) if (heads.has(t)) isClaimed = true
    const previous = quoted[q - 1]
    if (previous && goldOf[q - 1]) {
      preceding = {
        paragraphs: article.paragraphOf[span.open]! - article.paragraphOf[previous.open]!,
        tokens: span.open - previous.last,
        isDirect: goldOf[q - 1]!.quotation.kind === 'direct',
        isOpen: previous.continued,
      }
    } else if (previous && preceding.paragraphs >= 0) {
      preceding = {
        ...preceding,
        paragraphs: preceding.paragraphs + article.paragraphOf[span.open]! - article.paragraphOf[previous.open]!,
        tokens: preceding.tokens + span.open - previous.open,
      }
    }
    // “…,” Lind said on Monday, “…”: where the cue model sees the first part only
    const isSecond =
      isLocal && cue!.last <= span.open && gold!.pieces.some((p) => p.last <= cue!.first && p.first >= sentence.first)
    if (isClaimed && !isSecond) return
    const use = !gold
      ? NO_SPEECH
      : isSecond
        ? GOES_ON
        : isLocal || !cue
          ? OWN
          : cue.first < span.open
            ? GOES_ON
            : NO_SPEECH
    if (gold && use === NO_SPEECH) return
    describeQuote(narration, sentence, q, preceding, features)
    into.quote.push({
      candidates: snapshotLabels(features),
      right: use,
      weight: gold?.quotation.speech === false ? 0.5 : 1,
    })
    if (use === OWN && gold) learnSource(narration, sentence, span.open, NO_CUE, gold, features, into, counts)
  })
}

function isCandidate(narration: Narration, token: number): boolean {
  return (bitsAt(narration, token) & CUE) !== 0 || coarseAt(narration, token) === Coarse.COLON
}

function addCue(
  narration: Narration,
  sentence: NarratorSentence,
  token: number,
  floor: number,
  label: number,
  features: Features,
  into: Choices,
): void {
  describeCue(narration, sentence, token, floor, features)
  into.cue.push({ candidates: snapshotLabels(features), right: label, weight: 1 })
  // once more as a word never seen: what stands around it has to tell
  const { hashes } = narration.classes
  const word = narration.article.words[token]!
  const hash = hashes[word]!
  hashes[word] = 0
  describeCue(narration, sentence, token, floor, features)
  hashes[word] = hash
  into.cue.push({ candidates: snapshotLabels(features), right: label, weight: UNSEEN })
}

function learn(
  narration: Narration,
  sentence: NarratorSentence,
  token: number,
  floor: number,
  gold: GoldQuotation,
  features: Features,
  into: Choices,
  counts: ChoiceCounts,
): void {
  const inside = gold.pieces.filter((p) => p.first >= sentence.first && p.first < sentence.last)
  const left = inside.findLast((p) => p.last <= token)
  const right = inside.find((p) => p.first > token)
  const label = left && right ? CONTENT_AROUND : left ? CONTENT_BEFORE : right ? CONTENT_AFTER : NO_CUE
  if (label === NO_CUE) return
  addCue(narration, sentence, token, floor, label, features, into)
  const source = learnSource(narration, sentence, token, label, gold, features, into, counts)
  if (source === undefined) return
  const attribution: Attribution = { sentence, token, label, source }
  if (right) learnRight(narration, attribution, right, features, into, counts)
  if (left) learnLeft(narration, attribution, left, floor, features, into, counts)
}

function learnSource(
  narration: Narration,
  sentence: NarratorSentence,
  token: number,
  label: number,
  gold: GoldQuotation,
  features: Features,
  into: Choices,
  counts: ChoiceCounts,
): NounPhrase | null | undefined {
  const phrases = findSourceCandidates(narration, sentence, token)
  const { starts, ends } = narration.article
  let right = gold.source ? -1 : phrases.length
  let best = 0
  phrases.forEach((phrase, i) => {
    if (!gold.source) return
    const start = starts[phrase.first]!
    const end = ends[phrase.last - 1]!
    const shared = Math.min(end, gold.source.end) - Math.max(start, gold.source.start)
    const fit = shared / (Math.max(end, gold.source.end) - Math.min(start, gold.source.start))
    if (shared > 0 && fit > best && end - start <= 3 * (gold.source.end - gold.source.start) + 30) {
      best = fit
      right = i
    }
  })
  if (right < 0) {
    counts.lostSources++
    return undefined
  }
  const candidates = [...phrases, null].map((phrase, i) =>
    snapshot(describeSource(narration, sentence, token, label, phrase, i, features)),
  )
  into.source.push({ candidates, right, weight: 1 })
  return phrases[right] ?? null
}

function learnRight(
  narration: Narration,
  attribution: Attribution,
  piece: Stretch,
  features: Features,
  into: Choices,
  counts: ChoiceCounts,
): void {
  const starts = findStartsAfter(narration, attribution)
  const right = starts.indexOf(piece.first)
  if (right < 0) counts.lostStarts++
  else {
    into.start.push({
      candidates: starts.map((start, i) => snapshot(describeStart(narration, attribution, start, i, features))),
      right,
      weight: 1,
    })
  }
  const start = right < 0 ? piece.first : starts[right]!
  const ends = findEnds(narration, attribution.sentence, start)
  const end = ends.indexOf(Math.min(piece.last, ends.at(-1)!))
  if (end < 0) counts.lostEnds++
  else {
    into.end.push({
      candidates: ends.map((e, i) =>
        snapshot(describeEnd(narration, attribution, start, e, i === ends.length - 1, features)),
      ),
      right: end,
      weight: 1,
    })
  }
}

function learnLeft(
  narration: Narration,
  attribution: Attribution,
  piece: Stretch,
  floor: number,
  features: Features,
  into: Choices,
  counts: ChoiceCounts,
): void {
  const end = endBefore(narration, attribution, beginOfCue(narration, attribution.sentence, attribution.token))
  const starts = findStartsBefore(narration, attribution.sentence, Math.min(floor, piece.first), end)
  const right = starts.indexOf(piece.first)
  if (right < 0) {
    counts.lostStarts++
    return
  }
  into.start.push({
    candidates: starts.map((start, i) => snapshot(describeStart(narration, attribution, start, i, features))),
    right,
    weight: 1,
  })
}
