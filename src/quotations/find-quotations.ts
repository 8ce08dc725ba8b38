import type { Article } from '../text/article.ts'
import { assembleQuotations } from './assemble.ts'
import { readNarration } from './narration.ts'
import type { FoundQuotations } from './quotation.ts'
import { pairMarks } from './quotation-marks.ts'
import { classifyVocabulary } from './word-classes.ts'

/** Finds direct, mixed and indirect quotations with their cues and sources. */
export function findQuotations(article: Article): FoundQuotations {
  const { quoted, unbalanced } = pairMarks(article)
  const narration = readNarration(article, quoted, classifyVocabulary(article))
  return {
    quotations: assembleQuotations(narration),
    unbalanced: unbalanced.map((token) => ({
      start: article.starts[token]!,
      end: article.ends[token]!,
      text: article.text.slice(article.starts[token]!, article.ends[token]!),
    })),
  }
}
