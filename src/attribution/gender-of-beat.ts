import { PRONOUNS } from '../lexicon/word-lists.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Gender } from '../roster/entity.ts'
import { paragraphAt, sentenceAt, tokenAt, tokenText } from '../text/article.ts'
import { AUXILIARIES, type Scene } from './speaker-scene.ts'

/**
 * The gender of whoever acts beside words that have no source, in their paragraph; null where that is told by no pronoun.
 *
 * ```text
 * She put the lamp down. “Open.”     “Open.” He reached for the lamp.
 * ^^^                                        ^^
 * ```
 */
export function genderOfBeat({ article, inQuotation }: Scene, { start, spans }: Quotation): Gender | null {
  const first = tokenAt(article, start)
  const genderAt = (token: number): Gender | null => {
    // He was sentenced. “Justice was done”: to whom something was done is not who speaks
    const isActing = ACTS.test(tokenText(article, token)) && !AUXILIARIES.has(tokenText(article, token + 1))
    const gender = isActing ? PRONOUNS.get(tokenText(article, token).toLowerCase()) : null
    return gender === 'female' || gender === 'male' ? gender : null
  }
  const isTold = (token: number): boolean =>
    token >= 0 &&
    token < article.count &&
    paragraphAt(article, token) === paragraphAt(article, first) &&
    !inQuotation[token]
  // the last sentence before its mark, else the one behind its mark
  const ahead = first - 2
  const before = isTold(ahead) ? genderAt(article.sentences[sentenceAt(article, ahead)]!) : null
  const behind = tokenAt(article, spans.at(-1)!.end) + 1
  return before ?? (isTold(behind) ? genderAt(behind) : null)
}

const ACTS = /^(?:He|She)$/
