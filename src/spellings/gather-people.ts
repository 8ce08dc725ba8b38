import type { Cast } from '../cast/cast.ts'
import type { GarbleDecision } from '../garbles/garble-decision.ts'
import type { Target } from '../garbles/gather-targets.ts'
import type { Garbles } from '../garbles/resolve-garbles.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { foldName } from '../names/fold-name.ts'
import { parseName } from '../names/parse-name.ts'
import type { Article } from '../text/article.ts'
import type { Link, Person, Variant, WrittenPlace } from './person.ts'

/** Less than this, 0..1, links no two names: who is meant is left open. */
export const LEAST_LINK = 0.5

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
    const best = decision.alternatives[0]
    if (!best || best.probability < LEAST_LINK) return []
    const { suspect } = decision
    const { name } = suspect.places[0]!
    const member = name >= 0 ? cast.memberOf[name]! : -1
    const from = ownKeys.get(member >= 0 ? member : suspect.text) ?? `written ${suspect.text}`
    const to = keyOf(best.pairing.target)
    if (!nodes.has(from)) nodes.set(from, { target: null, decisions: [] })
    if (!nodes.has(to)) nodes.set(to, { target: best.pairing.target, decisions: [] })
    nodes.get(from)!.decisions.push(decision)
    return from === to ? [] : [{ from, to, probability: best.probability, decision }]
  })
  const groups = joinNodes(nodes, edges)
  return groups.map((group) => describePerson(article, mentions, group, nodes, edges))
}

const keyOf = ({ entity, name }: Target): string => (entity ? `entity ${entity.id}` : `name ${name}`)

const isOfRoster = ({ target }: Node): boolean => target?.entity?.origin === 'roster'

/** Groups of keys, joined along the edges, likeliest first; two people of the roster are never one. */
function joinNodes(nodes: ReadonlyMap<string, Node>, edges: readonly Edge[]): readonly (readonly string[])[] {
  const groupOf = new Map([...nodes.keys()].map((key) => [key, [key]]))
  for (const { from, to } of [...edges].sort((a, b) => b.probability - a.probability)) {
    const [one, other] = [groupOf.get(from)!, groupOf.get(to)!]
    if (one === other) continue
    const known = [...one, ...other].filter((key) => isOfRoster(nodes.get(key)!))
    if (known.length > 1) continue
    const joined = [...one, ...other]
    for (const key of joined) groupOf.set(key, joined)
  }
  return [...new Set(groupOf.values())]
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
  edges: readonly Edge[],
): Person {
  const primary = primaryOf(group, nodes)
  const identities = identitiesFrom(keyOf(primary), group, edges)
  const gathered = new VariantGatherer(article, mentions)
  for (const key of group) {
    const { target, decisions } = nodes.get(key)!
    const identity = identities.get(key)!
    const edge = edges.find(({ from }) => from === key)
    const link = edge ? linkOf(edge.decision) : null
    if (target) gathered.addNamed(target, identity, key === keyOf(primary) ? null : link)
    for (const decision of decisions) gathered.addSuspect(decision, identity, linkOf(decision))
  }
  const { given, family } = partsOf(primary)
  const { member, name, entity } = primary
  const known = entity?.origin === 'roster'
  const members = group.flatMap((key) => nodes.get(key)!.target?.member ?? []).filter((m) => m >= 0)
  return { member, name, entity, given, family, isOfRoster: known, members, variants: gathered.variants() }
}

function linkOf({ alternatives, sighting }: GarbleDecision): Link | null {
  const [alternative] = alternatives
  return alternative ? { alternative, sighting } : null
}

/** Probability that each of the group is the one named `start`: of all links on the way. */
function identitiesFrom(start: string, group: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, number> {
  const own = edges.filter(({ from, to }) => group.includes(from) && group.includes(to))
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

const partsOf = ({ name, forms }: Pick<Target, 'name' | 'forms'>): { given: string; family: string } => {
  const { given, middle, family } = parseName(name)
  const own = forms.find(({ kind }) => kind === 'family')?.text ?? family
  return { given: [given, middle].filter(Boolean).join(' '), family: own }
}

/** Gathers the spellings of one person's family name with their places, each place once. */
class VariantGatherer {
  readonly #found = new Map<string, { -readonly [K in keyof Variant]: Variant[K] } & { places: WrittenPlace[] }>()
  readonly #taken = new Set<number>()

  constructor(
    private readonly article: Article,
    private readonly mentions: Mentions,
  ) {}

  /** The places where the article writes the target's own name, by the family name or in full. */
  addNamed(target: Target, identity: number, link: Link | null): void {
    const { family } = partsOf(target)
    const words = family.split(' ').length
    const folded = foldName(family)
    for (const n of target.named) {
      const { words: written, end, behind } = this.mentions.names[n]!
      const own = written.slice(-words).join(' ')
      if (foldName(own) !== folded || !this.article.text.endsWith(own, end)) continue
      const place = { start: end - own.length, end, first: behind - 1, given: '', isFull: written.length > words }
      this.#add(own, place, identity, link, false)
    }
  }

  addSuspect({ suspect, alternatives }: GarbleDecision, identity: number, link: Link | null): void {
    const { form, target } = alternatives[0]!.pairing
    const words = suspect.text.split(' ')
    const family = partsOf(target).family.split(' ').length
    const isWhole = form.words > 1 && form.kind !== 'family'
    const isBroken = words.length !== form.text.split(' ').length
    const given = isWhole && !isBroken ? words.slice(0, -family).join(' ') : ''
    const own = given ? words.slice(-family).join(' ') : suspect.text
    for (const { start, end, first } of suspect.places) {
      const place = { start, end, first, given, isFull: isWhole }
      this.#add(own, place, identity, link, isBroken)
    }
  }

  #add(text: string, place: WrittenPlace, identity: number, link: Link | null, isBroken: boolean): void {
    if (this.#taken.has(place.end)) return
    this.#taken.add(place.end)
    const folded = foldName(text)
    const variant = this.#found.get(folded)
    if (!variant) this.#found.set(folded, { text, folded, places: [place], identity, link, isBroken })
    else {
      variant.places.push(place)
      if (identity > variant.identity) Object.assign(variant, { identity, link })
      if (variant.text === variant.text.toUpperCase()) variant.text = text
    }
  }

  variants(): readonly Variant[] {
    const found = [...this.#found.values()]
    for (const { places } of found) places.sort((a, b) => a.start - b.start)
    return found.sort((a, b) => a.places[0]!.start - b.places[0]!.start)
  }
}
