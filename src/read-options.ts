import type { CleanOptions } from './options.ts'
import { WhosaidError } from './text/whosaid-error.ts'

/** The least probability for an edit, where the caller asks for none: see the README for what it was chosen on. */
export const DEFAULT_CONFIDENCE = 0.5

/** The options, each with a value. */
export type Settings = Required<Omit<CleanOptions, 'roster'>>

/**
 * The options with their defaults.
 *
 * @throws {WhosaidError} `invalid-option` where one is not what it should be.
 */
export function readOptions(options: CleanOptions): Settings {
  if (typeof options !== 'object' || options === null)
    throw invalid(`options are an object, not ${options === null ? 'null' : typeof options}`)
  const {
    introduce = true,
    confidence = DEFAULT_CONFIDENCE,
    edit = 'all',
    decisions = {},
    protect = [],
    medium = 'article',
  } = options
  if (typeof introduce !== 'boolean') throw invalid('introduce is true or false')
  if (!(typeof confidence === 'number' && confidence >= 0 && confidence <= 1))
    throw invalid(`confidence is a number from 0 to 1, not ${String(confidence)}`)
  if (!['all', 'outside-quotations', 'none'].includes(edit))
    throw invalid(`edit is 'all', 'outside-quotations' or 'none', not ${JSON.stringify(edit)}`)
  if (!['article', 'speech'].includes(medium))
    throw invalid(`medium is 'article' or 'speech', not ${JSON.stringify(medium)}`)
  if (!Array.isArray(protect) || protect.some((string) => typeof string !== 'string'))
    throw invalid('protect is a list of strings')
  if (typeof decisions !== 'object' || decisions === null)
    throw invalid('decisions is an object of written forms and names')
  for (const [written, name] of Object.entries(decisions)) {
    if (name !== null && (typeof name !== 'string' || !name.trim()))
      throw invalid(`the decision on ${JSON.stringify(written)} is a name or null`)
  }
  return { introduce, confidence, edit, decisions, protect, medium }
}

const invalid = (message: string): WhosaidError => new WhosaidError('invalid-option', message)
