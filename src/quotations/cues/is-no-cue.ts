import { endAt, tokenText } from '../../text/article.ts'
import { COORDINATOR, Coarse, CUE, DETERMINER, PEOPLE, PRONOUN, SAYING } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, nextVerbAt, quoteAt } from '../narration/narration.ts'
import { COMMAS, countBetween, QUOTES, THATS, VERBS } from '../narration/running-counts.ts'
import { bearsName } from './bears-name.ts'
import { closesWithComma } from './closes-with-comma.ts'
import { isObject } from './is-object.ts'
import { isOfName } from './of-name.ts'
import { isDoneByDeclaring, isShownThing } from './of-thing.ts'
import { isOfWork } from './of-work.ts'
import { quotesAnother } from './reported-saying.ts'
import { isSetPhrase, isUttered } from './set-phrases.ts'

/** A way of writing in which a word cues nothing, whatever it may cue elsewhere. */
export interface NoCue {
  readonly code: string
  /** A text, and the quotations in it, none by that word: `kind | source | cue | words`. */
  readonly example: readonly [text: string, ...quotations: string[]]
  readonly holds: (site: CueSite) => boolean
}

export const NO_CUES: readonly NoCue[] = [
  { code: 'declined', example: ['Lind declined to comment on the harbour.'], holds: isDeclined },
  { code: 'negated', example: ['Lind did not say that the harbour was lost.'], holds: isNegated },
  { code: 'what-was-said', example: ['Lind resigned over what she said at the fair.'], holds: isWhatWasSaid },
  { code: 'asked-about', example: ['Asked where he had been, Lind smiled.'], holds: isAskedAbout },
  { code: 'asked-for-no-name', example: ['A nurse who asked not to be named left.'], holds: isAskedForNoName },
  { code: 'wrote-work', example: ['Lind wrote “The Salt Year” in 1990.'], holds: isOfWork },
  {
    code: 'quotes-another',
    example: ['“It was dark,” the Herald quoted Ana Lind as saying.', 'direct | Ana Lind | saying | It was dark,'],
    holds: quotesAnother,
  },
  { code: 'shown-thing', example: ['The results show a swing of six points.'], holds: isShownThing },
  {
    code: 'done-by-declaring',
    example: ['Lind declared a state of emergency so that the harbour was shut.'],
    holds: isDoneByDeclaring,
  },
  { code: 'attribute', example: ['Newly confirmed minister Ana Falk left.'], holds: isAttribute },
  {
    code: 'subject-of-saying',
    example: ['The claim in the report says nothing.', 'indirect | The claim in the report | says | nothing'],
    holds: isSubjectOfSaying,
  },
  { code: 'phrase', example: ['It goes without saying that skis are long.'], holds: isSetPhrase },
  {
    code: 'uttered',
    example: ['Lind said goodbye to the rowers.'],
    holds: isUttered,
  },
  { code: 'nothing-said', example: ['Lind has said nothing about the harbour.'], holds: isNothing },
  {
    code: 'about-speakers',
    example: [
      'Lind dismissed neighbours who said the harbour was lost.',
      'indirect | who | said | the harbour was lost',
    ],
    holds: isAboutSpeakers,
  },
  { code: 'said-somewhere', example: ['Police said in a statement on Friday.'], holds: isSaidSomewhere },
  { code: 'occasion', example: ['Lind smiled in remarks to the station.'], holds: isOccasion },
  { code: 'goes-on', example: ['Lind continued to row to the harbour.'], holds: isGoingOn },
  { code: 'object', example: ['Lind rejected claims by the rowers.'], holds: isObject },
  { code: 'in-compound', example: ['Lind cleared the asylum claim-‘legacy backlog’.'], holds: isInCompound },
  {
    code: 'naming',
    example: ['“It was dark,” a rower called Ana said.', 'direct | Ana | said | It was dark,'],
    holds: bearsName,
  },
  { code: 'of-name', example: ['The United States sold a new harbour.'], holds: isOfName },
]

/** Does the word certainly cue nothing where it stands? */
export function isNoCue(site: CueSite): boolean {
  for (const { holds } of NO_CUES) if (holds(site)) return true
  return false
}

const FARTHEST_VERB = 8

/** `declined to comment on …`, `did not answer …`: nothing was said. */
function isDeclined({ narration, token }: CueSite): boolean {
  const { article } = narration
  if (
    coarseAt(narration, token - 1) === Coarse.NEGATION &&
    /^(?:answer|respond|comment|reply)$/.test(tokenText(article, token))
  )
    return true
  if (/^(?:declin|refus)/.test(tokenText(article, token)) && tokenText(article, token + 1) === 'to')
    return TELLING.test(tokenText(article, token + 2))
  return token > 1 && tokenText(article, token - 1) === 'to' && /^(?:declin|refus)/.test(tokenText(article, token - 2))
}

const TELLING =
  /^(?:say|tell|answer|comment|confirm|reveal|disclose|discuss|explain|elaborate|specify|name|give|identify|provide)$/

/** `continued to row`, `continues a tradition`: what goes on is no speech where no words stand beside it. */
function isGoingOn({ narration, token, first, phraseBefore }: CueSite): boolean {
  if (!/^continu(?:e|es|ed|ing)$/.test(tokenText(narration.article, token))) return false
  const edge = (phraseBefore?.phraseFirst ?? first) - 1
  if (closesWithComma(narration, token - 1) || closesWithComma(narration, edge)) return false
  return !BEFORE_WORDS.has(coarseAt(narration, token + 1))
}

const BEFORE_WORDS: ReadonlySet<number> = new Set([
  Coarse.COMMA,
  Coarse.COLON,
  Coarse.STOP,
  Coarse.DASH,
  Coarse.QUOTE_OPEN,
  Coarse.THAT,
])

/** `claim-backlog`: a hyphen right behind the word. */
function isInCompound({ narration: { article, coarse }, token, bits }: CueSite): boolean {
  return (bits & CUE) !== 0 && coarse[token + 1] === Coarse.DASH && article.text.charAt(endAt(article, token)) === '-'
}

/** `said nothing about it`, `has said little since`, `said so`: that, and nothing of what. */
function isNothing({ narration, sentence, token }: CueSite): boolean {
  const { article } = narration
  if (SAID.test(tokenText(article, token)) && tokenText(article, token + 1) === 'so')
    return token + 2 >= sentence.last || coarseAt(narration, token + 2) === Coarse.STOP
  if (!SAID.test(tokenText(article, token)) || !/^(?:nothing|little|anything)$/.test(tokenText(article, token + 1)))
    return false
  const behind = token + 2
  return (
    behind >= sentence.last ||
    BEHIND_OBJECT.has(coarseAt(narration, behind)) ||
    (bitsAt(narration, behind) & COORDINATOR) !== 0
  )
}

const BEHIND_OBJECT: ReadonlySet<number> = new Set([
  Coarse.STOP,
  Coarse.COMMA,
  Coarse.PREPOSITION,
  Coarse.TO,
  Coarse.TIME,
  Coarse.ADVERB,
  Coarse.SUBORDINATOR,
])

/** `dismissed neighbours who complained that …`: who said it is told behind; but not `told those who asked that …`. */
function isAboutSpeakers({ narration, sentence, token, bits, coarse }: CueSite): boolean {
  const isOfOthers = OF_OTHERS.test(tokenText(narration.article, token)) && !hasMarksBehind(narration, sentence, token)
  if ((bits & SAYING && !isOfOthers) || coarse === Coarse.COLON) return false
  const highest = Math.min(sentence.last, token + LONGEST_OBJECT)
  let at = token + 1
  // rejected claims by rivals who said, responded to rivals who said
  const isLinked = (i: number): boolean => coarseAt(narration, i + 1) === Coarse.PREPOSITION
  while (at < highest && (isSeveral(narration, at) ? isLinked(at) : BEFORE_NOUN.has(coarseAt(narration, at)))) at++
  if (at >= sentence.last || !isSeveral(narration, at)) return false
  if (!/^(?:who|that)$/.test(tokenText(narration.article, at + 1))) return false
  // replied to voters who asked about it that …
  return !(bits & SAYING) || ASSERTS.test(tokenText(narration.article, Math.min(at + 2, sentence.last)))
}

/** What has its content behind it. */
const ASSERTS = /^(?:sa(?:id|y)|claim|argu|insist|alleg|believ|warn|complain|suggest|fear|think|thought)/

/** What is done to what others say. */
const OF_OTHERS = /^(?:respond|repl[iy]|answer|react|reject|dismiss|rebut|refut)/

const hasMarksBehind = ({ totals }: Narration, { last }: CueSite['sentence'], token: number): boolean =>
  countBetween(totals, QUOTES, token, last, 1) > 0

const isSeveral = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.PLURAL ||
  /^(?:those|people|men|women|claims|calls|reports)$/.test(tokenText(narration.article, token)) ||
  (bitsAt(narration, token) & PEOPLE) !== 0

const BEFORE_NOUN: ReadonlySet<number> = new Set([
  Coarse.DETERMINER,
  Coarse.POSSESSIVE,
  Coarse.OTHER,
  Coarse.NOUN,
  Coarse.NUMBER,
  Coarse.AS,
  Coarse.PREPOSITION,
  Coarse.TO,
])
const LONGEST_OBJECT = 4

/** `never said “…”`, `did not say that …`, `Neither Lind nor Falk would say …`: what nobody said. */
export function isNegated({ narration, sentence, token, first }: CueSite): boolean {
  const { article } = narration
  if (DENIES.test(tokenText(article, token)) && /^(?:saying|writing|telling)$/.test(tokenText(article, token + 1)))
    return true
  if (!SAID.test(tokenText(article, token))) return false
  if (tokenText(article, token - 1) === 'to' && tokenText(article, token - 2) === 'yet') return true
  if (DENIES.test(tokenText(article, token - 1))) return true
  for (let i = first; i < token; i++)
    if (coarseAt(narration, i) === Coarse.NEGATION || /n[’']t$|^cannot$/.test(tokenText(article, i)))
      return !/^(?:only|just)$/.test(tokenText(article, i + 1))
  const opening = `${tokenText(article, sentence.first)} ${tokenText(article, sentence.first + 1)}`
  if (!/^(?:Neither|Nobody|None|No one|Not one) /.test(`${opening} `)) return false
  return (
    countBetween(narration.totals, VERBS, sentence.first, first, 1) +
      countBetween(narration.totals, COMMAS, sentence.first, first, 1) ===
    0
  )
}

const DENIES = /^(?:deny|denies|denied|denying|refus(?:e|es|ed|ing))$/
const SAID =
  /^(?:say|said|saying|tell|told|claim|claimed|comment|commented|mention|mentioned|explain|explained|elaborate|specify|specified|disclose|disclosed|announce|announced|wrote|written|write)$/

/** `over what she said at the fair`: that she said something, and not what. */
function isWhatWasSaid(site: CueSite): boolean {
  const { narration, sentence, token } = site
  if (!/^(?:say|says|said|saying|wrote|writes|tweeted|posted|told)$/.test(tokenText(narration.article, token)))
    return false
  const what = (site.phraseBefore?.phraseFirst ?? token) - 1
  if (
    what < sentence.first ||
    !/^what(?:ever)?$/i.test(tokenText(narration.article, what)) ||
    quoteAt(narration, what) >= 0
  )
    return false
  const end = Math.min(sentence.last, token + QUOTED_REACH)
  return (
    countBetween(narration.totals, QUOTES, token, end, 1) === 0 &&
    !/^(?:was|were|is|are)$/.test(tokenText(narration.article, token + 1))
  )
}

const QUOTED_REACH = 12

/** `Asked where he had been, Lind smiled.`: what somebody was asked; `asked what Lind said about it`. */
function isAskedAbout({ narration, sentence, token }: CueSite): boolean {
  const { article } = narration
  if (/^ask(?:s|ed|ing)?$/.test(tokenText(article, token)) && /^what$/.test(tokenText(article, token + 1)))
    for (let i = token + 2; i < Math.min(sentence.last, token + FARTHEST_VERB); i++)
      if (/^(?:say|says|said|told|wrote)$/.test(tokenText(article, i))) return true
  return token === sentence.first && /^(?:Asked|Questioned|Pressed|Quizzed)$/.test(tokenText(narration.article, token))
}

/** `asked to be called only Ana`, `asked not to be named`, `asked to remain anonymous`: how somebody wants to be told of. */
function isAskedForNoName({ narration, token }: CueSite): boolean {
  const { article } = narration
  if (!/^(?:ask|request|want|wish|agree)(?:s|ed|ing)?$/.test(tokenText(article, token))) return false
  const to = tokenText(article, token + 1) === 'not' ? token + 2 : token + 1
  if (tokenText(article, to) !== 'to') return false
  if (tokenText(article, to + 1) === 'remain') return tokenText(article, to + 2) === 'anonymous'
  return tokenText(article, to + 1) === 'be' && TOLD_OF.test(tokenText(article, to + 2))
}

const TOLD_OF = /^(?:called|named|identified|known|quoted|referred|addressed)$/

/** `an estimated loss`, `his stated aim`, `Newly confirmed minister Ana Falk`: a participle before its noun. */
function isAttribute({ narration, token, coarse }: CueSite): boolean {
  if (coarse !== Coarse.CUE_PAST) return false
  if (/^[Nn]ewly$/.test(tokenText(narration.article, token - 1))) return true
  return (bitsAt(narration, token - 1) & (DETERMINER | PRONOUN)) === DETERMINER && quoteAt(narration, token - 1) < 0
}

/** `A report by the fund says …`: the noun reports nothing by itself. */
function isSubjectOfSaying({ narration, sentence, token, coarse }: CueSite): boolean {
  if (coarse !== Coarse.CUE_BASE || !(bitsAt(narration, token - 1) & DETERMINER)) return false
  const verb = nextVerbAt(narration, token + 1)
  if (verb >= Math.min(sentence.last, token + FARTHEST_VERB) || !(bitsAt(narration, verb) & SAYING)) return false
  return (
    countBetween(narration.totals, COMMAS, token, verb, 1) + countBetween(narration.totals, THATS, token, verb, 1) === 0
  )
}

/** `Police said in a statement on Friday.`: where and when, and nothing of what; the subject opens the sentence. */
function isSaidSomewhere({ narration, sentence, token, bits, phraseBefore }: CueSite): boolean {
  if (!(bits & SAYING) || phraseBefore?.phraseFirst !== sentence.first) return false
  if (!/^(?:in|at|during)$/.test(tokenText(narration.article, token + 1))) return false
  if (!PLACE_OF_WORDS.test(tokenText(narration.article, token + 3))) return false
  const { last } = sentence
  if (last - token > LONGEST_PLACE || nextVerbAt(narration, token + 1) < last) return false
  const { totals } = narration
  return [QUOTES, THATS, COMMAS].every((kind) => countBetween(totals, kind, token, last, 1) === 0)
}

const LONGEST_PLACE = 12
const PLACE_OF_WORDS =
  /^(?:statement|interview|release|report|letter|email|e-mail|speech|briefing|conference|tweet|post|memo|note|filing|hearing)$/

/** `in remarks to the station`: where it was said. */
function isOccasion({ narration, token }: CueSite): boolean {
  if (tokenText(narration.article, token - 1) !== 'in') return false
  const next = coarseAt(narration, token + 1)
  return next === Coarse.TO || next === Coarse.PREPOSITION
}
