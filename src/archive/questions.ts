import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import { roundProbability } from '../models/round-probability.ts'
import type { Reason } from '../text/reason.ts'
import type { ArchiveState } from './archive-state.ts'
import type { Comparison } from './compare-names.ts'
import { hashText } from './hash-text.ts'
import { type DocumentPlace, leftsOf } from './log.ts'
import { type Component, isOrganization, type NameNode } from './name-graph.ts'
import type { Person } from './person.ts'

/** Something that a person can settle: are two spellings one person's, and which is right? */
export interface Question {
  readonly id: string
  readonly kind: 'same-person' | 'spelling'
  readonly left: Side
  readonly right: Side
  /** Probability, 0..1, that the answer is `same`; of a question about spelling, that `left` is right. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}

/** One person under one spelling. */
export interface Side {
  /** Id of the person. */
  readonly person: string
  readonly text: string
  /** Number of places. */
  readonly count: number
  readonly places: readonly DocumentPlace[]
  /** The words around up to three of the places. */
  readonly contexts: readonly string[]
}

/** A question with what an answer to it is about. */
export interface Asked {
  readonly question: Question
  readonly left: NameNode
  readonly right: NameNode
  /** The same surname alone in other documents, which the answer is about as well. */
  readonly also: readonly NameNode[]
  /** How many places of names an answer is expected to settle. */
  readonly gain: number
  /** Is it about a name that is written in one way only? */
  readonly isAlone?: true
}

export const MOST_CONTEXTS = 3

export function sideOf(person: Person, node: NameNode): Side {
  const places: DocumentPlace[] = []
  const contexts: string[] = []
  for (const document of [...node.documents.keys()].sort())
    for (const form of node.documents.get(document)!.written) {
      for (const [start, end] of form.places) places.push({ document, start, end })
      if (contexts.length < MOST_CONTEXTS) contexts.push(form.context)
    }
  return { person: person.id, text: node.name.text, count: places.length, places, contexts }
}

/** The open questions about the people of a component: for each the likeliest other person who may be the same, and the spelling. */
export function questionsOf(state: ArchiveState, { nodes }: Component): readonly Asked[] {
  const people = new Set<Person>()
  for (const node of nodes) if (node.documents.size) people.add(state.personOf(node))
  return [...people].flatMap((person) => [...askWhetherSame(state, person), ...askSpelling(person)])
}

function askWhetherSame(state: ArchiveState, one: Person): readonly Asked[] {
  let best: { left: NameNode; right: NameNode; comparison: Comparison } | null = null
  for (const left of one.nodes)
    for (const [right, comparison] of left.edges) {
      if (best && !isBetter(right, comparison, best)) continue
      if (!right.documents.size && !right.known) continue
      const two = state.personOf(right)
      if (one === two || !(one.introduced || two.introduced)) continue
      if (!isAskedAbout(one, two)) continue
      if (!isAnswered(one, two)) best = { left, right, comparison }
    }
  return best ? [askAbout(state, best.left, best.right, best.comparison)] : []
}

/** Of two, whoever is a surname alone is asked about, else who stands in fewer documents. */
function isAskedAbout(one: Person, two: Person): boolean {
  const [ours, theirs] = [isSurnameAlone(one), isSurnameAlone(two)]
  if (ours !== theirs) return ours
  return weight(one) < weight(two) || (weight(one) === weight(two) && one.id <= two.id)
}

const isSurnameAlone = ({ nodes }: Person): boolean => nodes.every(({ name }) => name.given.folded === '')

const isBetter = (right: NameNode, { score }: Comparison, best: { right: NameNode; comparison: Comparison }): boolean =>
  score > best.comparison.score ||
  (score === best.comparison.score &&
    (right.documents.size > best.right.documents.size ||
      (right.documents.size === best.right.documents.size && right.key < best.right.key)))

function askAbout(state: ArchiveState, left: NameNode, right: NameNode, { score, given }: Comparison): Asked {
  const [one, two] = [state.personOf(left), state.personOf(right)]
  const confidence = roundProbability(1 / (1 + Math.exp(-(score - state.alike + 2) / 1.5)))
  const question: Question = {
    id: `q${hashText(`same ${[left.key, right.key].sort().join(' ')}`)}`,
    kind: 'same-person',
    left: sideOf(one, left),
    right: sideOf(two, right),
    confidence,
    reasons: explain(left, right, given, score),
  }
  const isBare = given === 'none' && left.name.family.folded === right.name.family.folded
  return { question, left, right, also: [], gain: (isBare ? BARE : 1) * confidence * (placesOf(one) + 1) }
}

/** Whose a surname alone is says nothing of how anybody is spelt. */
const BARE = 0.3

const weight = ({ nodes }: Person): number => nodes.reduce((sum, node) => sum + node.documents.size, 0)

const placesOf = ({ nodes }: Person): number => nodes.reduce((sum, node) => sum + countOf(node), 0)

function countOf({ documents }: NameNode): number {
  let count = 0
  for (const { written } of documents.values()) for (const { places } of written) count += places.length
  return count
}

/** Has a person said something about these two? */
function isAnswered(one: Person, two: Person): boolean {
  const has = ({ nodes }: Person, key: string): boolean => nodes.some((node) => node.key === key)
  for (const node of one.nodes)
    for (const { decision } of node.decisions) {
      if (decision.what === 'split') {
        const stays = (person: Person): boolean => decision.stay.some((key) => has(person, key))
        const goes = (person: Person): boolean => decision.out.some((key) => has(person, key))
        if ((stays(one) && goes(two)) || (stays(two) && goes(one))) return true
      } else if (decision.what !== 'same-as') {
        const lefts = leftsOf(decision)
        const hasLeft = (person: Person): boolean => lefts.some((left) => has(person, left))
        if ((hasLeft(one) && has(two, decision.right)) || (hasLeft(two) && has(one, decision.right))) return true
      }
    }
  return false
}

/**
 * How surely a name that is written in one way only, and that is no usual one, is right in an archive of garbled texts: what a register of people has, what it
 * has not, and what is made of ordinary words, as recognisers make of names.
 */
const REGISTERED = 0.93
const UNREGISTERED = 0.75
const OF_WORDS = 0.4
/** Of names in fewer places nothing is asked where nothing speaks against them. */
const WORTH_A_QUESTION = 3

function askSpelling(person: Person): readonly Asked[] {
  if (person.decided || !person.introduced || person.nodes.some(isOrganization)) return []
  const right = person.nodes.find(({ name }) => name.text === person.name)!
  const others = person.nodes.filter(
    ({ name, documents }) => documents.size && name.family.folded !== right.name.family.folded,
  )
  const places = placesOf(person)
  if (!others.length && (right.name.family.usual > 0 || places < WORTH_A_QUESTION)) return []
  const other = others.length ? others.reduce((a, b) => (b.documents.size > a.documents.size ? b : a)) : right
  const id = `q${hashText(`spelling ${[right.key, other.key].sort().join(' ')}`)}`
  if (isSpellingAnswered(person, id)) return []
  const confidence = roundProbability(others.length ? person.confidence : chanceAlone(right, places))
  const reasons: readonly Reason[] = [
    other === right
      ? { code: 'count', text: `“${right.name.text}” is written in no other way, and is no usual name` }
      : {
          code: 'count',
          text: `“${right.name.text}” stands in ${documents(right)}, “${other.name.text}” in ${documents(other)}`,
        },
  ]
  const question: Question = {
    id,
    kind: 'spelling',
    left: sideOf(person, right),
    right: sideOf(person, other),
    confidence,
    reasons,
  }
  const isAlone = other === right && ({ isAlone: true } as const)
  return [{ question, left: right, right: other, also: [], gain: gainOf(confidence, places), ...isAlone }]
}

/** How many places an answer about a spelling is expected to settle. */
export const gainOf = (confidence: number, places: number): number => (1.02 - confidence) * places

function chanceAlone({ name, documents }: NameNode, places: number): number {
  const words = name.family.folded.split(' ')
  const once = words.some(isOrdinaryWord) ? OF_WORDS : words.every(isRegisteredName) ? REGISTERED : UNREGISTERED
  return 1 - (1 - once) / Math.max(1, documents.size / FEW_DOCUMENTS, places / FEW_PLACES)
}

/** One document is garbled in one way, another in another; and few garbles are written as often as somebody whose label stands before each turn. */
const FEW_DOCUMENTS = 2
const FEW_PLACES = 12

const isSpellingAnswered = ({ nodes }: Person, id: string): boolean =>
  nodes.some((node) => [...node.decisions].some(({ decision }) => 'question' in decision && decision.question === id))

const documents = ({ documents: { size } }: NameNode): string => (size === 1 ? 'one document' : `${size} documents`)

function explain(left: NameNode, right: NameNode, given: Comparison['given'], score: number): readonly Reason[] {
  const names = `“${left.name.text}” and “${right.name.text}”`
  const first =
    given === 'same'
      ? `${names} have the same given name`
      : given === 'nickname'
        ? `“${left.name.given.written.text}” and “${right.name.given.written.text}” are forms of one given name`
        : given === 'initial'
          ? `${names} begin with the same letter`
          : given === 'none'
            ? `“${left.name.given.folded ? right.name.text : left.name.text}” is a surname alone`
            : `the given names of ${names} are alike`
  const same = left.name.family.folded === right.name.family.folded
  return [
    { code: 'given', text: first },
    {
      code: 'family',
      text: same ? 'the family names are the same' : 'the family names are alike',
      value: roundProbability(score),
    },
    {
      code: 'count',
      text: `“${left.name.text}” stands in ${documents(left)}, “${right.name.text}” in ${documents(right)}`,
    },
  ]
}
