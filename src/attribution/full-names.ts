import { distance } from 'fastest-levenshtein'
import { initialsOf } from '../cast/index-known-names.ts'
import { genderOfRareForename } from '../lexicon/forename-genders.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { isHonour } from '../names/titles.ts'
import type { LabelName } from '../quotations/turns/turn.ts'
import { isInitials, isNameWord, type LabelSources, writtenName } from './label-sources.ts'
import { namesInFields } from './names-in-fields.ts'

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
  const counts = new Map<string, { name: string; count: number }>()
  for (const { name } of turns) {
    if (name.kind !== 'name') continue
    const own = counts.get(name.key)
    counts.set(name.key, { name: own?.name ?? writtenName(name), count: (own?.count ?? 0) + 1 })
  }
  const labelled = names
    .filter(({ kind }) => kind === 'name')
    .map(writtenName)
    .filter((name) => name.includes(' '))
  const fields = frontMatter ? namesInFields(text.slice(frontMatter.start, frontMatter.end)) : []
  const short = names.filter(
    ({ text: written, kind }) => kind === 'name' && !writtenName({ text: written } as LabelName).includes(' '),
  )
  const wanted = new Set(short.map(({ key }) => key))
  const initials = new Set(short.filter(({ text: written }) => isInitials(written)).map(({ key }) => key))
  const tabled = initials.size ? tabledNames(text, initials) : new Map<string, string>()
  const told = wanted.size ? toldNames(text, wanted, initials) : new Map<string, Map<string, number>>()
  return {
    of(name) {
      const { key } = name
      const own = [...labelled, ...fields].filter((full) => stands(full, key))
      const distinct = new Map(own.map((full) => [foldName(full), full]))
      if (distinct.size === 1) return { name: [...distinct.values()][0]!, label: true }
      if (distinct.size > 1) return undefined
      const best = mostTold(told.get(key))
      if (best) return { name: best, label: false }
      if (!initials.has(key)) return undefined
      const spelt = new Map(
        [...labelled, ...fields].filter((full) => initialsOf(full) === key).map((full) => [foldName(full), full]),
      )
      return spelt.size === 1 ? { name: [...spelt.values()][0]!, label: true } : undefined
    },
    tabled: ({ key }) => tabled.get(key),
    rightOf({ key }) {
      const own = counts.get(key)?.count ?? 0
      const right = [...counts].filter(([other, { count }]) => count >= OFTENER * own && isSlip(key, other))
      return own > 0 && right.length === 1 ? right[0]![1].name : undefined
    },
  }
}

/** How much more often the right label stands than its slip. */
const OFTENER = 2

/** The same words but for one, which differs by a letter and is no forename of its own: "Ada Lindkvist" of "Ada Lindqvist". */
function isSlip(written: string, right: string): boolean {
  const [a, b] = [written.split(' '), right.split(' ')]
  if (a.length !== b.length || written === right) return false
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]))
  const [pair] = differing
  if (differing.length !== 1 || !pair || Math.min(pair[0].length, pair[1].length) < LEAST_LETTERS) return false
  return (
    distance(pair[0], pair[1]) === 1 &&
    forenameFrequency(pair[0]) === 0 &&
    (a.length > 1 || pair[0].length > LEAST_LETTERS)
  )
}
const LEAST_LETTERS = 5

/** Is the short form the full name's first or last word, or its family name with particles? */
function stands(full: string, key: string): boolean {
  const words = foldName(full).split(' ')
  if (words.length < 2) return false
  return words[0] === key || words.at(-1) === key || words.slice(1).join(' ') === key
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
  const add = (key: string, name: string): void => {
    const names = told.get(key) ?? new Map<string, number>()
    told.set(key, names.set(name, (names.get(name) ?? 0) + 1))
  }
  for (const [run] of text.matchAll(RUN)) {
    const words = run
      .replace(/['’]s\b/g, '')
      .split(/[ \t]+/)
      .map((word) => word.replace(/(?<![.,])[.,]+$/, (stop) => (word.length === 2 ? stop : '')))
    const folded = words.map(foldName)
    for (let i = 0; i < words.length; i++) {
      const family = familyBehind(words, folded, i)
      if (wanted.has(folded[i]!)) {
        if (family) add(folded[i]!, words.slice(i, family).join(' '))
        const given = givenBefore(words, folded, i)
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

/** Where the name that ends with word `i` begins: a forename or an initial before it; -1 where none does. */
function givenBefore(words: readonly string[], folded: readonly string[], i: number): number {
  let at = i - 1
  while (at > 0 && (/^\p{Ll}/u.test(words[at]!) || /^\p{Lu}\.?$/u.test(words[at]!))) at--
  return at >= 0 && (forenameFrequency(folded[at]!) > 0 || genderOfRareForename(folded[at]!)) ? at : -1
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
