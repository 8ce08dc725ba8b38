import type { CleanResult } from '../result/clean-result.ts'
import { describeValue, isRecord } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'

/** What holds the places of a quotation, and of a question. */
const PLACES: Readonly<Record<string, string>> = { quotations: 'spans', review: 'places' }
const LISTS = ['quotations', 'entities', 'mentions', 'edits', 'review'] as const

/**
 * Refuses what is no result of `clean`: reports are also made of results that were kept as JSON.
 *
 * @throws {WhosaidError} `invalid-text`
 */
export function checkResult(result: unknown): asserts result is CleanResult {
  if (!isRecord(result)) throw refusal(`not ${describeValue(result)}`)
  if (typeof result['text'] !== 'string') throw refusal('its text is no string')
  if (typeof result['language'] !== 'string' && result['language'] != null) throw refusal('its language is no string')
  for (const name of LISTS) {
    const list = result[name]
    if (!Array.isArray(list) || !list.every(isRecord)) throw refusal(`its ${name} are no list of objects`)
    if (!list.every((one) => !(name in PLACES) || Array.isArray(one[PLACES[name]!])))
      throw refusal(`its ${name} have no places`)
  }
}

const refusal = (why: string): WhosaidError =>
  new WhosaidError('invalid-text', `what is reported is a result of clean: ${why}`)
