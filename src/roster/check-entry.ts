import { describeValue } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import type { RosterEntry } from './entity.ts'

const GENDERS: readonly unknown[] = ['female', 'male']
/** What is easily written for a field, and would otherwise be left out without a word. */
const SLIPS = { alias: 'aliases', title: 'titles', names: 'aliases', sex: 'gender' } as const
const TYPES: readonly unknown[] = ['person', 'organization']

/**
 * One entry of a list that a caller gives, with nothing but an entry's fields: what an earlier result's entities have besides is left out.
 * A field that is null is a field left out.
 *
 * @throws {WhosaidError} `invalid-roster`, with the entry's position, where a field is not what it should be.
 */
export function checkEntry(given: unknown, position: number): RosterEntry {
  const refuse = (what: string): never => {
    throw new WhosaidError('invalid-roster', `roster entry ${position} ${what}`)
  }
  const row = (typeof given === 'string' ? { name: given } : given) as Readonly<Record<string, unknown>> | null
  const field = (name: string): unknown => row?.[name] ?? undefined
  const name = field('name')
  if (typeof name !== 'string' || name.trim() === '') return refuse('has no name')
  const refuseField = (what: string): never => refuse(`(${name.trim()}): ${what}`)
  for (const [slip, right] of Object.entries(SLIPS)) {
    if (field(slip) !== undefined && field(right) === undefined)
      refuseField(`there is no field "${slip}"; it is called ${right}`)
  }
  const list = (of: string): readonly string[] => {
    const items = field(of) ?? []
    if (!Array.isArray(items) || items.some((item) => typeof item !== 'string'))
      return refuseField(`${of} is a list of strings, not ${describeValue(items)}`)
    return items.map(tidy).filter(Boolean)
  }
  const choice = (of: string, choices: readonly unknown[]): unknown => {
    const value = field(of)
    if (value !== undefined && !choices.includes(value))
      refuseField(`${of} is ${choices.map(describeValue).join(' or ')}, not ${describeValue(value)}`)
    return value
  }
  const id = field('id')
  if (id !== undefined && (typeof id !== 'string' || id.trim() === ''))
    refuseField(`id is a string that is not empty, not ${describeValue(id)}`)
  const weight = field('weight')
  if (weight !== undefined && !(typeof weight === 'number' && weight > 0 && Number.isFinite(weight)))
    refuseField(`weight is a number above 0, not ${describeValue(weight)}`)
  return {
    ...(id !== undefined && { id }),
    name: tidy(name),
    aliases: list('aliases'),
    titles: list('titles'),
    ...definedOf('gender', choice('gender', GENDERS)),
    ...definedOf('type', choice('type', TYPES)),
    ...definedOf('weight', weight),
  } as RosterEntry
}

/** Without space around it, and with one between words: what is written instead of a garble is to have no more. */
const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ')

const definedOf = (name: string, value: unknown): object => (value === undefined ? {} : { [name]: value })
