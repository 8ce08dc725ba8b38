import { checkRecord, describeValue, invalidOption } from '../../text/check-argument.ts'
import type { Reason } from '../../text/reason.ts'
import { WhosaidError } from '../../text/whosaid-error.ts'
import { type GroupOptions, groupWritten, type NameGroup } from './group-names.ts'
import { isNobody } from './unnamed.ts'

export interface ReattributeOptions extends GroupOptions {
  /** The field that holds the written name; default `speaker`. */
  readonly speaker?: string
}

/** A record with who is meant in place of what was written. */
export type Reattributed<T> = Omit<T, 'speaker' | 'confidence'> & {
  /** Null where nobody is named. */
  readonly speaker: { readonly id: string; readonly name: string } | null
  /** How probable it is, 0..1, that this one is meant. */
  readonly confidence: number
}

/** A written name that a person should look at. */
export interface NameQuestion {
  readonly text: string
  readonly count: number
  /** The positions of the records that have it. */
  readonly records: readonly number[]
  readonly code: 'ambiguous-name' | 'unknown-speaker'
  readonly candidates: readonly { readonly entity: string; readonly name: string; readonly confidence: number }[]
  readonly reasons: readonly Reason[]
}

export interface Reattribution<T> {
  /** In the order in which they came. */
  readonly records: readonly Reattributed<T>[]
  /** Who speaks, the most frequent first. */
  readonly people: readonly NameGroup[]
  /** Names of which the roster does not tell whom they mean. */
  readonly review: readonly NameQuestion[]
}

/** Who is less likely meant is no candidate of a question. */
const WORTH_ASKING = 0.005

/**
 * Gives records of quotations that are already extracted their speakers: one person the same id and name, however written. All other fields stay.
 *
 * @throws {WhosaidError} `invalid-text` where the records are no list of objects, `invalid-roster`, `invalid-option`.
 * @example
 * reattribute([{ quote: 'We agree.', speaker: 'Lindkvist' }], { roster: ['Ada Lindqvist'] }).records
 * // [{ quote: 'We agree.', speaker: { id: 'ada-lindqvist', name: 'Ada Lindqvist' }, confidence: 0.99 }]
 */
export function reattribute<T extends object>(
  records: readonly T[],
  options: ReattributeOptions = {},
): Reattribution<T> {
  if (!Array.isArray(records) || !records.every(isObject))
    throw new WhosaidError(
      'invalid-text',
      `records to reattribute are a list of objects, not ${describeValue(Array.isArray(records) ? records.find((record) => !isObject(record)) : records)}`,
    )
  checkRecord(options, 'options')
  const { speaker: field = 'speaker', ...rest } = options
  if (typeof field !== 'string' || field === '') throw invalidOption('speaker is the name of a field')
  const [first] = records
  if (first && !records.some((record) => field in record))
    throw invalidOption(
      `no record has a field "${field}"; say which one names the speaker (speaker): the fields of the first are ${Object.keys(first).join(', ')}`,
    )
  const written = records.map((record) => nameIn((record as Readonly<Record<string, unknown>>)[field]))
  const { groups, groupOf, doubts } = groupWritten(
    written.filter((name) => name !== null),
    rest,
  )
  const places = new Map<string, number[]>()
  const attributed = records.map((record, i): Reattributed<T> => {
    const text = written[i]
    const group = text == null ? undefined : groupOf.get(text)
    if (!group) return { ...record, speaker: null, confidence: 0 }
    const own = places.get(text!)
    if (own) own.push(i)
    else places.set(text!, [i])
    const { id, name, confidence } = group
    return { ...record, speaker: { id, name }, confidence }
  })
  const review = Array.from(doubts, ([text, { status, alternatives, reasons }]): NameQuestion => {
    const likely = alternatives.filter(({ confidence }) => confidence >= WORTH_ASKING)
    const candidates = likely.map(({ entity, confidence }) => ({
      entity: entity.id,
      name: entity.name,
      confidence,
    }))
    const at = places.get(text) ?? []
    const code = status === 'ambiguous' ? 'ambiguous-name' : 'unknown-speaker'
    return { text, count: at.length, records: at, code, candidates, reasons }
  })
  return {
    records: attributed,
    people: groups,
    review: review.sort((a, b) => b.count - a.count || (a.records[0] ?? 0) - (b.records[0] ?? 0)),
  }
}

/** The written name of a field, null where it names nobody. */
export function nameIn(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  return text === '' || isNobody(text) ? null : text
}

/** Anything with fields, of whatever class; no list. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
