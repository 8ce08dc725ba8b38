import { initialsOf } from '../cast/index-known-names.ts'
import { isGivenName } from '../lexicon/is-given-name.ts'
import { isKinship } from '../lexicon/roles.ts'
import { FUNCTION_WORDS, GREETINGS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { isJoined } from '../names/is-joined.ts'
import { isHonour, isTitle } from '../names/titles.ts'
import type { LabelName } from '../quotations/turns/turn.ts'
import { isInitials, isNameWord, type LabelSources, writtenName } from './label-sources.ts'
import { namesInFields } from './names-in-fields.ts'
import { findRightLabels } from './right-label.ts'

/** A full name for which a short label may stand. */
export interface FullName {
  readonly name: string
  /** Is it another label, or a field above the text, not the words of the text? */
  readonly label: boolean
}

export interface FullNames {
  /** The one full name that the label is a part or the initials of; undefined where there is none, or more than one. */
  of(name: LabelName): FullName | undefined
  /** The name beside which these initials stand in brackets or in a table. */
  tabled(name: LabelName): string | undefined
  /** The label that this one is a slip of: written more often, and the same but for a letter. */
  rightOf(name: LabelName): string | undefined
}

/** A capitalised run that may be a full name, with particles inside. */
const RUN =
  /\p{Lu}[\p{L}\p{M}.'’-]{0,40}(?:[ \t]{1,9}(?:(?:van|von|de|der|den|la|du|di|da|al|bin|ten|ter|le|del|dos|zu)[ \t]{1,9}){0,2}\p{Lu}[\p{L}\p{M}.'’-]{0,40}){1,4}/gu
/** `Aki Braun (AKI)`, and a table's row `| Aki Braun | AKI |`. */
const TABLED =
  /(\p{Lu}[\p{L}\p{M}.'’-]{0,40}(?:[ \t]{1,9}[\p{L}\p{M}.'’-]{1,40}){1,4}?)[ \t]{0,9}(?:\(|\|[ \t]{0,9})(\p{Lu}{2,4})[ \t]{0,9}(?:\)|\|)/gu

/** Gathers the full names that the labels, the fields above the text and the text itself have. */
export function findFullNames(sources: LabelSources, names: readonly LabelName[]): FullNames {
  const { text, frontMatter, turns } = sources
  const labelled = names
    .filter(({ kind }) => kind === 'name')
    .map(writtenName)
    .filter((name) => name.includes(' ') && !isJoined(name))
  const fields = frontMatter ? namesInFields(text.slice(frontMatter.start, frontMatter.end)) : []
  const short = names.filter(
    ({ text: written, kind }) => kind === 'name' && !writtenName({ text: written } as LabelName).includes(' '),
  )
  const wanted = new Set(short.map(({ key }) => key))
  const initials = new Set(short.filter(({ text: written }) => isInitials(written)).map(({ key }) => key))
  const tabled = initials.size ? tabledNames(text, initials) : new Map<string, string>()
  const told = wanted.size ? toldNames(text, wanted, initials) : new Map<string, Map<string, number>>()
  const byShort = indexBy([...labelled, ...fields], shortFormsOf)
  const byInitials = indexBy(initials.size ? [...labelled, ...fields] : [], (full) => [initialsOf(full)])
  const rightOf = findRightLabels(turns)
  return {
    of(label) {
      const { key } = label
      const distinct = byShort.get(key)
      if (distinct) return onlyOf(distinct)
      const best = mostTold(told.get(key))
      if (best && !isTitled(best, label)) return { name: best, label: false }
      const spelt = initials.has(key) ? byInitials.get(key) : undefined
      return spelt && onlyOf(spelt)
    },
    tabled: ({ key }) => tabled.get(key),
    rightOf: ({ key }) => rightOf(key),
  }
}

/** The label that is the only one; undefined of several. */
const onlyOf = (labels: ReadonlyMap<string, string>): FullName | undefined =>
  labels.size === 1 ? { name: [...labels.values()][0]!, label: true } : undefined

/** `JUSTICE ABARA`, where the label itself has the word for a title. */
const isTitled = (full: string, { title }: LabelName): boolean =>
  title !== '' && foldName(full).startsWith(`${foldName(title).split(' ').at(-1)!} `)

/** Full names, once each, by what `keysOf` makes of them. */
function indexBy(
  names: readonly string[],
  keysOf: (full: string) => readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const index = new Map<string, Map<string, string>>()
  for (const full of names) {
    for (const key of keysOf(full)) {
      const own = index.get(key) ?? new Map<string, string>()
      index.set(key, own.set(foldName(full), full))
    }
  }
  return index
}

/** What may stand for a full name: its first or its last word, its family name with particles, or one of the two with the other’s initial (`Rita L`, `R. Lund`). */
function shortFormsOf(full: string): readonly string[] {
  const words = foldName(full).split(' ')
  if (words.length < 2) return []
  const [first, last] = [words[0]!, words.at(-1)!]
  const short = [first, last, words.slice(1).join(' ')]
  return first.length > 1 && last.length > 1 ? [...short, `${first} ${last[0]}`, `${first[0]} ${last}`] : short
}

function tabledNames(text: string, initials: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, written, letters] of text.matchAll(TABLED)) {
    const key = foldName(letters!)
    const name = written!.trim()
    if (initials.has(key) && !found.has(key) && spells(foldName(name), key)) found.set(key, name)
  }
  return found
}

/** Do the letters stand in the name, in their order: `api` in "andrew paprocki"? */
function spells(name: string, letters: string): boolean {
  let at = 0
  for (const letter of name) if (letter === letters[at]) at++
  return at === letters.length && name[0] === letters[0]
}

/** For each short form the full names of the text that it is a part of, and how often each is told. */
function toldNames(
  text: string,
  wanted: ReadonlySet<string>,
  initials: ReadonlySet<string>,
): Map<string, Map<string, number>> {
  const told = new Map<string, Map<string, number>>()
  const add = (key: string, name: string, weight = 1): void => {
    const names = told.get(key) ?? new Map<string, number>()
    told.set(key, names.set(name, (names.get(name) ?? 0) + weight))
  }
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (isOfRelative(text, index)) continue
    const written = run
      .replace(/['’]s\b/g, '')
      .replace(GLUED, '.')
      .split(/[ \t]+/)
    const words = written.map((word) => word.replace(/(?<![.,])[.,]+$/, (stop) => (word.length === 2 ? stop : '')))
    const folded = words.map(foldName)
    const isName = initials.size > 0 && (isGivenName(folded[0]!) || folded.every(isNameWord))
    if (isName && isLine(text, index, index + run.length)) add(initialsOf(run), run, LISTED)
    for (let i = 0; i < words.length; i++) {
      const family = endsSentence(written[i]!) ? 0 : familyBehind(words, folded, i)
      if (wanted.has(folded[i]!)) {
        if (family) add(folded[i]!, words.slice(i, family).join(' '))
        const given = isTwoNames(words, folded) && i === 1 ? 0 : givenBefore(words, folded, i)
        if (given >= 0) add(folded[i]!, words.slice(given, i + 1).join(' '))
      }
      // Lena Fisk for LF: a forename and what stands behind it
      if (family && isNameWord(folded[i]!)) {
        const name = words.slice(i, family).join(' ')
        const letters = initialsOf(name)
        if (initials.has(letters)) add(letters, name)
      }
    }
  }
  return told
}

/** In the list of those present a name is all of its line: `- Lena Hunt (Marlow)`. */
const isLine = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)[ \t]*(?:[-*•][ \t]*)?$/.test(text.slice(Math.max(0, start - LINE_REACH), start)) &&
  /^[ \t]*(?:\([^()\n]*\)[ \t]*)?(?:\r?\n|$)/.test(text.slice(end, end + LINE_REACH))

const LINE_REACH = 40
/** Being listed tells a name as surely as standing so often in running text. */
const LISTED = 3

/** `Ms. LUND. Mr. President, I yield`: a stop behind a word that nobody abbreviates. */
const endsSentence = (word: string): boolean => /\p{L}{4}\.$/u.test(word) && !isTitle(word)

/** `My father, Per Lund, was a miller`: whoever is told of so is not the one who speaks under the same family name. */
const isOfRelative = (text: string, at: number): boolean =>
  isKinship(RELATIVE.exec(text.slice(Math.max(0, at - RELATIVE_REACH), at))?.[1] ?? '')

const RELATIVE = /(?:^|\s)(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}+ )?(\p{Ll}+),? $/u
const RELATIVE_REACH = 40
/** `thanks, Deniz Arslan.So we sailed`: a sentence with no space before it. */
const GLUED = /(?<=\p{Ll}{2})\.\p{Lu}[\p{L}’'.-]*(?:[ \t].*)?$/su

/** Where the name that begins with word `i` ends: behind its family name; 0 where none stands behind it. */
function familyBehind(words: readonly string[], folded: readonly string[], i: number): number {
  let at = i + 1
  while (at < words.length && /^\p{Ll}/u.test(words[at]!)) at++
  // Ms. LUND. I thank the gentleman
  if (
    at >= words.length ||
    words[at] === 'I' ||
    isHonour(words[at]!) ||
    !isNameWord(folded[at]!) ||
    !isNameWord(folded[i]!)
  )
    return 0
  if (/^\p{Lu}\.?$/u.test(words[at]!) && at + 1 < words.length) return at + 2
  return at + 1
}

/** `Deniz Arslan`: two words of which neither is one of the language or a title, though nobody knows the first as a forename. */
const isTwoNames = (words: readonly string[], folded: readonly string[]): boolean =>
  words.length === 2 &&
  words.every((word) => /\p{Ll}$/u.test(word) && !isTitle(word)) &&
  folded.every(isNameWord) &&
  !isSpoken(words[0]!.toLowerCase())

/** `I’m Deniz`, `Hey Deniz`: how speakers call themselves and others. */
const isSpoken = (word: string): boolean => FUNCTION_WORDS.has(word) || GREETINGS.has(word)

/** Where the name that ends with word `i` begins: a forename or an initial before it; -1 where none does. */
function givenBefore(words: readonly string[], folded: readonly string[], i: number): number {
  let at = i - 1
  while (at > 0 && (/^\p{Ll}/u.test(words[at]!) || /^\p{Lu}\.?$/u.test(words[at]!))) at--
  return at >= 0 && isGivenName(folded[at]!) ? at : -1
}

/** The name told most often, where no other is nearly as often. */
function mostTold(names: ReadonlyMap<string, number> | undefined): string | undefined {
  if (!names) return undefined
  const ranked = [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [best, second] = ranked
  return best && (!second || best[1] >= 2 * second[1] || foldName(second[0]).startsWith(foldName(best[0])))
    ? best[0]
    : undefined
}
