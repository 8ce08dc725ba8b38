import { nicknamesOf } from '../../names/nicknames.ts'
import { isParticle } from '../../names/particles.ts'
import { spellPlainly } from '../../names/spell-plainly.ts'
import { remember } from '../../sounds/remember.ts'
import { makeForm, type NameForm } from '../forms/name-forms.ts'
import { readWritten, type WrittenName } from '../forms/written-name.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'

/** A written word, or several written as one, beside the word of a name that it must stand for. */
export interface PartPair {
  readonly written: WrittenName
  readonly form: NameForm
  readonly how: 'initial' | 'variant' | 'garble'
  readonly evidence: Evidence
  /** How like they are, 1 the same, about half a garble, 0 or less another name. */
  readonly alike: number
  /** Where the name's word stands. */
  readonly place: number
  /** Where what is written stands. */
  readonly at: number
}

/** The words of a whole written name beside those of somebody's name. */
export interface Alignment {
  /** Words that both have, as they are. */
  readonly same: readonly string[]
  /** Do the words stand in another order? */
  readonly swapped: boolean
  /** Words that must stand for each other, the likest first. */
  readonly pairs: readonly PartPair[]
  /** Words, no particles, that have nothing beside them: of what is written, and of the name. */
  readonly over: readonly string[]
  readonly missing: readonly string[]
}

/** The most words of either side that are looked at, and of these that are joined to one. */
const MOST_WORDS = 10
const MOST_JOINED = 3

/** Words from a place up to another, as one. */
interface Stretch {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * Puts the words of a written name beside those of a name: what is the same, then the likest of the rest, where words that a recogniser parted or joined
 * count as one, until one side has no more.
 */
export function alignParts(written: string, name: string): Alignment {
  const ours = someWords(joinLetters(written))
  const theirs = someWords(name)
  const [freeOurs, freeTheirs] = [ours.map(() => true), theirs.map(() => true)]
  const same: string[] = []
  const places: [number, number][] = []
  for (const [i, word] of ours.entries()) {
    const at = theirs.findIndex((other, j) => freeTheirs[j] && other === word)
    if (at < 0) continue
    freeOurs[i] = false
    freeTheirs[at] = false
    same.push(word)
    places.push([i, at])
  }
  const pairs = pairTheLikest(ours, theirs, freeOurs, freeTheirs)
  const left = (words: readonly string[], free: readonly boolean[]): string[] =>
    words.filter((word, i) => free[i] && !isSmall(word) && !(words.length > 2 && PATRONYMIC.test(word)))
  for (const { at, place } of pairs) places.push([at, place])
  places.sort(([a], [b]) => a - b)
  const swapped = places.some(([, place], i) => i > 0 && place < places[i - 1]![1])
  return { same, swapped, pairs, over: left(ours, freeOurs), missing: left(theirs, freeTheirs) }
}

/** A father's name between or behind the others ("Mykolaiovych", "Petrovna") is written or left out as one likes. */
const PATRONYMIC = /(?:[oey]vi?[ct]h|[oey]vych|ovna|evna|ivna|ichna|inichna)$/

/** "S t r a s s e r": a word in spaced letters. */
const joinLetters = (written: string): string =>
  written.replace(/(?<!\S)\S(?: \S(?!\S)){3,}/gu, (letters) => letters.replaceAll(' ', ''))

/** The words of a name, of a very long one the first and the last. */
function someWords(folded: string): readonly string[] {
  const words = folded.split(' ')
  return words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS - 1), words.at(-1)!] : words
}

function pairTheLikest(
  ours: readonly string[],
  theirs: readonly string[],
  freeOurs: boolean[],
  freeTheirs: boolean[],
): readonly PartPair[] {
  const possible: { own: Stretch; other: Stretch; pair: PartPair }[] = []
  const others = stretchesOf(theirs, freeTheirs)
  for (const own of stretchesOf(ours, freeOurs))
    for (const other of others)
      if (own.to - own.from === 1 || other.to - other.from === 1)
        possible.push({ own, other, pair: comparePart(own, other) })
  possible.sort((a, b) => b.pair.alike - a.pair.alike)
  const isFree = (free: readonly boolean[], { from, to }: Stretch): boolean => free.slice(from, to).every(Boolean)
  return possible.flatMap(({ own, other, pair }) => {
    if (!isFree(freeOurs, own) || !isFree(freeTheirs, other)) return []
    freeOurs.fill(false, own.from, own.to)
    freeTheirs.fill(false, other.from, other.to)
    return [pair]
  })
}

/** A particle that is written or left out as one likes; Abdul is a name too. */
const isSmall = (word: string): boolean => word.length < 5 && isParticle(word)

/** Runs of words that are still free; a particle is none by itself. */
function stretchesOf(words: readonly string[], free: readonly boolean[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length && to - from <= MOST_JOINED && free[to - 1]; to++)
      if (to - from > 1 || !isSmall(words[from]!)) stretches.push({ text: words.slice(from, to).join(''), from, to })
  return stretches
}

const writtenOf = remember(2000, readWritten)
const formOf = remember(2000, (word) => makeForm('family', word))

function comparePart({ text: word, from: at }: Stretch, { text: other, from: place }: Stretch): PartPair {
  const [written, form] = [writtenOf(word), formOf(other)]
  const evidence = gatherEvidence(written, form)
  const channel = Math.max(evidence.spelling, evidence.sound, evidence.hearing)
  const pair = { written, form, evidence, at, place, how: 'garble', alike: (channel + evidence.letters) / 2 } as const
  if (word.length === 1 || other.length === 1) return { ...pair, how: 'initial', alike: word[0] === other[0] ? 1 : 0 }
  const isVariant =
    nicknamesOf(word).has(other) || written.spoken === form.spoken || spellPlainly(word) === spellPlainly(other)
  return isVariant ? { ...pair, how: 'variant', alike: 1 } : pair
}
