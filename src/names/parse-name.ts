import { isFamilyFirst } from './family-first.ts'
import { foldName } from './fold-name.ts'
import { countTogether, isParticle, particlesBefore } from './particles.ts'
import { isNameSuffix, isTitle } from './titles.ts'

/** What a written personal name is made of, each part as written; absent parts are empty. */
export interface NameParts {
  readonly titles: readonly string[]
  readonly given: string
  readonly middle: string
  /** With its particles: `de la Cruz`. */
  readonly family: string
  /** The particles that `family` begins with. */
  readonly particles: readonly string[]
  readonly suffix: string
  /** Is the family name written first, as in "Park Ji-ho" or "Cruz, Juan"? */
  readonly familyFirst: boolean
}

/**
 * Takes a written personal name apart. A single word is a family name.
 *
 * @example
 * parseName('Dr. Juan de la Cruz Jr.')
 * // { titles: ['Dr.'], given: 'Juan', middle: '', family: 'de la Cruz', particles: ['de', 'la'], suffix: 'Jr.', familyFirst: false }
 */
export function parseName(name: string): NameParts {
  const words = name.split(/[\s\u00a0]+/).filter(Boolean)
  let first = 0
  while (first < words.length - 1 && isTitle(words[first]!) && !isInitial(words[first]!)) first++
  let last = words.length
  while (last > first + 1 && isNameSuffix(words[last - 1]!)) last--
  const titles = words.slice(0, first)
  const suffix = words.slice(last).join(' ')
  return { titles, suffix, ...splitName(words.slice(first, last)) }
}

type Core = Pick<NameParts, 'given' | 'middle' | 'family' | 'particles' | 'familyFirst'>

function splitName(words: readonly string[]): Core {
  const comma = words.findIndex((word) => word.endsWith(','))
  if (comma >= 0 && comma < words.length - 1) {
    const family = words.slice(0, comma + 1).map((word) => word.replace(/,$/, ''))
    return makeCore(words.slice(comma + 1), family, true)
  }
  const bare = words.map((word) => word.replace(/,$/, ''))
  if (bare.length < 2) return makeCore([], bare, false)
  if (isWrittenFamilyFirst(bare)) return makeCore(bare.slice(1), bare.slice(0, 1), true)
  const start = particlesBefore(bare, bare.length - 1)
  return makeCore(bare.slice(0, start), bare.slice(start), false)
}

function isWrittenFamilyFirst(words: readonly string[]): boolean {
  const [first, ...rest] = words
  // PARK Min Jae, TEMIROV Askar Bolatovich; but JD Vance
  if (
    !/^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(first!) &&
    /^\p{Lu}[\p{Lu}'’-]+$/u.test(first!) &&
    /\p{Ll}/u.test(rest[0]!) &&
    rest.every((word) => /\p{Ll}/u.test(word))
  )
    return true
  const family = foldName(first!)
  if (words.length > 3 || !isFamilyFirst(family)) return false
  if (words.length === 2 && rest[0]!.includes('-')) return true
  const given = rest.map(foldName)
  return (
    given.every(looksSyllabic) && !isFamilyFirst(given.at(-1)!) && (words.length === 3 || !FORENAMES_TOO.has(family))
  )
}

// Family names of this kind that are forenames elsewhere.
const FORENAMES_TOO: ReadonlySet<string> = new Set(
  'lee kim jo ben lin an dai ray sue sun min jan ren kai ha han so su na ma ro tai ling mei'.split(' '),
)

/** Could the folded word be a given name of one to three Chinese, Korean or Vietnamese syllables? */
const looksSyllabic = (folded: string): boolean =>
  /^(?:[bcdfghjklmnpqrstwxyz]{0,3}[aeiouwy]{1,3}(?:ng|n|m|k|l|p|t|h)? ?){1,3}$/.test(folded) && folded.length <= 11

/** Is the word one syllable, or several with hyphens between? */
const isSyllable = (word: string): boolean =>
  foldName(word)
    .split(' ')
    .every((part) => /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(part) && part.length > 1)

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word)

function makeCore(given: readonly string[], family: readonly string[], familyFirst: boolean): Core {
  let particles = 0
  for (let length = 1; length > 0 && particles < family.length - 1; particles += length)
    length = countTogether((i) => family[i], particles) || Number(isParticle(family[particles]!))
  // Hsien Loong is one given name, Askar Bolatovich a given name and another
  const joined = familyFirst && given.every(isSyllable)
  return {
    given: joined ? given.join(' ') : (given[0] ?? ''),
    middle: joined ? '' : given.slice(1).join(' '),
    family: family.join(' '),
    particles: family.slice(0, particles),
    familyFirst,
  }
}
