import { tokenText } from '../../text/article.ts'
import { Coarse } from '../narration/clause-classes.ts'
import { coarseAt, type Narration, type NarratorSentence, quoteAt } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { CUES, countBetween, QUOTES, VERBS } from '../narration/running-counts.ts'
import { isPlaceTitle } from './closes-with-comma.ts'
import { CONTENT_AFTER, type Cue, type Piece } from './cue.ts'
import { isAccordingTo } from './cue-phrases.ts'
import { subjectOfQuotedVerb } from './quoted-verb.ts'
import { isClausal, SAYS } from './reported-clause.ts'

/** How surely a word must be a cue for a mere noun phrase to be what it reports. */
const SURE_OF_PHRASE = 0.985

/** Is anything of it in marks? */
export const holdsMarks = ({ totals }: Narration, pieces: readonly Piece[]): boolean =>
  pieces.some(({ first, last }) => countBetween(totals, QUOTES, first, last, 1) > 0)

/** Not where it is a phrase without a verb beside a doubtful cue (`observed a minute’s silence`), or a verb in marks. */
export function holdsContent(
  narration: Narration,
  sentence: NarratorSentence,
  cue: Cue,
  pieces: readonly Piece[],
): boolean {
  const { first, last } = pieces[0]!
  // “…,” the letter reads; but not: she reads “War and Peace”
  if (/^reads?$/.test(tokenText(narration.article, cue.token)))
    return cue.label !== CONTENT_AFTER && holdsMarks(narration, pieces)
  const q = quoteAt(narration, last - 1)
  if (q >= 0) return !subjectOfQuotedVerb(narration, sentence, q)
  // the authors say the results confirm it: what may be a verb is not always known as one
  if (last - first >= LEAST_CLAUSE && isClausal(narration, cue.token)) return true
  // said the roof leaks
  if (SAYS.test(tokenText(narration.article, cue.token)) && cue.source && endsWithVerb(narration, pieces[0]!))
    return true
  // told Reuters, told the paper
  if (
    /^t(?:ell|old)/.test(tokenText(narration.article, cue.token)) &&
    pieces.every((piece) => isPhrase(narration, piece))
  )
    return false
  // told the paper about it
  if (
    last - first === 1 &&
    quoteAt(narration, first) < 0 &&
    /^(?:it|them|him|her|us|me)$/.test(tokenText(narration.article, first))
  )
    return false
  // accused the council of theft
  if (/^accus/.test(tokenText(narration.article, cue.token)) && cue.source) return true
  // responded angrily, said Monday
  const isAlone = last - first === 1
  if (isAlone && (tokenText(narration.article, first).endsWith('ly') || coarseAt(narration, first) === Coarse.TIME))
    return false
  // the harbour, said Lind; said no, promised to go
  if (cue.label !== CONTENT_AFTER || isAccordingTo(narration.article, cue.token)) return true
  // said no
  const isWord = isAlone && isClausal(narration, cue.token)
  if (cue.probability >= SURE_OF_PHRASE || isWord || coarseAt(narration, first) === Coarse.TO) return true
  return pieces.some((piece) => !isPhrase(narration, piece))
}

/** `the roof leaks`: a noun, and what may be its verb though it is not known as one; but not `the same things`, `the last words`. */
function endsWithVerb(narration: Narration, { first, last }: Piece): boolean {
  const opening = coarseAt(narration, first)
  if (last - first !== 3 || (opening !== Coarse.DETERMINER && opening !== Coarse.POSSESSIVE)) return false
  const verb = tokenText(narration.article, last - 1)
  return (
    /\p{Ll}{2}[^s’']s$/u.test(verb) && !UTTERED.test(verb) && /^\p{Ll}+$/u.test(tokenText(narration.article, first + 1))
  )
}

/** What itself is said, asked or told. */
const UTTERED =
  /^(?:things|words|lines|prayers|names|numbers|goodbyes|vows|stories|lies|jokes|tales|secrets|questions)$/

/** `said on “The Harbour Show”`. */
export function isPlace(narration: Narration, { first, last }: Piece): boolean {
  const quote = narration.quoted[quoteAt(narration, first)]
  return quote?.open === first && quote.close === last - 1 && isPlaceTitle(narration, quote)
}

/** The fewest words of a clause, and not of a phrase: `said the same thing`. */
const LEAST_CLAUSE = 5

/** Neither a verb nor a mark, nor what only a clause begins with: `that the loss hurts`, `he wants the harbour`. */
export function isPhrase(narration: Narration, { first, last }: Piece): boolean {
  if (coarseAt(narration, first - 1) === Coarse.THAT || coarseAt(narration, first) === Coarse.PRONOUN) return false
  return [VERBS, CUES, QUOTES].every((kind) => countBetween(narration.totals, kind, first, last, 1) === 0)
}

/** How surely a verb that judges must be a cue for words without marks to be what it reports. */
const SURE_OF_JUDGING = 0.5
const JUDGES =
  /^(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)?|prais(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|decr(?:y|ies|ied|ying)|brand(?:s|ed|ing)?)$/

/**
 * Is it too little to be a quotation without marks: beside no source, a verb that judges more than it reports, or what several hope or ask to do? No annotator
 * of the news that it was measured on marks such words: `Voters called it dull`, `They hope to win`.
 */
export function isTooLittle(
  narration: Narration,
  cue: Cue,
  pieces: readonly Piece[],
  source: NounPhrase | null,
  probability: number,
): boolean {
  if (holdsMarks(narration, pieces)) return false
  if (!source) return true
  if (coarseAt(narration, cue.token) === Coarse.CUE_BASE && coarseAt(narration, pieces[0]!.first) === Coarse.TO)
    return true
  return probability < SURE_OF_JUDGING && JUDGES.test(tokenText(narration.article, cue.token))
}
