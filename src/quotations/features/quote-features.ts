import { bucket, type Features } from '../../models/hashed-features.ts'
import { tokenText } from '../../text/article.ts'
import { Coarse, CUE } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, hashAt, type Narration, type NarratorSentence } from '../narration/narration.ts'

/** What a stretch in marks is that no cue of its sentence claims. */
export const NO_SPEECH = 0
/** The previous speaker goes on. */
export const GOES_ON = 1
/** Words of somebody named in its own sentence. */
export const OWN = 2

/** What was said before an unclaimed stretch. */
export interface Preceding {
  /** Paragraphs since the last quotation, 0 in the same one; -1 where there is none. */
  readonly paragraphs: number
  /** Tokens since its end. */
  readonly tokens: number
  /** Was it in marks and a sentence of its own? */
  readonly isDirect: boolean
  /** It ended at the end of its paragraph without a closing mark. */
  readonly isOpen: boolean
}

/** What the model of unclaimed stretches sees of the one with index `q`. */
export function describeQuote(
  narration: Narration,
  sentence: NarratorSentence,
  q: number,
  preceding: Preceding,
  out: Features,
): Features {
  out.clear()
  const { article, quoted } = narration
  const { open, first, last, close } = quoted[q]!
  const end = close === null ? last : close + 1
  const length = bucket(last - first)
  const capital = article.text[article.starts[first]!] ?? ''
  const shape = capital !== capital.toLowerCase() ? 1 : 0
  const closing = coarseAt(narration, last - 1)
  const place = (open === sentence.first ? 1 : 0) + (end >= sentence.last - 1 ? 2 : 0)
  const opensParagraph = article.paragraphs[article.paragraphOf[open]!] === open ? 1 : 0
  const endsParagraph = article.paragraphs[article.paragraphOf[open]! + 1] === end ? 1 : 0
  const whole = opensParagraph * 2 + endsParagraph
  const single = /['‘’‚]/.test(tokenText(article, open)) ? 1 : 0
  const before = open > sentence.first ? coarseAt(narration, open - 1) : -1
  const after = end < sentence.last ? coarseAt(narration, end) : -1
  out.add(0, 0)
  out.add(1, length, shape)
  out.add(2, closing, shape * 4 + place)
  out.add(3, before, shape)
  out.add(4, after, before)
  out.add(5, place * 4 + whole, length)
  out.add(6, open > sentence.first ? hashAt(narration, open - 1) : -1)
  out.add(7, open - 1 > sentence.first ? hashAt(narration, open - 2) : -1)
  out.add(8, end < sentence.last ? hashAt(narration, end) : -1)
  out.add(9, before, coarseAt(narration, open - 2))
  out.add(10, single, length)
  out.add(11, single * 8 + shape * 4 + place, closing)
  out.add(12, before * 16 + length, shape)
  out.add(13, after, length)
  const gap = Math.min(preceding.paragraphs, 4) * 4 + (preceding.isDirect ? 2 : 0) + (preceding.isOpen ? 1 : 0)
  out.add(14, gap, place * 4 + whole)
  out.add(15, gap, length * 2 + shape)
  out.add(16, bucket(preceding.tokens), gap * 4 + place)
  out.add(17, bucket(preceding.tokens), shape)
  out.add(18, hashAt(narration, first), shape)
  let cues = 0
  let names = 0
  let pronouns = 0
  for (let i = Math.max(sentence.first, open - 40); i < open; i++) {
    if (narration.quotedAt[i]! >= 0) continue
    if (bitsAt(narration, i) & CUE) cues++
    const coarse = coarseAt(narration, i)
    if (coarse === Coarse.NAME) names++
    else if (coarse === Coarse.PRONOUN) pronouns++
  }
  out.add(19, Math.min(cues, 2) * 16 + Math.min(names, 3) * 4 + Math.min(pronouns, 3), shape)
  out.add(20, Math.min(cues, 2) * 16 + length, before)
  out.add(21, Math.min(names, 3) * 4 + Math.min(pronouns, 2), place * 16 + length)
  return out
}
