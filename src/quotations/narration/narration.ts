import { countTogether } from '../../names/particles.ts'
import { type Article, paragraphAt, tokenText, wordNumberAt } from '../../text/article.ts'
import { CLITIC, LOWER, MARK, WORD } from '../../text/tokens.ts'
import { coarseOfKind, type WordClasses } from './classify-vocabulary.ts'
import {
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  Coarse,
  DETERMINER,
  FINITE,
  PARTICLE,
  PREPOSITION,
  PRESENT,
  PRETERITE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from './clause-classes.ts'
import type { QuotedSpan } from './quotation-marks.ts'
import { countAlong, type Totals } from './running-counts.ts'

/** A sentence of the narrator's: what is quoted in it counts as one part of it, however many sentences that has. */
export interface NarratorSentence {
  /** Tokens, the last exclusive. */
  readonly first: number
  readonly last: number
}

/** An article seen as its narrator's sentences around what is quoted. */
export interface Narration {
  readonly article: Article
  readonly classes: WordClasses
  /** The coarse class of each token. */
  readonly coarse: Uint8Array
  /** 1 for the particles of a name (`am` of `Max am Ende`), whatever else the word can be. */
  readonly inName: Uint8Array
  readonly totals: Totals
  readonly quoted: readonly QuotedSpan[]
  /** For each token the index in `quoted` of the stretch it stands in (its marks too), or -1. */
  readonly quotedAt: Int32Array
  readonly sentences: readonly NarratorSentence[]
  /** For each token the first finite verb at or behind it that is not quoted. */
  readonly nextVerb: Int32Array
}

/** Splits the article into its narrator's sentences. */
export function readNarration(article: Article, quoted: readonly QuotedSpan[], classes: WordClasses): Narration {
  const inName = findParticles(article, classes)
  const coarse = classifyTokens(article, classes, inName)
  const quotedAt = new Int32Array(article.count).fill(-1)
  quoted.forEach((span, q) => {
    quotedAt.fill(q, span.open, span.close === null ? span.last : span.close + 1)
    coarse[span.open] = Coarse.QUOTE_OPEN
    if (span.close !== null) coarse[span.close] = Coarse.QUOTE_CLOSE
  })
  const sentences: NarratorSentence[] = []
  let first = 0
  for (let s = 1; s < article.sentences.length; s++) {
    const next = article.sentences[s]!
    if (next < article.count && !beginsNarration(article, classes, quotedAt, next)) continue
    if (next > first) sentences.push({ first, last: next })
    first = next
  }
  return {
    article,
    classes,
    coarse,
    inName,
    totals: countAlong(coarse, quotedAt),
    quoted,
    quotedAt,
    sentences,
    nextVerb: linkVerbs(article, classes, coarse, inName, quotedAt),
  }
}

function linkVerbs(
  { count, kinds, words }: Article,
  classes: WordClasses,
  coarse: Uint8Array,
  inName: Uint8Array,
  quotedAt: Int32Array,
): Int32Array {
  const next = new Int32Array(count + 1).fill(count)
  for (let i = count - 1; i >= 0; i--) {
    const isVerb =
      kinds[i] === WORD
        ? !inName[i] && classes.bits[words[i]!]! & (PRESENT | PRETERITE)
        : kinds[i] === CLITIC && coarse[i] === Coarse.BE
    next[i] = isVerb && quotedAt[i]! < 0 ? i : next[i + 1]!
  }
  return next
}

/** The tense of the first finite verb from token `first` to `last`: 0 where there is none, 1 present, 2 past. */
export function tenseBetween(narration: Narration, first: number, last: number): number {
  const verb = nextVerbAt(narration, first)
  if (verb >= last) return 0
  return bitsAt(narration, verb) & PRETERITE ? 2 : 1
}

function beginsNarration(article: Article, classes: WordClasses, quotedAt: Int32Array, at: number): boolean {
  if (paragraphAt(article, at) !== paragraphAt(article, at - 1)) {
    // Lind replied: and a new paragraph in marks
    const joint = tokenText(article, at - 1)
    return !(quotedAt[at]! >= 0 && quotedAt[at - 1]! < 0 && (joint === ':' || joint === ','))
  }
  const inside = quotedAt[at]!
  if (inside >= 0 && quotedAt[at - 1] === inside) return false
  if (quotedAt[at - 1]! < 0) return true
  // “Why?” Lind asked: the mark before the closing one ends what is quoted, not the narrator's sentence
  const stop = at >= 2 ? tokenText(article, at - 2) : ''
  return !((stop === '?' || stop === '!') && isAttributed(article, classes, at))
}

/** Does a finite cue stand in the first words, before any punctuation? */
function isAttributed(article: Article, classes: WordClasses, at: number): boolean {
  for (let i = at; i < Math.min(at + 7, article.count) && article.kinds[i] !== MARK; i++) {
    if (classes.bits[wordNumberAt(article, i)]! & FINITE) return true
  }
  return isAttributedBehindAside(article, classes, at)
}

/** `“Why?” Ana Lind, head of the port, said.`: a name, what commas set off, and a cue that ends the sentence. */
function isAttributedBehindAside(article: Article, classes: WordClasses, at: number): boolean {
  if (
    !(classes.bits[wordNumberAt(article, at)]! & CAPITAL) ||
    paragraphAt(article, at) !== paragraphAt(article, at - 1)
  )
    return false
  for (let i = at + 1; i + 1 < Math.min(at + LONGEST_ASIDE, article.count); i++) {
    if (article.kinds[i] === MARK && !/^[,()]$/.test(tokenText(article, i))) return false
    const isCue = classes.bits[wordNumberAt(article, i)]! & FINITE && tokenText(article, i - 1) === ','
    if (isCue) return article.kinds[i + 1] === MARK
  }
  return false
}

const LONGEST_ASIDE = 20

const SUBJECTS: ReadonlySet<number> = new Set([Coarse.PRONOUN, Coarse.THAT, Coarse.WH])

/** What a name does not begin or end with beside its particles. */
const NO_NAME = DETERMINER | PREPOSITION | PRONOUN | SUBORDINATOR | RELATIVE | COORDINATOR | AUXILIARY | TIME

/** Small particles between the capitals of one name: `Karl auf der Heide`. */
function findParticles(article: Article, classes: WordClasses): Uint8Array {
  const { count, kinds, words, cases, ends, starts } = article
  const inName = new Uint8Array(count)
  const isCapital = (i: number): boolean =>
    kinds[i] === WORD && (classes.bits[words[i]!]! & (CAPITAL | NO_NAME)) === CAPITAL
  const isParticle = (i: number): boolean =>
    kinds[i] === WORD && cases[words[i]!] === LOWER && (classes.bits[words[i]!]! & PARTICLE) !== 0
  const wordAt = (i: number): string | undefined => (kinds[i] === WORD ? tokenText(article, i) : undefined)
  for (let i = 1; i + 1 < count; i++) {
    if (!isCapital(i - 1)) continue
    let behind = i
    for (let length = 1; length > 0 && behind < count; behind += length)
      length = countTogether(wordAt, behind) || Number(isParticle(behind))
    if (behind > i && behind < count && isCapital(behind) && starts[behind]! - ends[i - 1]! <= LONGEST_PARTICLES)
      inName.fill(1, i, behind)
  }
  return inName
}

/** Characters between the two words of a name, spaces among them: ` auf der `. */
const LONGEST_PARTICLES = 14

function classifyTokens(article: Article, classes: WordClasses, inName: Uint8Array): Uint8Array {
  const { kinds, words, count } = article
  const coarse = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    if (inName[i]) coarse[i] = Coarse.OTHER
    else coarse[i] = kinds[i] === WORD ? classes.coarse[words[i]!]! : coarseOfKind(kinds[i]!, tokenText(article, i))
    // he’s, that’s, who’s
    if (coarse[i] === Coarse.CLITIC && i > 0 && SUBJECTS.has(coarse[i - 1]!)) coarse[i] = Coarse.BE
  }
  return coarse
}

/** The class bits of a token's word. */
export function bitsAt(narration: Narration, token: number): number {
  return narration.inName[token] ? PARTICLE : narration.classes.bits[wordNumberAt(narration.article, token)]!
}

/** The coarse class of a token; past the text's ends that of a full stop. */
export function coarseAt(narration: Narration, token: number): number {
  return narration.coarse[token] ?? Coarse.STOP
}

/** The stretch in marks that a token stands in, as an index into `quoted`; −1 where it is the narrator's. */
export function quoteAt(narration: Narration, token: number): number {
  return narration.quotedAt[token]!
}

/** The first finite verb of the narrator's at or behind a token; the number of tokens where there is none. */
export function nextVerbAt(narration: Narration, token: number): number {
  return narration.nextVerb[token]!
}

/** The hash of a token's word in lower case; past the text's ends 0. */
export function hashAt(narration: Narration, token: number): number {
  const word = narration.article.words[token]
  return word === undefined ? 0 : narration.classes.hashes[word]!
}
