import { foldName } from '../../names/fold-name.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import { isParticle } from '../../names/particles.ts'
import type { Entity } from '../../roster/entity.ts'
import { makeForm } from '../forms/name-forms.ts'
import { readWritten } from '../forms/written-name.ts'
import { gatherEvidence } from './evidence.ts'

/** How far the parts that two whole names both have agree. */
interface Agreement {
  /** The likeness of the two words that are least each other's: 1 the same, about half a garble, 0 or less another name. */
  readonly worst: number
  /** Are there words that both have as they are? */
  readonly shares: boolean
}

/** Beside a word that is the same, how like the least alike others must be, and what it takes off the odds (nats) if they are less. */
const AGREEING = 0.4
const DISAGREEMENT = 30

/**
 * What the parts of a whole written name say against somebody, in nats, 0 or below: every part that both have must agree, as a surname in common makes
 * nobody the same person, and neither does a given name.
 */
export function weighParts(written: string, { name, aliases }: Entity): number {
  let best = Number.NEGATIVE_INFINITY
  for (const one of [name, ...aliases]) {
    const { worst, shares } = agreementOf(wordsOf(written), wordsOf(foldName(one)))
    best = Math.max(best, shares ? DISAGREEMENT * Math.min(0, worst - AGREEING) : 0)
  }
  return best
}

function wordsOf(folded: string): readonly string[] {
  const words = folded.split(' ').filter(Boolean)
  const bare = words.filter((word) => !isParticle(word))
  return bare.length > 1 ? bare : words
}

function agreementOf(ours: readonly string[], theirs: readonly string[]): Agreement {
  const left = [...theirs]
  const rest = ours.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const shares = rest.length < ours.length
  if (rest.length === 0 || left.length === 0) return { worst: 1, shares }
  const paired = worstOfPairs(rest, left)
  // a recogniser parts words and joins them
  const joined = rest.length === left.length ? paired : wordLikeness(rest.join(''), left.join(''))
  return { worst: Math.max(paired, joined), shares }
}

/** Pairs the words, the likest first, until one side has no more; the likeness of the last pair. */
function worstOfPairs(ours: readonly string[], theirs: readonly string[]): number {
  const pairs = ours.flatMap((a, i) => theirs.map((b, j) => ({ i, j, alike: wordLikeness(a, b) })))
  pairs.sort((x, y) => y.alike - x.alike)
  const [takenOurs, takenTheirs] = [new Set<number>(), new Set<number>()]
  let worst = 1
  for (const { i, j, alike } of pairs) {
    if (takenOurs.has(i) || takenTheirs.has(j)) continue
    takenOurs.add(i)
    takenTheirs.add(j)
    worst = alike
  }
  return worst
}

/** What the channels make of a written word beside a word of a name, as a share of what the name itself would have. */
function wordLikeness(written: string, word: string): number {
  if (written.length === 1 || word.length === 1) return written[0] === word[0] ? 1 : 0
  if (nicknamesOf(written).has(word)) return 1
  const { spelling, sound, hearing } = gatherEvidence(readWritten(written), makeForm('family', word))
  return Math.max(spelling, sound, hearing)
}
