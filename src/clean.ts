import { articleCleaner, articleEditor } from './clean-article.ts'
import { speechCleaner } from './clean-speech.ts'
import type { CleanOptions } from './options.ts'
import { readOptions } from './read-options.ts'
import { compileRoster, entitiesOf, isCompiled } from './resolution/index/compile-roster.ts'
import type { CleanResult } from './result/clean-result.ts'
import type { HeardWord } from './speech/heard-words.ts'

export interface Cleaner {
  /** `heard`: in the medium `speech`, what the recogniser says of stretches of its text, in order. */
  clean(text: string, heard?: readonly HeardWord[]): CleanResult
}

/**
 * Cleans one article: who is meant, who said what, and what the text should say instead.
 *
 * @throws {WhosaidError} where the text is no string or an option or roster entry is unusable.
 * @example
 * const { text, quotations, edits, review } = clean('Envoy Ada Lindqvist flew in. “We agree,” Lindkvist said.')
 * text // 'Envoy Ada Lindqvist flew in. “We agree,” Lindqvist said.'
 */
export function clean(text: string, options: CleanOptions = {}): CleanResult {
  return createCleaner(options).clean(text)
}

/** The least probability at which the article's reading of a transcript counts. */
const WRITTEN = 0.7

/**
 * A cleaner for many articles: the roster's index is built once.
 *
 * @throws {WhosaidError} `invalid-option` or `invalid-roster`.
 */
export function createCleaner(options: CleanOptions = {}): Cleaner {
  const settings = readOptions(options)
  const { roster = [] } = options
  if (settings.medium === 'speech') {
    const { index } = isCompiled(roster) ? roster : compileRoster(roster)
    // what is garbled is asked of the article as it stands; the speech's own options are kept below
    const editAsArticle = articleEditor(index, {
      ...settings,
      confidence: WRITTEN,
      edit: 'all',
      decisions: {},
      protect: [],
    })
    return { clean: speechCleaner(entitiesOf(roster), settings, editAsArticle) }
  }
  const { index } = isCompiled(roster) ? roster : compileRoster(roster)
  return { clean: articleCleaner(index, settings) }
}
