import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { AUXILIARY, FINITE, type Gender, type LanguageLexicon, SEPARABLE } from './lexicon-of.ts'
import type { LanguageWord } from './read-words.ts'

/** Words `first` to `last` (exclusive). */
export interface WordRange {
  readonly first: number
  readonly last: number
}

/** A noun phrase with all that stands around the name: `die frühere Ministerin Rita Lund, Leiterin der Klinik,`. */
export interface LanguagePhrase extends WordRange {
  readonly type: 'name' | 'pronoun' | 'description'
  readonly name: WordRange | null
  /** What the phrase says the person is, before the name and in apposition. */
  readonly titles: readonly WordRange[]
  readonly gender: Gender | null
  /** Several are meant: a plural pronoun, or two names. */
  readonly several: boolean
  /** Nobody in particular: `ein Zeuge`, `sources`. */
  readonly indefinite: boolean
  /** Neither an article nor a name: often an adverb. */
  readonly bare: boolean
  /** Opens with a determiner of no subject: `dem Boten`. */
  readonly oblique: boolean
}

export interface PhraseText {
  readonly words: readonly LanguageWord[]
  readonly lexicon: LanguageLexicon
}

/** More words than any phrase has. */
const LONGEST = 24

const mark = ({ words }: PhraseText, i: number): string => (words[i]?.kind === 'mark' ? words[i]!.lower : '')

/** The noun phrase that begins at word `at`, none of it behind `limit`; null where none begins. Without `takesApposition` it ends at a comma. */
export function readNounPhrase(
  text: PhraseText,
  at: number,
  limit: number,
  takesApposition = true,
): LanguagePhrase | null {
  const { words, lexicon } = text
  const end = Math.min(limit, at + LONGEST)
  if (at >= end) return null
  const pronoun = lexicon.pronouns.get(words[at]!.lower)
  if (pronoun)
    return {
      first: at,
      last: at + 1,
      type: 'pronoun',
      name: null,
      titles: [],
      indefinite: false,
      bare: false,
      oblique: false,
      gender: pronoun === 'plural' ? null : pronoun,
      several: pronoun === 'plural',
    }
  const opened = opensName(text, at) ? NO_DETERMINER(at) : readDeterminers(text, at, end)
  const core = readCore(text, opened.last, end, opened.count > 0)
  if (!core) return null
  return complete(text, at, end, opened, core, takesApposition)
}

/** `De Montreuil`, `Van der Wal`: a particle with a capital, and a name behind it. */
function opensName({ words, lexicon }: PhraseText, at: number): boolean {
  const word = words[at]!
  if (!word.isCapital || !lexicon.particles.has(word.lower) || lexicon.language.capitalNouns) return false
  let next = at + 1
  while (next < at + 3 && words[next] && lexicon.particles.has(words[next]!.lower) && !words[next]!.isCapital) next++
  return words[next]?.isCapital === true && (next > at + 1 || !isCommonOpening(lexicon, word.lower))
}

/** `La Habana`, `El País`, `L’Élysée` open with the article. */
const isCommonOpening = (lexicon: LanguageLexicon, lower: string): boolean =>
  /^(?:la|le|lo|el|il|los|las|les|o|a|os|as|het|l’|des|du|y|e)$/.test(lower) && lexicon.determiners.has(lower)

const NO_DETERMINER = (at: number): Opening => ({ last: at, count: 0, gender: null, indefinite: false })

interface Opening {
  readonly last: number
  readonly count: number
  readonly gender: Gender | null
  readonly indefinite: boolean
}

function readDeterminers({ words, lexicon }: PhraseText, at: number, end: number): Opening {
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

interface Core extends WordRange {
  readonly name: WordRange | null
}

/** Nouns, adjectives and names up to what cannot be part of them. */
function readCore(text: PhraseText, from: number, end: number, isDetermined: boolean): Core | null {
  let i = from
  while (i < end && isPart(text, from, i)) i = afterTitle(text, i)
  if (i === from) return null
  const name = nameIn(text, { first: from, last: i }, isDetermined)
  return { first: from, last: i, name }
}

/** Past a word, and past the dot of an abbreviated title. */
const afterTitle = (text: PhraseText, i: number): number => (isAbbreviatedTitle(text, i) ? i + 2 : i + 1)

const isAbbreviatedTitle = (text: PhraseText, i: number): boolean =>
  mark(text, i + 1) === '.' &&
  text.words[i + 1]!.start === text.words[i]!.end &&
  text.lexicon.titles.has(`${text.words[i]!.lower}.`)

function isPart(text: PhraseText, from: number, i: number): boolean {
  const { words, lexicon } = text
  const word = words[i]!
  if (word.kind === 'number') return /\p{L}/u.test(word.lower)
  if (word.kind !== 'word') return false
  if (joinsName(text, from, i) || (i === from && opensName(text, i))) return true
  if (!word.isCapital && i > from && words[i - 1]!.isCapital && endsAtCapital(text, from, i)) return false
  if (word.isCapital && i > from) return !lexicon.times.has(word.lower) || !lexicon.language.capitalNouns
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

/** `die Schulen blieben`, `Eline Terpstra komen`: behind a noun with a capital, or a name, a small word is no part; but `Fuentes sindicales`, `Premier ministre`. */
function endsAtCapital({ words, lexicon }: PhraseText, from: number, i: number): boolean {
  if (lexicon.language.capitalNouns) return true
  if (isRole(lexicon, words[i]!.lower) !== null || isRole(lexicon, words[i - 1]!.lower) !== null) return false
  const opens = i - 1 === from && (from === 0 || words[from - 1]!.kind !== 'word')
  return !opens || isForename(lexicon, words[from]!)
}

/** `de`, `von der` between two capitals of a name. */
function joinsName(text: PhraseText, from: number, i: number): boolean {
  const { words, lexicon } = text
  if (!lexicon.particles.has(words[i]!.lower) || words[i]!.isCapital) return false
  let before = i - 1
  while (before > from && lexicon.particles.has(words[before]!.lower) && !words[before]!.isCapital) before--
  let behind = i + 1
  while (
    behind < words.length &&
    behind < i + 3 &&
    lexicon.particles.has(words[behind]!.lower) &&
    !words[behind]!.isCapital
  )
    behind++
  if (before < from || !words[before]!.isCapital || !words[behind]?.isCapital) return false
  // Van der Wal
  if (before === from && opensName(text, from)) return true
  if (lexicon.language.capitalNouns || lexicon.language.compounds) return joinsGermanic(text, from, before, before + 1)
  if (isRole(lexicon, words[before]!.lower) !== null) return false
  return lexicon.language.longSurnames === true || !isWhole(text, from, before)
}

/** `Jan van Dijk`, `von der Heide`; not `Sprecherin der Stadt`, `Jan Peters van Volksgezondheid`. */
function joinsGermanic(text: PhraseText, from: number, before: number, particle: number): boolean {
  const { words, lexicon } = text
  if (/^(?:der|den|dem|zur|het|in)$/.test(words[particle]!.lower)) return false
  if (isRole(lexicon, words[before]!.lower) !== null || isWhole(text, from, before)) return false
  return isForename(lexicon, words[before]!) || (before > 0 && isRole(lexicon, words[before - 1]!.lower) !== null)
}

/** Do the words up to `last` make a forename and a surname already? */
const isWhole = (text: PhraseText, from: number, last: number): boolean =>
  last - 1 >= from && isForename(text.lexicon, text.words[last - 1]!) && !isForename(text.lexicon, text.words[last]!)

/** How usual a forename must be (1 to 10) to be taken for one. */
const USUAL = 1

export const isForename = ({ forenames }: LanguageLexicon, { lower, isCapital, kind }: LanguageWord): boolean =>
  isCapital &&
  kind === 'word' &&
  lower.length > 2 &&
  lower.split('-').every((part) => forenames.has(part) || forenameFrequency(foldName(part)) >= USUAL)

/** What a noun tells of whom it calls: its gender, `any`, or null where it calls nobody. In compounds the end of the word counts. */
export function isRole(lexicon: LanguageLexicon, lower: string): Gender | 'any' | null {
  const own = lexicon.roles.get(lower)
  if (own) return own
  if (!lexicon.language.compounds) return null
  for (let at = Math.max(1, lower.length - LONGEST_ROLE); at <= lower.length - SHORTEST_ROLE; at++) {
    const end = lexicon.roles.get(lower.slice(at).replace(/^-/, ''))
    if (end) return end
  }
  return null
}
const LONGEST_ROLE = 18
const SHORTEST_ROLE = 3

/** The name in the words of a phrase: behind titles and roles, from a forename on, or all that has capitals. */
function nameIn(text: PhraseText, { first, last }: WordRange, isDetermined: boolean): WordRange | null {
  const { words, lexicon } = text
  const { capitalNouns } = lexicon.language
  let titled = false
  for (let i = first; i < last; i = afterTitle(text, i)) {
    const word = words[i]!
    if (lexicon.titles.has(word.lower) || isAbbreviatedTitle(text, i)) {
      titled = true
      continue
    }
    if (!word.isCapital) {
      titled = !capitalNouns && isRole(lexicon, word.lower) !== null
      continue
    }
    const end = nameEnd(text, i, last)
    if (isSeveralAlone(text, i, end, first, last, isDetermined)) return null
    if (isForename(lexicon, word) && end > i + 1 && isRole(lexicon, word.lower) === null) return { first: i, last: end }
    if (isRole(lexicon, word.lower) !== null && (i > first || end > i + 1 || isDetermined)) {
      titled = true
      continue
    }
    if (!capitalNouns) {
      if (!titled && i === first && lexicon.closed.has(word.lower) && !opensName(text, i)) return null
      if (end === i + 1 && isDetermined && lexicon.bodies.has(word.lower)) return null
      return { first: fromForename(text, i, end), last: end }
    }
    const given = titled ? i : fromForename(text, i, end)
    if (given > i) return { first: given, last: end }
    if (titled || (!isDetermined && i === first)) return lexicon.closed.has(word.lower) ? null : { first: i, last: end }
    // der Autobauer Volkswagen
    if (isDetermined && end > i + 1) return behindNouns(text, i + 1, end)
    return null
  }
  return null
}

/** `Fuentes del ministerio`, `Fuentes sindicales`: a noun that has its capital because it opens a sentence. */
function isSeveralAlone(
  text: PhraseText,
  i: number,
  end: number,
  first: number,
  last: number,
  isDetermined: boolean,
): boolean {
  const { words, lexicon } = text
  if (isDetermined || i > first || end > i + 1 || lexicon.language.capitalNouns || isForename(text.lexicon, words[i]!))
    return false
  if (i > 0 && words[i - 1]!.kind === 'word') return false
  return end < last || (words[end]?.kind === 'word' && lexicon.of.has(words[end]!.lower))
}

/** A role further on ends the nouns before a name: `Deutsche-Bank-Chef Kurz`. */
function behindNouns(text: PhraseText, from: number, end: number): WordRange | null {
  let first = from
  for (let i = from; i < end; i++) if (isRole(text.lexicon, text.words[i]!.lower) !== null) first = i + 1
  return first < end ? { first, last: end } : null
}

/** Capitals and the particles between them. */
function nameEnd(text: PhraseText, from: number, last: number): number {
  const { words } = text
  let end = from + 1
  for (let i = from + 1; i < last; i++) {
    if (words[i]!.kind !== 'word') break
    if (words[i]!.isCapital) end = i + 1
    else if (!joinsName(text, from, i)) break
  }
  return end
}

/** `Intérieur Gérald Darmanin`: where the forename is, with a name behind it; else the first word. */
function fromForename(text: PhraseText, from: number, end: number): number {
  const { words, lexicon } = text
  if (isForename(text.lexicon, words[from]!)) return from
  for (let i = from + 1; i + 1 < end; i++)
    if (isForename(text.lexicon, words[i]!) && words[i + 1]!.isCapital && !lexicon.particles.has(words[i - 1]!.lower))
      return i
  return from
}

function complete(
  text: PhraseText,
  at: number,
  end: number,
  opened: Opening,
  core: Core,
  takesApposition: boolean,
): LanguagePhrase {
  let { name, last } = core
  const titles: WordRange[] = []
  if (name ? name.first > core.first : true) titles.push({ first: core.first, last: name?.first ?? core.last })
  while (!name && last < end && text.lexicon.of.has(text.words[last]!.lower)) {
    const inner = readOf(text, last, end)
    if (!inner) break
    last = inner.last
    name = inner.name
    titles[0] = { first: core.first, last: name?.first ?? last }
  }
  // minister Albert Pennings van Volksgezondheid
  if (name && last < end && text.lexicon.of.has(text.words[last]!.lower)) last = readOf(text, last, end)?.last ?? last
  const apposed = takesApposition ? readApposition(text, last, end, name !== null) : null
  if (apposed) {
    last = apposed.last
    if (!name) name = apposed.name
    titles.push(...apposed.titles)
  }
  const joined =
    name && text.lexicon.and.has(text.words[last]?.lower ?? '') ? readNounPhrase(text, last + 1, end) : null
  const several = joined?.type === 'name'
  if (several) last = joined!.last
  return {
    first: at,
    last,
    type: name ? 'name' : 'description',
    name,
    titles,
    gender: genderOf(text, opened, titles, apposed?.gender ?? null),
    several,
    indefinite: !name && (opened.indefinite || opened.count === 0),
    bare: !name && opened.count === 0,
    oblique: text.lexicon.oblique.has(text.words[at]!.lower),
  }
}

/** `de l’Intérieur`, and the name behind it: `de l’Intérieur Gérald Darmanin`. */
function readOf(
  text: PhraseText,
  at: number,
  end: number,
): { readonly last: number; readonly name: WordRange | null } | null {
  const opened = readDeterminers(text, at + 1, end)
  const core = readCore(text, opened.last, end, true)
  if (!core) return null
  const { words } = text
  for (let i = core.first + 1; i + 1 < core.last; i++) {
    const behind = words[i]!.isCapital ? nameEnd(text, i, core.last) : i
    const isBehindNoun = words[i - 1]!.kind === 'word' && !text.lexicon.particles.has(words[i - 1]!.lower)
    if (behind > i + 1 && isBehindNoun && isForename(text.lexicon, words[i]!))
      return { last: core.last, name: { first: i, last: behind } }
  }
  // officier van justitie Ivo Kramer; but no body’s name: presidente de la empresa Hidro Norte
  const { name } = core
  const noun = name && words[name.first - 1]
  const isNamed = name && name.first > core.first && name.last - name.first > 1 && !text.lexicon.language.capitalNouns
  return { last: core.last, name: isNamed && !text.lexicon.bodies.has(noun!.lower) ? name : null }
}

interface Apposition {
  readonly last: number
  readonly name: WordRange | null
  readonly titles: readonly WordRange[]
  readonly gender: Gender | null
}

/** `, Luc Desforges,` behind a description, `, maire de Lille,` behind a name. */
function readApposition(text: PhraseText, at: number, end: number, isNamed: boolean): Apposition | null {
  if (mark(text, at) !== ',') return null
  const opened = readDeterminers(text, at + 1, end)
  const core = readCore(text, opened.last, end, opened.count > 0)
  if (!core || opened.indefinite || (core.name === null) !== isNamed) return null
  let last = core.last
  while (last < end && text.lexicon.of.has(text.words[last]!.lower)) {
    const inner = readOf(text, last, end)
    if (!inner) break
    last = inner.last
  }
  if (isNamed && !closesApposition(text, last)) return null
  if (isNamed && !opensWithRole(text, core)) return null
  const titles = isNamed
    ? [{ first: core.first, last }]
    : core.name!.first > core.first
      ? [{ first: core.first, last: core.name!.first }]
      : []
  return {
    last: mark(text, last) === ',' && last < end ? last + 1 : last,
    name: core.name,
    titles,
    gender: genderOf(text, opened, titles, null),
  }
}

const closesApposition = (text: PhraseText, at: number): boolean =>
  at >= text.words.length || /^[,.;:!?)]$/.test(mark(text, at)) || text.words[at]!.kind === 'quote'

const opensWithRole = ({ words, lexicon }: PhraseText, { first, last }: WordRange): boolean => {
  for (let i = first; i < last; i++) if (isRole(lexicon, words[i]!.lower) !== null) return true
  return false
}

/** By a role or a form of address, else by the article. */
function genderOf(
  { words, lexicon }: PhraseText,
  opened: Opening,
  titles: readonly WordRange[],
  apposed: Gender | null,
): Gender | null {
  for (const { first, last } of titles) {
    for (let i = first; i < last; i++) {
      if (lexicon.of.has(words[i]!.lower)) break
      const own = lexicon.titles.get(words[i]!.lower) ?? isRole(lexicon, words[i]!.lower)
      if (own && own !== 'any') return own
    }
  }
  return apposed ?? opened.gender
}
