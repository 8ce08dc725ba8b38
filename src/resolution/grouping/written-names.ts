import { foldName } from '../../names/fold-name.ts'
import { spokenName } from '../forms/arrange-name.ts'

/** One of the different names of a list, whatever their case and accents, without what stands around it. */
export interface WrittenPerson {
  /** The name alone, in the order in which it is spoken, as it is written most. */
  readonly name: string
  readonly folded: string
  readonly words: number
  readonly count: number
  /** How it is written, as it stands, the most frequent first. */
  readonly variants: readonly Variant[]
}

export interface Variant {
  readonly text: string
  readonly count: number
}

/** The different names of a list, in the order of their first coming; what holds no letter is no name. */
export function gatherWritten(names: Iterable<string>): readonly WrittenPerson[] {
  const counts = new Map<string, number>()
  for (const name of names) {
    const text = name.trim()
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const people = new Map<string, Variant[]>()
  for (const [text, count] of counts) {
    const folded = foldName(spokenName(text))
    if (folded === '') continue
    const variants = people.get(folded)
    if (variants) variants.push({ text, count })
    else people.set(folded, [{ text, count }])
  }
  return Array.from(people, ([folded, variants]) => {
    variants.sort(byCount)
    return {
      name: bestCased(variants.map(({ text }) => spokenName(text))),
      folded,
      words: folded.split(' ').length,
      count: variants.reduce((sum, { count }) => sum + count, 0),
      variants,
    }
  })
}

export const byCount = (a: Variant, b: Variant): number => b.count - a.count || (a.text < b.text ? -1 : 1)

/** The first that has no word all in capitals, as headings and minutes do, and is not all in small letters; else the first with both cases, or the first. */
function bestCased(names: readonly string[]): string {
  const mixed = names.filter((name) => /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name))
  return mixed.find((name) => !/\p{Lu}{3}/u.test(name)) ?? mixed[0] ?? names[0]!
}
