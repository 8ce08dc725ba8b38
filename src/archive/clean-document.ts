import { clean } from '../clean.ts'
import { findWritten } from '../edits/find-written.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { foldName } from '../names/fold-name.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import type { CleanOptions } from '../options.ts'
import type { CastEntity, CleanResult } from '../result/clean-result.ts'
import type { RosterEntry } from '../roster/entity.ts'
import type { Span } from '../text/span.ts'
import type { ArchiveState, Named } from './archive-state.ts'
import { hashText } from './hash-text.ts'
import { readWholeName, type WholeName } from './name-parts.ts'
import type { Person } from './person.ts'

/** The least probability of a spelling that no person has decided at which documents are mended by it. */
const SURE_OF_SPELLING = 0.97

/** Cleans a document with what all documents know of the people in it; entity ids are the archive's. */
export function cleanDocument(
  state: ArchiveState,
  document: string,
  text: string,
  base: CleanResult | null,
  options: CleanOptions,
): CleanResult {
  const named = state.namedIn(document)
  const people = new Map<Person, Named[]>()
  for (const each of named) {
    const person = state.personOf(each.node)
    const own = people.get(person)
    if (own) own.push(each)
    else people.set(person, [each])
  }
  const roster: RosterEntry[] = []
  const decisions: Record<string, string | null> = {}
  for (const [person, own] of people) {
    if (!person.introduced) continue
    const garbled = garbledForms(person, own)
    if (!garbled.length && own.some(({ person: { introduced } }) => introduced)) continue
    const settled = person.decided || person.confidence >= SURE_OF_SPELLING
    roster.push(entryOf(person, own, settled))
    if (settled) for (const form of garbled) if (isAllOf(text, form)) decisions[form.text] = person.name
  }
  const result =
    roster.length || !base
      ? clean(text, { ...options, roster, decisions: { ...decisions, ...options.decisions } })
      : base
  return withIds(result, state, document, named)
}

/** A person as the document may know him: under the right name where that is settled, else under the document's own. */
function entryOf(person: Person, own: readonly Named[], settled: boolean): RosterEntry {
  const local = own.map(({ person: { name } }) => name)
  const name = settled ? person.name : local[0]!
  const aliases = [...new Set(local)].filter((alias) => alias.includes(' ') && alias !== name)
  return { id: person.id, name, ...(aliases.length && { aliases }) }
}

interface GarbledForm {
  readonly text: string
  readonly places: number
}

/** The forms that the document writes and that are no forms of the person's name. */
function garbledForms({ name }: Person, own: readonly Named[]): readonly GarbledForm[] {
  const right = readWholeName(name)
  return own.flatMap(({ person }) =>
    person.written
      .filter(({ text }) => !isFormOf(text, right))
      .map(({ text, places }) => ({ text, places: places.length })),
  )
}

/** Is it the name, a part of it, or the name with another form of the given name? */
function isFormOf(text: string, right: WholeName): boolean {
  const folded = foldName(text)
  if (folded === right.folded || folded === right.family.folded || folded === right.given.folded) return true
  const words = folded.split(' ')
  if (words.length === 1)
    return right.folded.split(' ').includes(folded) || nicknamesOf(right.given.folded).has(folded)
  const written = readWholeName(text)
  const [a, b] = [written.given.folded, right.given.folded]
  return (
    written.family.folded === right.family.folded &&
    (a === b || nicknamesOf(a).has(b) || nicknamesOf(b).has(a) || (a[0] === b[0] && (a.length === 1 || b.length === 1)))
  )
}

/** Does the word mean this person wherever the document writes it? */
function isAllOf(text: string, form: GarbledForm): boolean {
  if (form.text.includes(' ') || findWritten(text, form.text).length <= form.places) return true
  const { word, proper } = backgroundOf(foldName(form.text))
  return word === 0 && proper === 0
}

/** The result under the archive's ids and names; who is one person for the archive is one entity. */
function withIds(result: CleanResult, state: ArchiveState, document: string, named: readonly Named[]): CleanResult {
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
    if (mention.type !== 'name') return mention
    const node = owners(mention)
    const person = node && state.personOf(node.node)
    return person?.introduced
      ? { ...mention, entity: person.id, status: 'resolved' as const, confidence: 0.9 }
      : mention
  })
  return {
    ...result,
    entities: [...entities.values()],
    mentions,
    quotations: result.quotations.map((quotation) =>
      quotation.speaker
        ? { ...quotation, speaker: { ...quotation.speaker, id: idOf(quotation.speaker.id), name: entities.get(idOf(quotation.speaker.id))?.name ?? quotation.speaker.name } }
        : quotation,
    ),
    edits: result.edits.map((edit) => ({ ...edit, entity: idOf(edit.entity) })),
    review: result.review.map((item) => ({
      ...item,
      candidates: item.candidates.map((candidate) => ({ ...candidate, entity: idOf(candidate.entity) })),
    })),
  }
}

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
  if (entity.type === 'organization') return `o${hashText(foldName(entity.name))}`
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
  return best ?? `p${hashText(`${foldName(entity.name)}@${document}`)}`
}

function ownersOf(named: readonly Named[]): (span: Span) => Named | undefined {
  const places = named
    .flatMap((owner) => owner.person.written.flatMap((form) => form.places.map(([start, end]) => ({ start, end, owner }))))
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
