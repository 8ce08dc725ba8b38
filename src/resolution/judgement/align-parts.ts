import { isShortFor } from '../../names/is-short-for.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import { isParticle } from '../../names/particles.ts'
import { spellPlainly } from '../../names/spell-plainly.ts'
import { remember } from '../../sounds/remember.ts'
import { makeForm, type NameForm } from '../forms/name-forms.ts'
import { readWritten, type WrittenName } from '../forms/written-name.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { likeness } from './likeness.ts'

/** A written word, or several written as one, beside the word of a name that it must stand for. */
export interface PartPair {
  readonly written: WrittenName
  /** The words that are written, if there are several. */
  readonly words: readonly string[]
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
  /** The words of either side. */
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
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
  readonly words: readonly string[]
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
  return { ours, theirs, same, swapped, pairs, over: left(ours, freeOurs), missing: left(theirs, freeTheirs) }
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

/** Takes the likest pair of words that are still free, until there are none. Of two that are as like, the one that comes first. */
function pairTheLikest(
  ours: readonly string[],
  theirs: readonly string[],
  freeOurs: boolean[],
  freeTheirs: boolean[],
): readonly PartPair[] {
  const more = countFree(freeOurs) - countFree(freeTheirs)
  const others = stretchesOf(theirs, freeTheirs)
  let possible = stretchesOf(ours, freeOurs).flatMap((own) => {
    const beside = wordsBeside(own.text)
    const besideGiven = own.from === 0 ? givenBeside(own.text) : beside
    return others
      .filter((other) => isOne(own) || isOne(other))
      .map((other) => ({ own, other, words: (other.from === 0 ? besideGiven : beside)(other.text) }))
  })
  const pairs: PartPair[] = []
  while (possible.length > 0) {
    const next = possible.reduce((best, one) => (one.words.most > best.words.most ? one : best))
    const { own, other, words } = next
    // what may be the likest at most is compared first, and need not be it then
    if (words.most !== words.alike) continue
    // where a side has no more words than the other, none of them was parted, unless what is joined is very like
    const isParted = isOne(own) ? isOne(other) || more < 0 : more > 0
    if (!isParted && words.alike < VERY_ALIKE) {
      possible = possible.filter((one) => one !== next)
      continue
    }
    freeOurs.fill(false, own.from, own.to)
    freeTheirs.fill(false, other.from, other.to)
    pairs.push(placedPair(words, own, other.from))
    possible = possible.filter((one) => areApart(one.own, own) && areApart(one.other, other))
  }
  return pairs
}

const VERY_ALIKE = 0.75
const isOne = ({ from, to }: Stretch): boolean => to - from === 1

const areApart = (a: Stretch, b: Stretch): boolean => a.to <= b.from || b.to <= a.from

/** A particle that is written or left out as one likes; Abdul is a name too. */
const isSmall = (word: string): boolean => word.length < 5 && isParticle(word)

const countFree = (free: readonly boolean[]): number => free.filter(Boolean).length

/** Runs of words that are still free; a particle is none by itself. */
function stretchesOf(words: readonly string[], free: readonly boolean[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length && to - from <= MOST_JOINED && free[to - 1]; to++)
      if (to - from > 1 || !isSmall(words[from]!)) stretches.push(stretchOf(words.slice(from, to), from, to))
  return stretches
}

const stretchOf = (words: readonly string[], from: number, to: number): Stretch => ({
  words,
  text: words.length === 1 ? words[0]! : words.join(''),
  from,
  to,
})

/** A written word beside a name's, compared when somebody asks how. */
class WordsBeside {
  readonly written: WrittenName
  readonly form: NameForm
  readonly how: PartPair['how']
  /** The most that `alike` may be; once that is known, the same. */
  most: number
  #alike: number | undefined
  #evidence: Evidence | undefined

  constructor(written: WrittenName, word: string, other: string, isGiven: boolean) {
    this.written = written
    this.form = makeForm('family', other)
    const isInitial = word.length === 1 || other.length === 1
    this.how = isInitial
      ? 'initial'
      : isVariant(word, other) || this.written.spoken === this.form.spoken || (isGiven && isShortFor(word, other))
        ? 'variant'
        : 'garble'
    if (this.how !== 'garble') this.#alike = isInitial && word[0] !== other[0] ? 0 : 1
    this.most = this.#alike ?? (1 + likeness(this.written.folded, this.form.folded)) / 2
  }

  get evidence(): Evidence {
    this.#evidence ??= gatherEvidence(this.written, this.form)
    return this.#evidence
  }

  get alike(): number {
    if (this.#alike === undefined) {
      const { spelling, sound, hearing, letters } = this.evidence
      this.#alike = (Math.max(spelling, sound, hearing) + letters) / 2
      this.most = this.#alike
    }
    return this.#alike
  }
}

/** A written word beside others, each remembered; and where both are given names. */
const [wordsBeside, givenBeside] = [false, true].map((isGiven) =>
  remember(500, (word) => {
    const written = readWritten(word)
    return remember(50, (other) => new WordsBeside(written, word, other, isGiven))
  }),
) as [Beside, Beside]
type Beside = (word: string) => (other: string) => WordsBeside

const plainly = remember(2000, spellPlainly)

const isVariant = (word: string, other: string): boolean =>
  nicknamesOf(word).has(other) || plainly(word) === plainly(other)

const placedPair = (words: WordsBeside, own: Stretch, place: number): PartPair => ({
  written: words.written,
  words: own.words,
  form: words.form,
  how: words.how,
  alike: words.alike,
  at: own.from,
  place,
  get evidence() {
    return words.evidence
  },
})
