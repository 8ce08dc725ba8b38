import type { Article } from '../../text/article.ts'
import { findLabelledParagraphs, findTurns, type Turn } from './turns.ts'

/** The labelled turns of a transcript: where most paragraphs open with a label, all that do; elsewhere the labels that stand again, or in capitals. */
export function findSpokenTurns(article: Article): Turn[] {
  const labelled = findLabelledParagraphs(article)
  const paragraphs = article.paragraphs.length - 1
  return labelled.length > 1 && 2 * labelled.length > paragraphs ? labelled : findTurns(article)
}
