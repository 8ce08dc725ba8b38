import { isUsualSurname } from '../../lexicon/usual-surnames.ts'
import { foldName } from '../../names/fold-name.ts'
import { genderOfForename } from '../../names/forenames.ts'
import type { Gender } from '../../names/gender.ts'
import { parseName } from '../../names/parse-name.ts'
import type { Entity } from '../../roster/entity.ts'
import { Findings } from '../findings.ts'
import { isBody, otherNamesOf } from '../forms/bodies.ts'
import { readInitials } from '../forms/initials.ts'
import { isOwner } from '../forms/is-owner.ts'
import type { NameForm } from '../forms/name-forms.ts'
import { readWritten, type WrittenName } from '../forms/written-name.ts'
import { indexNames, type NameIndex } from '../index/name-index.ts'
import { siftForms } from '../index/sift-forms.ts'
import { oddsAmong } from '../share-odds.ts'
import { byCount, type WrittenPerson } from './written-names.ts'

/** Names that are one person: their positions, and how probable it is that they are. */
export interface Cluster {
  readonly members: readonly number[]
  /** Whom all of them are, where one of them was known beforehand. */
  readonly owner: string | null
  readonly confidence: number
}

/** The least probability at which a name of a list is one person with others; and that it is anybody's of them, where it is a whole name. */
const ONE_PERSON = 0.85
const WHOLE_NAME = 0.96

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
  const called = indexShortened(people)
  const clusters: Draft[] = []
  const byOwner = new Map<string, number>()
  for (const i of order) {
    const owner = ownerOf[i] ?? null
    const person = people[i]!
    const mayBe = (other: number): boolean => {
      const cluster = clusterOf.get(other)
      return cluster !== undefined && areOne(person, clusters[cluster]!)
    }
    const isAsked = owner === null && !person.isLabel
    const nearest = isAsked
      ? (shortened(person, called, clusterOf) ?? nearestCluster(index, person, mayBe, clusterOf))
      : null
    const link = nearest === 'several' ? null : nearest
    let c = link?.cluster ?? (owner === null ? undefined : byOwner.get(owner)) ?? -1
    if (c < 0) c = clusters.push({ members: [], owner, confidence: 1, genders: new Set(), generations: new Set() }) - 1
    if (owner !== null) byOwner.set(owner, c)
    const cluster = clusters[c]!
    cluster.members.push(i)
    cluster.confidence = Math.min(cluster.confidence, link?.confidence ?? 1)
    const gender = person.gender ?? (person.words > 1 ? genderOfForename(parseName(person.name).given) : null)
    if (gender) cluster.genders.add(gender)
    if (person.generation) cluster.generations.add(person.generation)
    if (!person.isLabel && nearest !== 'several') clusterOf.set(i, c)
  }
  return clusters
}

/** A cluster in the making, with what its names tell of the person. */
interface Draft extends Cluster {
  readonly members: number[]
  confidence: number
  readonly genders: Set<Gender>
  readonly generations: Set<string>
}

/** May a name be one of a cluster's: not Ms. Kessler John Kessler, nor Sam Alder Jr. Sam Alder Sr.? */
const areOne = ({ gender, generation }: WrittenPerson, { genders, generations }: Draft): boolean =>
  (gender === null || genders.size === 0 || genders.has(gender)) &&
  (generation === '' || generations.size === 0 || generations.has(generation))

const asEntity = ({ name, folded, count }: WrittenPerson, i: number): Entity => ({
  id: String(i),
  name,
  type: isBody(folded) ? 'organization' : 'person',
  aliases: isBody(folded) ? otherNamesOf(name) : [],
  titles: [],
  weight: Math.sqrt(count),
  origin: 'roster',
})

/** Names of known people first, then the wholest, then those whose letters tell how they sound, then the most frequent. */
const rank = (a: WrittenPerson, ownerA: string | null, b: WrittenPerson, ownerB: string | null): number =>
  Number(ownerB !== null) - Number(ownerA !== null) ||
  wholeness(b) - wholeness(a) ||
  Number(LATIN.test(b.name)) - Number(LATIN.test(a.name)) ||
  b.count - a.count ||
  (a.folded === b.folded ? byCount(a.variants[0]!, b.variants[0]!) : a.folded < b.folded ? -1 : 1)

/** Arabic and Hebrew leave vowels out: who is written so is found beside the name with them, and hardly the other way round. */
const LATIN = /\p{Script=Latin}/u

/** How many words there are; an initial counts for half of one. */
const wholeness = ({ folded, words, generation }: WrittenPerson): number =>
  words +
  (generation && !folded.endsWith(` ${generation}`) ? 1 : 0) -
  folded.split(' ').filter((word) => word.length === 1).length / 2

type Nearest = { readonly cluster: number; readonly confidence: number } | 'several'

/** The positions of whole names by their given name and the first letter of their family name. */
function indexShortened(people: readonly WrittenPerson[]): ReadonlyMap<string, readonly number[]> {
  const called = new Map<string, number[]>()
  people.forEach(({ name, words, isLabel }, i) => {
    const { given, family } = parseName(name)
    if (isLabel || words < 2 || foldName(family).length < 2) return
    const key = `${foldName(given)} ${foldName(family)[0]}`
    const alike = called.get(key)
    if (alike) alike.push(i)
    else called.set(key, [i])
  })
  return called
}

/** `Rita L.` beside one Rita Lund. */
function shortened(
  { folded }: WrittenPerson,
  called: ReadonlyMap<string, readonly number[]>,
  clusterOf: ReadonlyMap<number, number>,
): Nearest | null {
  if (!/^\w{2,} \w$/.test(folded)) return null
  const clusters = new Set((called.get(folded) ?? []).map((i) => clusterOf.get(i)))
  const [cluster] = clusters
  if (cluster === undefined) return null
  return clusters.size === 1 ? { cluster, confidence: SHORTENED } : 'several'
}

const SHORTENED = 0.9

const soundAlike = (written: WrittenName, form: NameForm): boolean =>
  written.codes.some((code) => form.codes.includes(code))

/** Is one of two somebody of the other’s, or both somebody’s: a lawyer for Ada Lind, the mother of Ada Lind? */
const areOwned = (one: string, other: string): boolean =>
  isOwner(one, other) || isOwner(other, one) || [one, other].every((name) => / (?:for|to|of) \p{Lu}/u.test(name))

/** The cluster whose names a name is like, if it is clearly that one's; or that it is one of several. */
function nearestCluster(
  index: NameIndex,
  { name, words }: WrittenPerson,
  mayBe: (person: number) => boolean,
  clusterOf: ReadonlyMap<number, number>,
): Nearest | null {
  const written = readWritten(name)
  const findings = new Findings(index, written)
  const isAsked = (f: number): boolean => mayBe(index.owners[f]!)
  const initialled = readInitials(written)
  // those who have the surname alone in common, however many are liker with the initial
  const ofRest = initialled ? siftForms(index, initialled.rest, isAsked) : []
  for (const f of new Set([...siftForms(index, written, isAsked), ...ofRest])) findings.judge(f)
  // letters that stand for words are no garble of others
  const isLetters = /^\p{Lu}{2,5}$/u.test(name)
  // Petrov is no garble of Petkov: many are called so
  const isUsual = words === 1 && isUsualSurname(written.folded)
  const candidates = findings
    .candidates()
    .filter(({ evidence, form }) => evidence.same || !(isLetters || (isUsual && !soundAlike(written, form))))
    .filter(({ entity }) => entity.type !== 'person' || !areOwned(name, entity.name))
  const odds = oddsAmong(candidates, index.weight)
  const isWhole = words > 1 && !/(?:^| )\w(?: |$)/.test(written.folded)
  // who is written in several ways is no likelier meant than another
  const surest = new Map<number, number>()
  let all = 1
  candidates.forEach(({ entity }, i) => {
    const cluster = clusterOf.get(Number(entity.id))!
    const likely = Math.exp(odds[i]!)
    all += likely
    surest.set(cluster, Math.max(surest.get(cluster) ?? 0, likely))
  })
  let [best, most, rivals] = [-1, 0, 0]
  for (const [cluster, likely] of surest) {
    rivals += likely
    if (likely > most) [best, most] = [cluster, likely]
  }
  const anybody = 1 - 1 / all
  const confidence = anybody * (most / rivals)
  if (confidence >= ONE_PERSON && anybody >= (isWhole ? WHOLE_NAME : ONE_PERSON)) return { cluster: best, confidence }
  // J. Kessler may be John or Jane: nobody's name is put to that; but Jane Kessler is somebody, if she is not John
  return anybody >= ONE_PERSON && !isWhole ? 'several' : null
}
