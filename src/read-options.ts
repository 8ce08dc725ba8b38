import type { CleanOptions } from './options.ts'
import { DEFAULT_KNOWN } from './resolution/known.ts'
import {
  checkChoice,
  checkOptions,
  checkProbability,
  checkStrings,
  describeValue,
  invalidOption,
  isRecord,
} from './text/check-argument.ts'

/** The least probability for an edit, where the caller asks for none: see docs/articles.md for what it gives and costs. */
const DEFAULT_CONFIDENCE = { article: 0.5, speech: 0.3 }

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
  if (options === undefined) throw invalidOption('options are an object, not undefined')
  checkOptions(options, Object.keys(NAMES))
  const { medium = 'article', introduce = true, edit = 'all', decisions = {}, protect = [], language = null } = options
  checkChoice('medium', medium, ['article', 'speech'])
  const { confidence = DEFAULT_CONFIDENCE[medium], known = DEFAULT_KNOWN, garbled = null } = options
  checkProbability('confidence', confidence)
  checkProbability('known', known)
  if (garbled !== null) checkProbability('garbled', garbled)
  if (typeof introduce !== 'boolean') throw invalidOption(`introduce is true or false, not ${describeValue(introduce)}`)
  checkChoice('edit', edit, ['all', 'outside-quotations', 'none'])
  checkStrings(protect, 'protect', 'invalid-option')
  checkDecisions(decisions)
  if (language !== null && !(typeof language === 'string' && /^[a-z]{2,3}$/.test(language)))
    throw invalidOption(`language is a code of two or three small letters such as 'en', not ${describeValue(language)}`)
  return { introduce, confidence, known, garbled, edit, decisions, protect, medium, language }
}

function checkDecisions(decisions: unknown): void {
  if (!isRecord(decisions))
    throw invalidOption(`decisions is an object of written forms and names, not ${describeValue(decisions)}`)
  for (const [written, name] of Object.entries(decisions)) {
    if (name !== null && (typeof name !== 'string' || !name.trim()))
      throw invalidOption(`the decision on ${describeValue(written)} is a name or null, not ${describeValue(name)}`)
  }
}
