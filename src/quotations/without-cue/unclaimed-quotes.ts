import { WORDS_OF } from '../../lexicon/word-lists.ts'
import { choose } from '../../models/choose-likeliest.ts'
import { HashedRow } from '../../models/hashed-row.ts'
import { LABELS, readLinearModel, scoreLabels } from '../../models/linear-model.ts'
import { paragraphAt, sentenceAt, startAt, tokenText } from '../../text/article.ts'
import { chooseSource } from '../cues/choose-source.ts'
import { isPlaceTitle, isTitle, isTitleCased } from '../cues/closes-with-comma.ts'
import { NO_CUE, ownerAt } from '../cues/cue.ts'
import { isNegated } from '../cues/is-no-cue.ts'
import { subjectOfQuotedVerb } from '../cues/quoted-verb.ts'
import { QUOTE_WEIGHTS } from '../features/quotation-weights.table.ts'
import { describeQuote, GOES_ON, NO_SPEECH, OWN, type Preceding, QUOTE_FEATURES } from '../features/quote-features.ts'
import { Coarse } from '../narration/clause-classes.ts'
import { CueSite } from '../narration/cue-site.ts'
import { type Narration, type NarratorSentence, quoteAt } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'

const model = readLinearModel(QUOTE_WEIGHTS, QUOTE_FEATURES.names)
const row = new HashedRow()
const scores = new Float64Array(LABELS)
const USES = [NO_SPEECH, GOES_ON, OWN]

/** What an unclaimed stretch in marks is, and whose words it holds. */
export interface UnclaimedQuote {
  /** `NO_SPEECH`, `GOES_ON` or `OWN`. */
  readonly use: number
  readonly source: NounPhrase | null
  readonly probability: number
}

/** Sentences in marks are rarely anything but speech: what that takes off the log-odds of being none. */
const PRIOR = -1.5
const QUOTED_VERB = 0.7
const LEAST_OWN = 0.5

/** Decides about a stretch in marks that no cue of its sentence claims. */
export function decideUnclaimed(
  narration: Narration,
  sentence: NarratorSentence,
  q: number,
  preceding: Preceding,
): UnclaimedQuote {
  if (
    isPlaceTitle(narration, narration.quoted[q]!) ||
    isWork(narration, sentence, q) ||
    isDenied(narration, sentence, q)
  )
    return { use: NO_SPEECH, source: null, probability: 1 }
  const subject = subjectOfQuotedVerb(narration, sentence, q)
  if (subject) return { use: OWN, source: subject, probability: QUOTED_VERB }
  const framed =
    framedBy(narration, sentence, q) ?? askedBefore(narration, sentence, q) ?? setAgainst(narration, sentence, q)
  if (framed) return { use: OWN, source: framed, probability: QUOTED_VERB }
  const isSentence = standsAlone(narration, sentence, q)
  scoreLabels(model, describeQuote(narration, sentence, q, preceding, row), scores)
  if (isSentence) scores[NO_SPEECH]! += PRIOR
  else if (answers(narration, q, preceding)) scores[NO_SPEECH]! += ANSWER
  const chosen = choose(USES, (label) => scores[label]!)
  const goesOn = chosen.index === GOES_ON && preceding.paragraphs >= 0 && preceding.tokens < NEAR
  // in a paragraph of its own its subject is another
  const isIntroduced = (!goesOn || preceding.paragraphs > 0) && followsComma(narration, sentence, q)
  const use = isIntroduced ? OWN : chosen.index
  const probability = isIntroduced ? INTRODUCED : chosen.probability
  if (use !== OWN) return { use, source: null, probability }
  const { source, probability: certainty } = chooseSource(
    new CueSite(narration, sentence, narration.quoted[q]!.open),
    NO_CUE,
    null,
  )
  const isOwn = source !== null && probability * certainty >= LEAST_OWN
  const opening = isIntroduced && !isOwn ? nounPhraseAfter(narration, sentence.first, narration.quoted[q]!.open) : null
  if (opening?.type === 'name') return { use: OWN, source: opening, probability }
  return { use: isOwn ? OWN : NO_SPEECH, source, probability: probability * certainty }
}

/** `For Ana Falk, “towers are made to fall.”`, `Ana Falk’s view is that “towers fall.”`, `Ana Falk has “no regrets” about the towers.` */
function framedBy(narration: Narration, sentence: NarratorSentence, q: number): NounPhrase | null {
  const { first } = sentence
  const { open, close } = narration.quoted[q]!
  const joint = narration.coarse[open - 1]
  if (open - 2 > first && joint === Coarse.THAT && narration.coarse[open - 2] === Coarse.BE) {
    const owner = nounPhraseAfter(narration, first, open)
    const isView = owner?.phraseLast === open - 2 && VIEWS.test(tokenText(narration.article, open - 3))
    return isView && narration.coarse[open - 4] === Coarse.CLITIC ? owner : null
  }
  if (
    open - 1 > first &&
    joint === Coarse.HAVE &&
    close !== null &&
    ABOUT.test(tokenText(narration.article, close + 1))
  ) {
    const owner = nounPhraseBefore(narration, first, open - 1)
    return owner?.type === 'name' ? owner : null
  }
  // As far as Ana Falk is concerned, “towers fall.”
  if (/^As (?:far|long) as $/.test(textFrom(narration, first, 3)) && narration.coarse[open - 1] === Coarse.COMMA) {
    const source = nounPhraseAfter(narration, first + 3, open)
    const isWhose = source?.type === 'name' && /^(?:is|was)$/.test(tokenText(narration.article, source.phraseLast))
    return isWhose && tokenText(narration.article, source.phraseLast + 1) === 'concerned' ? source : null
  }
  const opening = tokenText(narration.article, first)
  if (opening !== 'For' && opening !== 'To') return null
  const source = nounPhraseAfter(narration, first + 1, open)
  if (source?.type !== 'name' || narration.coarse[source.phraseLast] !== Coarse.COMMA) return null
  if (source.phraseLast === open - 1) return opening === 'For' ? source : null
  return isJudged(narration, source.phraseLast + 1, q) ? source : null
}

/** `Ana Falk, however, has “no regrets.”`: whoever is set against those who spoke before says it, and they do not go on. */
function setAgainst(narration: Narration, { first }: NarratorSentence, q: number): NounPhrase | null {
  const { article, coarse, quoted } = narration
  const begin = coarse[first] === Coarse.COORDINATOR ? first + 1 : first
  const name = nounPhraseAfter(narration, begin, quoted[q]!.open)
  if (name?.type !== 'name' || coarse[name.phraseLast] !== Coarse.COMMA) return null
  const behind = article.text.slice(startAt(article, name.phraseLast), startAt(article, quoted[q]!.open))
  return AGAINST.test(behind) && !CALLED.test(behind) ? name : null
}

/** `was accused of`, `has been described as`, `is known as`: what others call somebody. */
const CALLED =
  /\b(?:be|been|being|is|are|was|were) (?:\p{Ll}+ )?(?:\p{Ll}+ed|called|known|seen|dubbed|told|shown|sung|hit|met|given|thought) |\bas $/u

const AGAINST =
  /^, (?:however|meanwhile|though|by contrast|in contrast|in turn|on the other hand|for (?:his|her|their) part), (?:\p{L}+ ){0,4}$/u

/** `For Ana Falk, the towers were “a gift to crows”.`: a clause whose verb leads to what stands in marks, and ends with it. */
function isJudged({ coarse, quoted }: Narration, from: number, q: number): boolean {
  const { open, close } = quoted[q]!
  if (close === null || coarse[open - 1] !== Coarse.BE || coarse[close + 1] !== Coarse.STOP) return false
  for (let i = from; i < open - 1; i++) if (coarse[i]! >= Coarse.COMMA && coarse[i]! <= Coarse.QUOTE_CLOSE) return false
  return open - 1 > from
}

/** `Ana Falk’s verdict? “Too late.”`, `Her answer? “No.”`: a question of few words before the marks asks for whose they are. */
function askedBefore(narration: Narration, { first }: NarratorSentence, q: number): NounPhrase | null {
  const { article, coarse, quoted } = narration
  const { open } = quoted[q]!
  const noun = open - 2
  if (open !== first || noun < 1 || tokenText(article, open - 1) !== '?') return null
  if (!VIEWS.test(tokenText(article, noun)) && !WORDS_OF.has(tokenText(article, noun))) return null
  const begin = article.sentences[sentenceAt(article, noun)]!
  if (coarse[noun - 1] === Coarse.POSSESSIVE) return noun - 1 === begin ? ownerAt(begin) : null
  const owner = coarse[noun - 1] === Coarse.CLITIC ? nounPhraseBefore(narration, begin, noun - 1) : null
  return owner?.phraseFirst === begin ? owner : null
}

const textFrom = ({ article }: Narration, first: number, count: number): string =>
  article.text.slice(startAt(article, first), startAt(article, Math.min(article.count - 1, first + count)))

const VIEWS = /^(?:view|belief|argument|opinion|position|message|verdict|feeling|hope|fear|point|motto|advice)$/
const ABOUT = /^(?:about|over|for|in|that|with|regarding)$/

/** `sang “Blue Door”`: a title inside a sentence. */
function isWork({ article, coarse, quoted }: Narration, { first }: NarratorSentence, q: number): boolean {
  const before = coarse[quoted[q]!.open - 1]
  return quoted[q]!.open > first && before !== Coarse.COMMA && before !== Coarse.COLON && isTitle(article, quoted[q]!)
}

/** `Lind never said “…”`. */
function isDenied(narration: Narration, sentence: NarratorSentence, q: number): boolean {
  const { open } = narration.quoted[q]!
  for (let i = open - 1; i >= sentence.first && i > open - DENIED_REACH && quoteAt(narration, i) < 0; i--)
    if (isNegated(new CueSite(narration, sentence, i))) return true
  return false
}

const DENIED_REACH = 8

/** `Lind snapped at him, “We will never go back.”`: whole sentences behind a comma are those of the sentence's subject. */
function followsComma({ article, coarse, quoted }: Narration, sentence: NarratorSentence, q: number): boolean {
  const { open, first, last } = quoted[q]!
  const initial = article.text.charAt(startAt(article, first))
  return (
    open - 1 > sentence.first &&
    coarse[open - 1] === Coarse.COMMA &&
    last - first >= FEWEST_WORDS &&
    initial !== initial.toLowerCase() &&
    coarse[last - 1] === Coarse.STOP &&
    !isTitleCased(article, quoted[q]!)
  )
}

const INTRODUCED = 0.85
/** Tokens behind a quotation in which it is more likely to go on. */
const NEAR = 20
const FEWEST_WORDS = 5

/** `“All night?”` and then `“All night.”`: a paragraph in marks right behind one that is said. */
function answers({ article, coarse, quoted }: Narration, q: number, preceding: Preceding): boolean {
  const { open, last, close } = quoted[q]!
  const paragraph = paragraphAt(article, open)
  return (
    preceding.isDirect &&
    preceding.paragraphs === 1 &&
    close !== null &&
    article.paragraphs[paragraph] === open &&
    article.paragraphs[paragraph + 1] === close + 1 &&
    coarse[last - 1] === Coarse.STOP
  )
}

/** What being an answer takes off the log-odds of being none. */
const ANSWER = -6

/** Does the stretch begin its sentence with a capital, have a few words and end with a full stop? */
export function standsAlone({ article, coarse, quoted }: Narration, sentence: NarratorSentence, q: number): boolean {
  const { open, first, last } = quoted[q]!
  const initial = article.text.charAt(startAt(article, first))
  return (
    open === sentence.first &&
    last - first >= FEWEST_WORDS &&
    initial !== initial.toLowerCase() &&
    coarse[last - 1] === Coarse.STOP
  )
}

/** A few words and a full stop. */
const FEWEST_APART = 3

/** `Lind shook her head. “Unlucky.”`: behind a sentence of the narrator's in its paragraph, with a capital and a full stop of its own. */
export function standsBehindNarration(
  { article, quoted, quotedAt }: Narration,
  sentence: NarratorSentence,
  q: number,
): boolean {
  const { open, first, start, end } = quoted[q]!
  const isBehind = open === sentence.first && open > article.paragraphs[paragraphAt(article, open)]!
  return (
    isBehind &&
    quotedAt[open - 1]! < 0 &&
    tokenText(article, open - 1) === '.' &&
    /^\p{Lu}/u.test(tokenText(article, first)) &&
    /[.!?]$/.test(article.text.slice(start, end)) &&
    !isTitle(article, quoted[q]!)
  )
}

/** `“We were kids.” Lind is looking at a photograph.`: the first in its paragraph, and a sentence of the narrator's behind it. */
export function standsBeforeNarration({ article, coarse, quoted, quotedAt }: Narration, q: number): boolean {
  const { open, first, last, close } = quoted[q]!
  const paragraph = paragraphAt(article, open)
  return (
    close !== null &&
    article.paragraphs[paragraph] === open &&
    article.paragraphs[paragraph + 1]! > close + 1 &&
    last - first > FEWEST_APART &&
    /^\p{Lu}/u.test(tokenText(article, first)) &&
    coarse[last - 1] === Coarse.STOP &&
    quotedAt[close + 1]! < 0 &&
    /^\p{Lu}/u.test(tokenText(article, close + 1)) &&
    !isTitle(article, quoted[q]!)
  )
}

/** Are whole sentences in marks, and nothing else, a paragraph of their own? */
export function standsApart({ article, coarse, quoted }: Narration, q: number): boolean {
  const { open, first, last, close } = quoted[q]!
  const paragraph = paragraphAt(article, open)
  const initial = article.text.charAt(startAt(article, first))
  return (
    article.paragraphs[paragraph] === open &&
    article.paragraphs[paragraph + 1] === (close === null ? last : close + 1) &&
    last - first >= FEWEST_APART &&
    initial !== initial.toLowerCase() &&
    coarse[last - 1] === Coarse.STOP &&
    !isTitle(article, quoted[q]!)
  )
}

/** `“Where?”`, `“Up there.”`, `“Oh.” Lind looked up.`: opens its paragraph, with a capital and an end of its own, beside a paragraph that opens in marks too. */
export function standsInDialogue({ article, quoted, coarse }: Narration, q: number): boolean {
  const { open, first, close, end } = quoted[q]!
  const { paragraphs, count } = article
  const paragraph = paragraphAt(article, open)
  if (close === null || paragraphs[paragraph] !== open) return false
  const behind = close + 1
  const isWhole = behind === paragraphs[paragraph + 1] || /^\p{Lu}/u.test(tokenText(article, behind))
  const isSaid = /^\p{Lu}/u.test(tokenText(article, first)) && /[.!?…—-]/.test(article.text.charAt(end - 1))
  const opens = (p: number): boolean => p >= 0 && paragraphs[p]! < count && coarse[paragraphs[p]!] === Coarse.QUOTE_OPEN
  return isWhole && isSaid && (opens(paragraph - 1) || opens(paragraph + 1)) && !isTitle(article, quoted[q]!)
}
