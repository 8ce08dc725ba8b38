import { readLines } from './data.ts'
import { isKeptOut, isTrainingArticle } from './split.ts'

export interface TrainingArticle {
  readonly id: string
  readonly text: string
  /** Who published it, or its genre: whole sources are kept out of learning. */
  readonly publisher?: string
  readonly genre?: string
  readonly learn?: boolean
  /** Names that the article itself misspells. */
  readonly allowed?: readonly string[]
}

/** Real articles without garbles, to put garbles into: one half of the clean ones, and PolNeAR's training split. */
export function trainingArticles(): readonly TrainingArticle[] {
  const clean = readLines<TrainingArticle>('articles/clean-dev.jsonl').filter(
    (a) => isTrainingArticle(a.id) && !isKeptOut(a),
  )
  return [...clean, ...readLines<TrainingArticle>('quotations/polnear-train.jsonl')]
}

/** Clean texts of all kinds that may be learned from: news, courts, parliaments, novels, speeches; English, as other languages are not mended without a roster. */
export function cleanTexts(): readonly TrainingArticle[] {
  const news = readLines<TrainingArticle>('articles/clean-more-dev.jsonl')
  const genres = readLines<TrainingArticle & { readonly language: string }>('articles/genres-dev.jsonl')
  return [...news, ...genres.filter(({ learn, language }) => learn === true && language === 'en')]
}
