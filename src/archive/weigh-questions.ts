import { roundProbability } from '../models/round-probability.ts'
import type { ArchiveState } from './archive-state.ts'
import type { Component } from './name-graph.ts'
import { type Asked, gainOf } from './questions.ts'

/** How many people there are, and of how many the surname is written in several ways. */
export interface Spelt {
  readonly people: number
  readonly varied: number
}

/** The people of a component who stand in documents. */
export function countSpelt(state: ArchiveState, { nodes }: Component): Spelt {
  const families = new Map<string, Set<string>>()
  for (const node of nodes) {
    if (!node.documents.size) continue
    const { id, introduced } = state.personOf(node)
    if (!introduced) continue
    const own = families.get(id)
    if (own) own.add(node.name.family.folded)
    else families.set(id, new Set([node.name.family.folded]))
  }
  return { people: families.size, varied: [...families.values()].filter(({ size }) => size > 1).length }
}

/** The share of people whose surname is written in several ways: in right news (`clean-dev`, .012 to .014) and in garbled ones (`archive-dev`, .049 to .062). */
const CLEAN = 0.012
const GARBLED = 0.05
/** A small archive says little: so many people of garbled texts are counted with its own. */
const BEFOREHAND = 50
/** The least that an archive may be garbled, 0..1: a right one holds a garbled name too. */
const LEAST = 0.05
/** A spelling that is surer is not asked about. */
const SURE = 0.98
/** Two people who are less probably one are not asked about. */
const UNLIKELY = 0.1

/**
 * What is asked about, with how probable it is in an archive of which so many people are written in several ways. Where hardly anybody is, the texts are right:
 * who is written in one way is written so, and two whole names that are only alike are two people's.
 */
export function weighQuestions(asked: readonly Asked[], { people, varied }: Spelt): readonly Asked[] {
  const share = (varied + BEFOREHAND * GARBLED) / (people + BEFOREHAND)
  const garbled = Math.max(LEAST, Math.min(1, (share - CLEAN) / (GARBLED - CLEAN)))
  return asked.flatMap((one): readonly Asked[] => {
    const { confidence } = one.question
    if (one.isAlone) return [weighed(one, 1 - (1 - confidence) * garbled)].filter(isUnsure)
    if (!areOnlyAlike(one)) return [one]
    const odds = (confidence / (1 - confidence)) * garbled
    return [weighed(one, odds / (1 + odds))].filter(isLikely)
  })
}

const isUnsure = ({ question }: Asked): boolean => question.confidence <= SURE
const isLikely = ({ question }: Asked): boolean => question.confidence >= UNLIKELY

/** Two whole names whose surnames are not the same. */
const areOnlyAlike = ({ question, left, right }: Asked): boolean =>
  question.kind === 'same-person' &&
  left.name.given.folded !== '' &&
  left.name.family.folded !== right.name.family.folded

/** Of a question about a spelling the gain falls with how sure it is, of one about two people it grows. */
function weighed(one: Asked, probability: number): Asked {
  const confidence = roundProbability(probability)
  const before = one.question.confidence
  const gain = one.isAlone ? gainOf(confidence, one.question.left.count) : (one.gain * confidence) / before
  return { ...one, question: { ...one.question, confidence }, gain }
}
