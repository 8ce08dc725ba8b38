import { nameSpeakers } from './attribution/name-speakers.ts'
import { enlistSpeakers } from './cast/enlist-speakers.ts'
import { gatherCast } from './cast/gather-cast.ts'
import { indexKnownNames } from './cast/index-known-names.ts'
import { mendCast } from './cast/mend-cast.ts'
import { chooseEdits } from './edits/choose-edits.ts'
import { followDecisions } from './edits/follow-decisions.ts'
import { planAgain } from './edits/plan-again.ts'
import { planEdits } from './edits/plan-edits.ts'
import { resolveGarbles } from './garbles/resolve-garbles.ts'
import { detectLanguage } from './languages/detect-language.ts'
import { tellsEnglish } from './languages/tells-english.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { markQuoted } from './quotations/mark-quoted.ts'
import type { Settings } from './read-options.ts'
import type { NameIndex } from './resolution/index/name-index.ts'
import type { CleanResult } from './result/clean-result.ts'
import { composeResult } from './result/compose-result.ts'
import { namesInSOf } from './roster/names-in-s-of.ts'
import { readArticle } from './text/article.ts'

/** Cleans articles: the stages of the pipeline, one behind the other. */
export function articleCleaner(index: NameIndex, settings: Settings): (text: string) => CleanResult {
  const known = indexKnownNames(index.entities)
  const namesInS = namesInSOf(index.entities)
  const read = (text: string) => {
    const article = readArticle(text, namesInS)
    const language = settings.language ?? detectLanguage(article)
    const english = language === 'en' && (settings.language === 'en' || tellsEnglish(article))
    const { quotations, unbalanced } = findQuotations(article, language)
    const inQuotation = markQuoted(article, quotations)
    const mentions = findMentions(article, quotations, language)
    const cast = gatherCast({ article, ...mentions, known, introduce: settings.introduce })
    const { decided, settled } = followDecisions(article, cast, known, settings.decisions)
    const garbles = resolveGarbles(
      { article, english, mentions, cast, inQuotation, index: index.entities.length ? index : null },
      settings.confidence,
    )
    const plan = planEdits(article, garbles, settings.confidence, decided, settled)
    return { article, language, ...mentions, quotations, unbalanced, inQuotation, cast, plan }
  }
  return (text) => {
    const { unbalanced, ...first } = read(text)
    const plan = planAgain(text, first.cast, first.plan, (cleaned) => read(cleaned).plan)
    const mended = mendCast(first.cast, first.names, plan.mendings)
    const scene = { ...first, cast: enlistSpeakers(first, mended) }
    const speakers = nameSpeakers(scene)
    return composeResult({ ...scene, speakers, unbalanced, plan, edits: chooseEdits(scene, plan, settings) })
  }
}
