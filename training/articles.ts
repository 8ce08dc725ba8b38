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

/** News of sources that are not kept out of learning: as many as there are, to count words in. */
export function newsArticles(): readonly TrainingArticle[] {
  const more = readLines<TrainingArticle>('articles/clean-more-dev.jsonl').filter((article) => !isKeptOut(article))
  return [...trainingArticles(), ...more]
}

/** News and other texts of sources that are kept out: to measure on. */
export function keptOutTexts(): readonly TrainingArticle[] {
  return [...readLines<TrainingArticle>('articles/clean-dev.jsonl'), ...cleanTexts()].filter(isKeptOut)
}

/** Clean texts of all kinds that may be learned from: news, courts, parliaments, novels, speeches; English, as other languages are not mended without a roster. */
export function cleanTexts(): readonly TrainingArticle[] {
  const news = readLines<TrainingArticle>('articles/clean-more-dev.jsonl')
  const genres = readLines<TrainingArticle & { readonly language: string }>('articles/genres-dev.jsonl')
  return [...news, ...genres.filter(({ learn, language }) => learn === true && language === 'en')]
}
