import { type Cast, memberAt } from '../cast/cast.ts'
import { DEAR } from '../lexicon/word-lists.ts'
import { CAPITAL, classesAt, FUNCTION } from '../mentions/name-classes.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import { HEADLINED, POSSESSIVE } from '../mentions/slots.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { type Article, sentenceAt, tokenText } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { ReasonCode } from '../text/reason.ts'
import { WORD } from '../text/tokens.ts'

/** What is known when speakers are named. */
export interface Scene {
  readonly article: Article
  /** A code of BCP 47. */
  readonly language: string
  readonly cast: Cast
  /** Bits of word-classes for each word of the vocabulary. */
  readonly classes: Uint32Array
  readonly names: readonly NameMention[]
  /** Bits of slots for each name. */
  readonly slots: Uint16Array
  readonly quotations: readonly Quotation[]
  /** For each token, 1 where it stands in quotation marks. */
  readonly inQuotation: Uint8Array
}

/** Whom a source phrase means: a member of the cast, or -1 for nobody in particular. */
export interface SourceResolution {
  readonly member: number
  /** Probability, 0..1, of that member (or of nobody), given that the source phrase is right. */
  readonly confidence: number
  readonly code: ReasonCode
  readonly text: string
}

/** An earlier speaker: `token` is where the source stood. */
export interface Turn {
  readonly token: number
  /** -1 where it was nobody of the cast. */
  readonly member: number
  /** Was it one unnamed person ("an official"), whom "he" may mean? */
  readonly unnamed: boolean
  /** Index of the quotation; -1 where it is none. */
  readonly quotation: number
}

/** Nobody in particular. */
export const UNNAMED: SourceResolution = {
  member: -1,
  confidence: 0.9,
  code: 'unnamed-source',
  text: 'the source is not named',
}

/** The last name mention that begins before `offset`, or -1. */
export const lastNameBefore = (names: readonly NameMention[], offset: number): number =>
  lowerBound(names.length, (n) => names[n]!.start < offset) - 1

/** The members whom a quotation names: they are spoken of, and hardly its speaker. */
export function membersNamedIn({ cast, names }: Scene, { spans }: Quotation): ReadonlySet<number> {
  const named = new Set<number>()
  for (const { start, end } of spans) {
    for (let n = lastNameBefore(names, start) + 1; n < names.length && names[n]!.start < end; n++) {
      if (memberAt(cast, n) >= 0) named.add(memberAt(cast, n))
    }
  }
  return named
}

/** The members whom a quotation speaks to: `“Sit down, Lind.”` */
export function membersAddressedIn(
  { article: { text }, cast, names }: Scene,
  { spans }: Quotation,
): ReadonlySet<number> {
  const addressed = new Set<number>()
  for (const { start, end } of spans) {
    for (let n = lastNameBefore(names, start) + 1; n < names.length && names[n]!.start < end; n++) {
      const { title } = names[n]!
      const from = names[n]!.start - (title ? title.length + 1 : 0)
      const isApart = names[n]!.end === end || ENDS_ADDRESS.test(text.charAt(names[n]!.end))
      const isAhead =
        from <= start ||
        text.startsWith(', ', from - 2) ||
        DEAR.test(text.slice(Math.max(0, from - LONGEST_DEAR), from))
      if (memberAt(cast, n) >= 0 && isApart && isAhead) addressed.add(memberAt(cast, n))
    }
  }
  return addressed
}

const LONGEST_DEAR = ' my dear '.length

const ENDS_ADDRESS = /[,.!?;—-]/

/** Subjects are spoken of again more often than objects, and those in another's words or a headline seldom. */
export function salience({ article, classes, names, slots, inQuotation }: Scene, n: number): number {
  const name = names[n]!
  if (inQuotation[name.first]) return -1.5
  const first = name.run.first
  const lead = first - article.sentences[sentenceAt(article, name.first)]!
  const governed = lead > 0 && article.kinds[first - 1] === WORD && classesAt(article, classes, first - 1) & FUNCTION
  const place = lead <= 1 ? 1.1 : !governed && hasVerb(article, classes, name.behind) ? 1 : lead <= 5 ? 0.6 : 0.2
  return place - (slots[n]! & POSSESSIVE ? 0.4 : 0) - (governed ? 0.3 : 0) - (slots[n]! & HEADLINED ? 0.5 : 0)
}

/** Does a word that may be its verb stand right behind a name: lower case, and no preposition or conjunction? */
function hasVerb(article: Article, classes: Uint32Array, behind: number): boolean {
  if (behind >= article.count || article.kinds[behind] !== WORD) return false
  const own = classesAt(article, classes, behind)
  return !(own & CAPITAL) && (!(own & FUNCTION) || AUXILIARIES.has(tokenText(article, behind)))
}

/** The verbs of grammar that stand behind a subject. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'is was has had will would did does can could may might must'.split(' '),
)

/** The member with the best score, and its share of the whole. */
export function chooseMember(
  scores: ReadonlyMap<number, number>,
  nobody = -1,
): { readonly member: number; readonly confidence: number } {
  const SHARPNESS = 1.8
  let member = -1
  let total = Math.exp(SHARPNESS * nobody)
  for (const [m, score] of scores) {
    total += Math.exp(SHARPNESS * score)
    if (member < 0 || score > scores.get(member)!) member = m
  }
  if (member < 0 || scores.get(member)! < nobody)
    return { member: -1, confidence: Math.exp(SHARPNESS * nobody) / total }
  return { member, confidence: Math.exp(SHARPNESS * scores.get(member)!) / total }
}
