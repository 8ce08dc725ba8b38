import type { Article } from '../text/article.ts'
import type { FoundQuotations } from './quotation.ts'

/** Finds direct, mixed and indirect quotations with their cues and sources. */
export function findQuotations(_article: Article): FoundQuotations {
  return { quotations: [], unbalanced: [] }
}
