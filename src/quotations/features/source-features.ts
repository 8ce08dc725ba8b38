import { bucket, type Features } from '../../models/hashed-features.ts'
import { Coarse } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { coarseAt, hashAt, type Narration } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { CLAUSES, COMMAS, CUES, countBetween, NAMES, QUOTES, THATS, VERBS } from '../narration/running-counts.ts'

/** What the source model sees of a candidate; null is nobody. `previous` is the source of the cue before it in the sentence. */
export function describeSource(
  { narration, sentence, token, first, coarse }: CueSite,
  label: number,
  previous: NounPhrase | null,
  phrase: NounPhrase | null,
  index: number,
  out: Features,
): Features {
  out.clear()
  const word = hashAt(narration, token)
  const joint = coarseAt(narration, first - 1)
  if (!phrase) {
    out.add(5, previous ? 1 : 0, joint)
    out.add(1, coarse)
    out.add(2, word)
    out.add(3, label)
    out.add(4, coarseAt(narration, token - 1), coarseAt(narration, token + 1))
    return out
  }
  const isLeft = phrase.phraseLast <= token
  const gap = isLeft ? token - phrase.phraseLast : phrase.phraseFirst - token - 1
  const side = isLeft ? 1 : 2
  const type = phrase.type.length
  const place = side * 32 + bucket(gap)
  const before = phrase.phraseFirst > sentence.first ? coarseAt(narration, phrase.phraseFirst - 1) : -1
  const after = coarseAt(narration, phrase.phraseLast)
  out.add(10, side, coarse)
  out.add(11, place, type)
  out.add(12, place, coarse)
  out.add(13, place, word)
  out.add(14, side, word)
  out.add(15, type, coarse)
  out.add(16, type, label)
  out.add(17, before * 64 + after, side)
  out.add(18, before, place)
  out.add(19, after, place)
  out.add(20, after * 64 + coarse, side)
  out.add(21, phrase.phraseFirst > sentence.first ? hashAt(narration, phrase.phraseFirst - 1) : -1, side)
  out.add(22, hashAt(narration, phrase.last - 1))
  out.add(23, hashAt(narration, phrase.phraseFirst), side)
  out.add(24, phrase.phraseFirst === sentence.first ? 1 : 0, place)
  out.add(25, index, label)
  out.add(26, Math.min(phrase.last - phrase.first, 8), type)
  out.add(27, label * 8 + side, coarse)
  out.add(28, label * 8 + side, bucket(gap))
  describeBetween(narration, phrase, token, isLeft, place, coarse, label, out)
  const cueBefore = coarseAt(narration, token - 1)
  out.add(40, cueBefore * 64 + coarseAt(narration, token + 1), place)
  out.add(41, cueBefore, place)
  out.add(42, hashAt(narration, phrase.phraseLast), side)
  // Lind, head of research at the fund, said: the phrase that the aside is about
  const edge = isLeft ? joint : -1
  const opens = before === -1 || before === Coarse.QUOTE_CLOSE ? 1 : 0
  out.add(45, edge * 64 + after, opens)
  out.add(46, edge * 64 + after, type * 2 + opens)
  out.add(47, edge * 64 + before, after)
  const isSame = previous ? (phrase.first === previous.first ? 1 : 2) : 0
  out.add(48, isSame, joint)
  out.add(49, isSame * 64 + coarse, joint)
  out.add(50, isSame * 32 + side * 8 + label, coarse)
  const isPassive = coarse === Coarse.CUE_PAST && cueBefore === Coarse.BE ? 1 : 0
  out.add(44, isPassive, place)
  out.add(43, cueBefore * 64 + label, place * 32 + type)
  return out
}

function describeBetween(
  { totals }: Narration,
  phrase: NounPhrase,
  token: number,
  isLeft: boolean,
  place: number,
  coarse: number,
  label: number,
  out: Features,
): void {
  const first = isLeft ? phrase.phraseLast : token + 1
  const last = isLeft ? token : phrase.phraseFirst
  const commas = countBetween(totals, COMMAS, first, last, 4)
  const verbs = Math.min(countBetween(totals, VERBS, first, last, 4) + countBetween(totals, CUES, first, last, 4), 4)
  const names = countBetween(totals, NAMES, first, last, 5)
  const clauses = Math.min(
    countBetween(totals, CLAUSES, first, last, 4) + countBetween(totals, THATS, first, last, 4),
    4,
  )
  const quotes = countBetween(totals, QUOTES, first, last, 2)
  const side = isLeft ? 1 : 2
  out.add(30, commas * 8 + verbs, side)
  out.add(31, names, side)
  out.add(32, clauses * 8 + verbs, side)
  out.add(33, quotes, side * 8 + label)
  out.add(34, commas * 8 + verbs, place)
  out.add(35, commas * 32 + verbs * 8 + clauses, coarse * 2 + side)
}
