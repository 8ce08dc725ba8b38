import { clean } from '../clean.ts'
import { applyEdits } from '../edits/apply-edits.ts'
import type { Edit } from '../edits/edit.ts'
import { findWritten } from '../edits/find-written.ts'
import { partFor } from '../edits/follow-decisions.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { writeReplacement } from '../edits/write-replacement.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import { roundProbability } from '../models/round-probability.ts'
import { foldName } from '../names/fold-name.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { parseName } from '../names/parse-name.ts'
import type { CleanOptions } from '../options.ts'
import type { AttributedQuotation, CastEntity, CleanResult, ResolvedMention } from '../result/clean-result.ts'
import type { Span } from '../text/span.ts'
import type { ArchiveState, Named } from './archive-state.ts'
import { hashText } from './hash-text.ts'
import { isOrganization } from './name-graph.ts'
import { readWholeName, type WholeName } from './name-parts.ts'
import type { Person } from './person.ts'

/** The least probability of a spelling that no person has decided at which documents are mended by it. */
const SURE_OF_SPELLING = 0.97
/** A document that writes a name once may quote a slip or a joke. */
const LEAST_PLACES = 2
/** The right spelling stands in so many times as many documents as any other. */
const CLEARLY_MORE = 4

/** Cleans a document with what all documents know of the people in it; entity ids are the archive's. */
export function cleanDocument(
  state: ArchiveState,
  document: string,
  text: string,
  base: CleanResult | null,
  options: CleanOptions,
): CleanResult {
  const named = state.namedIn(document)
  const result = base ?? clean(text, options)
  const edits = options.edit === 'none' ? [] : mendNames(state, text, named, result, options)
  return withIds({ ...result, edits, text: applyEdits(text, edits) }, state, document, text, named)
}

/** The edits of the archive, and those of the document's own that touch none of them and nobody whom the archive knows better. */
function mendNames(
  state: ArchiveState,
  text: string,
  named: readonly Named[],
  result: CleanResult,
  options: CleanOptions,
): readonly Edit[] {
  const taken = new Stretches()
  for (const string of options.protect ?? []) for (const span of findWritten(text, string)) taken.take(span)
  const edits: Edit[] = []
  const settled = new Set<Named>()
  for (const [person, own] of byPerson(state, named)) {
    if (!isSettled(person, own)) continue
    for (const each of own) settled.add(each)
    for (const { start, end, local } of placesOf(own)) {
      const edit = mendPlace(person, local, text, { start, end })
      if (edit && isEditable(edit, result, options) && taken.take(edit)) edits.push(edit)
    }
  }
  const owners = ownersOf(named)
  for (const edit of result.edits) {
    const owner = owners(edit)
    if (!(owner && settled.has(owner)) && taken.take(edit)) edits.push(edit)
  }
  return edits.sort((a, b) => a.start - b.start)
}

const placesOf = (own: readonly Named[]): readonly (Span & { readonly local: string })[] =>
  own.flatMap(({ person: { name, written } }) =>
    written.flatMap(({ places }) => places.map(([start, end]) => ({ start, end, local: name }))),
  )

const isEditable = ({ start }: Edit, { quotations }: CleanResult, { edit, decisions }: CleanOptions): boolean =>
  decisions === undefined && edit === 'outside-quotations'
    ? !quotations.some(({ quoted, spans, kind }) =>
        (kind === 'direct' ? spans : quoted).some(([from, to]) => start >= from && start < to),
      )
    : true

function byPerson(state: ArchiveState, named: readonly Named[]): ReadonlyMap<Person, readonly Named[]> {
  const people = new Map<Person, Named[]>()
  for (const each of named) {
    const person = state.personOf(each.node)
    if (!person.introduced || isOrganization(each.node)) continue
    const own = people.get(person)
    if (own) own.push(each)
    else people.set(person, [each])
  }
  return people
}

/**
 * Is it settled how the name is spelt? Where nobody has decided it, only if most documents have one spelling and this one writes another several
 * times, and never the right one: else the document is the better judge of its own words.
 */
function isSettled(person: Person, own: readonly Named[]): boolean {
  if (person.decided) return true
  if (person.confidence < SURE_OF_SPELLING || writesRight(person, own)) return false
  const { folded } = readWholeName(person.name).family
  const [right, rivals] = [0, 1].map((k) =>
    person.nodes.filter(({ name }) => (name.family.folded === folded ? 0 : 1) === k),
  )
  const most = right!.reduce((sum, { documents }) => sum + documents.size, 0)
  return placesOf(own).length >= LEAST_PLACES && rivals!.every(({ documents }) => documents.size * CLEARLY_MORE <= most)
}

/** Does the document write the family name as the archive does? */
const writesRight = ({ name }: Person, own: readonly Named[]): boolean => {
  const { family } = readWholeName(name)
  return own.some(({ person: { written } }) =>
    written.some(({ text }) => readWholeName(text).family.folded === family.folded),
  )
}

/** What is to be written at a place instead: the whole name for a whole name, the part for a part. */
function mendPlace(person: Person, local: string, text: string, place: Span): Edit | null {
  const from = text.slice(place.start, place.end)
  const right = readWholeName(person.name)
  if (isFormOf(from, right) || ` ${foldName(from)} `.includes(` ${right.folded} `)) return null
  const to = writeReplacement({ text }, place, formFor(from, local, person.name))
  if (to === from) return null
  const confidence = roundProbability(person.confidence)
  const why = person.decided ? 'a person decided' : 'most documents have it'
  return {
    ...place,
    from,
    to,
    entity: person.id,
    confidence,
    reasons: [{ code: person.decided ? 'decided' : 'archive', text: `“${from}” means ${person.name}: ${why}` }],
  }
}

/** The whole name for a whole name, the part for a part. `local` is the whole name as the document writes it. */
function formFor(written: string, local: string, name: string): string {
  const right = parseName(name)
  const own = parseName(local)
  const folded = foldName(written)
  if (!right.given) return name
  if (!written.includes(' ')) {
    if (folded === foldName(own.family)) return right.family
    if (folded === foldName(own.given)) return right.given
    return partFor(written, { name })
  }
  const [first] = written.split(' ', 1)
  if (/^\p{L}\.?$/u.test(first!)) return `${first} ${right.family}`
  const isWhole =
    folded === foldName(local) || foldName(first!) === foldName(own.given) || foldName(first!) === foldName(right.given)
  return isWhole || !FUNCTION_WORDS.has(first!.toLowerCase().replace(/['’].*/su, '')) ? name : right.family
}

/** Is it the name, a part of it, or the name with another form of the given name? */
function isFormOf(text: string, right: WholeName): boolean {
  const folded = foldName(text)
  if (folded === right.folded || folded === right.family.folded || folded === right.given.folded) return true
  const words = folded.split(' ')
  if (words.length === 1) return right.folded.split(' ').includes(folded) || nicknamesOf(right.given.folded).has(folded)
  const written = readWholeName(text)
  const [a, b] = [written.given.folded, right.given.folded]
  return (
    written.family.folded === right.family.folded &&
    (a === b || nicknamesOf(a).has(b) || nicknamesOf(b).has(a) || (a[0] === b[0] && (a.length === 1 || b.length === 1)))
  )
}

/** The result under the archive's ids and names; who is one person for the archive is one entity. */
function withIds(
  result: CleanResult,
  state: ArchiveState,
  document: string,
  text: string,
  named: readonly Named[],
): CleanResult {
  const owners = ownersOf(named)
  const ids = new Map<string, Person | string>()
  for (const entity of result.entities) ids.set(entity.id, personFor(entity, result, state, document, owners))
  const idOf = (id: string): string => {
    const found = ids.get(id)
    return found === undefined ? (state.personById(id)?.id ?? id) : typeof found === 'string' ? found : found.id
  }
  const entities = new Map<string, CastEntity>()
  for (const entity of result.entities) {
    const id = idOf(entity.id)
    const person = ids.get(entity.id)
    const name = typeof person === 'object' ? person.name : entity.name
    const present = entities.get(id)
    entities.set(id, present ? joinEntities(present, entity) : { ...entity, id, name })
  }
  const mentions = result.mentions.map((mention) => {
    if (mention.entity !== null) return { ...mention, entity: idOf(mention.entity) }
    const owner = mention.type === 'name' ? owners(mention) : undefined
    const person = owner && state.personOf(owner.node)
    if (!person?.introduced) return mention
    entities.set(person.id, withVariant(entities.get(person.id) ?? entityOf(person), mention.text))
    return { ...mention, entity: person.id, status: 'resolved' as const, confidence: KNOWN_ELSEWHERE }
  })
  mentions.push(...unseen(state, named, mentions, { source: text }))
  mentions.sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    ...result,
    entities: [...entities.values()],
    mentions,
    quotations: result.quotations.map((quotation) => {
      const speaker = quotation.speaker ? idOf(quotation.speaker.id) : speaking(quotation, mentions)
      const entity = speaker === null ? undefined : entities.get(speaker)
      return entity ? { ...quotation, speaker: { id: entity.id, name: entity.name, type: entity.type } } : quotation
    }),
    edits: result.edits.map((edit) => ({ ...edit, entity: idOf(edit.entity) })),
    review: result.review.map((item) => ({
      ...item,
      candidates: item.candidates.map((candidate) => ({ ...candidate, entity: idOf(candidate.entity) })),
    })),
  }
}

/** Places of the archive's people that the document alone shows to be no names. */
function unseen(
  state: ArchiveState,
  named: readonly Named[],
  mentions: readonly ResolvedMention[],
  { source }: { readonly source: string },
): ResolvedMention[] {
  const taken = new Stretches()
  for (const mention of mentions) if (mention.type === 'name') taken.take(mention)
  return named.flatMap(({ node, person }) => {
    const { id, introduced } = state.personOf(node)
    return placesOf([{ node, person }]).flatMap(({ start, end }): ResolvedMention[] =>
      taken.take({ start, end })
        ? [
            {
              start,
              end,
              text: source.slice(start, end),
              type: 'name',
              entity: introduced ? id : null,
              status: introduced ? 'resolved' : 'unknown',
              confidence: introduced ? KNOWN_ELSEWHERE : 0,
            },
          ]
        : [],
    )
  })
}

/** Whose name the source of a quotation is, where only the archive knows it. */
function speaking({ source }: AttributedQuotation, mentions: readonly ResolvedMention[]): string | null {
  if (source?.type !== 'name') return null
  const named = mentions.find(({ start, end, type }) => type === 'name' && start < source.end && end > source.start)
  return named?.entity ?? null
}

/** Probability that a name which only other documents introduce means the person whom they introduce. */
const KNOWN_ELSEWHERE = 0.9

const entityOf = ({ id, name, confidence, nodes }: Person): CastEntity => ({
  id,
  name,
  type: isOrganization(nodes[0]!) ? 'organization' : 'person',
  aliases: [],
  titles: [],
  origin: 'roster',
  spelling: { confidence: roundProbability(confidence) },
  variants: [],
})

const withVariant = (entity: CastEntity, text: string): CastEntity =>
  joinEntities(entity, { ...entity, aliases: [], variants: [{ text, count: 1 }] })

/** Whom the archive has for an entity of the result: by the places of its names. */
function personFor(
  entity: CastEntity,
  { mentions }: CleanResult,
  state: ArchiveState,
  document: string,
  owners: (span: Span) => Named | undefined,
): Person | string {
  const known = entity.origin === 'roster' ? state.personById(entity.id) : undefined
  if (known) return known
  const votes = new Map<Person, number>()
  for (const mention of mentions) {
    if (mention.entity !== entity.id || mention.type !== 'name') continue
    const owner = owners(mention)
    if (!owner) continue
    const person = state.personOf(owner.node)
    votes.set(person, (votes.get(person) ?? 0) + 1)
  }
  let best: Person | undefined
  for (const [person, count] of votes) if (!best || count > votes.get(best)!) best = person
  return best ?? `${entity.type[0]}${hashText(`${foldName(entity.name)}@${document}`)}`
}

function ownersOf(named: readonly Named[]): (span: Span) => Named | undefined {
  const places = named
    .flatMap((owner) =>
      owner.person.written.flatMap((form) => form.places.map(([start, end]) => ({ start, end, owner }))),
    )
    .sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const place = places[low]
    return place && place.start < end ? place.owner : undefined
  }
}

function joinEntities(a: CastEntity, b: CastEntity): CastEntity {
  const variants = new Map<string, number>()
  for (const { text, count } of [...a.variants, ...b.variants]) variants.set(text, (variants.get(text) ?? 0) + count)
  return {
    ...a,
    aliases: [...new Set([...a.aliases, ...b.aliases])],
    titles: [...new Set([...a.titles, ...b.titles])],
    variants: [...variants].map(([text, count]) => ({ text, count })),
  }
}
