import { paragraphAt, startAt } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import type { Block } from './blocks/block.ts'
import { findBlocks } from './blocks/find-blocks.ts'
import { signedAtEnd } from './blocks/signed-at-end.ts'
import { attributeSentence } from './cues/attribute-sentence.ts'
import type { Piece } from './cues/cue.ts'
import type { AttributedContent } from './cues/find-content.ts'
import { GOES_ON, NO_SPEECH, OWN, type Preceding } from './features/quote-features.ts'
import { type Narration, type NarratorSentence, quoteAt } from './narration/narration.ts'
import type { NounPhrase } from './narration/noun-phrase.ts'
import { bylineAfter } from './without-cue/byline.ts'
import { findPulled } from './without-cue/find-pulled.ts'
import { isUnderHeading } from './without-cue/is-under-heading.ts'
import {
  decideUnclaimed,
  standsAlone,
  standsApart,
  standsBeforeNarration,
  standsBehindNarration,
  standsInDialogue,
} from './without-cue/unclaimed-quotes.ts'

/** The construction that makes a quotation one. */
export type Construction = 'cue' | 'label' | 'byline' | 'block' | 'dialogue' | 'marks' | 'fragment' | 'floating'

/** A quotation in tokens, as it is put together. */
export interface Draft {
  readonly pieces: Piece[]
  /** Tokens of the cue, the last exclusive. */
  readonly cue: { readonly first: number; readonly last: number } | null
  readonly source: NounPhrase | null
  readonly construction: Construction
  /** The quotation whose speaker goes on. */
  readonly continues: Draft | null
  readonly confidence: number
}

/** Finds what is said, sentence by sentence: by cue, and then what stands in marks and no cue claims. `elsewhere`, in order, is not told by the narrator. */
export function draftQuotations(narration: Narration, english: boolean, elsewhere: readonly Span[]): Draft[] {
  const draftings = new Drafting(narration)
  const blocks = findBlocks(narration, english)
  let other = 0
  let next = 0
  for (const sentence of narration.sentences) {
    const start = startAt(narration.article, sentence.first)
    while (elsewhere[other] && elsewhere[other]!.end <= start) other++
    if (elsewhere[other] && elsewhere[other]!.start <= start) continue
    while (blocks[next] && blocks[next]!.last <= sentence.first) next++
    if (blocks[next] && blocks[next]!.first <= sentence.first) {
      draftings.addBlock(blocks[next]!)
      continue
    }
    if (english) for (const content of attributeSentence(narration, sentence)) draftings.addAttributed(content)
    draftings.addUnclaimed(sentence, english)
  }
  return draftings.drafts
}

/** What a quotation in a language whose cues are not known needs, to be more than a word in marks. */
const LEAST_WORDS = 4
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const BYLINE = 0.85
/** The most tokens of the narrator's between a quotation's sentence and what goes on with it. */
const FAR = 16
const HEADED = 0.8

class Drafting {
  readonly drafts: Draft[] = []
  readonly #claimed: Uint8Array
  readonly #narration: Narration
  readonly #pulled: ReadonlySet<number>
  #nextQuote = 0
  /** The last quotation in the text so far. */
  #latest: Draft | null = null
  /** The last who spoke without a quotation: `Lind called him a fool.` */
  #spoken: AttributedContent | null = null
  /** The first of the quotations under headings. */
  #headed: Draft | null = null
  #lastBlock: Block | null = null

  constructor(narration: Narration) {
    this.#narration = narration
    this.#claimed = new Uint8Array(narration.quoted.length)
    this.#pulled = findPulled(narration)
  }

  addBlock(block: Block): void {
    if (block === this.#lastBlock) return
    this.#lastBlock = block
    for (const { pieces, source, cue } of block.said) {
      this.#add({
        pieces: [...pieces],
        cue,
        source,
        construction: block.construction,
        continues: source ? null : this.#latest,
        confidence: BYLINE,
      })
    }
  }

  addAttributed(content: AttributedContent): void {
    const { cue, pieces, source, probability, sourceProbability } = content
    if (!pieces.length) {
      this.#spoken = content
      return
    }
    this.#add({
      pieces: [...pieces],
      cue,
      source: (source?.type === 'name' ? null : this.#signedBy(pieces.at(-1)!)) ?? source,
      construction: 'cue',
      continues: null,
      confidence: probability * sourceProbability,
    })
  }

  /** The name below words in marks: `She wrote: “We must go on.” — Ana Falk`. */
  #signedBy({ last }: Piece): NounPhrase | null {
    const q = quoteAt(this.#narration, last - 1)
    const author = q >= 0 && this.#narration.quoted[q]!.close === last - 1 ? bylineAfter(this.#narration, q) : null
    return author?.type === 'name' && author.last - author.first > 1 ? author : null
  }

  /** The stretches in marks of a sentence that nothing has claimed. */
  addUnclaimed(sentence: NarratorSentence, english: boolean): void {
    const { quoted } = this.#narration
    for (; this.#nextQuote < quoted.length && quoted[this.#nextQuote]!.open < sentence.last; this.#nextQuote++) {
      const q = this.#nextQuote
      if (this.#claimed[q] || quoted[q]!.open < sentence.first || this.#pulled.has(q)) continue
      const author = bylineAfter(this.#narration, q)
      const signed = author ? null : signedAtEnd(this.#narration, quoted[q]!.first, quoted[q]!.last)
      if (author) this.#addByline(this.#pieceOf(q), author)
      else if (signed) this.#addByline({ first: quoted[q]!.open, last: signed.dash }, signed.author)
      else if (english && isUnderHeading(this.#narration, sentence, q)) this.#addUnderHeading(q)
      else if (english) this.#decide(sentence, q)
      else if (quoted[q]!.last - quoted[q]!.first >= LEAST_WORDS || this.#isUnspaced(q)) {
        this.#add({
          pieces: [this.#pieceOf(q)],
          cue: null,
          source: null,
          construction: 'marks',
          continues: null,
          confidence: 0.5,
        })
      }
    }
  }

  /** A stretch in a script that sets no spaces between words, of some length. */
  #isUnspaced(q: number): boolean {
    const { start, end } = this.#narration.quoted[q]!
    return end - start > LEAST_WORDS && UNSPACED.test(this.#narration.article.text.slice(start, end))
  }

  #addByline(piece: Piece, source: NounPhrase): void {
    this.#add({
      pieces: [piece],
      cue: null,
      source,
      construction: 'byline',
      continues: null,
      confidence: BYLINE,
    })
  }

  /** What stands under one heading after another goes on; who says it is introduced before the first. */
  #addUnderHeading(q: number): void {
    const draft: Draft = {
      pieces: [this.#pieceOf(q)],
      cue: null,
      source: null,
      construction: 'floating',
      continues: this.#headed,
      confidence: HEADED,
    }
    this.#headed ??= draft
    this.#add(draft)
  }

  #decide(sentence: NarratorSentence, q: number): void {
    const latest = this.#latest
    const decided = decideUnclaimed(this.#narration, sentence, q, this.#precedingOf(q))
    const { source, probability } = decided
    const isSaid =
      this.#isReopened(q) || standsInDialogue(this.#narration, q) || (!latest && this.#isAlone(sentence, q))
    const use = decided.use !== OWN && isSaid ? GOES_ON : decided.use
    if (use === NO_SPEECH) return
    const spoken = use === GOES_ON ? this.#spokenBefore(q) : null
    if (spoken) {
      this.addAttributed({ ...spoken, pieces: [this.#pieceOf(q)] })
      return
    }
    const isFar = use === GOES_ON && this.#isFar(q)
    if (isFar && !standsAlone(this.#narration, sentence, q)) return
    if (use === GOES_ON && latest && !this.#isReopened(q) && this.#joins(latest, q)) {
      latest.pieces.push(this.#pieceOf(q))
      this.#claimed[q] = 1
      return
    }
    this.#add({
      pieces: [this.#pieceOf(q)],
      cue: null,
      source,
      construction: use === GOES_ON ? 'floating' : 'fragment',
      continues: use === GOES_ON && !isFar ? latest : null,
      confidence: probability,
    })
  }

  /** With nothing said before it: a paragraph of its own, or behind or before a sentence of the narrator's. */
  #isAlone(sentence: NarratorSentence, q: number): boolean {
    return (
      standsApart(this.#narration, q) ||
      standsBehindNarration(this.#narration, sentence, q) ||
      standsBeforeNarration(this.#narration, q)
    )
  }

  /** Who spoke between the last quotation and the stretch, in its paragraph: `Lind called him a fool. “He is none,” …` */
  #spokenBefore(q: number): AttributedContent | null {
    const { paragraphOf, sentenceOf } = this.#narration.article
    const { open } = this.#narration.quoted[q]!
    if (!this.#spoken?.source || paragraphOf[this.#spoken.cue.token] !== paragraphOf[open]) return null
    const end = this.#latest ? this.#latest.pieces.at(-1)!.last : 0
    // “…,” Lind said, calling him a fool. “…”: Lind goes on
    const goesOn = this.#latest?.cue && sentenceOf[this.#latest.cue.first] === sentenceOf[this.#spoken.cue.token]
    return this.#spoken.cue.token >= end && !goesOn ? this.#spoken : null
  }

  /** Does the narrator tell something else in between, so that nobody knows who says it? */
  #isFar(q: number): boolean {
    if (!this.#latest) return false
    const { sentences, sentenceOf } = this.#narration.article
    const { cue, pieces } = this.#latest
    const end = Math.max(pieces.at(-1)!.last - 1, cue ? cue.last - 1 : 0)
    return this.#narration.quoted[q]!.open - sentences[sentenceOf[end]! + 1]! > FAR
  }

  /** `“Not today.” “Then when?”`: marks that close behind a sentence and open again at once, in one paragraph. */
  #isReopened(q: number): boolean {
    const { article, quoted } = this.#narration
    const before = quoted[q - 1]
    const own = quoted[q]!
    if (!before || before.close !== own.open - 1 || !this.#claimed[q - 1]) return false
    // “No.” is no number
    const isStop = [before, own].every(({ end }) => /[.!?…]/.test(article.text.charAt(end - 1)))
    return isStop && paragraphAt(article, own.open) === paragraphAt(article, before.open)
  }

  /** Is the stretch part of the same quotation: in its paragraph, or its next one where no mark closed it? */
  #joins(latest: Draft, q: number): boolean {
    const { article, quoted, quotedAt } = this.#narration
    const end = latest.pieces.at(-1)!.last - 1
    if (latest.cue === null && latest.construction !== 'floating') return false
    if (paragraphAt(article, end) === paragraphAt(article, quoted[q]!.open)) return true
    const previous = quotedAt[end]!
    return previous >= 0 && previous === q - 1 && quoted[previous]!.continued
  }

  #precedingOf(q: number): Preceding {
    const { article, quoted, quotedAt } = this.#narration
    if (!this.#latest) return { paragraphs: -1, tokens: 0, isDirect: false, isOpen: false }
    const end = this.#latest.pieces.at(-1)!.last - 1
    const { open } = quoted[q]!
    const previous = quotedAt[end]!
    return {
      paragraphs: paragraphAt(article, open) - paragraphAt(article, end),
      tokens: open - end - 1,
      isDirect: previous >= 0 && this.#latest.pieces.every((p) => quotedAt[p.first]! >= 0),
      isOpen: previous >= 0 && previous === q - 1 && quoted[previous]!.continued,
    }
  }

  #pieceOf(q: number): Piece {
    const { open, close, last } = this.#narration.quoted[q]!
    return { first: open, last: close === null ? last : close + 1 }
  }

  #add(draft: Draft): void {
    this.drafts.push(draft)
    this.#latest = draft
    for (const { first, last } of draft.pieces) {
      for (let i = first; i < last; i++)
        if (quoteAt(this.#narration, i) >= 0) this.#claimed[quoteAt(this.#narration, i)] = 1
    }
  }
}
