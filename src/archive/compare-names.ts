import { nicknamesOf } from '../names/nicknames.ts'
import { resemblance } from '../resolution/forms/signature.ts'
import { judge } from '../resolution/judgement/judge.ts'
import type { NamePart, WholeName } from './name-parts.ts'

/** From here on two names of a small archive are one person's. Chosen on half of the people of `archive-dev`, see docs/archive.md. */
export const ALIKE = 5
/** An archive of up to so many names is small. */
const FEW = 700
/** What the score rises by where there are twice as many names. */
const EACH_DOUBLING = 1.2

/**
 * From which score on two of so many whole names are one person's. Among twice as many people each has twice as many namesakes by chance. A point more leaves .56
 * of them, and so 1.2 points more leave half (8,000 names of a list of real people): however many people there are, the same share of them is taken for another.
 */
export const alikeAmong = (names: number): number =>
  ALIKE + EACH_DOUBLING * Math.max(0, Math.floor(Math.log2(Math.max(1, names) / FEW)))
/** From here on it is worth asking. */
export const WORTH_ASKING = 2

/** Two whole names side by side. */
export interface Comparison {
  /** Log odds (nats), roughly, that the names are one person's. */
  readonly score: number
  /** How the given names go together. */
  readonly given: 'same' | 'nickname' | 'initial' | 'alike' | 'none'
}

/**
 * Can two whole names be one person's, and how likely is it? Null where they cannot: every part that both have speaks, and a part that
 * is somebody else's name (another usual given name, another middle initial, Jr.) excludes it.
 *
 * @example
 * compareNames(readWholeName('Marisol Kebedo'), readWholeName('Marisol Quevedo')) // { score: 13, given: 'same' }
 * compareNames(readWholeName('Asha Tamrakar'), readWholeName('Kiran Tamrakar')) // null
 */
export function compareNames(a: WholeName, b: WholeName): Comparison | null {
  if (!a.family.folded || !b.family.folded || (!a.given.folded && !b.given.folded)) return null
  if (!a.given.folded || !b.given.folded) return compareSurname(a, b)
  if (a.suffix !== b.suffix || middlesClash(a.middle, b.middle)) return null
  const given = compareGiven(a.given, b.given)
  if (!given) return null
  const family = Math.max(
    compareFamily(a.family, b.family),
    a.longFamily && !b.middle ? compareFamily(a.longFamily, b.family) : -Infinity,
    b.longFamily && !a.middle ? compareFamily(a.family, b.longFamily) : -Infinity,
  )
  return { score: given.score + family, given: given.kind }
}

/** A surname alone is worth a question, and never more. */
const ALONE = -5

const compareSurname = (a: WholeName, b: WholeName): Comparison => ({
  score: ALONE + compareFamily(a.family, b.family),
  given: 'none',
})

/** Both a middle name or initial, and another one. */
const middlesClash = (a: string, b: string): boolean => a !== '' && b !== '' && a[0] !== b[0]

const SAME_FAMILY = 9
/** Two family names that both are usual are two people's more often than one's. */
const BOTH_USUAL = 6
/** Parts that share less of their letters and sounds than this are not compared further. */
const LEAST_RESEMBLANCE = 0.2

function compareFamily(a: NamePart, b: NamePart): number {
  if (a.folded === b.folded) return SAME_FAMILY
  const score = Math.min(SAME_FAMILY, likenessOf(a, b))
  return a.usual > 0 && b.usual > 0 ? score - BOTH_USUAL : score
}

const likenessOf = (a: NamePart, b: NamePart): number =>
  resemblance(a.written.signature, b.written.signature) < LEAST_RESEMBLANCE
    ? -1
    : Math.max(judge(a.written, b.form).logit, judge(b.written, a.form).logit)

/** What a given name in common says: much where hardly anybody has it, little where many do. */
const commonGiven = (usual: number): number => 4 - 0.45 * usual
const NICKNAME = -0.5
/** A garbled given name has to be alike by itself. */
const OTHER_GIVEN = -6

function compareGiven(a: NamePart, b: NamePart): { score: number; kind: Comparison['given'] } | null {
  const usual = Math.max(a.usual, b.usual)
  if (a.folded === b.folded)
    return { score: a.folded.length > 1 ? commonGiven(usual) : 0, kind: a.folded.length > 1 ? 'same' : 'initial' }
  if (isInitial(a.folded) || isInitial(b.folded))
    return a.folded[0] === b.folded[0] ? { score: 0, kind: 'initial' } : null
  if (nicknamesOf(a.folded).has(b.folded) || nicknamesOf(b.folded).has(a.folded))
    return { score: commonGiven(usual) + NICKNAME, kind: 'nickname' }
  if (a.usual > 0 && b.usual > 0) return null
  const score = likenessOf(a, b)
  return score > 2 ? { score: OTHER_GIVEN + Math.min(9, score), kind: 'alike' } : null
}

const isInitial = (folded: string): boolean => folded.length === 1
