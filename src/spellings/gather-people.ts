import { type Cast, memberAt } from '../cast/cast.ts'
import type { GarbleDecision } from '../garbles/garble-decision.ts'
import type { Target } from '../garbles/gather-targets.ts'
import type { Garbles } from '../garbles/resolve-garbles.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { judgeOnce } from '../resolution/judgement/judge-once.ts'
import type { Article } from '../text/article.ts'
import { VariantGatherer } from './gather-variants.ts'
import { isLinked } from './is-linked.ts'
import { JoinedKeys } from './joined-keys.ts'
import type { Link, Person, Variant } from './person.ts'
import { readName } from './read-name.ts'

interface Node {
  readonly target: Target | null
  readonly decisions: GarbleDecision[]
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly probability: number
  readonly decision: GarbleDecision
}

/** The people of an article: names that are likely the same person's stand together, whichever of them is right. */
export function gatherPeople(
  article: Article,
  mentions: Mentions,
  cast: Cast,
  { decisions, targets }: Garbles,
): readonly Person[] {
  const nodes = new Map<string, Node>()
  for (const target of targets) nodes.set(keyOf(target), { target, decisions: [] })
  const ownKeys = new Map(targets.map((target) => [target.member >= 0 ? target.member : target.name, keyOf(target)]))
  const edges = decisions.flatMap((decision): readonly Edge[] => {
    if (!isLinked(decision)) return []
    const { suspect, alternatives } = decision
    const best = alternatives[0]!
    const { name } = suspect.places[0]!
    const member = name >= 0 ? memberAt(cast, name) : -1
    const from = ownKeys.get(member >= 0 ? member : suspect.text) ?? `written ${suspect.text}`
    const to = keyOf(best.pairing.target)
    if (!nodes.has(from)) nodes.set(from, { target: null, decisions: [] })
    if (!nodes.has(to)) nodes.set(to, { target: best.pairing.target, decisions: [] })
    nodes.get(from)!.decisions.push(decision)
    return from === to ? [] : [{ from, to, probability: best.probability, decision }]
  })
  const edgesFrom = new Map<string, Edge[]>()
  for (const edge of edges) {
    const own = edgesFrom.get(edge.from)
    if (own) own.push(edge)
    else edgesFrom.set(edge.from, [edge])
  }
  return joinNodes(nodes, edges).map((group) => {
    const { target, decisions: own } = nodes.get(group[0]!)!
    return group.length === 1 && own.length === 0 && target && target.entity?.origin !== 'roster'
      ? new PersonSpeltAlike(article, mentions, target)
      : describePerson(article, mentions, group, nodes, edgesFrom)
  })
}

/** Somebody whom nothing but the own name means. */
class PersonSpeltAlike implements Person {
  readonly #article: Article
  readonly #mentions: Mentions
  readonly #target: Target
  readonly isSpeltAlike = true
  readonly isOfRoster = false
  readonly members: readonly number[]
  #read: ReturnType<typeof readName> | undefined
  #variants: readonly Variant[] | undefined

  constructor(article: Article, mentions: Mentions, target: Target) {
    this.#article = article
    this.#mentions = mentions
    this.#target = target
    this.members = target.member >= 0 ? [target.member] : []
  }

  get member(): number {
    return this.#target.member
  }

  get name(): string {
    return this.#target.name
  }

  get entity(): Target['entity'] {
    return this.#target.entity
  }

  get given(): string {
    this.#read ??= readName(this.#target)
    return this.#read.given
  }

  get family(): string {
    this.#read ??= readName(this.#target)
    return this.#read.family
  }

  get variants(): readonly Variant[] {
    if (!this.#variants) {
      const gathered = new VariantGatherer(this.#article, this.#mentions)
      gathered.addNamed(this.#target, 1, null)
      this.#variants = gathered.variants()
    }
    return this.#variants
  }
}

const keyOf = ({ entity, name }: Target): string => (entity ? `entity ${entity.id}` : `name ${name}`)

const isOfRoster = ({ target }: Node): boolean => target?.entity?.origin === 'roster'

/** Groups of keys, joined along the edges, likeliest first; two people of the roster are never one. */
function joinNodes(nodes: ReadonlyMap<string, Node>, edges: readonly Edge[]): readonly (readonly string[])[] {
  const groups = new JoinedKeys(nodes.keys())
  const known = new Set([...nodes].flatMap(([key, node]) => (isOfRoster(node) ? [key] : [])))
  for (const { from, to } of [...edges].sort((a, b) => b.probability - a.probability)) {
    const [one, other] = [groups.firstOf(from), groups.firstOf(to)]
    if (one === other || (known.has(one) && known.has(other))) continue
    groups.join(one, other)
    if (known.has(other)) known.add(one)
  }
  return groups.all()
}

/** The name by which the person is known: of the roster, else of the cast, else the one written most. */
function primaryOf(group: readonly string[], nodes: ReadonlyMap<string, Node>): Target {
  const targets = group.flatMap((key) => nodes.get(key)!.target ?? [])
  const rank = (target: Target): number =>
    (target.entity?.origin === 'roster' ? 2e6 : target.member >= 0 ? 1e6 : 0) +
    (target.full > 0 ? 1e5 : 0) +
    target.tokens.length
  return targets.reduce((a, b) => (rank(b) > rank(a) ? b : a))
}

function describePerson(
  article: Article,
  mentions: Mentions,
  group: readonly string[],
  nodes: ReadonlyMap<string, Node>,
  edgesFrom: ReadonlyMap<string, readonly Edge[]>,
): Person {
  const primary = primaryOf(group, nodes)
  const identities = identitiesFrom(keyOf(primary), group, edgesFrom)
  const gathered = new VariantGatherer(article, mentions)
  // a whole name is mended whole: its places come before those of the family name in it
  for (const key of group)
    for (const decision of nodes.get(key)!.decisions)
      if (isWhole(decision)) gathered.addSuspect(decision, identities.get(key)!, linkOf(decision))
  for (const key of group) {
    const { target, decisions } = nodes.get(key)!
    const identity = identities.get(key)!
    const [edge] = edgesFrom.get(key) ?? []
    const link = edge ? linkOf(edge.decision) : null
    if (target)
      gathered.addNamed(target, identity, key === keyOf(primary) ? null : link, brokenFamily(target, decisions))
    for (const decision of decisions) gathered.addSuspect(decision, identity, linkOf(decision))
  }
  const { given, family } = readName(primary)
  const { member, name, entity } = primary
  const known = entity?.origin === 'roster'
  const members = group.flatMap((key) => nodes.get(key)!.target?.member ?? []).filter((m) => m >= 0)
  return {
    member,
    name,
    entity,
    given,
    family,
    isOfRoster: known,
    members,
    isSpeltAlike: false,
    variants: gathered.variants(),
  }
}

/** Is the suspect a garble as a whole: of a whole name, or of a family name of which a recogniser made several words? */
function isWhole({ suspect, alternatives }: GarbleDecision): boolean {
  const { form, logit } = alternatives[0]!.pairing
  if (form.kind === 'full' || suspect.words <= form.words) return form.kind === 'full'
  const last = suspect.text.split(' ').slice(-form.words).join(' ')
  return judgeOnce(readWritten(last), form).logit < logit
}

/** What a target's family name became where the article writes a garble of more words: "Pan Dancer" of "Amara Pan Dancer" for Amara Pandansa. */
function brokenFamily({ name }: Target, decisions: readonly GarbleDecision[]): string | undefined {
  const whole = decisions.find((decision) => isWhole(decision) && decision.suspect.text === name)
  if (!whole) return undefined
  const { target, form } = whole.alternatives[0]!.pairing
  const words = name.split(' ')
  if (words.length <= form.words) return undefined
  return form.kind === 'full' ? words.slice(readName(target).given.split(' ').length).join(' ') : name
}

function linkOf({ alternatives, sighting }: GarbleDecision): Link | null {
  const [alternative] = alternatives
  return alternative ? { alternative, sighting } : null
}

/** Probability that each of the group is the one named `start`: of all links on the way. */
function identitiesFrom(
  start: string,
  group: readonly string[],
  edgesFrom: ReadonlyMap<string, readonly Edge[]>,
): ReadonlyMap<string, number> {
  const keys = new Set(group)
  const own = group.flatMap((key) => edgesFrom.get(key) ?? []).filter(({ to }) => keys.has(to))
  const identities = new Map([[start, 1]])
  for (let grown = true; grown; ) {
    grown = false
    for (const { from, to, probability } of own) {
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        const through = (identities.get(a) ?? 0) * probability
        if (through <= (identities.get(b) ?? 0)) continue
        identities.set(b, through)
        grown = true
      }
    }
  }
  return identities
}
