import { Stretches } from '../edits/taken-stretches.ts'
import { roundProbability } from '../models/round-probability.ts'
import { foldName } from '../names/fold-name.ts'
import type { AttributedQuotation, CastEntity, CleanResult, ResolvedMention } from '../result/clean-result.ts'
import type { Span } from '../text/span.ts'
import { spansOver } from '../text/spans-over.ts'
import type { ArchiveState, Named } from './archive-state.ts'
import { hashText } from './hash-text.ts'
import { isOrganization } from './name-graph.ts'
import type { Person } from './person.ts'
import { ownersOf, placesOf } from './places-of.ts'

/** The result under the archive's ids and names; who is one person for the archive is one entity. */
export function withIds(
  result: CleanResult,
  state: ArchiveState,
  document: string,
  text: string,
  named: readonly Named[],
): CleanResult {
  const owners = ownersOf(named)
  const namesOf = namesByEntity(result.mentions)
  const ids = new Map<string, Person | string>()
  for (const entity of result.entities)
    ids.set(entity.id, personFor(entity, namesOf.get(entity.id) ?? [], state, document, owners))
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
    const owner = mention.type === 'name' ? owners(mention) : undefined
    const person = owner && state.personOf(owner.node)
    if (!person?.introduced) return mention.entity === null ? mention : { ...mention, entity: idOf(mention.entity) }
    if (mention.entity !== null && idOf(mention.entity) === person.id) return { ...mention, entity: person.id }
    entities.set(person.id, withVariant(entities.get(person.id) ?? entityOf(person), mention.text))
    return { ...mention, entity: person.id, status: 'resolved' as const, confidence: KNOWN_ELSEWHERE }
  })
  mentions.push(...unseen(state, named, mentions, { source: text }))
  mentions.sort((a, b) => a.start - b.start || a.end - b.end)
  const namesOver = spansOver(mentions.filter(({ type }) => type === 'name'))
  return {
    ...result,
    entities: [...entities.values()],
    mentions,
    quotations: result.quotations.map((quotation) => {
      const speaker = quotation.speaker ? idOf(quotation.speaker.id) : speaking(quotation, namesOver)
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
function speaking(
  { source }: AttributedQuotation,
  namesOver: (span: Span) => readonly ResolvedMention[],
): string | null {
  return source?.type === 'name' ? (namesOver(source)[0]?.entity ?? null) : null
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

function namesByEntity(mentions: readonly ResolvedMention[]): ReadonlyMap<string, readonly ResolvedMention[]> {
  const names = new Map<string, ResolvedMention[]>()
  for (const mention of mentions) {
    if (mention.entity === null || mention.type !== 'name') continue
    const own = names.get(mention.entity)
    if (own) own.push(mention)
    else names.set(mention.entity, [mention])
  }
  return names
}

/** Whom the archive has for an entity of the result: by the places of its names. */
function personFor(
  entity: CastEntity,
  names: readonly ResolvedMention[],
  state: ArchiveState,
  document: string,
  owners: (span: Span) => Named | undefined,
): Person | string {
  const known = entity.origin === 'roster' ? state.personById(entity.id) : undefined
  if (known) return known
  const votes = new Map<Person, number>()
  for (const name of names) {
    const owner = owners(name)
    if (!owner) continue
    const person = state.personOf(owner.node)
    votes.set(person, (votes.get(person) ?? 0) + 1)
  }
  let best: Person | undefined
  for (const [person, count] of votes) if (!best || count > votes.get(best)!) best = person
  return best ?? `${entity.type[0]}${hashText(`${foldName(entity.name)}@${document}`)}`
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
