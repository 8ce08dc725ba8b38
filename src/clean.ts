import { nameSpeakers } from './attribution/name-speakers.ts'
import type { CleanResult } from './clean-result.ts'
import { cleanSpeech } from './clean-speech.ts'
import { composeResult } from './compose-result.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { gatherCast } from './mentions/gather-cast.ts'
import { indexKnownNames } from './mentions/known-names.ts'
import type { CleanOptions } from './options.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { markQuoted } from './quotations/mark-quoted.ts'
import { entitiesOf } from './resolution/compile-roster.ts'
import { prepareSpokenRoster } from './speech/spoken-roster.ts'
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
  const entities = entitiesOf(options.roster ?? [])
  if (options.medium === 'speech') {
    const roster = prepareSpokenRoster(entities)
    return { clean: (text) => cleanSpeech(text, roster, options) }
  }
  const known = indexKnownNames(entities)
  const introduce = options.introduce ?? true
  return {
    clean(text) {
      const article = readArticle(text)
      const { quotations, unbalanced } = findQuotations(article)
      const mentions = findMentions(article, quotations)
      const cast = gatherCast({ article, ...mentions, known, introduce })
      const scene = { article, cast, ...mentions, quotations, inQuotation: markQuoted(article, quotations) }
      const speakers = nameSpeakers(scene)
      return composeResult({ ...scene, speakers, unbalanced, edits: [] })
    },
  }
}
