import type { CleanResult } from './clean-result.ts'
import { applyEdits } from './edits/apply-edits.ts'
import type { CleanOptions } from './options.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { readRoster } from './roster/read-roster.ts'
import { readArticle } from './text/article.ts'

export interface Cleaner {
  clean(text: string): CleanResult
}

/**
 * Cleans one article: who is meant, who said what, and what the text should say instead.
 *
 * @throws {WhosaidError} where the text is no string or an option or roster entry is unusable.
 */
export function clean(text: string, options: CleanOptions = {}): CleanResult {
  return createCleaner(options).clean(text)
}

/** A cleaner for many articles: the roster's index is built once. */
export function createCleaner(options: CleanOptions = {}): Cleaner {
  readRoster(options.roster ?? [])
  return {
    clean(text) {
      const article = readArticle(text)
      findQuotations(article)
      return {
        version: 1,
        text: applyEdits(text, []),
        quotations: [],
        entities: [],
        mentions: [],
        edits: [],
        review: [],
      }
    },
  }
}
