import type { Reason } from '../text/reason.ts'
import type { ArchiveState } from './archive-state.ts'
import type { Comparison } from './compare-names.ts'
import { hashText } from './hash-text.ts'
import type { DocumentPlace } from './log.ts'
import type { Component, NameNode } from './name-graph.ts'
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
  /** How many places of names an answer is expected to settle. */
  readonly gain: number
}

const MOST_CONTEXTS = 3

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

/** The open questions about the names of a component. */
export function questionsOf(state: ArchiveState, { nodes }: Component): readonly Asked[] {
  const best = new Map<string, { a: NameNode; b: NameNode; comparison: Comparison }>()
  const people = new Set<Person>()
  for (const a of nodes) {
    if (!a.documents.size) continue
    const one = state.personOf(a)
    people.add(one)
    for (const [b, comparison] of a.edges) {
      if (!b.documents.size && !b.known) continue
      const two = state.personOf(b)
      if (one === two || !(one.introduced || two.introduced)) continue
      // each pair of people once, in the component of the first
      if (a.component === b.component ? a.key > b.key : first(a.component, b.component) !== a.component) continue
      const pair = one.id < two.id ? `${one.id} ${two.id}` : `${two.id} ${one.id}`
      const known = best.get(pair)
      if (!known || comparison.score > known.comparison.score) best.set(pair, { a, b, comparison })
    }
  }
  return [
    ...[...best.values()].flatMap(({ a, b, comparison }) => askWhetherSame(state, a, b, comparison)),
    ...[...people].flatMap((person) => askSpelling(person)),
  ]
}

/** Of two components the one that asks about both. */
function first(a: Component, b: Component): Component {
  const [[one], [two]] = [a.nodes, b.nodes] as unknown as [[NameNode], [NameNode]]
  return one.key < two.key ? a : b
}

function askWhetherSame(state: ArchiveState, a: NameNode, b: NameNode, { score, given }: Comparison): readonly Asked[] {
  const [one, two] = [state.personOf(a), state.personOf(b)]
  if (isAnswered(one, two)) return []
  // the spelling that stands in fewer documents is asked about
  const swap = weight(one) > weight(two) || (weight(one) === weight(two) && a.key > b.key)
  const [left, right] = swap ? [b, a] : [a, b]
  const [leftPerson, rightPerson] = swap ? [two, one] : [one, two]
  const confidence = rounded(1 / (1 + Math.exp(-(score - 3) / 1.5)))
  const sides = { left: sideOf(leftPerson, left), right: sideOf(rightPerson, right) }
  const id = `q${hashText(`same ${[left.key, right.key].sort().join(' ')}`)}`
  const question: Question = { id, kind: 'same-person', ...sides, confidence, reasons: explain(left, right, given, score) }
  return [{ question, left, right, gain: confidence * (placesOf(leftPerson) + 1) }]
}

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
        const { left, right } = decision
        if ((has(one, left) && has(two, right)) || (has(one, right) && has(two, left))) return true
      }
    }
  return false
}

/** Above this a spelling is not asked about. */
const SURE = 0.97

function askSpelling(person: Person): readonly Asked[] {
  if (person.decided || person.confidence > SURE || !person.introduced) return []
  const right = person.nodes.find(({ name }) => name.text === person.name)!
  const others = person.nodes.filter(({ name, documents }) => documents.size && name.family.folded !== right.name.family.folded)
  if (!others.length) return []
  const other = others.reduce((a, b) => (b.documents.size > a.documents.size ? b : a))
  const id = `q${hashText(`spelling ${[right.key, other.key].sort().join(' ')}`)}`
  if (isSpellingAnswered(person, id)) return []
  const question: Question = {
    id,
    kind: 'spelling',
    left: sideOf(person, right),
    right: sideOf(person, other),
    confidence: rounded(person.confidence),
    reasons: [
      { code: 'count', text: `“${right.name.text}” stands in ${documents(right)}, “${other.name.text}” in ${documents(other)}` },
    ],
  }
  return [{ question, left: right, right: other, gain: placesOf(person) / 2 }]
}

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
          : `the given names of ${names} are alike`
  const same = left.name.family.folded === right.name.family.folded
  return [
    { code: 'given', text: first },
    { code: 'family', text: same ? 'the family names are the same' : 'the family names are alike', value: rounded(score) },
    { code: 'count', text: `“${left.name.text}” stands in ${documents(left)}, “${right.name.text}” in ${documents(right)}` },
  ]
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
