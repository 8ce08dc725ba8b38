/** The words of a front-coded list, each with what its tag says. */
export interface FrontCoded<T> {
  get(word: string): T | undefined
  /** All words, in order. */
  words(): string[]
}

/**
 * A front-coded list: each entry is the length shared with the word before (base 36, upper case), the rest of the word (small
 * letters) and a tag of `tagLength` characters (none of them a small letter). The words stand in order; those of one first letter are read
 * when the first of them is asked for.
 */
export function readFrontCoded<T>(coded: string, read: (tag: string) => T, tagLength: number): FrontCoded<T> {
  const sections = new Map<number, ReadonlyMap<string, T>>()
  let starts: ReadonlyMap<number, readonly [start: number, end: number]> | undefined
  const sectionOf = (letter: number): ReadonlyMap<string, T> => {
    let section = sections.get(letter)
    if (!section) {
      starts ??= findSections(coded, tagLength)
      const place = starts.get(letter)
      if (!place) return new Map()
      section = readSection(coded.slice(place[0], place[1]), read, tagLength)
      sections.set(letter, section)
    }
    return section
  }
  return {
    get: (word) => sectionOf(word.charCodeAt(0)).get(word),
    words: () => {
      starts ??= findSections(coded, tagLength)
      return [...starts.keys()].flatMap((letter) => [...sectionOf(letter).keys()])
    },
  }
}

/** Where the words of each first letter stand: the first of them shares nothing with the word before. */
function findSections(coded: string, tagLength: number): ReadonlyMap<number, readonly [start: number, end: number]> {
  const starts: number[] = []
  for (const { index } of coded.matchAll(tagLength === 0 ? /0(?=[a-z])/g : BEHIND_TAG[tagLength]!)) starts.push(index)
  return new Map(starts.map((start, s) => [coded.charCodeAt(start + 1), [start, starts[s + 1] ?? coded.length]]))
}

/** The beginning of a section, by the length of the tags. */
const BEHIND_TAG = [/0(?=[a-z])/g, /(?<=^|[a-z].)0(?=[a-z])/g, /(?<=^|[a-z]..)0(?=[a-z])/g]

function readSection<T>(coded: string, read: (tag: string) => T, tagLength: number): ReadonlyMap<string, T> {
  const entries = new Map<string, T>()
  let word = ''
  for (let at = 0; at < coded.length; ) {
    const unit = coded.charCodeAt(at)
    const shared = unit > 57 ? unit - 55 : unit - 48
    let end = at + 1
    while (end < coded.length && isSmallLetter(coded.charCodeAt(end))) end++
    word = word.slice(0, shared) + coded.slice(at + 1, end)
    entries.set(word, read(coded.slice(end, end + tagLength)))
    at = end + tagLength
  }
  return entries
}

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122
