import { HashedRow } from '../../src/models/hashed-row.ts'
import { isCueCandidate } from '../../src/quotations/cues/attribute-sentence.ts'
import {
  type Attribution,
  endBefore,
  findEnds,
  findStartsAfter,
  findStartsBefore,
} from '../../src/quotations/cues/content-bounds.ts'
import { CONTENT_AFTER, CONTENT_AROUND, CONTENT_BEFORE, NO_CUE } from '../../src/quotations/cues/cue.ts'
import { describeCue } from '../../src/quotations/features/cue-features.ts'
import { describeEnd } from '../../src/quotations/features/end-features.ts'
import { describeQuote, GOES_ON, NO_SPEECH, OWN, type Preceding } from '../../src/quotations/features/quote-features.ts'
import { describeSource } from '../../src/quotations/features/source-features.ts'
import { describeStart } from '../../src/quotations/features/start-features.ts'
import { CueSite } from '../../src/quotations/narration/cue-site.ts'
import type { Narration, NarratorSentence } from '../../src/quotations/narration/narration.ts'
import type { NounPhrase } from '../../src/quotations/narration/noun-phrase.ts'
import { type GoldDocument, type GoldQuotation, headOf, type Stretch, useOfCue } from './gold.ts'
import { type Choice, snapshot, snapshotLabels } from './learner.ts'

/** Weight of a cue's second showing, its word hidden. */
const UNSEEN = 0.3
/** Weight of words in marks that the annotators took for no speech. */
const OTHER_QUOTED = 0.5

/** The choices that each model learns from. */
export interface Choices {
  readonly cue: Choice[]
  readonly source: Choice[]
  readonly start: Choice[]
  readonly end: Choice[]
  readonly quote: Choice[]
}

/** Turns an annotated document into the choices that the models have to make in it. */
export function collectChoices(
  document: GoldDocument,
  ratio: (narration: Narration, token: number) => number,
  into: Choices,
): void {
  new Collector(document, ratio, into).collect()
}

class Collector {
  readonly #row = new HashedRow()
  readonly #narration: Narration
  readonly #quotations: readonly GoldQuotation[]
  /** 1 for each token of annotated content. */
  readonly #covered: Uint8Array
  /** The quotation whose cue has its head at a token. */
  readonly #heads = new Map<number, GoldQuotation>()
  readonly #ignored = new Set<number>()
  readonly #into: Choices

  constructor(
    { narration, quotations }: GoldDocument,
    ratio: (narration: Narration, token: number) => number,
    into: Choices,
  ) {
    this.#narration = narration
    this.#quotations = quotations
    this.#into = into
    this.#covered = new Uint8Array(narration.article.count)
    for (const gold of quotations) {
      const use = useOfCue(narration, gold)
      if (use === 'learn') for (const { first, last } of gold.pieces) this.#covered.fill(1, first, last)
      if (!gold.cue || use === 'reject') continue
      const head = use === 'learn' ? headOf(narration, gold.cue, (t) => ratio(narration, t)) : null
      for (let t = gold.cue.first; t < gold.cue.last; t++) if (t !== head) this.#ignored.add(t)
      if (head !== null && !this.#heads.has(head)) this.#heads.set(head, gold)
    }
  }

  collect(): void {
    for (const sentence of this.#narration.sentences) this.#collectSentence(sentence)
    this.#collectQuotes()
  }

  #collectSentence(sentence: NarratorSentence): void {
    let floor = sentence.first
    let previous: NounPhrase | null = null
    for (let token = sentence.first; token < sentence.last; token++) {
      if (this.#covered[token]) {
        floor = token + 1
        continue
      }
      if (this.#narration.quotedAt[token]! >= 0) continue
      const gold = this.#heads.get(token)
      if (gold) previous = this.#addGold(sentence, token, floor, gold, previous) ?? previous
      else if (isCueCandidate(this.#narration, token) && !this.#ignored.has(token)) {
        this.#addCue(new CueSite(this.#narration, sentence, token, floor), NO_CUE)
      }
    }
  }

  #addCue(site: CueSite, label: number): void {
    const [narration, row, into] = [this.#narration, this.#row, this.#into]
    describeCue(site, row)
    into.cue.push({ candidates: snapshotLabels(row), right: label, weight: 1 })
    // once more as a word never seen: what stands around it has to tell
    const { hashes } = narration.classes
    const word = narration.article.words[site.token]!
    const hash = hashes[word]!
    hashes[word] = 0
    describeCue(site, row)
    hashes[word] = hash
    into.cue.push({ candidates: snapshotLabels(row), right: label, weight: UNSEEN })
  }

  /** A cue with its source and content; the source is returned for the next cue. */
  #addGold(
    sentence: NarratorSentence,
    token: number,
    floor: number,
    gold: GoldQuotation,
    previous: NounPhrase | null,
  ): NounPhrase | null {
    const inside = gold.pieces.filter((p) => p.first >= sentence.first && p.first < sentence.last)
    const left = inside.findLast((p) => p.last <= token)
    const right = inside.find((p) => p.first > token)
    const label = left && right ? CONTENT_AROUND : left ? CONTENT_BEFORE : right ? CONTENT_AFTER : NO_CUE
    if (label === NO_CUE) return null
    const site = new CueSite(this.#narration, sentence, token, floor)
    this.#addCue(site, label)
    const source = this.#addSource(site, label, previous, gold)
    if (source === undefined) return null
    const attribution: Attribution = { sentence, token, label, source }
    if (right) this.#addRight(attribution, right)
    if (left) this.#addLeft(site, attribution, left)
    return source
  }

  /** The candidate that fits the annotated source best; undefined where none does. */
  #addSource(
    site: CueSite,
    label: number,
    previous: NounPhrase | null,
    { source }: GoldQuotation,
  ): NounPhrase | null | undefined {
    const [narration, row] = [this.#narration, this.#row]
    const { starts, ends } = narration.article
    const phrases = site.candidates(previous)
    let right = source ? -1 : phrases.length
    let best = 0
    phrases.forEach((phrase, i) => {
      if (!source) return
      const start = starts[phrase.first]!
      const end = ends[phrase.last - 1]!
      const fit =
        (Math.min(end, source.end) - Math.max(start, source.start)) /
        (Math.max(end, source.end) - Math.min(start, source.start))
      if (fit <= best || end - start > 3 * (source.end - source.start) + 30) return
      best = fit
      right = i
    })
    if (right < 0) return undefined
    const candidates = [...phrases, null].map((phrase, i) =>
      snapshot(describeSource(site, label, previous, phrase, i, row)),
    )
    this.#into.source.push({ candidates, right, weight: 1 })
    return phrases[right] ?? null
  }

  #addRight(attribution: Attribution, piece: Stretch): void {
    const [narration, row, into] = [this.#narration, this.#row, this.#into]
    this.#addStart(attribution, findStartsAfter(narration, attribution), piece.first)
    const ends = findEnds(narration, attribution.sentence, piece.first)
    const right = ends.indexOf(Math.min(piece.last, ends.at(-1)!))
    if (right < 0) return
    const candidates = ends.map((end, i) =>
      snapshot(describeEnd(narration, attribution, piece.first, end, i === ends.length - 1, row)),
    )
    into.end.push({ candidates, right, weight: 1 })
  }

  #addLeft(site: CueSite, attribution: Attribution, piece: Stretch): void {
    const end = endBefore(this.#narration, attribution, site.first)
    const starts = findStartsBefore(this.#narration, site.sentence, Math.min(site.floor, piece.first), end)
    this.#addStart(attribution, starts, piece.first)
  }

  #addStart(attribution: Attribution, starts: readonly number[], first: number): void {
    const right = starts.indexOf(first)
    if (right < 0) return
    const candidates = starts.map((start, i) =>
      snapshot(describeStart(this.#narration, attribution, start, i, this.#row)),
    )
    this.#into.start.push({ candidates, right, weight: 1 })
  }

  /** What the stretches in marks are that no cue of their sentence claims. */
  #collectQuotes(): void {
    const [narration, row, into] = [this.#narration, this.#row, this.#into]
    const golds = narration.quoted.map(({ first, last }) =>
      this.#quotations.find(({ pieces }) =>
        pieces.some((p) => Math.min(p.last, last) - Math.max(p.first, first) > (last - first) / 2),
      ),
    )
    let s = 0
    narration.quoted.forEach((span, q) => {
      while (narration.sentences[s]!.last <= span.open) s++
      const sentence = narration.sentences[s]!
      const gold = golds[q]
      const use = gold ? this.#useOf(sentence, span.open, gold) : NO_SPEECH
      if (use === null) return
      describeQuote(narration, sentence, q, this.#precedingOf(q, golds), row)
      const weight = gold?.quotation.speech === false ? OTHER_QUOTED : 1
      into.quote.push({ candidates: snapshotLabels(row), right: use, weight })
      if (use === OWN) this.#addSource(new CueSite(narration, sentence, span.open), NO_CUE, null, gold!)
    })
  }

  /** Null where a cue of the sentence claims it, or one that is still to come. */
  #useOf({ first, last }: NarratorSentence, open: number, { cue, pieces }: GoldQuotation): number | null {
    if (!cue) return OWN
    if (cue.first < first || cue.first >= last) return cue.first < open ? GOES_ON : null
    // “…,” Lind said on Monday, “…”: the cue model may see the first part only
    if (cue.last <= open && pieces.some((p) => p.first >= first && p.last <= cue.first)) return GOES_ON
    for (let t = cue.first; t < cue.last; t++) if (this.#heads.has(t)) return null
    return OWN
  }

  #precedingOf(q: number, golds: readonly (GoldQuotation | undefined)[]): Preceding {
    const { article, quoted } = this.#narration
    const before = golds.findLastIndex((gold, i) => i < q && gold)
    if (before < 0) return { paragraphs: -1, tokens: 0, isDirect: false, isOpen: false }
    const { open, last, continued } = quoted[before]!
    return {
      paragraphs: article.paragraphOf[quoted[q]!.open]! - article.paragraphOf[open]!,
      tokens: quoted[q]!.open - last,
      isDirect: golds[before]!.quotation.kind === 'direct',
      isOpen: continued && before === q - 1,
    }
  }
}
