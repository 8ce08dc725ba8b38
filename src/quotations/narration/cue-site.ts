import { ADVERB, AUXILIARY, CAPITAL, Coarse, PRETERITE } from './clause-classes.ts'
import { modifiedSubject } from './modified-subject.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, quoteAt } from './narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'
import { nameBeforeRole, nameBehindTitle } from './personal-name.ts'
import { findSourceCandidates, withPrevious } from './source-candidates.ts'

/** An answer that may be "none"; undefined until it is asked for. */
type Answer = NounPhrase | null | undefined

/**
 * A token that may cue speech, in its sentence. What constructions and models ask about it, the noun phrases beside it and its subject, is worked out
 * when it is first asked for, and once.
 */
export class CueSite {
  readonly narration: Narration
  readonly sentence: NarratorSentence
  readonly token: number
  /** Where the content of the cue before it ends. */
  readonly floor: number
  /** First token of the cue with its adverbs and auxiliaries: `has also said`. */
  readonly first: number
  readonly coarse: number
  readonly bits: number
  #before: Answer
  #beforeFloor: Answer
  #behind: Answer
  #titled: Answer
  #whose: Answer
  #modified: Answer
  #own: readonly NounPhrase[] | undefined

  constructor(narration: Narration, sentence: NarratorSentence, token: number, floor: number = sentence.first) {
    this.narration = narration
    this.sentence = sentence
    this.token = token
    this.floor = floor
    this.first = beginOfCue(narration, sentence, token)
    this.coarse = coarseAt(narration, token)
    this.bits = bitsAt(narration, token)
  }

  /** The coarse class of a token so many behind the cue's, or before it. */
  coarseAt(offset: number): number {
    return coarseAt(this.narration, this.token + offset)
  }

  /** The noun phrase that ends before the cue. */
  get phraseBefore(): NounPhrase | null {
    if (this.#before === undefined) this.#before = nounPhraseBefore(this.narration, this.sentence.first, this.first)
    return this.#before
  }

  /** The same, made of nothing that an earlier cue of the sentence reports. */
  get phraseSinceFloor(): NounPhrase | null {
    if (this.floor <= this.sentence.first) return this.phraseBefore
    if (this.#beforeFloor === undefined) this.#beforeFloor = nounPhraseBefore(this.narration, this.floor, this.first)
    return this.#beforeFloor
  }

  /** The noun phrase that begins behind the cue's word. */
  get phraseBehind(): NounPhrase | null {
    if (this.#behind === undefined) this.#behind = nounPhraseAfter(this.narration, this.token + 1, this.sentence.last)
    return this.#behind
  }

  /** `The secretary, Harbour Trust, Ada Lind, said`: the name between commas before it, behind an office. */
  get titledName(): NounPhrase | null {
    if (this.#titled === undefined) this.#titled = nameBehindTitle(this.narration, this.sentence, this.first)
    return this.#titled
  }

  /** `A woman who knew Ada Lind said`: the description before a relative clause. */
  get modifiedSubject(): NounPhrase | null {
    if (this.#modified === undefined) this.#modified = modifiedSubject(this.narration, this.sentence, this.first)
    return this.#modified
  }

  /** Whoever ends before the cue, cut to the personal name: `Ada Lind, head of the Harbour Trust said`. */
  get subject(): NounPhrase | null {
    if (this.#whose !== undefined) return this.#whose
    const phrase = this.phraseBefore
    this.#whose =
      this.titledName ??
      this.modifiedSubject ??
      (phrase && (nameBeforeRole(this.narration, this.sentence, phrase) ?? phrase))
    return this.#whose
  }

  /** The noun phrases of the sentence that may be its source, that of the cue before it first. */
  candidates(previous: NounPhrase | null): readonly NounPhrase[] {
    const { narration, sentence, token } = this
    this.#own ??= findSourceCandidates(narration, sentence, token, [this.phraseBefore, this.phraseBehind])
    return previous ? withPrevious(narration, this.#own, previous) : this.#own
  }
}

const LONGEST_CUE = 6

/** First token of a cue with its adverbs and auxiliaries: `has also said`. */
export function beginOfCue(narration: Narration, sentence: NarratorSentence, token: number): number {
  let first = token
  while (
    first > sentence.first &&
    token - first < LONGEST_CUE &&
    quoteAt(narration, first - 1) < 0 &&
    bitsAt(narration, first - 1) & (ADVERB | AUXILIARY) &&
    !isSurname(narration, sentence, first - 1)
  )
    first--
  return first
}

/** `Ms. May said`, `Will said`: an auxiliary with a capital inside its sentence is a name, and so it is right before a past: `“Stay,” May said`. */
const isSurname = (narration: Narration, { first }: NarratorSentence, token: number): boolean =>
  (bitsAt(narration, token) & (CAPITAL | AUXILIARY)) === (CAPITAL | AUXILIARY) &&
  ((token > first && quoteAt(narration, token - 1) < 0) || isBeforePast(narration, token))

/** Of `may` and `will`, behind which no past stands; but not `Had said`. */
const isBeforePast = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.MODAL && (bitsAt(narration, token + 1) & PRETERITE) !== 0
