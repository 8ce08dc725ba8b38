import { nameSpeakers } from './attribution/name-speakers.ts'
import type { CleanResult } from './clean-result.ts'
import { cleanSpeech } from './clean-speech.ts'
import { composeResult } from './compose-result.ts'
import { chooseEdits } from './edits/choose-edits.ts'
import { followDecisions } from './edits/follow-decisions.ts'
import { planAgain } from './edits/plan-again.ts'
import { planEdits } from './edits/plan-edits.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { gatherCast } from './mentions/gather-cast.ts'
import { indexKnownNames } from './mentions/known-names.ts'
import { mendCast } from './mentions/mend-cast.ts'
import { resolveGarbles } from './mentions/resolve-garbles.ts'
import type { CleanOptions } from './options.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { markQuoted } from './quotations/mark-quoted.ts'
import { readOptions } from './read-options.ts'
import { compileRoster, entitiesOf, isCompiled } from './resolution/compile-roster.ts'
import { prepareSpokenRoster } from './speech/spoken-roster.ts'
import { readArticle } from './text/article.ts'

export interface Cleaner {
  clean(text: string): CleanResult
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

/**
 * A cleaner for many articles: the roster's index is built once.
 *
 * @throws {WhosaidError} `invalid-option` or `invalid-roster`.
 */
export function createCleaner(options: CleanOptions = {}): Cleaner {
  const settings = readOptions(options)
  const { roster = [] } = options
  if (settings.medium === 'speech') {
    const spoken = prepareSpokenRoster(entitiesOf(roster))
    return { clean: (text) => cleanSpeech(text, spoken, options) }
  }
  const { index } = isCompiled(roster) ? roster : compileRoster(roster)
  const known = indexKnownNames(index.entities)
  const read = (text: string) => {
    const article = readArticle(text)
    const { quotations, unbalanced } = findQuotations(article)
    const inQuotation = markQuoted(article, quotations)
    const mentions = findMentions(article, quotations)
    const cast = gatherCast({ article, ...mentions, known, introduce: settings.introduce })
    const { decided, settled } = followDecisions(article, cast, known, settings.decisions)
    const garbles = resolveGarbles(
      { article, mentions, cast, inQuotation, index: index.entities.length ? index : null },
      settings.confidence,
    )
    const plan = planEdits(article, garbles, settings.confidence, decided, settled)
    return { article, ...mentions, quotations, unbalanced, inQuotation, cast, plan }
  }
  return {
    clean(text) {
      const { unbalanced, ...first } = read(text)
      const plan = planAgain(text, first.cast, first.plan, (cleaned) => read(cleaned).plan)
      const scene = { ...first, cast: mendCast(first.cast, first.names, plan.mendings) }
      const speakers = nameSpeakers(scene)
      return composeResult({ ...scene, speakers, unbalanced, plan, edits: chooseEdits(scene, plan, settings) })
    },
  }
}
