import { backgroundOf } from '../../lexicon/word-background.ts'
import { foldName } from '../../names/fold-name.ts'
import { forenameFrequency } from '../../names/forenames.ts'
import { isShortFor } from '../../names/is-short-for.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import { isParticle } from '../../names/particles.ts'
import type { Entity } from '../../roster/entity.ts'
import { soundOf, spokenText } from '../../sounds/sounds.ts'
import { isBody as isBodysName } from '../forms/bodies.ts'
import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { sharedLetters } from './evidence.ts'
import { likeness } from './likeness.ts'

/** Words less alike than this, by letters and by sound, are not each other's garbles. */
const LEAST_LIKENESS = 0.4
/** The same of the words of two bodies. */
const OF_BODIES = 0.5

/**
 * Do words that the stretch shares with the form leave others that speak against it? A given name in common makes nobody the
 * same person (Robert Smith, Robert Gates), and neither does a family name beside another given name (Bill Gates).
 */
export function contradicts({ folded, text }: WrittenName, form: NameForm, entity: Entity): boolean {
  if (!folded.includes(' ') || sharedLetters(folded, form.folded) === 0) return false
  const [ours, theirs] = [folded.split(' '), form.folded.split(' ')]
  const isBody = entity.type === 'organization'
  // Ben Lindqvist is not Bo Lindqvist, though the Ben of Ben Ali is a particle
  const isGiven = (word: string): boolean =>
    !isBody &&
    [ours[0], theirs[0], theirs.at(-1)].includes(word) &&
    forenameFrequency(word) > 0 &&
    !(word === 'ben' && theirs.some(isSonOf))
  const isTelling = (word: string): boolean => (!isParticle(word) || isGiven(word)) && !(isBody && SMALL.test(word))
  const rest = ours.filter((word) => !theirs.includes(word) && isTelling(word))
  const missing = theirs.filter((word) => !ours.includes(word) && isTelling(word))
  if (rest.length === 0) return false
  // of two bodies all words tell: Bank of Navarra, Bank of America
  if (isBody)
    return missing.length > 0 && !areShortened(rest, missing) && !areOfBodies(rest.join(' '), missing.join(' '))
  // Carver County and the Carver Group are nobody; what a recogniser wrote small may be
  if (rest.at(-1) === ours.at(-1) && (text.includes(' & ') || isBodysName(folded)) && !SMALL_WORD.test(text))
    return true
  if (!rest.every(mayBeName)) return false
  if (missing.length > 0)
    return (
      !areInitialsOf(missing, rest) &&
      !isShortFor(rest[0]!, missing[0]!) &&
      !areAlike(rest.join(' '), missing.join(' '))
    )
  if (form.words > 1) return form.kind === 'part' // beside a whole name, the rest is a middle name
  return form.kind === 'given' || rest.some((word) => forenameFrequency(word) > 0 && !mayBePartOf(entity, word))
}

const SMALL_WORD = /(?:^(?!the )| )\p{Ll}/u

const isSonOf = (word: string): boolean => /^(?:bin|ibn)$/.test(word)

/** Are they alike, and before an ending that they share too: Norland is not Sudland? */
function areOfBodies(ours: string, theirs: string): boolean {
  if (!areAlike(ours, theirs, OF_BODIES)) return false
  let n = 0
  while (n < ours.length && n < theirs.length && ours.at(-1 - n) === theirs.at(-1 - n)) n++
  const [own, other] = [ours.slice(0, ours.length - n), theirs.slice(0, theirs.length - n)]
  return n < LONG_ENDING || Math.min(own.length, other.length) < 2 || likeness(own, other) > 0
}

const LONG_ENDING = 4

/** Small words of the names of bodies: a department of and one for education are one. */
const SMALL = /^(?:of|for|the|and|in|on|at|to)$/

/** Are the words of one the other's cut short, "Dept." for Department, "Univ" for University? */
const areShortened = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length === theirs.length && ours.every((word, i) => isShort(word, theirs[i]!) || isShort(theirs[i]!, word))

function isShort(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.length < 2) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/** Are they letters, of which each begins one of the words in their order: J. C. Kell, whom others write Jeffrey Clifton? Not all words need have one. */
function areInitialsOf(letters: readonly string[], words: readonly string[]): boolean {
  let at = -1
  return letters.every((letter) => {
    at = words.findIndex((word, i) => i > at && word[0] === letter)
    return letter.length === 1 && at >= 0
  })
}

/** An ordinary word may be what became of a name (a translator's "Frank Wheel"); a name is somebody's. */
export function mayBeName(word: string): boolean {
  const known = backgroundOf(word)
  return known.word === 0 || known.surname > 0 || known.forename > 0
}

const areAlike = (a: string, b: string, least = LEAST_LIKENESS): boolean =>
  likeness(a.replaceAll(' ', ''), b.replaceAll(' ', '')) >= least ||
  likeness(spokenText(soundOf(a)), spokenText(soundOf(b))) >= least

function mayBePartOf({ name, aliases }: Entity, word: string): boolean {
  const parts = foldName([name, ...aliases].join(' ')).split(' ')
  return parts.some((part) => part === word[0] || likeness(word, part) >= LEAST_LIKENESS || nicknamesOf(part).has(word))
}
