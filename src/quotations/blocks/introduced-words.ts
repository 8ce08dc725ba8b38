import { endAt, paragraphAt, startAt, tokenText } from '../../text/article.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'
import { chooseSource } from '../cues/choose-source.ts'
import { CONTENT_AFTER, type Piece } from '../cues/cue.ts'
import { CAPITAL, COORDINATOR, Coarse, FINITE, PRESENT, PRETERITE } from '../narration/clause-classes.ts'
import { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, quoteAt } from '../narration/narration.ts'
import type { Block } from './block.ts'
import { dashesAt, type SetLine } from './lines.ts'

const INTRODUCES =
  /^(?:said|says|wrote|writes|written|posted|posts|tweeted|tweets|added|adds|stated|states|declared|declares|announced|explained|replied|responded|told|concluded|continued|messaged|emailed|read|reads)$/
/** What is posted goes on to the end of its paragraph; what is said, to the end of its sentence. */
const POSTS = /^(?:wrote|writes|written|posted|posts|tweeted|tweets|messaged|emailed)$/
const LEAST_WORDS = 3
const FARTHEST_VERB = 16

/**
 * Words that a colon introduces, without marks.
 *
 * ```text
 * Ana Falk posted on X: The roof is fixed. Come and see.
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function findIntroducedWords(narration: Narration, lines: readonly SetLine[]): readonly Block[] {
  const found: Block[] = []
  for (const sentence of narration.sentences) {
    const block = introducedIn(narration, sentence, lines)
    if (block) found.push(block)
  }
  return found
}

function introducedIn(narration: Narration, sentence: NarratorSentence, lines: readonly SetLine[]): Block | null {
  const colon = colonOf(narration, sentence)
  if (colon < 0) return null
  const verb = verbBefore(narration, sentence, colon)
  if (verb < 0) return null
  const words = wordsBehind(narration, sentence, colon, verb, lines)
  if (!words) return null
  const site = new CueSite(narration, sentence, verb)
  const { first } = site
  const isApart = coarseAt(narration, first - 1) === Coarse.COMMA
  const source = (isApart ? null : site.subject) ?? chooseSource(site, CONTENT_AFTER, null).source
  if (!source) return null
  return {
    first: words.first > sentence.last - 1 ? words.first : sentence.first,
    last: words.last,
    construction: 'block',
    said: [{ pieces: [words], source, cue: { first, last: verb + 1 } }],
  }
}

/** The first colon of a sentence that no mark follows, nor stands before; -1 where there is none. */
function colonOf(narration: Narration, { first, last }: NarratorSentence): number {
  for (let i = first; i < last; i++) {
    if (quoteAt(narration, i) >= 0) return -1
    if (coarseAt(narration, i) === Coarse.COLON) return coarseAt(narration, i + 1) === Coarse.QUOTE_OPEN ? -1 : i
  }
  return -1
}

/** `said`, `posted on X`, `told the Post on Friday`, `said the following`: a verb of saying of which nothing but the colon's words can be the object. */
function verbBefore(narration: Narration, { first }: NarratorSentence, colon: number): number {
  const { article } = narration
  for (let i = colon - 1; i > Math.max(first, colon - FARTHEST_VERB); i--) {
    const isVerb = bitsAt(narration, i) & (PRESENT | PRETERITE | FINITE) && !(bitsAt(narration, i) & CAPITAL)
    if (!isVerb) continue
    const word = tokenText(article, i)
    if (!INTRODUCES.test(word)) return -1
    const next = coarseAt(narration, i + 1)
    const isFree =
      i + 1 === colon ||
      next === Coarse.PREPOSITION ||
      next === Coarse.TO ||
      next === Coarse.TIME ||
      next === Coarse.ADVERB ||
      /^t(?:old)/.test(word) ||
      /^(?:this|the following|as follows)/.test(article.text.slice(startAt(article, i + 1), endAt(article, colon)))
    return isFree && !holdsJoint(narration, i + 1, colon) ? i : -1
  }
  return -1
}

/** `said in May that …`, `wrote about ports and ships`. */
function holdsJoint(narration: Narration, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (bitsAt(narration, i) & COORDINATOR || coarseAt(narration, i) === Coarse.THAT) return true
  return false
}

function wordsBehind(
  narration: Narration,
  sentence: NarratorSentence,
  colon: number,
  verb: number,
  lines: readonly SetLine[],
): Piece | null {
  const { article } = narration
  const p = paragraphAt(article, colon)
  if (colon + 1 < lines[p]!.last) {
    if (!(bitsAt(narration, colon + 1) & CAPITAL)) return null
    const last = POSTS.test(tokenText(article, verb)) ? lines[p]!.last : Math.max(sentence.last, colon + 1)
    return last - colon > LEAST_WORDS ? { first: colon + 1, last } : null
  }
  const line = lines[p + 1]
  const isProse =
    line &&
    line.last - line.first >= LEAST_WORDS &&
    quoteAt(narration, line.first) < 0 &&
    dashesAt(narration, line.first, line.last) === 0 &&
    article.kinds[line.first] !== NUMBER &&
    article.kinds[line.first] === WORD &&
    bitsAt(narration, line.first) & CAPITAL
  if (!isProse) return null
  let end = p + 1
  while (line.isQuoted && lines[end + 1]?.isQuoted) end++
  return { first: line.first, last: lines[end]!.last }
}
