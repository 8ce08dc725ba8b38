import { backgroundOf } from '../../lexicon/word-background.ts'
import { roundProbability } from '../../models/round-probability.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import type { Entity } from '../../roster/entity.ts'
import { idsBeside } from '../../roster/make-id.ts'
import type { Roster } from '../../roster/read-roster.ts'
import { checkStrings } from '../../text/check-argument.ts'
import { createResolver } from '../create-resolver.ts'
import type { CompiledRoster } from '../index/compile-roster.ts'
import { type KnownOption, readKnown } from '../known.ts'
import type { Resolution } from '../resolution.ts'
import { clusterWritten } from './cluster-written.ts'
import { byCount, gatherWritten, type Variant, type WrittenPerson } from './written-names.ts'

export interface GroupOptions extends KnownOption {
  /** Whom the caller knows. */
  readonly roster?: Roster | CompiledRoster
}

/** One person of a list of written names. */
export interface NameGroup {
  /** The entity's, or made from the name. */
  readonly id: string
  /** The entity's name, or the likeliest spelling of the wholest one written. */
  readonly name: string
  /** Who of the roster it is; null for somebody else. */
  readonly entity: Entity | null
  /** How the name is written, the most frequent first. */
  readonly variants: readonly Variant[]
  /** How probable it is, 0..1, that `name` is spelt right. */
  readonly spelling: { readonly confidence: number }
  /** How probable it is, 0..1, that all of this is one person, and the entity if there is one. */
  readonly confidence: number
}

/** The groups, and what became of each text of the list. */
export interface Grouping {
  readonly groups: readonly NameGroup[]
  readonly groupOf: ReadonlyMap<string, NameGroup>
  /** What the roster says of each text that means nobody of it. */
  readonly doubts: ReadonlyMap<string, Resolution>
}

/**
 * The people of a list of written names, such as the speakers of a data set: who is the same, how each is spelt, and which entity of the
 * roster. Most frequent first.
 *
 * @throws {WhosaidError} `invalid-text` where the names are no list of strings, `invalid-roster`, `invalid-option`.
 * @example
 * groupNames(['Ada Lindqvist', 'Lindkvist', 'Bo Marlow', 'Mr. Marlow'])
 * // [{ id: 'ada-lindqvist', name: 'Ada Lindqvist', variants: [{ text: 'Ada Lindqvist', count: 1 }, { text: 'Lindkvist', count: 1 }], … }, …]
 */
export function groupNames(names: readonly string[], options: GroupOptions = {}): readonly NameGroup[] {
  checkStrings(names, 'what is grouped', 'invalid-text')
  return groupWritten(names, options).groups
}

/** Groups the names of a list, however it is held. */
export function groupWritten(names: Iterable<string>, options: GroupOptions): Grouping {
  readKnown(options, 0, 'roster')
  const { roster, known } = options
  const resolver = roster === undefined ? undefined : createResolver(roster, known === undefined ? {} : { known })
  const people = gatherWritten(names)
  const resolutions = people.map(({ isLabel, variants }) =>
    isLabel ? undefined : resolver?.resolve(variants[0]!.text),
  )
  const entities = new Map<string, Entity>()
  for (const resolution of resolutions) if (resolution?.entity) entities.set(resolution.entity.id, resolution.entity)
  const doubts = new Map<string, Resolution>()
  const clusters = clusterWritten(
    people,
    resolutions.map((resolution) => resolution?.entity?.id ?? null),
  )
  const drafts = new Map<string, Draft>()
  for (const cluster of clusters) {
    const own = cluster.members.map((i) => people[i]!)
    const sure = Math.min(
      cluster.confidence,
      ...cluster.members.map((i) => (resolutions[i]?.entity ? resolutions[i].confidence : 1)),
    )
    const known = cluster.owner === null ? null : entities.get(cluster.owner)!
    // several garbles of one person may tell together whom of the roster they mean, where none does alone
    const together = known || own[0]!.isLabel ? undefined : resolver?.resolveTogether(own.map(({ name }) => name))
    const entity = known ?? together?.entity ?? null
    const key = entity ? `of the roster ${entity.id}` : `other ${cluster.members[0]}`
    if (together && !entity) for (const { variants } of own) for (const { text } of variants) doubts.set(text, together)
    const draft = drafts.get(key) ?? { entity, people: [], first: people.length, confidence: 1 }
    for (const one of own) draft.people.push(one)
    draft.first = Math.min(draft.first, ...cluster.members)
    draft.confidence = Math.min(draft.confidence, sure, together?.entity ? together.confidence : 1)
    drafts.set(key, draft)
  }
  return finish([...drafts.values()], doubts)
}

/** A person in the making. */
interface Draft {
  readonly entity: Entity | null
  readonly people: WrittenPerson[]
  /** Where the first of them stands in the list. */
  first: number
  confidence: number
}

function finish(drafts: readonly Draft[], doubts: ReadonlyMap<string, Resolution>): Grouping {
  const idFor = idsBeside(new Set(drafts.map(({ entity }) => entity?.id)))
  const groupOf = new Map<string, NameGroup>()
  const counted = drafts.map((draft) => {
    const variants = draft.people.flatMap((person) => person.variants).sort(byCount)
    const { name, confidence } = spellingOf(draft)
    const group: NameGroup = {
      id: draft.entity?.id ?? idFor(name),
      name,
      entity: draft.entity,
      variants,
      spelling: { confidence: roundProbability(confidence) },
      confidence: roundProbability(draft.confidence),
    }
    for (const { text } of variants) groupOf.set(text, group)
    return { group, first: draft.first, count: variants.reduce((sum, { count }) => sum + count, 0) }
  })
  counted.sort((a, b) => b.count - a.count || a.first - b.first)
  return { groups: counted.map(({ group }) => group), groupOf, doubts }
}

/** A word that is one letter, with or without its full stop. */
const INITIAL = /(?:^|\s)\p{L}\.?(?:\s|$)/u

/** The likeliest spelling among the wholest names: right ones come again, garbles vary. */
function spellingOf({ entity, people }: Draft): { readonly name: string; readonly confidence: number } {
  if (entity) return { name: entity.name, confidence: 1 }
  const words = people.reduce((most, person) => Math.max(most, person.words), 0)
  const among = people.filter((person) => person.words === words || person.words > 1)
  // T. Wieringa and Tomas Wieringa are the latter
  const written = among.filter(({ name }) => !INITIAL.test(name))
  const whole = written.length > 0 ? written : among
  const best = whole.reduce((a, b) =>
    (b.count - a.count || b.words - a.words || fuller(a, b) || usualness(b) - usualness(a)) > 0 ? b : a,
  )
  const rivals = whole.filter((person) => person.words === best.words)
  const squares = rivals.reduce((sum, { count }) => sum + count * count, 0)
  const seen = people.reduce((sum, { count }) => sum + count, 0)
  return { name: best.name, confidence: ((best.count * best.count) / squares) * ((seen + 9) / (seen + 10)) }
}

/** How usual the words of a name are as people's: of Maren Holt and Maren Hollt, each written once, the former is rather right. */
const usualness = ({ folded }: WrittenPerson): number =>
  folded.split(' ').reduce((sum, word) => sum + Math.max(backgroundOf(word).surname, backgroundOf(word).forename), 0)

/** Above 0 where the second has the forename that the first is short for: Robert, not Bob. */
function fuller(a: WrittenPerson, b: WrittenPerson): number {
  const [one, other] = [a, b].map(({ folded }) => folded.split(' ')[0]!) as [string, string]
  return nicknamesOf(one).has(other) ? other.length - one.length : 0
}
