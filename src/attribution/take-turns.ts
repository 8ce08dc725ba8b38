import type { Quotation } from '../quotations/quotation.ts'
import { type Article, paragraphAt, tokenAt } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import type { SpeakerCandidate, SpeakerQuestion } from './ranking/speaker-question.ts'
import type { Scene, Turn } from './speaker-scene.ts'

/**
 * Who answers in a dialogue where no source stands beside the words: where one paragraph's marks close and the next opens with others, two take turns.
 *
 * ```text
 * “Is it late?” Lind asked.     “It is,” said Vale.     “Then stay.”
 *                                                        ^^^^^^^^^^ Lind
 * ```
 *
 * @returns whoever of the candidates spoke last before the last speaker; null where nobody did, or the paragraph before is not the last speaker's.
 */
export function findOtherOfTwo(
  scene: Scene,
  { kind, isDialogue, opensParagraph }: SpeakerQuestion,
  quotation: Quotation,
  last: Turn | undefined,
  candidates: readonly SpeakerCandidate[],
): SpeakerCandidate | null {
  if (kind !== 'floating' || !isDialogue || !opensParagraph || !last || last.member < 0) return null
  if (!isAnswered(scene, last, quotation) || candidates.some(({ isBehind }) => isBehind)) return null
  let other: SpeakerCandidate | null = null
  for (const candidate of candidates) {
    const { member, turn, gender, isSpokenOf } = candidate
    if (turn === 0 || member === last.member || gender === 'other' || gender === 'unusual' || isSpokenOf) continue
    if (!other || turn < other.turn) other = candidate
  }
  return other
}

/** Do the last speaker's words end in the paragraph before, and their marks close there? */
function isAnswered({ article, quotations }: Scene, last: Turn, { start }: Quotation): boolean {
  const before = quotations[last.quotation]
  if (!before || !CLOSES.test(article.text.slice(before.end, before.end + LONGEST_CLOSING))) return false
  return paragraphAt(article, tokenAt(article, before.end)) === paragraphAt(article, tokenAt(article, start)) - 1
}

const CLOSES = /^[^\p{L}\p{N}]{0,2}[”"'’]/u
const LONGEST_CLOSING = 3

/** `“Not today.” “Then when?”`: in one paragraph marks that close and open again are the other's. */
export const isReopened = ({ text }: Article, before: Span, start: number): boolean =>
  start - before.end <= LONGEST_REOPENING && REOPENED.test(text.slice(before.end, start))

const LONGEST_REOPENING = 4
const REOPENED = /^[”"’'»“] [“"‘'«„]$/
