import { type Article, tokenText } from '../text/article.ts'
import { sourceBeforeAside } from './aside.ts'
import { closesWithComma } from './closes-with-comma.ts'
import { endsClause } from './ends-clause.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, tenseBetween } from './narration.ts'
import { isPlural, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'
import { agentOf, isPassive } from './passive.ts'
import { sayingReported } from './reported-saying.ts'
import { findSourceCandidates } from './source-features.ts'
import { countBetween, QUOTES, THATS } from './totals.ts'
import {
  ADVERB,
  CAPITAL,
  Coarse,
  CUE,
  DETERMINER,
  FINITE,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  SAYING,
  TITLE,
} from './word-classes.ts'

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
  if (coarse === Coarse.COLON) return opensSentences(narration, token + 1) ? { isBefore: false, source: null } : null
  if (isAccordingTo(narration.article, token)) {
    const named = nounPhraseAfter(narration, token + 2, sentence.last)
    return named && { isBefore: token > floor, source: null }
  }
  if (coarse === Coarse.CUE_ING) return sayingReported(narration, sentence, token) ?? sayingThat(narration, token)
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
  const aside =
    bits & SAYING && !endsClause(narration, token + 1, sentence.last) ? asideSource(narration, sentence, token) : null
  if (aside) return { isBefore: closesWithComma(narration, aside.phraseFirst - 1), source: aside }
  const source = nounPhraseBefore(narration, sentence.first, first)
  if (!source) return null
  const edge = source.phraseFirst - 1
  if (edge >= sentence.first && closesWithComma(narration, edge)) return { isBefore: true, source }
  if (bits & SAYING && isSetOff(narration, sentence, token, source))
    return { isBefore: tenseBetween(narration, floor, source.phraseFirst) > 0, source }
  const opens = opensClause(narration, sentence, source)
  if (opens && !isNoun(narration, token) && reportsClause(narration, sentence, token))
    return { isBefore: false, source }
  return saysSomething(narration, sentence, token) ? { isBefore: false, source: opens ? source : null } : null
}

const TELLS = /^t(?:ell|old)/
const SAYS = /^(?:say|says|said|tell|tells|told)$/
const SOMETHING: ReadonlySet<number> = new Set([
  Coarse.DETERMINER,
  Coarse.NAME,
  Coarse.PRONOUN,
  Coarse.OBJECT,
  Coarse.POSSESSIVE,
  Coarse.SUBORDINATOR,
  Coarse.THAT,
  Coarse.TIME,
  Coarse.NUMBER,
  Coarse.OTHER,
  Coarse.PLURAL,
  Coarse.NOUN,
])

/** `says`, `argue`: is it a verb that is followed by a clause, hardly ever by a mere phrase? */
export function isClausal({ article }: Narration, token: number): boolean {
  const written = tokenText(article, token)
  return SAYS.test(written) || CLAUSAL.test(written)
}

const CLAUSAL = /^(?:argu|insist|think|thought|believ|complain|contend|maintain|hop|fear|worr|estimat)/

/** `Lind says the harbour needs …`, `Lind told them …`: the plainest verbs, and words that may begin what is said. */
function saysSomething(narration: Narration, { last }: NarratorSentence, token: number): boolean {
  if (token + 1 >= last) return false
  const { article } = narration
  // said Saturday.
  if (coarseAt(narration, token + 1) === Coarse.TIME && endsClause(narration, token + 2, last)) return false
  if (!SOMETHING.has(coarseAt(narration, token + 1)) && tokenText(article, token + 1) !== 'yes') return false
  return SAYS.test(tokenText(article, token))
}

/** `according to`, of which the first word is the cue's token. */
export function isAccordingTo(article: Article, token: number): boolean {
  return /^according$/i.test(tokenText(article, token)) && /^to$/i.test(tokenText(article, token + 1))
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
  ((bitsAt(narration, token - 1) & (DETERMINER | PRONOUN)) === DETERMINER ||
    ADJECTIVE.test(tokenText(narration.article, token - 1)))

const ADJECTIVE = /^(?:recent|latest|own|new|earlier|previous|main|big)$/

const isSeveral = (narration: Narration, { last, type }: NounPhrase): boolean =>
  type === 'pronoun' ? /^(?:they|we)$/i.test(tokenText(narration.article, last - 1)) : isPlural(narration, last - 1)

/** Does it stand at the beginning of the sentence, or behind a comma, `but` or `although`? */
function opensClause(narration: Narration, { first }: NarratorSentence, { phraseFirst }: NounPhrase): boolean {
  return phraseFirst === first || OPENS_CLAUSE.has(coarseAt(narration, phraseFirst - 1))
}

const OPENS_CLAUSE: ReadonlySet<number> = new Set([Coarse.COMMA, Coarse.COORDINATOR, Coarse.SUBORDINATOR])

/** `as Lind put it`, of which `put` is the cue's token. */
export function isPutIt(article: Article, token: number): boolean {
  return tokenText(article, token) === 'put' && token + 1 < article.count && tokenText(article, token + 1) === 'it'
}

function asPutIt(narration: Narration, sentence: NarratorSentence, token: number): CertainCue | null {
  const source = nounPhraseBefore(narration, sentence.first, token)
  if (!source || coarseAt(narration, source.phraseFirst - 1) !== Coarse.AS) return null
  return { isBefore: source.phraseFirst - 1 > sentence.first, source }
}

const FEWEST_WORDS = 5

/** `Lind spoke of the loss: “We will go on with it.”`: whole sentences in marks are somebody's words. */
function opensSentences({ coarse, quoted, quotedAt }: Narration, open: number): boolean {
  const quote = quoted[quotedAt[open]!]!
  if (quote.last - quote.first < FEWEST_WORDS) return false
  return quote.close === null || coarse[quote.last - 1] === Coarse.STOP
}

/** `Lind was told by Ana Falk that …`. */
function passiveReport(narration: Narration, sentence: NarratorSentence, token: number): CertainCue | null {
  const source = agentOf(narration, sentence, token)
  return source && opensReport(narration, source.phraseLast) ? { isBefore: false, source } : null
}

/** `by telling them that …`, `warning that …`. */
function sayingThat(narration: Narration, token: number): CertainCue | null {
  const next = coarseAt(narration, token + 1) === Coarse.OBJECT ? token + 2 : token + 1
  if (tokenText(narration.article, token - 1) === 'worth') return null
  const isThat = bitsAt(narration, token) & SAYING && coarseAt(narration, next) === Coarse.THAT
  return isThat ? { isBefore: false, source: null } : null
}

/** `that`, `whether` or `if`. */
const opensReport = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.THAT || /^(?:whether|if)$/.test(tokenText(narration.article, token))

/** `…, said Lind.`, `…, said one of the officials, who …`: a name or people right behind the verb, and no verb right behind those. */
function invertedSource(narration: Narration, { last }: NarratorSentence, token: number): NounPhrase | null {
  if (coarseAt(narration, token - 1) !== Coarse.COMMA || narration.quotedAt[token - 1]! >= 0) return null
  // Lind, who heads the port, told the Post: those told
  if (TELLS.test(tokenText(narration.article, token))) return null
  const source = nounPhraseAfter(narration, token + 1, last)
  if (!source || !endsClause(narration, source.phraseLast, last)) return null
  return source.type === 'name' || isPerson(narration, source) ? source : null
}

/** Does a word for people or an office end the phrase, or stand before its `for`, `of`, `at`? */
function isPerson(narration: Narration, { first, last }: NounPhrase): boolean {
  for (let i = last - 1; i >= first; i--)
    if (bitsAt(narration, i) & (PEOPLE | TITLE)) return i === last - 1 || (bitsAt(narration, i + 1) & PREPOSITION) !== 0
  return false
}

/** `…, Lind said.`, `…, he said, …`: a comma before the source, and nothing that the verb could have as its object behind it. */
function isSetOff(narration: Narration, { last }: NarratorSentence, token: number, source: NounPhrase): boolean {
  const edge = source.phraseFirst - 1
  if (bitsAt(narration, token) & CAPITAL) return false
  // `states`, `reports` and `remarks` may be nouns
  if (source.type === 'description' && !isPlainVerb(narration, token)) return false
  if (coarseAt(narration, edge) !== Coarse.COMMA || narration.quotedAt[edge]! >= 0) return false
  if (!TELLS.test(tokenText(narration.article, token))) return endsClause(narration, token + 1, last)
  const behind = behindHearer(narration, token + 1, last)
  return behind > token + 1 && endsTelling(narration, behind, last)
}

/** Behind those told, `them` or `The Norland Post`; the token itself where nobody is. */
const behindHearer = (narration: Narration, token: number, last: number): number =>
  coarseAt(narration, token) === Coarse.OBJECT
    ? token + 1
    : (nounPhraseAfter(narration, token, last)?.phraseLast ?? token)

/** Nothing follows but where and when: `…, Lind told them.`, `…, Lind told the Post in an interview on Friday.` */
function endsTelling(narration: Narration, token: number, last: number): boolean {
  if (endsClause(narration, token, last)) return true
  const isRest = coarseAt(narration, token) === Coarse.PREPOSITION && narration.nextVerb[token]! >= last
  return (
    isRest &&
    countBetween(narration.totals, QUOTES, token, last, 1) + countBetween(narration.totals, THATS, token, last, 1) === 0
  )
}

function isPlainVerb(narration: Narration, token: number): boolean {
  const written = tokenText(narration.article, token)
  return SAYS.test(written) || (coarseAt(narration, token) === Coarse.CUE_PAST && written !== 'continued')
}

const LONGEST_ASIDE = 8

/** Behind the comma that closes what is set off: `found, however, that …`; `at` itself where none does. */
function behindAside(narration: Narration, at: number, last: number): number {
  const highest = Math.min(last, at + LONGEST_ASIDE)
  for (let i = at + 2; i < highest; i++) if (coarseAt(narration, i) === Coarse.COMMA) return i + 1
  return at
}

/** `that`, `whether` or `if` right behind it, or behind `on X` or an aside; or a subject with its auxiliary: `believes the harbour is …`. */
function reportsClause(narration: Narration, { last }: NarratorSentence, token: number): boolean {
  let at = token + 1
  if (coarseAt(narration, at) === Coarse.PREPOSITION && coarseAt(narration, at + 1) === Coarse.NAME) at += 2
  if (coarseAt(narration, at) === Coarse.COMMA) at = behindAside(narration, at, last)
  if (at >= last) return false
  // ruled that out, found that unfair
  const isSaying = (bitsAt(narration, token) & SAYING) !== 0
  if (coarseAt(narration, at) === Coarse.THAT) return isSaying || narration.nextVerb[at + 1]! < last
  if (opensReport(narration, at)) return true
  // found only a quarter was
  const isOnly = bitsAt(narration, token + 1) & ADVERB && coarseAt(narration, token + 2) === Coarse.DETERMINER
  const subject = nounPhraseAfter(narration, token + (isOnly ? 2 : 1), last)
  const verb = subject ? coarseAt(narration, subject.phraseLast) : -1
  if (verb >= Coarse.BE && verb <= Coarse.MODAL) return true
  return FINDS.test(tokenText(narration.article, token)) && (verb === Coarse.PAST || verb === Coarse.CUE_PAST)
}

/** Verbs whose object seldom has a participle behind it: `thought the harbour closed at noon`. */
const FINDS = /^(?:find|found|show|reveal|think|thought|fear|feel|felt|say|said|says|claim|insist|argu|suggest)/
