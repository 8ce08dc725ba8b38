import { foldName } from '../../names/fold-name.ts'
import { genderOfForename } from '../../names/forenames.ts'
import type { Gender } from '../../names/gender.ts'
import { genderOfTitle, generationOf } from '../../names/titles.ts'
import { withSmallLetters } from '../../names/with-small-letters.ts'
import { spokenName } from '../forms/arrange-name.ts'
import { isBody } from '../forms/bodies.ts'
import { isNobody, isNumbered, isRoleAlone } from './unnamed.ts'

/** One of the different names of a list, whatever their case and accents, without what stands around it. */
export interface WrittenPerson {
  /** The name alone, in the order in which it is spoken, as it is written most. */
  readonly name: string
  readonly folded: string
  readonly words: number
  readonly count: number
  /** What stands with the name: the gender that its title tells, and which of father and son it is. */
  readonly gender: Gender | null
  readonly generation: string
  /** Is it no name but a number or a letter: `Speaker 1`? */
  readonly isLabel: boolean
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
  const people = new Map<
    string,
    Omit<WrittenPerson, 'name' | 'count' | 'variants'> & { readonly variants: Variant[] }
  >()
  for (const [text, count] of counts) {
    if (foldName(text) === '') continue
    const spoken = lettersAlone(text) ?? spokenName(text)
    const isLabel = isNumbered(text) || isNobody(text) || isRoleAlone(text) || foldName(spoken).length < 2
    const folded = isLabel ? text.toLowerCase() : foldName(spoken)
    const generation = generationOf(text.split(/[\s,]/).at(-1)!)
    const gender = genderOfForename(folded.split(' ')[0]!) === null ? genderBefore(text, spoken) : null
    const key = [folded, generation, gender].join()
    const known = people.get(key)
    if (known) known.variants.push({ text, count })
    else
      people.set(key, {
        folded,
        words: folded.split(' ').length,
        gender,
        generation,
        isLabel,
        variants: [{ text, count }],
      })
  }
  return Array.from(people.values(), (person) => {
    person.variants.sort(byCount)
    return {
      ...person,
      name: person.isLabel ? person.variants[0]!.text : bestWritten(person.variants),
      count: person.variants.reduce((sum, { count }) => sum + count, 0),
    }
  })
}

/** The letters that stand for a body: FBI, of `the F.B.I.`. */
function lettersAlone(text: string): string | null {
  const letters = text.replace(/^the /i, '').replaceAll('.', '')
  return /^\p{Lu}{2,6}$/u.test(letters) ? letters : null
}

/** The gender that a title tells before a name: of one that stands alone, it tells whose it is. */
function genderBefore(text: string, spoken: string): Gender | null {
  const at = text.indexOf(spoken)
  const titles = at > 0 ? text.slice(0, at).split(/\s+/) : []
  return titles.map(genderOfTitle).find((gender) => gender !== null) ?? null
}

export const byCount = (a: Variant, b: Variant): number => b.count - a.count || (a.text < b.text ? -1 : 1)

/** The name as it is written most; of as frequent ones as `bestCased`, and the one with more accents, which are left out and not made up. */
function bestWritten(variants: readonly Variant[]): string {
  const most = variants[0]!.count
  const isFirst = variants
    .filter(({ count }) => count === most)
    .map(({ text }) => lettersAlone(text) ?? spokenName(text))
  const others = variants.slice(isFirst.length).map(({ text }) => lettersAlone(text) ?? spokenName(text))
  isFirst.sort((a, b) => accentsOf(b) - accentsOf(a))
  return bestCased([...isFirst, ...others])
}

const accentsOf = (name: string): number => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0

/** The first that has no word all in capitals, as headings and minutes do, and is not all in small letters; else the first with both cases, or the first. */
function bestCased(names: readonly string[]): string {
  const mixed = names.filter((name) => /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name))
  return (
    mixed.find((name) => !/\p{Lu}{3}/u.test(name)) ?? (mixed[0] === undefined ? names[0]! : inSmallLetters(mixed[0]))
  )
}

/** BBC News keeps its capitals. */
const inSmallLetters = (name: string): string => (isBody(foldName(name)) ? name : withSmallLetters(name))
