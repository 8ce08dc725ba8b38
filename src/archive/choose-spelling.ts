import type { NameNode } from './name-graph.ts'
import type { WholeName } from './name-parts.ts'

/** How a person's name is spelt, and how sure that is. */
export interface ChosenSpelling {
  readonly node: NameNode
  /** Probability, 0..1, that this is the right spelling. */
  readonly confidence: number
}

// Log odds (nats), chosen on half of the people of `archive-dev`.
/** Right spellings recur from document to document, garbles vary: for each document more. */
const A_DOCUMENT = 1.3
/** Documents beyond these say nothing more. */
const MOST_DOCUMENTS = 8
/** A usual surname or given name is no garble as often as another. */
const USUAL_SURNAME = 1
const USUAL_GIVEN = 1
/** "S. Lund" is no whole name. */
const INITIAL = -4
const NOT_INTRODUCED = -0.5
/** Whom the caller knows is spelt as the caller spells him. */
const KNOWN = 20

/** Which of a person's names is the right one: the one that most documents have, and that looks like a name. */
export function chooseSpelling(nodes: readonly NameNode[]): ChosenSpelling {
  const families = new Map<string, number>()
  for (const { name, documents } of nodes)
    families.set(name.family.folded, (families.get(name.family.folded) ?? 0) + documents.size)
  const scores = nodes.map((node) => scoreOf(node, families.get(node.name.family.folded)!))
  let best = 0
  for (let i = 1; i < nodes.length; i++)
    if (scores[i]! > scores[best]! || (scores[i] === scores[best] && nodes[i]!.key < nodes[best]!.key)) best = i
  const { folded } = nodes[best]!.name.family
  // other forms of the same surname are no rivals: "Ada Lund", "Ada M. Lund"
  const rivals = new Map<string, number>()
  nodes.forEach(({ name }, i) => {
    if (name.family.folded !== folded)
      rivals.set(name.family.folded, Math.max(rivals.get(name.family.folded) ?? -Infinity, scores[i]!))
  })
  let total = 1
  for (const score of rivals.values()) total += Math.exp(score - scores[best]!)
  return { node: nodes[best]!, confidence: 1 / total }
}

function scoreOf({ name, documents, known }: NameNode, ofFamily: number): number {
  if (known) return KNOWN
  const introduced = [...documents.values()].some((person) => person.introduced)
  return (
    A_DOCUMENT * Math.min(MOST_DOCUMENTS, ofFamily) +
    0.1 * Math.min(MOST_DOCUMENTS, documents.size) +
    looksOf(name) +
    (introduced ? 0 : NOT_INTRODUCED)
  )
}

function looksOf({ given, family }: WholeName): number {
  if (!given.folded) return INITIAL
  return (
    (family.usual > 0 ? USUAL_SURNAME : 0) +
    (given.usual > 0 ? USUAL_GIVEN : 0) +
    (given.folded.length === 1 ? INITIAL : 0)
  )
}
