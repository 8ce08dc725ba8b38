import type { Entity } from '../../roster/entity.ts'
import { Findings } from '../findings.ts'
import { readWritten } from '../forms/written-name.ts'
import { indexNames, type NameIndex } from '../index/name-index.ts'
import { siftForms } from '../index/sift-forms.ts'
import { oddsAmong } from '../share-odds.ts'
import type { WrittenPerson } from './written-names.ts'

/** Names that are one person: their positions, and how probable it is that they are. */
export interface Cluster {
  readonly members: readonly number[]
  /** Whom all of them are, where one of them was known beforehand. */
  readonly owner: string | null
  readonly confidence: number
}

/** The least probability at which a name of a list is one person with others. */
const ONE_PERSON = 0.85

/**
 * Which names of a list are one person: a surname, an initial, a garble is put to the wholer or more frequent names that it is like. `ownerOf` says
 * who of the roster some are known to be. Where two people fit equally, a name is neither's.
 */
export function clusterWritten(
  people: readonly WrittenPerson[],
  ownerOf: readonly (string | null)[],
): readonly Cluster[] {
  const index = indexNames(people.map(asEntity))
  // whoever may be meant comes before those who may mean him
  const order = people.map((_, i) => i).sort((a, b) => rank(people[a]!, ownerOf[a]!, people[b]!, ownerOf[b]!))
  const clusterOf = new Map<number, number>()
  const clusters: { members: number[]; owner: string | null; confidence: number }[] = []
  const byOwner = new Map<string, number>()
  for (const i of order) {
    const owner = ownerOf[i] ?? null
    const link = owner === null ? nearestCluster(index, people[i]!, clusterOf) : null
    let c = link?.cluster ?? (owner === null ? undefined : byOwner.get(owner)) ?? -1
    if (c < 0) c = clusters.push({ members: [], owner, confidence: 1 }) - 1
    if (owner !== null) byOwner.set(owner, c)
    clusters[c]!.members.push(i)
    clusters[c]!.confidence = Math.min(clusters[c]!.confidence, link?.confidence ?? 1)
    clusterOf.set(i, c)
  }
  return clusters
}

const asEntity = ({ name, count }: WrittenPerson, i: number): Entity => ({
  id: String(i),
  name,
  type: 'person',
  aliases: [],
  titles: [],
  weight: Math.sqrt(count),
  origin: 'roster',
})

/** Names of known people first, then the wholest, then the most frequent. */
const rank = (a: WrittenPerson, ownerA: string | null, b: WrittenPerson, ownerB: string | null): number =>
  Number(ownerB !== null) - Number(ownerA !== null) ||
  wholeness(b) - wholeness(a) ||
  b.count - a.count ||
  (a.folded < b.folded ? -1 : 1)

/** How many words there are; an initial counts for half of one. */
const wholeness = ({ folded, words }: WrittenPerson): number =>
  words - folded.split(' ').filter((word) => word.length === 1).length / 2

/** The cluster whose names a name is like, if it is clearly that one's. */
function nearestCluster(
  index: NameIndex,
  { name }: WrittenPerson,
  clusterOf: ReadonlyMap<number, number>,
): { readonly cluster: number; readonly confidence: number } | null {
  const written = readWritten(name)
  const findings = new Findings(index, written)
  for (const f of siftForms(index, written, (f) => clusterOf.has(index.owners[f]!))) findings.judge(f)
  const candidates = findings.candidates()
  const odds = oddsAmong(candidates, index.weight)
  const ofCluster = new Map<number, number>()
  candidates.forEach(({ entity }, i) => {
    const cluster = clusterOf.get(Number(entity.id))!
    ofCluster.set(cluster, (ofCluster.get(cluster) ?? 0) + Math.exp(odds[i]!))
  })
  let [best, most, all] = [-1, 0, 1]
  for (const [cluster, sum] of ofCluster) {
    all += sum
    if (sum > most) [best, most] = [cluster, sum]
  }
  return most / all >= ONE_PERSON ? { cluster: best, confidence: most / all } : null
}
