import { bucket, type Features } from '../../models/hashed-features.ts'
import { CAPITAL, Coarse, SAYING } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { coarseAt, hashAt, type Narration, type NarratorSentence, tenseBetween } from '../narration/narration.ts'

/** What the cue model sees of a token that may be a cue */
export function describeCue(site: CueSite, out: Features): Features {
  out.clear()
  const { narration, sentence, token, floor, first, coarse } = site
  const { quotedAt } = narration
  const word = hashAt(narration, token)
  out.add(0, 0)
  out.add(1, word)
  out.add(2, coarse)
  // neighbours
  for (let offset = -4; offset <= 4; offset++) {
    if (offset === 0) continue
    const at = token + offset
    const inside = at >= sentence.first && at < sentence.last
    const near = inside ? coarseAt(narration, at) : -1
    out.add(20 + offset, near, coarse)
    out.add(30 + offset, near, word)
    if (offset >= -2 && offset <= 3) {
      out.add(40 + offset, inside ? hashAt(narration, at) : -1)
      if (offset === 1 || offset === -1) out.add(50 + offset, inside ? hashAt(narration, at) : -1, word)
    }
  }
  const before = coarseAt(narration, token - 1)
  const after = coarseAt(narration, token + 1)
  const second = coarseAt(narration, token + 2)
  out.add(3, before * 64 + after, coarse)
  out.add(4, after * 64 + second, coarse)
  out.add(5, coarseAt(narration, token - 2) * 64 + before, coarse)
  out.add(6, after * 64 + second, before)
  // what is quoted on both sides
  const left = quoteBefore(narration, sentence, token)
  const right = quoteAfter(narration, sentence, token)
  out.add(7, left, coarse)
  out.add(8, right, coarse)
  out.add(9, left * 32 + right, coarse)
  out.add(10, left * 32 + right, word)
  out.add(11, right * 64 + after, left * 64 + before)
  // the sentence
  const toEnd = bucket(sentence.last - token)
  const toStart = bucket(token - sentence.first)
  out.add(12, toEnd, coarse)
  out.add(13, toStart, coarse)
  out.add(14, toEnd, word)
  out.add(15, toEnd * 64 + after, coarse)
  out.add(16, bucket(token - floor), floor > sentence.first ? 1 : 0)
  out.add(17, site.bits & CAPITAL, toStart)
  // the subject's place
  const subject = site.phraseSinceFloor
  const subjectType = subject ? subject.type.length + (subject.phraseFirst === sentence.first ? 20 : 0) : 0
  out.add(18, subjectType, coarse)
  out.add(19, subjectType * 64 + after, coarse)
  out.add(60, subjectType, word)
  out.add(61, subject ? coarseAt(narration, subject.phraseFirst - 1) : -1, coarse)
  out.add(62, coarseAt(narration, first), first < token ? word : -1)
  out.add(63, first < token ? hashAt(narration, first) : -1, coarse)
  // what a verb of speaking has beside it, whichever it is
  if (site.bits & SAYING) {
    out.add(70, coarse)
    out.add(71, left * 32 + right, coarse)
    out.add(72, subjectType * 64 + after, coarse)
    out.add(73, after * 64 + second, coarse)
    out.add(74, before * 64 + after, coarse)
    out.add(75, toEnd * 64 + after, subjectType)
  }
  // a "that" or a comma ahead
  let that = 0
  let comma = 0
  for (let i = token + 1; i < Math.min(token + 9, sentence.last); i++) {
    if (quotedAt[i]! >= 0) break
    if (!that && coarseAt(narration, i) === Coarse.THAT) that = i - token
    if (!comma && coarseAt(narration, i) === Coarse.COMMA) comma = i - token
  }
  out.add(64, that, coarse)
  out.add(65, that, word)
  out.add(66, comma * 16 + that, after)
  // a comma right before the phrase in the subject's place: “…, Lind said”
  const edge = subject ? subject.phraseFirst - 1 : first - 1
  const edgeClass = edge >= sentence.first ? coarseAt(narration, edge) : -1
  out.add(67, edgeClass * 16 + toEnd, coarse)
  out.add(68, edgeClass * 64 + after, subjectType)
  out.add(76, edgeClass * 64 + left, toEnd)
  out.add(69, edgeClass, word)
  // set off by commas: `…, Lind said, …`
  const third = coarseAt(narration, token + 3)
  out.add(77, edgeClass * 64 + after, second * 64 + third)
  out.add(78, edgeClass * 64 + after, second * 16 + bucket(edge - floor))
  out.add(79, edgeClass * 64 + after, token + 2 < sentence.last ? hashAt(narration, token + 2) : -1)
  out.add(
    80,
    edgeClass * 64 + after,
    tenseBetween(narration, floor, edge < floor ? floor : edge) * 4 + tenseBetween(narration, token + 1, sentence.last),
  )
  return out
}

/** Distance code of the stretch in marks that closes before a token: 0 none, 1 at once, 2 near, 3 far. */
function quoteBefore(narration: Narration, sentence: NarratorSentence, token: number): number {
  const lowest = Math.max(sentence.first, token - 60)
  for (let i = token - 1; i >= lowest; i--) {
    const quote = narration.quotedAt[i]!
    if (quote < 0) continue
    const distance = token - i
    return (distance <= 1 ? 1 : distance <= 4 ? 2 : distance <= 12 ? 3 : 4) * 2 + (isLong(narration, quote) ? 1 : 0)
  }
  return 0
}

function quoteAfter(narration: Narration, sentence: NarratorSentence, token: number): number {
  const highest = Math.min(sentence.last, token + 60)
  for (let i = token + 1; i < highest; i++) {
    const quote = narration.quotedAt[i]!
    if (quote < 0) continue
    const distance = i - token
    return (
      (distance <= 1 ? 1 : distance <= 2 ? 2 : distance <= 5 ? 3 : distance <= 14 ? 4 : 5) * 2 +
      (isLong(narration, quote) ? 1 : 0)
    )
  }
  return 0
}

function isLong(narration: Narration, quote: number): boolean {
  const { first, last } = narration.quoted[quote]!
  return last - first > 5
}
