import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { foldName } from '../names/fold-name.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { indexedWords } from '../resolution/forms/indexed-word.ts'
import { soundKeys } from '../resolution/index/sound-keys.ts'
import type { Entity } from '../roster/entity.ts'
import { ALIKE, type Comparison, compareNames, WORTH_ASKING } from './compare-names.ts'
import type { Answer, Linked, Merge, ReadPerson, Split } from './log.ts'
import { readWholeName, type WholeName } from './name-parts.ts'

/** Decisions that say something about names; `at` is their position in the log. */
export interface Effective {
  readonly at: number
  readonly decision: Answer | Merge | Split | Linked
}

/** One name over all documents; a name of one word over one document. */
export interface NameNode {
  readonly key: string
  readonly name: WholeName
  readonly documents: Map<string, ReadPerson>
  /** Other names that may be the same person's. */
  readonly edges: Map<NameNode, Comparison>
  readonly decisions: Set<Effective>
  /** Whom the caller knows by this name. */
  known: Entity | null
  component: Component
}

/** Names that are linked, by likeness or by decisions: what one of them means depends on these alone. */
export interface Component {
  readonly nodes: Set<NameNode>
}

/** The key of a name: the folded name, for a person's name of one word with its document, for an organisation's with a mark. */
export function keyOf({ name, organization }: Pick<ReadPerson, 'name' | 'organization'>, document = ''): string {
  const folded = foldName(name)
  // “the Army” of one document is not that of another
  if (organization) return `${ORGANIZATION}${folded}${isOrdinaryWord(folded) ? `@${document}` : ''}`
  return folded.includes(' ') ? folded : `${folded}@${document}`
}

const ORGANIZATION = 'organization:'
export const isOrganization = ({ key }: Pick<NameNode, 'key'>): boolean => key.startsWith(ORGANIZATION)

/** The names of an archive, linked where they are alike. Whatever the order in which names are added, the links are the same. */
export class NameGraph {
  readonly #nodes = new Map<string, NameNode>()
  readonly #blocks = new Map<string | number, NameNode[]>()
  readonly #onChange: (component: Component) => void

  /** @param onChange hears of each component whose people are to be worked out anew */
  constructor(onChange: (component: Component) => void) {
    this.#onChange = onChange
  }

  nodes(): Iterable<NameNode> {
    return this.#nodes.values()
  }

  get(key: string): NameNode | undefined {
    return this.#nodes.get(key)
  }

  /** The node of a key, made if it is new. */
  enlist(key: string, name: string): NameNode {
    const present = this.#nodes.get(key)
    if (present) return present
    const component: Component = { nodes: new Set() }
    const node: NameNode = {
      key,
      name: readWholeName(name),
      documents: new Map(),
      edges: new Map(),
      decisions: new Set(),
      known: null,
      component,
    }
    component.nodes.add(node)
    this.#nodes.set(key, node)
    if (!isOrganization(node)) this.#link(node)
    this.#onChange(node.component)
    return node
  }

  /** Says that something about a name has changed. */
  touch(node: NameNode): void {
    this.#onChange(node.component)
  }

  /** Makes two names depend on each other. */
  join(a: NameNode, b: NameNode): void {
    if (a.component === b.component) return
    const [more, fewer] =
      a.component.nodes.size >= b.component.nodes.size ? [a.component, b.component] : [b.component, a.component]
    for (const node of fewer.nodes) {
      node.component = more
      more.nodes.add(node)
    }
    fewer.nodes.clear()
    this.#onChange(fewer)
    this.#onChange(more)
  }

  #link(node: NameNode): void {
    const seen = new Set<NameNode>([node])
    for (const block of lookUps(node.name))
      for (const other of this.#blocks.get(block) ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        const comparison = compareNames(node.name, other.name)
        if (!comparison || comparison.score < WORTH_ASKING) continue
        node.edges.set(other, comparison)
        other.edges.set(node, comparison)
        if (comparison.score >= ALIKE) this.join(node, other)
        else this.#onChange(other.component)
      }
    for (const block of blocksOf(node.name)) {
      const members = this.#blocks.get(block)
      if (members) members.push(node)
      else this.#blocks.set(block, [node])
    }
  }
}

/** Under what a name is found: its given name, its family name, how the two sound. */
const blocksOf = ({ given, family }: WholeName): ReadonlySet<string | number> =>
  new Set<string | number>([
    `g ${given.folded}`,
    `f ${family.folded}`,
    ...soundKeys(indexedWords(`${given.folded} ${family.folded}`.trim())),
    ...soundKeys(indexedWords(family.folded)),
  ])

function lookUps(name: WholeName): ReadonlySet<string | number> {
  const blocks = new Set(blocksOf(name))
  if (name.given.folded.length < 2) blocks.delete(`g ${name.given.folded}`)
  for (const nickname of nicknamesOf(name.given.folded)) blocks.add(`g ${nickname}`)
  return blocks
}
