import type { Entity } from '../roster/entity.ts'
import { alikeAmong } from './compare-names.ts'
import { hashText } from './hash-text.ts'
import {
  type Decision,
  type DocumentPlace,
  type LogLine,
  leftsOf,
  type Reading,
  type ReadPerson,
  type Split,
  type WrittenForm,
} from './log.ts'
import { type Component, type Effective, isOrganization, keyOf, NameGraph, type NameNode } from './name-graph.ts'
import { type Person, peopleOf } from './person.ts'

/** Who one document names: a person of its reading, and the name under which the archive has him. */
export interface Named {
  readonly person: ReadPerson
  readonly node: NameNode
}

/**
 * What the lines of a log come to. People are worked out when asked for, and anew only where a line has changed something; they depend on
 * the readings and decisions alone, not on the order of the readings.
 */
export class ArchiveState {
  readonly graph: NameGraph
  readonly #readings = new Map<string, Reading>()
  readonly #named = new Map<string, readonly Named[]>()
  readonly #people = new Map<Component, readonly Person[]>()
  readonly #personOf = new Map<NameNode, Person>()
  readonly #ids = new Map<string, NameNode>()
  /** Decisions that hold, oldest first. */
  readonly #effective: Effective[] = []
  readonly #touched = new Set<Component>()
  #decisions = 0
  /** How many whole names of people there are, in documents or known to the caller. */
  #names = 0

  constructor(roster: readonly Entity[]) {
    this.graph = new NameGraph((component) => this.#forget(component))
    for (const entity of roster) this.#enlistKnown(entity)
  }

  add(line: LogLine): void {
    if (line.kind === 'reading') this.#read(line)
    else if (line.what === 'undo') this.#undo()
    else this.#decide({ at: this.#decisions++, decision: line })
  }

  reading(document: string): Reading | undefined {
    return this.#readings.get(document)
  }

  /** Everybody whom a document names. */
  namedIn(document: string): readonly Named[] {
    return this.#named.get(document) ?? []
  }

  /** How many decisions hold. */
  get decisions(): readonly Effective[] {
    return this.#effective
  }

  personOf(node: NameNode): Person {
    this.#derive(node.component)
    return this.#personOf.get(node)!
  }

  /** The person of an id, whatever name of his it was given for. */
  personById(id: string): Person | undefined {
    const node = this.#ids.get(id)
    return node && isPresent(node) ? this.personOf(node) : undefined
  }

  /** From which score on two names are one person's. */
  get alike(): number {
    return alikeAmong(this.#names)
  }

  /** Everybody, in the order of the ids. */
  people(): readonly Person[] {
    const all = new Set<Person>()
    for (const node of this.graph.nodes()) {
      if (!isPresent(node)) continue
      const person = this.personOf(node)
      if (person.introduced && !isOrganization(node)) all.add(person)
    }
    return [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** The components that have changed since this was asked last. */
  takeTouched(): readonly Component[] {
    const touched = [...this.#touched]
    this.#touched.clear()
    return touched
  }

  #derive(component: Component): void {
    if (this.#people.has(component)) return
    const people = peopleOf(component, this.alike)
    this.#people.set(component, people)
    for (const person of people) for (const node of person.nodes) this.#personOf.set(node, person)
  }

  #forget(component: Component): void {
    this.#people.delete(component)
    if (component.nodes.size) this.#touched.add(component)
    else this.#touched.delete(component)
  }

  /** Counts a whole name that is new, or gone. Where the score from which on names are one person's changes with it, everybody is worked out anew. */
  #count(node: NameNode, by: number): void {
    if (!node.name.given.folded || isOrganization(node)) return
    const before = this.alike
    this.#names += by
    if (this.alike === before) return
    for (const { component } of this.graph.nodes()) this.#forget(component)
  }

  #enlist(key: string, name: string): NameNode {
    const node = this.graph.enlist(key, name)
    this.#ids.set(`p${hashText(key)}`, node)
    return node
  }

  #enlistKnown(entity: Entity): void {
    const nodes = [entity.name, ...entity.aliases].map((name) => this.#enlist(keyOf({ name }), name))
    for (const node of nodes) {
      if (!isPresent(node)) this.#count(node, 1)
      node.known ??= entity
      this.graph.join(nodes[0]!, node)
      this.graph.touch(node)
    }
    this.#ids.set(entity.id, nodes[0]!)
  }

  #read(reading: Reading): void {
    this.#unread(reading.document)
    this.#readings.set(reading.document, reading)
    const named = reading.people.flatMap((person) => this.#divide(reading.document, person))
    for (const { node, person } of named) {
      if (!isPresent(node)) this.#count(node, 1)
      node.documents.set(reading.document, joined(node.documents.get(reading.document), person))
      this.graph.touch(node)
    }
    this.#named.set(reading.document, named)
  }

  #unread(document: string): void {
    for (const { node } of this.namedIn(document)) {
      if (!node.documents.delete(document)) continue
      if (!isPresent(node)) this.#count(node, -1)
      this.graph.touch(node)
    }
    this.#named.delete(document)
    this.#readings.delete(document)
  }

  /** A person of a reading, without the places that a person has split off. */
  #divide(document: string, person: ReadPerson): Named[] {
    const key = keyOf(person, document)
    let rest = person
    const named: Named[] = []
    for (const { decision } of this.#effective) {
      if (decision.what !== 'split' || !decision.places.length) continue
      const [inside, outside] = parted(
        rest,
        decision.places.filter((place) => place.document === document),
      )
      if (!inside.written.length) continue
      named.push({ person: inside, node: this.#enlist(splitKey(key, decision), person.name) })
      rest = outside
    }
    if (rest.written.length) named.push({ person: rest, node: this.#enlist(key, person.name) })
    return named
  }

  #decide(effective: Effective): void {
    this.#effective.push(effective)
    this.#apply(effective, (node) => node.decisions.add(effective))
  }

  #undo(): void {
    const last = this.#effective.pop()
    if (last) this.#apply(last, (node) => node.decisions.delete(last))
  }

  #apply({ decision }: Effective, change: (node: NameNode) => void): void {
    if (decision.what === 'split') this.#readAgain(decision)
    const nodes = keysOf(decision).map((key) => this.#enlist(key, nameOf(key)))
    for (const node of nodes) {
      this.graph.join(nodes[0]!, node)
      change(node)
    }
    if (nodes[0]) this.graph.touch(nodes[0])
  }

  /** Splits change which name a place belongs to. */
  #readAgain({ places }: Split): void {
    for (const document of new Set(places.map((place) => place.document))) {
      const reading = this.#readings.get(document)
      if (reading) this.#read(reading)
    }
  }
}

const isPresent = ({ documents, known }: NameNode): boolean => documents.size > 0 || known !== null

/** The key of those places of a name that were split off. */
export const splitKey = (key: string, { places }: Pick<Split, 'places'>): string =>
  `${key}#${hashText(JSON.stringify(places))}`

const nameOf = (key: string): string => key.replace(/^[a-z]+:|[@#].*$/gsu, '')

function keysOf(decision: Exclude<Decision, { readonly what: 'undo' }>): readonly string[] {
  if (decision.what === 'split') return [...decision.stay, ...decision.out]
  if (decision.what === 'same-as') return [decision.left]
  const spelling =
    decision.what === 'same' && decision.spelling?.includes(' ') ? [keyOf({ name: decision.spelling })] : []
  return [...leftsOf(decision), decision.right, ...spelling]
}

/** Two people of one reading who have the same name. */
function joined(a: ReadPerson | undefined, b: ReadPerson): ReadPerson {
  if (!a) return b
  return { ...a, introduced: a.introduced || b.introduced, written: [...a.written, ...b.written] }
}

/** What of a person stands at the places, and what does not. */
function parted(person: ReadPerson, places: readonly DocumentPlace[]): readonly [ReadPerson, ReadPerson] {
  if (!places.length) return [{ ...person, written: [] }, person]
  const isInside = ([start, end]: readonly [number, number]): boolean =>
    places.some((place) => place.start < end && place.end > start)
  const part = (keep: boolean): ReadPerson => ({
    ...person,
    written: person.written.flatMap((form): readonly WrittenForm[] => {
      const kept = form.places.filter((place) => isInside(place) === keep)
      return kept.length ? [{ ...form, places: kept }] : []
    }),
  })
  return [part(true), part(false)]
}
