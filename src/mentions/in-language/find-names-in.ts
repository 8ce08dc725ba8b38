import { isForename } from '../../languages/is-forename.ts'
import { isRole } from '../../languages/is-role.ts'
import type { Gender, LanguageLexicon } from '../../languages/lexicon-of.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import {
  type LanguagePhrase,
  nameAlone,
  type PhraseText,
  phraseTextOf,
  type WordRange,
} from '../../languages/phrase-text.ts'
import { readWords } from '../../languages/read-words.ts'
import { genderOfForename } from '../../names/forenames.ts'
import type { Quotation } from '../../quotations/quotation.ts'
import { type Article, sentenceAt } from '../../text/article.ts'
import type { NameMention } from '../name-mention.ts'

/**
 * Finds the names of an article in a language by its data: a forename and what follows it, what stands behind a title or a role, who
 * speaks, and where the text takes these up. Nouns with capitals and words that open a sentence are none.
 */
export function findNamesIn(
  article: Article,
  lexicon: LanguageLexicon,
  quotations: readonly Quotation[],
): readonly NameMention[] {
  const text = phraseTextOf(readWords(article, lexicon, []), lexicon)
  const speaking = new Map(
    quotations.flatMap(({ source }) => (source?.type === 'name' ? [[source.start, source.end] as const] : [])),
  )
  const candidates = gatherCandidates(text, article, speaking)
  const taken = new Map<string, boolean>()
  for (const { phrase, isSure } of candidates)
    if (isSure) for (const key of keysOf(text, phrase.name!, speaking)) taken.set(key, true)
  const names: NameMention[] = []
  for (const { phrase, isPerson, isSure, isProper } of candidates) {
    const name = phrase.name!
    if (isSure || isProper || isTakenUp(text, name, taken))
      names.push({ ...toMention(text, article, phrase, taken), isPerson })
  }
  return names
}

interface Candidate {
  readonly phrase: LanguagePhrase
  /** A forename or a title tells that it names a person. */
  readonly isPerson: boolean
  /** That, or its place, tells that it names somebody. */
  readonly isSure: boolean
  /** Its capital is no sentence's and no noun's. */
  readonly isProper: boolean
}

function gatherCandidates(
  text: PhraseText,
  article: Article,
  speaking: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const { words, lexicon } = text
  const candidates: Candidate[] = []
  let end = 0
  for (let i = 0; i < words.length; ) {
    if (i >= end) end = sentenceEnd(text, article, i)
    const read = mayOpen(text, i) ? readNounPhrase(text, i, end) : sourceAt(text, i, speaking)
    const phrase = (read && sourceInside(text, read, speaking)) ?? null
    if (!phrase?.name) {
      if (mayTakeUp(text, article, i)) candidates.push(openingAt(i))
      i++
      continue
    }
    const { first, last } = phrase.name
    const speaks = speaking.has(words[first]!.start)
    const isPerson = isWholeName(text, phrase.name) || isTitled(text, phrase)
    const opens = opensSentence(text, article, first)
    candidates.push({
      phrase,
      isPerson,
      isSure: speaks || isPerson,
      isProper:
        !lexicon.language.capitalNouns && first === phrase.name.first && (!opens || isNameThatOpens(text, phrase.name)),
    })
    i = Math.max(i + 1, last)
  }
  return candidates
}

/** `Hilke Bruinsma vertrok`: two capitals of which only the first may be the sentence's, and that is no word that the text or the language has. */
function isNameThatOpens({ words, lexicon, small }: PhraseText, { first, last }: WordRange): boolean {
  const { lower } = words[first]!
  const isWord = small.has(lower) || lexicon.closed.has(lower) || lexicon.bodies.has(lower) || PARTICIPLE.test(lower)
  return last === first + 2 && !isWord && words[last]?.kind === 'word' && !words[last]!.isCapital
}

/** `Contattata`, `Interrogé`, `Preguntado`. */
const PARTICIPLE = /(?:ée?s?|[aiu][dt][oa]s?)$/

/** `Bruinsma vertrok`, where a verb that the language’s data lack could as well be an adjective: a name if the text surely names somebody so. */
const openingAt = (i: number): Candidate => ({
  phrase: nameAlone({ first: i, last: i + 1 }),
  isPerson: false,
  isSure: false,
  isProper: false,
})

function mayTakeUp(text: PhraseText, article: Article, i: number): boolean {
  const { words, lexicon } = text
  const { kind, lower, isCapital } = words[i]!
  // Fuentes sindicales
  const isPlural = lower.endsWith('s') && words[i + 1]?.lower.endsWith('s')
  return kind === 'word' && isCapital && !isPlural && !lexicon.closed.has(lower) && opensSentence(text, article, i)
}

/** A source that opens with a small particle: `von der Heide`. */
function sourceAt({ words }: PhraseText, i: number, speaking: ReadonlyMap<number, number>): LanguagePhrase | null {
  const end = speaking.get(words[i]!.start)
  if (end === undefined) return null
  let last = i
  while (last < words.length && words[last]!.end <= end) last++
  return last > i ? nameAlone({ first: i, last }) : null
}

/** `der Hafenwerke Lund`, of which the last word alone reads as a name: the source as it was found. */
function sourceInside(
  text: PhraseText,
  phrase: LanguagePhrase,
  speaking: ReadonlyMap<number, number>,
): LanguagePhrase | null {
  for (let i = phrase.first; i < Math.min(phrase.last, phrase.name?.first ?? phrase.last); i++)
    if (text.words[i]!.isCapital && speaking.has(text.words[i]!.start)) return sourceAt(text, i, speaking)
  return phrase
}

/** An article, a role or a capital begins a phrase that may have a name. */
function mayOpen({ words, lexicon }: PhraseText, i: number): boolean {
  const { kind, lower, isCapital } = words[i]!
  if (kind !== 'word') return false
  return isCapital || lexicon.determiners.has(lower) || lexicon.titles.has(lower) || lexicon.roles.has(lower)
}

function sentenceEnd({ words }: PhraseText, article: Article, i: number): number {
  const end = article.sentences[sentenceAt(article, words[i]!.token) + 1]!
  let last = i
  while (last < words.length && words[last]!.token < end) last++
  return last
}

const isWholeName = ({ words, lexicon }: PhraseText, { first, last }: WordRange): boolean =>
  last - first > 1 && isForename(lexicon, words[first]!) && words[last - 1]!.isCapital

/** Does a role or a form of address stand before it, or in apposition? */
function isTitled({ words, lexicon }: PhraseText, { titles, name }: LanguagePhrase): boolean {
  const before = words[name!.first - 1]
  if (before && lexicon.titles.has(before.lower)) return true
  if (before?.lower === '.' && lexicon.titles.has(`${words[name!.first - 2]?.lower}.`)) return true
  return titles.some(({ first, last }) => {
    for (let i = first; i < last; i++) {
      if (lexicon.of.has(words[i]!.lower)) break
      if (isRole(lexicon, words[i]!.lower) !== null) return true
    }
    return false
  })
}

function opensSentence({ words }: PhraseText, article: Article, i: number): boolean {
  const sentence = article.sentences[sentenceAt(article, words[i]!.token)]!
  let before = i - 1
  while (before >= 0 && words[before]!.kind === 'mark') before--
  return before < 0 || words[before]!.token < sentence || (before < i - 1 && /^[“"«„‘»:—–]$/.test(words[i - 1]!.lower))
}

/** Its words in small letters, the last one as far as the source reaches where the name speaks. */
function keysOf(
  { words }: PhraseText,
  { first, last }: WordRange,
  speaking: ReadonlyMap<number, number> = NOBODY,
): readonly string[] {
  const end = speaking.get(words[first]!.start)
  return words.slice(first, last).flatMap((word) => {
    const isCut = end !== undefined && end < word.end && end > word.start
    return word.isCapital ? [isCut ? word.lower.slice(0, end - word.end) : word.lower] : []
  })
}
const NOBODY: ReadonlyMap<number, number> = new Map()

/** Is every word of it a word of a name that is sure? In German its genitive is too. */
function isTakenUp(text: PhraseText, name: WordRange, taken: ReadonlyMap<string, boolean>): boolean {
  const keys = keysOf(text, name)
  return keys.length > 0 && keys.every((key) => taken.has(key) || genitiveOf(text, key, taken) > 0)
}

/** Letters of the genitive's ending: `Feldkirchs` of Feldkirch. */
const genitiveOf = ({ lexicon }: PhraseText, key: string, taken: ReadonlyMap<string, boolean>): number =>
  lexicon.language.compounds && !taken.has(key) && key.endsWith('s') && taken.has(key.slice(0, -1)) ? 1 : 0

function toMention(
  text: PhraseText,
  article: Article,
  phrase: LanguagePhrase,
  taken: ReadonlyMap<string, boolean>,
): NameMention {
  const { words } = text
  const { first, last } = phrase.name!
  const start = words[first]!.start
  const end = words[last - 1]!.end - genitiveOf(text, words[last - 1]!.lower, taken)
  const [title, ...apposed] = phrase.titles
    .map((range) => ({ range, written: titleOf(text, article, range) }))
    .sort((a, b) => Number(b.range.last === first) - Number(a.range.last === first))
  const before = title && title.range.last <= first ? title.written : ''
  const behind = words[last - 1]!.token + 1
  const gender = phrase.gender ?? genderOfEnding(text, phrase.name!)
  return {
    start,
    end,
    first: words[first]!.token,
    behind,
    words: article.text.slice(start, end).split(/\s+/),
    title: before,
    run: { first: words[first]!.token, behind },
    ...(gender && { gender }),
    ...(isDefinite(text, first) && { isDefinite: true }),
    described: (before
      ? apposed
      : phrase.titles.map((range) => ({ range, written: titleOf(text, article, range) }))
    ).map(({ written }) => written),
  }
}

/** `l’Arménie`, `el Ayuntamiento`; what belongs to somebody stands behind no article. */
function isDefinite({ words, lexicon }: PhraseText, first: number): boolean {
  const before = words[first - 1]
  return before !== undefined && before.kind === 'word' && lexicon.articles.has(before.lower)
}

/** Of a forename: by the language’s list, or by its ending where no list has it: `Eladio`. */
function genderOfEnding({ words, lexicon }: PhraseText, { first, last }: WordRange): Gender | null {
  const { forenameEndings } = lexicon.language
  const own = lexicon.forenames.get(words[first]!.lower.split('-', 1)[0]!)
  if (own && last - first > 1) return own
  if (!forenameEndings || last - first < 2 || genderOfForename(words[first]!.lower)) return null
  return forenameEndings[words[first]!.lower.at(-1)!] ?? null
}

const titleOf = ({ words }: PhraseText, { text }: Article, { first, last }: WordRange): string =>
  first < last ? text.slice(words[first]!.start, words[last - 1]!.end).replace(/,$/, '') : ''
