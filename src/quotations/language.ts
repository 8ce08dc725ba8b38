import { MARK } from '../text/tokens.ts'
import type { Narration } from './narration.ts'

const FUNCTION_WORDS = new Set(
  'the of and to that for with by from at he she it his her they we you i is are was were have has had not but this will would who which said'.split(
    ' ',
  ),
)
const SAMPLE = 500
const FEW = 12
const LEAST_SHARE = 0.12

/** Is the narration in English, by the share of its function words? Of a few words nothing can be told: they count as English. */
export function isEnglish({ article }: Narration): boolean {
  let words = 0
  let found = 0
  for (let i = 0; i < Math.min(article.count, SAMPLE); i++) {
    if (article.kinds[i] === MARK) continue
    words++
    if (FUNCTION_WORDS.has(article.vocabulary[article.words[i]!]!)) found++
  }
  return words < FEW || found >= LEAST_SHARE * words
}
