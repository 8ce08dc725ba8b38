import { isBody } from './is-body.ts'
import { isCalledSo, isForename } from './is-forename.ts'
import { isRole } from './is-role.ts'
import { AUXILIARY, FINITE, type Gender, SEPARABLE } from './lexicon-of.ts'
import { afterTitle, isBodysAdjective, joinsName, nameIn, opensName } from './name-in-phrase.ts'
import type { PhraseText, WordRange } from './phrase-text.ts'
import { isProperAdjective } from './proper-adjective.ts'

/** The words that open a phrase before its nouns. */
export interface Opening {
  readonly last: number
  readonly count: number
  readonly gender: Gender | null
  readonly indefinite: boolean
}

/** The determiners from a word on, and what they tell. */
export function readDeterminers({ words, lexicon }: PhraseText, at: number, end: number): Opening {
  let i = at
  let gender: Gender | null = null
  let indefinite = false
  while (i < end && i < at + 3 && lexicon.determiners.has(words[i]!.lower) && !(i > at && words[i]!.isCapital)) {
    const own = lexicon.determiners.get(words[i]!.lower)!
    if (own !== 'any') gender ??= own
    indefinite ||= lexicon.indefinite.has(words[i]!.lower)
    i++
  }
  if (i < end && lexicon.indefinite.has(words[i]!.lower)) {
    indefinite = true
    i++
  }
  return { last: i, count: i - at, gender, indefinite }
}

/** The nouns of a phrase, and the name in them. */
export interface Core extends WordRange {
  readonly name: WordRange | null
}

/** Nouns, adjectives and names up to what cannot be part of them. */
export function readCore(text: PhraseText, from: number, end: number, isDetermined: boolean): Core | null {
  let i = from
  while (i < end && isPart(text, from, i)) i = afterTitle(text, i)
  if (i === from) return null
  const both = bodyOfTwo(text, i, end)
  if (both && both.first >= from) return { first: from, last: both.last, name: both }
  const name = nameIn(text, { first: from, last: i }, isDetermined)
  return { first: from, last: i, name }
}

/** `Gewerkschaft Hafen und Kai`: a body that is called by two nouns, the first before word `and`. */
function bodyOfTwo({ words, lexicon }: PhraseText, and: number, end: number): WordRange | null {
  const [body, noun, second] = [words[and - 2], words[and - 1]!, words[and + 1]]
  if (!lexicon.language.capitalNouns || and + 1 >= end || !lexicon.and.has(words[and]!.lower)) return null
  if (!body || !isBody(lexicon, body.lower) || !body.isCapital || !noun.isCapital) return null
  if (!second?.isCapital || words[and + 2]?.isCapital || isForename(lexicon, second)) return null
  const isOther = isBody(lexicon, second.lower) || isRole(lexicon, second.lower) !== null
  return isOther ? null : { first: and - 2, last: and + 2 }
}

function isPart(text: PhraseText, from: number, i: number): boolean {
  const { words, lexicon } = text
  const word = words[i]!
  if (word.kind === 'number') return /\p{L}/u.test(word.lower)
  if (word.kind !== 'word') return false
  if (joinsName(text, from, i) || (i === from && opensName(text, i))) return true
  if (!word.isCapital && i > from && words[i - 1]!.isCapital && endsAtCapital(text, from, i))
    return isBodysAdjective(text, i)
  // de politie raakte; a Dutch adjective stands before its noun
  if (i > from && !word.isCapital && isWholeNoun(text, i - 1)) return isRole(lexicon, word.lower) !== null
  if (word.isCapital && i > from) return !lexicon.times.has(word.lower) || !lexicon.language.capitalNouns
  if (isCalledSo(lexicon, word)) return true
  const { lower } = word
  if (
    lexicon.breaks.has(lower) ||
    lexicon.of.has(lower) ||
    lexicon.pronouns.has(lower) ||
    lexicon.determiners.has(lower)
  )
    return false
  if (lexicon.times.has(lower) || lexicon.not.has(lower) || lexicon.and.has(lower) || lower === lexicon.that)
    return false
  const verb = lexicon.verbs.get(lower) ?? 0
  return word.isCapital || !(verb & (FINITE | AUXILIARY | SEPARABLE)) || lexicon.roles.has(lower)
}

/** A role or body in small letters, where an adjective stands before its noun and nouns have no capital. */
const isWholeNoun = ({ words, lexicon }: PhraseText, i: number): boolean =>
  lexicon.language.compounds === true &&
  !lexicon.language.capitalNouns &&
  !words[i]!.isCapital &&
  (isRole(lexicon, words[i]!.lower) !== null || isBody(lexicon, words[i]!.lower))

/** `die Schulen blieben`, `Eline Terpstra komen`: behind a noun with a capital, or a name, a small word is no part; but `Fuentes sindicales`, `Premier ministre`. */
function endsAtCapital(text: PhraseText, from: number, i: number): boolean {
  const { words, lexicon } = text
  if (lexicon.language.capitalNouns) return true
  if (isRole(lexicon, words[i]!.lower) !== null || isRole(lexicon, words[i - 1]!.lower) !== null) return false
  if (isProperAdjective(text, i - 1)) return false
  const opens = i - 1 === from && (from === 0 || words[from - 1]!.kind !== 'word')
  return !opens || isForename(lexicon, words[from]!)
}
