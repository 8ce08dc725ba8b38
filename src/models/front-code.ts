/** The words of a front-coded list, each with what its tag says. */
export interface FrontCoded<T> {
  get(word: string): T | undefined
  /** All words, in order. */
  words(): string[]
}

/**
 * A front-coded list: each entry is the length shared with the word before (base 36, upper case) and the rest of the word (small letters); behind
 * all of them and a `|` stand their tags, each of `tagLength` characters. The words stand in order; those of one first letter are read when the
 * first of them is asked for.
 */
export function readFrontCoded<T>(coded: string, read: (tag: string) => T, tagLength: number): FrontCoded<T> {
  const [words = '', tags = ''] = coded.split('|')
  const sections = new Map<number, ReadonlyMap<string, T>>()
  let starts: ReadonlyMap<number, Start> | undefined
  const sectionOf = (letter: number): ReadonlyMap<string, T> => {
    let section = sections.get(letter)
    if (!section) {
      starts ??= findSections(words)
      const start = starts.get(letter)
      if (!start) return new Map()
      section = readSection(words, start, (entry) => read(tags.slice(entry * tagLength, (entry + 1) * tagLength)))
      sections.set(letter, section)
    }
    return section
  }
  return {
    get: (word) => sectionOf(word.charCodeAt(0)).get(word),
    words: () => {
      starts ??= findSections(words)
      return [...starts.keys()].flatMap((letter) => [...sectionOf(letter).keys()])
    },
  }
}

/** Where a section begins, and how many entries stand before it. */
interface Start {
  readonly at: number
  readonly entry: number
}

/** Where the words of each first letter stand: the first of them shares nothing with the word before. */
function findSections(words: string): ReadonlyMap<number, Start> {
  const starts = new Map<number, Start>()
  let entry = 0
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (isSmallLetter(unit)) continue
    if (unit === ZERO) starts.set(words.charCodeAt(at + 1), { at, entry })
    entry++
  }
  return starts
}

function readSection<T>(words: string, start: Start, tagOf: (entry: number) => T): ReadonlyMap<string, T> {
  const entries = new Map<string, T>()
  let word = ''
  for (let { at, entry } = start; at < words.length; entry++) {
    const unit = words.charCodeAt(at)
    if (unit === ZERO && word !== '') break
    const shared = unit > 57 ? unit - 55 : unit - ZERO
    let end = at + 1
    while (end < words.length && isSmallLetter(words.charCodeAt(end))) end++
    word = word.slice(0, shared) + words.slice(at + 1, end)
    entries.set(word, tagOf(entry))
    at = end
  }
  return entries
}

const ZERO = 48
const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122
