import type { CleanOptions } from './options.ts'
import { WhosaidError } from './text/whosaid-error.ts'

/** The least probability for an edit, where the caller asks for none: see docs/articles.md for what it gives and costs. */
const DEFAULT_CONFIDENCE = { article: 0.5, speech: 0.3 }
/** How probable it is that a name of which nothing else is known means somebody of the roster. */
const DEFAULT_KNOWN = 0.5

/** The options, each with a value; `garbled` and `language` are null where the text itself has to tell. */
export interface Settings extends Required<Omit<CleanOptions, 'roster' | 'garbled' | 'language'>> {
  readonly garbled: number | null
  readonly language: string | null
}

const NAMES: Readonly<Record<keyof CleanOptions, true>> = {
  roster: true,
  known: true,
  garbled: true,
  introduce: true,
  confidence: true,
  edit: true,
  decisions: true,
  protect: true,
  medium: true,
  language: true,
}

/**
 * The options with their defaults.
 *
 * @throws {WhosaidError} `invalid-option` where one is unknown or not what it should be.
 */
export function readOptions(options: CleanOptions): Settings {
  if (!isRecord(options)) throw invalid(`options are an object, not ${describe(options)}`)
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(NAMES, name))
  if (unknown !== undefined)
    throw invalid(`there is no option ${JSON.stringify(unknown)}; the options are ${Object.keys(NAMES).join(', ')}`)
  const { medium = 'article', introduce = true, edit = 'all', decisions = {}, protect = [], language = null } = options
  if (!['article', 'speech'].includes(medium))
    throw invalid(`medium is 'article' or 'speech', not ${JSON.stringify(medium)}`)
  const { confidence = DEFAULT_CONFIDENCE[medium], known = DEFAULT_KNOWN, garbled = null } = options
  checkProbability('confidence', confidence)
  checkProbability('known', known)
  if (garbled !== null) checkProbability('garbled', garbled)
  if (typeof introduce !== 'boolean') throw invalid('introduce is true or false')
  if (!['all', 'outside-quotations', 'none'].includes(edit))
    throw invalid(`edit is 'all', 'outside-quotations' or 'none', not ${JSON.stringify(edit)}`)
  if (!Array.isArray(protect) || protect.some((string) => typeof string !== 'string'))
    throw invalid('protect is a list of strings')
  checkDecisions(decisions)
  if (language !== null && !/^[a-z]{2,3}$/.test(language))
    throw invalid(`language is a code of two or three small letters such as 'en', not ${JSON.stringify(language)}`)
  return { introduce, confidence, known, garbled, edit, decisions, protect, medium, language }
}

function checkProbability(name: string, value: unknown): void {
  if (!(typeof value === 'number' && value >= 0 && value <= 1))
    throw invalid(`${name} is a number from 0 to 1, not ${describe(value)}`)
}

function checkDecisions(decisions: unknown): void {
  if (!isRecord(decisions)) throw invalid('decisions is an object of written forms and names')
  for (const [written, name] of Object.entries(decisions as object)) {
    if (name !== null && (typeof name !== 'string' || !name.trim()))
      throw invalid(`the decision on ${JSON.stringify(written)} is a name or null`)
  }
}

/** A plain object: no list, Map or null. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Map || value instanceof Set)

const describe = (value: unknown): string =>
  value === null
    ? 'null'
    : typeof value === 'number'
      ? String(value)
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object'
          ? 'an object'
          : `${typeof value} ${JSON.stringify(value)}`

const invalid = (message: string): WhosaidError => new WhosaidError('invalid-option', message)
