import type { Cast, CastMember } from '../cast/cast.ts'
import { introduceEntity, makeMember } from '../cast/make-member.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import { foldName } from '../names/fold-name.ts'
import type { Turn } from '../quotations/turns/turn.ts'
import { idsBeside } from '../roster/make-id.ts'
import type { LabelPerson } from './label-names.ts'
import { type SourceResolution, UNNAMED } from './speaker-scene.ts'

/** Who speaks in a turn. */
export type SpeakersOfTurns = (turn: Turn) => SourceResolution

export interface LabelledCast {
  readonly cast: Cast
  readonly speakers: SpeakersOfTurns
}

/**
 * The cast with whoever only a label names, and who speaks in each turn. This comes when the garbles are known: a label is no evidence for the names
 * in the text; but names that are parts of a label's person are theirs, where they are nobody else's.
 */
export function castLabels(
  cast: Cast,
  names: readonly NameMention[],
  turns: readonly Turn[],
  personOf: (turn: Turn) => LabelPerson | null,
): LabelledCast {
  if (!turns.length) return { cast, speakers: () => UNNAMED }
  const members = [...cast.members]
  const byId = new Map(members.map(({ entity }, m) => [entity.id, m]))
  const byName = new Map(members.map(({ entity }, m) => [foldName(entity.name), m]))
  const idFor = idsBeside(byId)
  const enlisted = new Map<LabelPerson, number>()
  const added: number[] = []
  const enlist = (person: LabelPerson): number => {
    const known = person.entity ? byId.get(person.entity.id) : byName.get(foldName(person.name))
    if (known !== undefined) return known
    const entity = person.entity ?? introduceEntity(idFor(person.name), person.name)
    const member = members.push(makeMember(entity)) - 1
    byId.set(entity.id, member)
    byName.set(foldName(person.name), member)
    added.push(member)
    return member
  }
  const speakers = (turn: Turn): SourceResolution => {
    const person = personOf(turn)
    if (!person) return UNNAMED
    const member = enlisted.get(person) ?? enlist(person)
    enlisted.set(person, member)
    return { member, confidence: person.confidence, code: person.code, text: explain(person) }
  }
  for (const turn of turns) speakers(turn)
  return { cast: { ...cast, members, memberOf: takeParts(cast, names, members, added) }, speakers }
}

function explain({ name, code }: LabelPerson): string {
  if (code === 'roster-label') return `the label means ${name} of the roster`
  if (code === 'full-label') return `the label is short for ${name}, as another says`
  return code === 'named-label' ? `the label is short for ${name}, whom the text names` : `${name} is the label’s name`
}

/** The names of nobody else that are the whole, the given or the family name of one of the added. */
function takeParts(
  { memberOf }: Cast,
  names: readonly NameMention[],
  members: readonly CastMember[],
  added: readonly number[],
): Int32Array {
  if (!added.length) return memberOf
  const owners = new Map<string, number>()
  for (const m of added) {
    const { parts, family } = members[m]!
    for (const part of new Set([parts.join(' '), family, parts[0]!])) owners.set(part, owners.has(part) ? -1 : m)
  }
  return memberOf.map((member, n) => (member >= 0 ? member : (owners.get(foldName(names[n]!.words.join(' '))) ?? -1)))
}
