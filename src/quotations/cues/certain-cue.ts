import { type Article, tokenText } from '../../text/article.ts'
import { WORD } from '../../text/tokens.ts'
import { findSourceCandidates } from '../features/source-features.ts'
import { CAPITAL, Coarse, CUE, DETERMINER, FINITE, PRONOUN, SAYING } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, tenseBetween } from '../narration/narration.ts'
import { isPlural, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'
import { closesWithComma, isTitle } from './closes-with-comma.ts'
import type { CertainCue } from './cue.ts'
import { endsClause } from './ends-clause.ts'
import { agentOf, isPassive } from './passive.ts'
import { nameBehindTitle, subjectBefore } from './personal-name.ts'
import { introducesSentences, opensReport, opensSentences, reportsClause, saysSomething } from './reported-clause.ts'
import { sayingReported, sayingThat } from './reported-saying.ts'
import { invertedSource, isSetOff } from './set-off.ts'
import { sourceBeforeAside } from './source-before-aside.ts'

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
  if (coarse === Coarse.COLON) return opensSentences(narration, token + 1) ? { isBefore: false, source: null } : null
  const per = behindAccording(narration, token)
  if (per > 0) {
    const named = nounPhraseAfter(narration, per, sentence.last)
    return named && { isBefore: token > floor, source: null }
  }
  if (isInWords(narration, token)) return inOwnWords(narration, sentence, token)
  if (coarse === Coarse.CUE_ING || coarse === Coarse.ING) return participle(narration, sentence, token)
  if (isPutIt(narration.article, token)) return asPutIt(narration, sentence, token)
  if (isPassive(narration, token)) return passiveReport(narration, sentence, token)
  const bits = bitsAt(narration, token)
  if (coarse === Coarse.CUE_BASE) return first === token ? pluralSubject(narration, sentence, token) : null
  if (!(bits & CUE && bits & FINITE) && coarse !== Coarse.PAST) return null
  if (first > sentence.first && closesWithComma(narration, first - 1)) {
    const source = nounPhraseAfter(narration, token + 1, sentence.last)
    return source && { isBefore: true, source }
  }
  const inverted = bits & SAYING ? invertedSource(narration, sentence, token) : null
  if (inverted) return { isBefore: true, source: inverted }
  const titled = nameBehindTitle(narration, sentence, first)
  const isAside = !titled && bits & SAYING && !endsClause(narration, token + 1, sentence.last)
  const aside = isAside ? asideSource(narration, sentence, token) : null
  if (aside) return { isBefore: closesWithComma(narration, aside.phraseFirst - 1), source: aside }
  const source = titled ?? subjectBefore(narration, sentence, first)
  if (!source) return null
  const edge = source.phraseFirst - 1
  if (edge >= sentence.first && closesWithComma(narration, edge)) return { isBefore: true, source }
  if (bits & SAYING && isSetOff(narration, sentence, token, source))
    return { isBefore: tenseBetween(narration, floor, source.phraseFirst) > 0, source }
  const opens = opensClause(narration, sentence, source)
  if (introducesSentences(narration, token)) return { isBefore: false, source: opens ? source : null }
  if (opens && !isNoun(narration, token) && reportsClause(narration, sentence, token))
    return { isBefore: false, source }
  if (opens && bits & CUE && reportsFragment(narration, sentence, token)) return { isBefore: false, source }
  return saysSomething(narration, sentence, token) ? { isBefore: false, source: opens ? source : null } : null
}

/** `by telling them that …`, `jeering, “…”`, `Lind was cited as saying …`. */
function participle(narration: Narration, sentence: NarratorSentence, token: number): CertainCue | null {
  const reported = sayingReported(narration, sentence, token) ?? sayingThat(narration, token)
  return reported ?? (introducesSentences(narration, token) ? { isBefore: false, source: null } : null)
}

/** `according to`, of which the first word is the cue's token. */
export function isAccordingTo(article: Article, token: number): boolean {
  return /^according$/i.test(tokenText(article, token)) && /^to$/i.test(tokenText(article, token + 1))
}

/** Behind `according to`, or `, per`; 0 where neither stands there. */
export function behindAccording(narration: Narration, token: number): number {
  if (isAccordingTo(narration.article, token)) return token + 2
  return isPer(narration, token) ? token + 1 : 0
}

/** `The vault is empty, per auditor Ana Lind.` */
export const isPer = (narration: Narration, token: number): boolean =>
  tokenText(narration.article, token) === 'per' &&
  coarseAt(narration, token - 1) === Coarse.COMMA &&
  isNamed(narration, token + 1)

/** Does a name follow within a few words, before any mark or number? */
function isNamed(narration: Narration, first: number): boolean {
  for (let i = first; i < first + 5; i++) {
    if (bitsAt(narration, i) & CAPITAL) return true
    if (narration.article.kinds[i] !== WORD) return false
  }
  return false
}

/** `in her words, “…”`, `“…”, in Lind’s words`: the token is "words". */
export const isInWords = (narration: Narration, token: number): boolean =>
  /^words?$/.test(tokenText(narration.article, token)) && ownWordsFrom(narration, token) > 0

/** Where the possessor stands, behind "in"; 0 where there is none. */
function ownWordsFrom({ article }: Narration, token: number): number {
  const from = /^own$/.test(tokenText(article, token - 1)) ? token - 2 : token - 1
  for (let i = from; i > 0 && i > from - 5; i--)
    if (/^[Ii]n$/.test(tokenText(article, i))) return i < from + 1 ? i + 1 : 0
  return 0
}

/** Whose the words are: `her`, or the name before `’s words`. */
function inOwnWords(narration: Narration, sentence: NarratorSentence, token: number): CertainCue | null {
  const first = ownWordsFrom(narration, token)
  const isQuoted =
    coarseAt(narration, token + 1) === Coarse.QUOTE_OPEN || coarseAt(narration, token + 2) === Coarse.QUOTE_OPEN
  const isBehind = closesWithComma(narration, first - 2)
  if (first < 1 || !(isQuoted || isBehind)) return null
  if (coarseAt(narration, first) === Coarse.POSSESSIVE) {
    const own = { first, last: first + 1, type: 'description', phraseFirst: first, phraseLast: first + 1 } as const
    return { isBefore: !isQuoted, source: own }
  }
  const source = nounPhraseAfter(narration, first, Math.min(token, sentence.last))
  return source && { isBefore: !isQuoted, source }
}

/** `expressed “deep concern”`, `called it “a farce”`: a fragment in marks, no title, behind the cue and at most its article or object. */
function reportsFragment(
  { article, coarse, quoted, quotedAt }: Narration,
  { last }: NarratorSentence,
  token: number,
): boolean {
  let open = token + 1
  if (coarse[open] === Coarse.DETERMINER || coarse[open] === Coarse.POSSESSIVE || coarse[open] === Coarse.OBJECT) open++
  if (open >= last || coarse[open] !== Coarse.QUOTE_OPEN) return false
  const quote = quoted[quotedAt[open]!]!
  return quote.last - quote.first > 1 && !isTitle(article, quote)
}

/** `His aide, Ana Lind, told us …`. */
function asideSource(narration: Narration, sentence: NarratorSentence, token: number): NounPhrase | null {
  return sourceBeforeAside(narration, sentence, token, findSourceCandidates(narration, sentence, token, null))
}

/** `Critics say …`, `Polls show that …`, `Critics, among them Ana Lind, argue …`: a verb without an ending behind several people or things. */
function pluralSubject(narration: Narration, sentence: NarratorSentence, token: number): CertainCue | null {
  if (coarseAt(narration, token - 1) === Coarse.COMMA) {
    const source = bitsAt(narration, token) & SAYING ? asideSource(narration, sentence, token) : null
    if (!source || !isPlural(narration, source.last - 1)) return null
    return { isBefore: closesWithComma(narration, source.phraseFirst - 1), source }
  }
  const source = nounPhraseBefore(narration, sentence.first, token)
  if (!source || !opensClause(narration, sentence, source) || !isSeveral(narration, source)) return null
  const reports = saysSomething(narration, sentence, token) || reportsClause(narration, sentence, token)
  return reports ? { isBefore: false, source } : null
}

/** `the questions`, `his recent remarks`: a plural that looks like a verb, its subject nothing but what stands before a noun. */
const isNoun = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.CUE_PRESENT &&
  ((bitsAt(narration, token - 1) & (DETERMINER | PRONOUN)) === DETERMINER || isAdjective(narration, token - 1))

/** An adjective that a plural like `remarks` has before it. */
export const isAdjective = ({ article }: Narration, token: number): boolean => ADJECTIVE.test(tokenText(article, token))

const ADJECTIVE = /^(?:recent|latest|own|new|earlier|previous|main|big)$/

const isSeveral = (narration: Narration, { last, type }: NounPhrase): boolean =>
  type === 'pronoun' ? /^(?:they|we)$/i.test(tokenText(narration.article, last - 1)) : isPlural(narration, last - 1)

/** Does it stand at the beginning of the sentence, or behind a comma, `but` or `although`? */
function opensClause(narration: Narration, { first }: NarratorSentence, { phraseFirst }: NounPhrase): boolean {
  return phraseFirst === first || OPENS_CLAUSE.has(coarseAt(narration, phraseFirst - 1))
}

const OPENS_CLAUSE: ReadonlySet<number> = new Set([
  Coarse.COMMA,
  Coarse.COORDINATOR,
  Coarse.SUBORDINATOR,
  Coarse.QUOTE_CLOSE,
])

/** `as Lind put it`, of which `put` is the cue's token. */
export function isPutIt(article: Article, token: number): boolean {
  return tokenText(article, token) === 'put' && token + 1 < article.count && tokenText(article, token + 1) === 'it'
}

function asPutIt(narration: Narration, sentence: NarratorSentence, token: number): CertainCue | null {
  const source = nounPhraseBefore(narration, sentence.first, token)
  if (!source || coarseAt(narration, source.phraseFirst - 1) !== Coarse.AS) return null
  return { isBefore: source.phraseFirst - 1 > sentence.first + 1, source }
}

/** `Lind was told by Ana Falk that …`. */
function passiveReport(narration: Narration, sentence: NarratorSentence, token: number): CertainCue | null {
  const source = agentOf(narration, sentence, token)
  return source && opensReport(narration, source.phraseLast) ? { isBefore: false, source } : null
}
