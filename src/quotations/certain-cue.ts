import { type Article, tokenText } from '../text/article.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, tenseBetween } from './narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'
import { CAPITAL, Coarse, CUE, FINITE, SAYING } from './word-classes.ts'

/** A construction that needs no model: what it reports is in front of it, or follows it. */
export interface CertainCue {
  readonly isBefore: boolean
  /** Null where it has to be chosen. */
  readonly source: NounPhrase | null
}

/**
 * The source of a verb that surely cues speech, or null: `“…,” Lind chirped`, `“…?” chirped Lind`, whichever verb it is;
 * `…, Lind said.`, `…, according to Lind`; `Lind asked whether …`, `Lind posted on X that …`; `Lind was cited by the agency as saying …`.
 * Its first token (with auxiliaries and adverbs) is `first`; `floor` is where the content of the cue before it ends.
 */
export function findCertainCue(
  narration: Narration,
  sentence: NarratorSentence,
  token: number,
  first: number,
  floor: number,
): CertainCue | null {
  const coarse = coarseAt(narration, token)
  if (isAccordingTo(narration.article, token)) {
    const named = nounPhraseAfter(narration, token + 2, sentence.last)
    return named && { isBefore: token > floor, source: null }
  }
  if (coarse === Coarse.CUE_ING) return passiveSaying(narration, sentence, token)
  const bits = bitsAt(narration, token)
  if (!(bits & CUE && bits & FINITE) && coarse !== Coarse.PAST) return null
  if (closesWithComma(narration, first - 1)) {
    const source = nounPhraseAfter(narration, token + 1, sentence.last)
    return source && { isBefore: true, source }
  }
  const source = nounPhraseBefore(narration, sentence.first, first)
  if (!source) return null
  if (closesWithComma(narration, source.phraseFirst - 1)) return { isBefore: true, source }
  if (bits & SAYING && isSetOff(narration, sentence, token, source))
    return { isBefore: tenseBetween(narration, floor, source.phraseFirst) > 0, source }
  const opens = source.phraseFirst === sentence.first || coarseAt(narration, source.phraseFirst - 1) === Coarse.COMMA
  return bits & SAYING && opens && reportsClause(narration, sentence, token) ? { isBefore: false, source } : null
}

/** `according to`, of which the first word is the cue's token. */
export function isAccordingTo(article: Article, token: number): boolean {
  return /^according$/i.test(tokenText(article, token)) && /^to$/i.test(tokenText(article, token + 1))
}

/** `…, Lind said.`, `…, he said, …`: a comma before the source, and nothing that the verb could have as its object behind it. */
function isSetOff(narration: Narration, { last }: NarratorSentence, token: number, source: NounPhrase): boolean {
  const edge = source.phraseFirst - 1
  if (source.type === 'description' || bitsAt(narration, token) & CAPITAL) return false
  if (coarseAt(narration, edge) !== Coarse.COMMA || narration.quotedAt[edge]! >= 0) return false
  const behind = coarseAt(narration, token + 1)
  return token + 1 >= last || behind === Coarse.STOP || behind === Coarse.COMMA || behind === Coarse.TIME
}

/** Is the token a mark that closes behind a comma, or behind a question or exclamation mark? */
export function closesWithComma(narration: Narration, token: number): boolean {
  const quote = narration.quoted[narration.quotedAt[token] ?? -1]
  if (quote?.close !== token) return false
  const stop = coarseAt(narration, quote.last - 1)
  return stop === Coarse.COMMA || (stop === Coarse.STOP && tokenText(narration.article, quote.last - 1) !== '.')
}

/** `that`, `whether` or `if` right behind it, or behind `on X`; or a subject with its auxiliary: `believes the harbour is …`. */
function reportsClause(narration: Narration, { last }: NarratorSentence, token: number): boolean {
  let at = token + 1
  if (coarseAt(narration, at) === Coarse.PREPOSITION && coarseAt(narration, at + 1) === Coarse.NAME) at += 2
  if (at >= last) return false
  if (coarseAt(narration, at) === Coarse.THAT || /^(?:whether|if)$/.test(tokenText(narration.article, at))) return true
  const subject = nounPhraseAfter(narration, token + 1, last)
  const verb = subject ? coarseAt(narration, subject.phraseLast) : -1
  return verb >= Coarse.BE && verb <= Coarse.MODAL
}

const FARTHEST_PASSIVE = 10

function passiveSaying(narration: Narration, sentence: NarratorSentence, token: number): CertainCue | null {
  if (coarseAt(narration, token - 1) !== Coarse.AS) return null
  for (let i = token - 2; i > Math.max(sentence.first, token - FARTHEST_PASSIVE); i--) {
    if (coarseAt(narration, i) !== Coarse.BE) continue
    let first = i
    while (coarseAt(narration, first - 1) === Coarse.HAVE || coarseAt(narration, first - 1) === Coarse.ADVERB) first--
    const source = nounPhraseBefore(narration, sentence.first, first)
    return source && { isBefore: false, source }
  }
  return null
}
