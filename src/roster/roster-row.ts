import type { Gender } from '../names/gender.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import type { EntityType, RosterEntry } from './entity.ts'

/** What stands at one place of a roster's file. */
export interface RosterRow {
  readonly value: unknown
  /** For messages: `line 3`. */
  readonly place: string
}

// FollowTheMoney's schemata of who can speak (https://followthemoney.tech).
const PEOPLE = new Set(['person', 'legalentity'])
const ORGANIZATIONS = new Set(['organization', 'company', 'publicbody'])

/**
 * The entry of a row, or null where the row is of something that cannot speak (a FollowTheMoney address, vessel, …).
 *
 * @throws {WhosaidError} `invalid-roster`, naming the place, where it has no usable name or a field of the wrong kind.
 */
export function readEntry({ value, place }: RosterRow): RosterEntry | null {
  const refuse = (what: string): never => {
    throw new WhosaidError('invalid-roster', `${place}: ${what}`)
  }
  if (typeof value === 'string') return value.trim() === '' ? refuse('the name is empty') : { name: value.trim() }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('neither a name nor an object with a name')
  const row = value as Readonly<Record<string, unknown>>
  const schema = row['schema']
  if (typeof schema === 'string' && typeof row['properties'] === 'object' && row['properties'] !== null)
    return readFollowTheMoney(row, schema, refuse)
  const text = (field: string): string | undefined => {
    const found = row[field]
    if (found === undefined || found === null || found === '') return undefined
    return typeof found === 'string'
      ? found.trim()
      : typeof found === 'number'
        ? String(found)
        : refuse(`"${field}" is no string`)
  }
  const list = (field: string): readonly string[] | undefined => {
    const found = row[field]
    if (found === undefined || found === null) return undefined
    const items = typeof found === 'string' ? [found] : found
    if (!Array.isArray(items) || items.some((item) => typeof item !== 'string'))
      return refuse(`"${field}" is no list of strings`)
    return items as string[]
  }
  return entryOf(
    {
      id: text('id'),
      name: text('name'),
      aliases: list('aliases'),
      titles: list('titles'),
      gender: text('gender'),
      type: text('type'),
      weight: text('weight'),
    },
    refuse,
  )
}

interface Fields {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly titles?: readonly string[] | undefined
  readonly gender?: string | undefined
  readonly type?: string | undefined
  readonly weight?: string | undefined
}

function entryOf(fields: Fields, refuse: (what: string) => never): RosterEntry {
  const name = fields.name || refuse('there is no name')
  const gender = genderOf(fields.gender)
  const type = typeOf(fields.type)
  const weight = fields.weight === undefined ? undefined : Number(fields.weight)
  if (weight !== undefined && !(weight > 0 && weight < Number.POSITIVE_INFINITY))
    refuse('"weight" is no number above 0')
  return {
    ...(fields.id !== undefined && { id: fields.id }),
    name,
    ...(fields.aliases?.length && { aliases: fields.aliases }),
    ...(fields.titles?.length && { titles: fields.titles }),
    ...(gender && { gender }),
    ...(type && { type }),
    ...(weight !== undefined && { weight }),
  }
}

const genderOf = (text: string | undefined): Gender | undefined =>
  /^(f|female|woman)$/i.test(text ?? '') ? 'female' : /^(m|male|man)$/i.test(text ?? '') ? 'male' : undefined

function typeOf(text: string | undefined): EntityType | undefined {
  const type = text?.toLowerCase().replace('organisation', 'organization')
  if (type === undefined) return undefined
  return ORGANIZATIONS.has(type) ? 'organization' : PEOPLE.has(type) ? 'person' : undefined
}

/** `{ id, schema: 'Person', caption, properties: { name: […], alias: […], … } }`, as OpenSanctions exports it. */
function readFollowTheMoney(
  row: Readonly<Record<string, unknown>>,
  schema: string,
  refuse: (what: string) => never,
): RosterEntry | null {
  const type = typeOf(schema)
  if (!type) return null
  const properties = row['properties'] as Readonly<Record<string, unknown>>
  const list = (field: string): string[] => {
    const found = properties[field]
    return Array.isArray(found)
      ? found.filter((item): item is string => typeof item === 'string' && item.trim() !== '')
      : []
  }
  const names = [...(typeof row['caption'] === 'string' ? [row['caption']] : []), ...list('name')]
  return entryOf(
    {
      id: typeof row['id'] === 'string' ? row['id'] : undefined,
      name: names[0]?.trim(),
      aliases: [...new Set([...names.slice(1), ...list('alias'), ...list('weakAlias')])].filter(
        (name) => name !== names[0],
      ),
      titles: list('position'),
      gender: list('gender')[0],
      type,
    },
    refuse,
  )
}
