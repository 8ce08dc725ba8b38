import { articleCleaner, articleEditor } from './clean-article.ts'
import { speechCleaner } from './clean-speech.ts'
import { checkDecided } from './edits/check-decided.ts'
import type { CleanOptions } from './options.ts'
import { readOptions } from './read-options.ts'
import { compileRoster, entitiesOf, isCompiled } from './resolution/index/compile-roster.ts'
import type { CleanResult } from './result/clean-result.ts'
import type { Entity } from './roster/entity.ts'
import type { HeardWord } from './speech/heard-words.ts'

export interface Cleaner {
  /**
   * @param heard in the medium `speech`, what the recogniser says of stretches of its text, in order
   * @param named in the medium `speech`, full names that the file keeps beside the words: the roster where none is given
   * @param labels in the medium `speech`, what stands before a colon at the beginning of a paragraph and is known to be a speaker's label
   */
  clean(text: string, heard?: readonly HeardWord[], named?: readonly string[], labels?: readonly string[]): CleanResult
}

/**
 * Cleans one article: who is meant, who said what, and what the text should say instead.
 *
 * @throws {WhosaidError} where the text is no string, an option or roster entry is unusable, or a decision means somebody whom neither the
 * roster nor the text knows.
 * @example
 * const { text, quotations, edits, review } = clean('Envoy Ada Lindqvist flew in. “We agree,” Lindkvist said.')
 * text // 'Envoy Ada Lindqvist flew in. “We agree,” Lindqvist said.'
 */
export function clean(text: string, options: CleanOptions = {}): CleanResult {
  const result = createCleaner(options).clean(text)
  const { roster = [], decisions = {} } = options
  checkDecided(text, decisions, entitiesOf(roster), result.entities)
  return result
}

/** The least probability at which the article's reading of a transcript counts. */
const WRITTEN = 0.7

/**
 * A cleaner for many articles: the roster's index is built once. A decision may be about any of them: whoever it means has to be known only where
 * the written form stands.
 *
 * @throws {WhosaidError} `invalid-option` or `invalid-roster`.
 */
export function createCleaner(options: CleanOptions = {}): Cleaner {
  const settings = readOptions(options)
  const { roster = [] } = options
  if (settings.medium === 'speech') {
    const given = isCompiled(roster) ? roster : compileRoster(roster)
    const entities = entitiesOf(roster)
    // what is garbled is asked of the article as it stands; the speech's own options are kept below
    const asArticle = { ...settings, confidence: WRITTEN, edit: 'all' as const, decisions: {}, protect: [] }
    const readerFor = (people: readonly Entity[]) => {
      const { index } = people === entities ? given : compileRoster(people)
      return { index, edit: articleEditor(index, asArticle) }
    }
    return { clean: speechCleaner(entities, settings, readerFor) }
  }
  const { index } = isCompiled(roster) ? roster : compileRoster(roster)
  return { clean: articleCleaner(index, settings) }
}
