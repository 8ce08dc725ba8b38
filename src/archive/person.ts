import { foldName } from '../names/fold-name.ts'
import { chooseSpelling } from './choose-spelling.ts'
import { compareNames } from './compare-names.ts'
import { hashText } from './hash-text.ts'
import { type Answer, type Linked, leftsOf, type Merge } from './log.ts'
import type { Component, Effective, NameNode } from './name-graph.ts'

/** One person of the archive: names that are the same person's. */
export interface Person {
  readonly id: string
  readonly nodes: readonly NameNode[]
  /** The canonical name. */
  readonly name: string
  /** Probability, 0..1, that `name` is spelt right. */
  readonly confidence: number
  /** Did a person say how the name is spelt, or the caller's roster? */
  readonly decided: boolean
  /** Does any document introduce this person, or anybody know him? Else these are names that may be somebody's. */
  readonly introduced: boolean
  readonly sameAs: Readonly<Record<string, string>> | null
}

/** The id of the person whose first name this is. */
export const idOf = ({ key, known }: NameNode): string => known?.id ?? `p${hashText(key)}`

/** The people of a component: what was decided first, then what scores `alike` or more, best first, as far as nothing speaks against it. */
export function peopleOf({ nodes }: Component, alike: number): readonly Person[] {
  const inOrder = [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1))
  const clusters = new Clusters(inOrder, alike)
  const decisions = decisionsOf(inOrder)
  clusters.follow(decisions)
  clusters.joinAlike()
  return clusters.all().flatMap((cluster) => {
    const present = cluster.filter(({ documents, known }) => documents.size > 0 || known)
    return present.length ? [toPerson(present, cluster, decisions)] : []
  })
}

const decisionsOf = (nodes: readonly NameNode[]): readonly Effective[] =>
  [...new Set(nodes.flatMap(({ decisions }) => [...decisions]))].sort((a, b) => a.at - b.at)

/** Sets of nodes that grow together, and which must not. */
class Clusters {
  readonly #nodes: readonly NameNode[]
  readonly #alike: number
  readonly #clusterOf = new Map<string, NameNode[]>()
  /** Keys that must not come together. */
  readonly #apart: (readonly [readonly string[], readonly string[]])[] = []

  constructor(nodes: readonly NameNode[], alike: number) {
    this.#nodes = nodes
    this.#alike = alike
    for (const node of nodes) this.#clusterOf.set(node.key, [node])
  }

  all(): readonly (readonly NameNode[])[] {
    return [...new Set(this.#clusterOf.values())]
  }

  /** Follows the decisions, the newest first: one that contradicts a newer one holds no longer. */
  follow(decisions: readonly Effective[]): void {
    for (let i = decisions.length - 1; i >= 0; i--) {
      const { decision } = decisions[i]!
      if (decision.what === 'split') this.#apart.push([decision.stay, decision.out])
      else if (decision.what === 'different') this.#apart.push([leftsOf(decision), [decision.right]])
      else if (decision.what === 'same' || decision.what === 'merge') {
        for (const left of leftsOf(decision)) this.#join(left, decision.right)
        if (decision.what === 'same' && decision.spelling?.includes(' '))
          this.#join(decision.left, foldName(decision.spelling))
      }
    }
  }

  /** Joins names that are alike, the likest first. An initial, or a garbled given name, is nobody's where it is two people's. */
  joinAlike(): void {
    const edges = this.#nodes.flatMap((a) =>
      [...a.edges]
        .filter(([b, { score }]) => score >= this.#alike && a.key < b.key)
        .map(([b, comparison]) => ({ a, b, ...comparison })),
    )
    edges.sort(
      (x, y) => y.score - x.score || (x.a.key < y.a.key ? -1 : x.a.key > y.a.key ? 1 : x.b.key < y.b.key ? -1 : 1),
    )
    const whole = ({ given }: { given: string }): boolean => given === 'same' || given === 'nickname'
    for (const edge of edges) if (whole(edge)) this.#joinIfPossible(edge.a, edge.b)
    for (const edge of edges)
      if (!whole(edge) && this.#isOnlyOne(edge.a, edge.b) && this.#isOnlyOne(edge.b, edge.a))
        this.#joinIfPossible(edge.a, edge.b)
  }

  /** Of those whom a name may be, is this one the only person? */
  #isOnlyOne(node: NameNode, other: NameNode): boolean {
    const own = this.#clusterOf.get(node.key)
    const others = new Set(
      [...node.edges].filter(([, { score }]) => score >= this.#alike).map(([b]) => this.#clusterOf.get(b.key)),
    )
    others.delete(own)
    return others.size === 0 || (others.size === 1 && others.has(this.#clusterOf.get(other.key)))
  }

  #joinIfPossible(a: NameNode, b: NameNode): void {
    const [one, two] = [this.#clusterOf.get(a.key)!, this.#clusterOf.get(b.key)!]
    if (one !== two && !contradict(one, two)) this.#join(a.key, b.key)
  }

  #join(a: string, b: string): void {
    const [one, two] = [this.#clusterOf.get(a), this.#clusterOf.get(b)]
    if (!one || !two || one === two || this.#areApart(one, two)) return
    one.push(...two)
    for (const node of two) this.#clusterOf.set(node.key, one)
  }

  #areApart(one: readonly NameNode[], two: readonly NameNode[]): boolean {
    if (!this.#apart.length) return false
    const has = (cluster: readonly NameNode[], keys: readonly string[]): boolean =>
      keys.some((key) => cluster.includes(this.#clusterOf.get(key)?.find((node) => node.key === key) as NameNode))
    return this.#apart.some(([stay, out]) => (has(one, stay) && has(two, out)) || (has(one, out) && has(two, stay)))
  }
}

/** More names than these are compared by their first ones: a chain of that length is nobody's. */
const MOST_COMPARED = 12

/** Two clusters with whole names that cannot be one person's. A name that was decided to be somebody's whom it cannot mean says nothing about others. */
function contradict(one: readonly NameNode[], two: readonly NameNode[]): boolean {
  const ours = soundOf(one)
  const theirs = soundOf(two)
  return ours.some((a) => theirs.some((b) => isContradiction(a, b)))
}

function soundOf(cluster: readonly NameNode[]): readonly NameNode[] {
  const whole = cluster.filter(({ name }) => name.given.folded).slice(0, MOST_COMPARED)
  return whole.filter((a) => !whole.some((b) => a !== b && isContradiction(a, b)))
}

const isContradiction = (a: NameNode, b: NameNode): boolean => !a.edges.has(b) && compareNames(a.name, b.name) === null

function toPerson(present: readonly NameNode[], cluster: readonly NameNode[], decisions: readonly Effective[]): Person {
  const keys = new Set(cluster.map(({ key }) => key))
  const own = decisions.flatMap(({ decision }) =>
    decision.what !== 'split' && leftsOf(decision).some((key) => keys.has(key)) ? [decision] : [],
  )
  const spelt = own.findLast((decision) => decision.what === 'same' && decision.spelling !== undefined)
  const spelling = spelt?.what === 'same' ? spelt.spelling : undefined
  const known = present.find((node) => node.known)
  const chosen = chooseSpelling(present)
  const linked = own.flatMap((decision) => (decision.what === 'same-as' ? [decision.sameAs] : []))
  return {
    id: idOf(firstOf(present, own)),
    nodes: present,
    name: spelling ?? known?.known?.name ?? chosen.node.name.text,
    confidence: spelling !== undefined || known ? 1 : chosen.confidence,
    decided: spelling !== undefined || known !== undefined,
    introduced:
      known !== undefined ||
      own.some(({ what }) => what === 'same' || what === 'merge') ||
      present.some(({ documents }) => [...documents.values()].some(({ introduced }) => introduced)),
    sameAs: linked.length ? Object.assign({}, ...linked) : null,
  }
}

/**
 * The name whose id the person has: the one that the caller knows, else the one that the first decision is about (the whole name, where that joined a surname
 * alone to it), else the one that most documents have.
 */
function firstOf(present: readonly NameNode[], own: readonly (Answer | Merge | Linked)[]): NameNode {
  const known = present.find((node) => node.known)
  if (known) return known
  for (const decision of own) {
    if (decision.what === 'unsure') continue
    const about = [...leftsOf(decision), ...('right' in decision ? [decision.right] : [])]
    const nodes = about.flatMap((key) => present.find((node) => node.key === key) ?? [])
    const node = nodes.find(({ name }) => name.given.folded) ?? nodes[0]
    if (node) return node
  }
  return present.reduce((a, b) => (b.documents.size > a.documents.size ? b : a))
}
