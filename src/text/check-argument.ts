import { WhosaidError, type WhosaidErrorCode } from './whosaid-error.ts'

// Callers without types give anything. Whatever it is, they are told so by a `WhosaidError`, and the message can always be written.

/** A value as a message shows it: short, whatever it is. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST))
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'symbol' || typeof value === 'function') return `a ${typeof value}`
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return 'a list'
  const kind = kindOf(value)
  return kind === 'Object' ? 'an object' : `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`
}

const LONGEST = 60

const kindOf = (value: object): string => Object.prototype.toString.call(value).slice('[object '.length, -1)

/** An object with names and values: no list, Map, date or the like. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && kindOf(value) === 'Object'

/** @throws {WhosaidError} `invalid-option` where it is no plain object; `what` are its values */
export function checkRecord(value: unknown, what: string): void {
  if (!isRecord(value)) throw invalidOption(`${what} are an object, not ${describeValue(value)}`)
}

/**
 * Refuses options that are no plain object, and those with a name that is not known. Nothing at all is no options.
 *
 * @throws {WhosaidError} `invalid-option`
 */
export function checkOptions(options: unknown, names: readonly string[]): void {
  if (options === undefined) return
  checkRecord(options, 'options')
  const unknown = Object.keys(options as object).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw invalidOption(`there is no option ${describeValue(unknown)}; the options are ${names.join(', ')}`)
}

/**
 * Refuses a text that is no string; `what` is what it should be the text of.
 *
 * @throws {WhosaidError} `invalid-text`
 */
export function checkText(
  text: unknown,
  what: string,
  code: WhosaidErrorCode = 'invalid-text',
): asserts text is string {
  if (typeof text !== 'string') throw new WhosaidError(code, `${what} is a string, not ${describeValue(text)}`)
}

/** @throws {WhosaidError} where it is no list of strings; a list with a hole is none */
export function checkStrings(list: unknown, what: string, code: WhosaidErrorCode): void {
  if (!Array.isArray(list) || Array.from(list).some((item) => typeof item !== 'string'))
    throw new WhosaidError(code, `${what} is a list of strings, not ${describeList(list)}`)
}

/** Of a list, what is wrong in it. */
function describeList(list: unknown): string {
  if (!Array.isArray(list)) return describeValue(list)
  return `of ${describeValue(Array.from(list).find((item) => typeof item !== 'string'))}`
}

/** @throws {WhosaidError} `invalid-option` where it is no number from 0 to 1 */
export function checkProbability(name: string, value: unknown): asserts value is number {
  if (!(typeof value === 'number' && value >= 0 && value <= 1))
    throw invalidOption(`${name} is a number from 0 to 1, not ${describeValue(value)}`)
}

/** @throws {WhosaidError} `invalid-option` where it is none of the choices */
export function checkChoice(name: string, value: unknown, choices: readonly string[]): void {
  const known = choices.map((choice) => `'${choice}'`)
  if (!choices.includes(value as string))
    throw invalidOption(`${name} is ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, not ${describeValue(value)}`)
}

export const invalidOption = (message: string): WhosaidError => new WhosaidError('invalid-option', message)
