import { readLines } from './data.ts'

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

/** Halves the clean articles by a hash of the id: one to learn from, one to measure on. */
export function isTrainingArticle(id: string): boolean {
  let hash = 7
  for (const character of id.replace(/-swap$/, '')) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0
  return ((hash >>> 3) & 1) === 0
}

/** Publishers and genres of which nothing is learned, so that what is learned can be measured on sources never seen: about a third of the clean texts. */
const KEPT_OUT: ReadonlySet<string> = new Set([
  'USA TODAY',
  'Washington Times',
  'NPR Online News',
  'Politico',
  'The Guardian',
  'MarketWatch',
  'Chicago Sun-Times',
  'literature',
  'us-speech',
])

export const isKeptOut = ({ publisher, genre }: TrainingArticle): boolean => KEPT_OUT.has(genre ?? publisher ?? '')

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
