import { readLines } from './data.ts'

export interface TrainingArticle {
  readonly id: string
  readonly text: string
  /** Names that the article itself misspells. */
  readonly allowed?: readonly string[]
}

/** Halves the clean articles by a hash of the id: one to learn from, one to measure on. */
export function isTrainingArticle(id: string): boolean {
  let hash = 7
  for (const character of id.replace(/-swap$/, '')) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0
  return ((hash >>> 3) & 1) === 0
}

/** Real articles without garbles, to learn from: one half of the clean ones, and PolNeAR's training split. */
export function trainingArticles(): readonly TrainingArticle[] {
  const clean = readLines<TrainingArticle>('articles/clean-dev.jsonl').filter(({ id }) => isTrainingArticle(id))
  return [...clean, ...readLines<TrainingArticle>('quotations/polnear-train.jsonl')]
}
