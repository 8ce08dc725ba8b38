import { genderOfRole } from '../lexicon/roles.ts'
import { wellKnown } from '../lexicon/well-known.ts'
import type { Feature } from '../models/feature.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import type { NameForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import type { Evidence } from '../resolution/judgement/evidence.ts'
import { judgeOnce } from '../resolution/judgement/judge-once.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import type { Gender } from '../roster/entity.ts'
import { type Article, sentenceAt } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Sighting } from './observe-suspect.ts'
import type { Pairing } from './pairing.ts'
import type { Surroundings } from './surroundings.ts'
import type { Place } from './suspect.ts'

/** A suspect beside a target that it may be a garble of, and what the article says of both. */
export interface Suspicion extends Pairing {
  readonly article: Article
  readonly seen: Sighting
  /** Its lead over the next target, nats. */
  readonly margin: number
  /** How many other suspects are likely garbles of the target. */
  readonly company: number
  readonly surroundings: Surroundings
  /** Other suspects of the text that are likely garbles of anybody. */
  readonly suspects: number
  /** The folded words that are written. */
  readonly words: readonly string[]
  /** What the channels make of the form, were the written name the right one. */
  readonly reverse: Evidence
}

/** What the model of garbles weighs, in the order of its table. */
export const GARBLE_FEATURES: readonly Feature<Suspicion>[] = [
  { name: 'logit', of: ({ logit }) => logit },
  { name: 'margin', of: ({ margin }) => Math.min(15, margin) },
  { name: 'spellingOdds', of: ({ evidence }) => evidence.spellingOdds },
  { name: 'soundOdds', of: ({ evidence }) => evidence.soundOdds },
  { name: 'spelling', of: ({ evidence }) => evidence.spelling },
  { name: 'sound', of: ({ evidence }) => evidence.sound },
  { name: 'letters', of: ({ evidence }) => evidence.letters },
  { name: 'codes', of: ({ evidence }) => evidence.codes },
  { name: 'hearingOdds', of: ({ evidence }) => evidence.hearingOdds },
  { name: 'hearing', of: ({ evidence }) => evidence.hearing },
  { name: 'beginning', of: ({ evidence }) => evidence.beginning },
  { name: 'initial', of: ({ written, form }) => Number(written.folded[0] === form.folded[0]) },
  { name: 'formLength', of: ({ form }) => form.folded.length },
  { name: 'writtenLength', of: ({ written }) => written.folded.length },
  { name: 'words', of: ({ written }) => written.words },
  { name: 'word', of: ({ written }) => written.background.word },
  { name: 'proper', of: ({ written }) => written.background.proper },
  { name: 'surname', of: ({ written }) => written.background.surname },
  { name: 'forename', of: ({ written }) => written.background.forename },
  { name: 'formWord', of: ({ form }) => form.background.word },
  { name: 'formSurname', of: ({ form }) => form.background.surname },
  { name: 'count', of: ({ suspect }) => Math.min(6, suspect.places.length) },
  { name: 'speaks', of: ({ seen }) => seen.speaks },
  { name: 'titled', of: ({ seen }) => seen.titled },
  { name: 'apposed', of: ({ seen }) => seen.apposed },
  { name: 'possessive', of: ({ seen }) => seen.possessive },
  { name: 'definite', of: ({ seen }) => seen.definite },
  { name: 'located', of: ({ seen }) => seen.located },
  { name: 'opening', of: ({ seen }) => seen.opening },
  { name: 'headlined', of: ({ seen }) => seen.headlined },
  { name: 'quoted', of: ({ seen }) => seen.quoted },
  { name: 'alsoLower', of: ({ seen }) => seen.alsoLower },
  { name: 'functions', of: ({ seen }) => seen.functions },
  { name: 'introduced', of: ({ seen }) => seen.introduced },
  { name: 'person', of: ({ seen }) => seen.person },
  { name: 'organization', of: ({ seen }) => seen.organization },
  { name: 'alone', of: ({ target }) => Math.min(12, target.alone) },
  { name: 'full', of: ({ target }) => Math.min(6, target.full) },
  { name: 'targetPerson', of: ({ target }) => target.person },
  { name: 'roster', of: ({ target }) => Number(target.entity?.origin === 'roster') },
  {
    name: 'after',
    of: ({ suspect, target }) => Number((target.tokens[0] ?? Number.POSITIVE_INFINITY) < suspect.places[0]!.first),
  },
  { name: 'distance', of: ({ article, suspect, target }) => distanceTo(article, target.tokens, suspect.places) },
  {
    name: 'genderClash',
    of: ({ seen, target }) => Number(clashes(genderOfTitles(seen.titles), target.entity?.gender)),
  },
  { name: 'sharedTitle', of: ({ seen, target }) => Number(sharesTitle(seen.titles, target.entity?.titles ?? [])) },
  { name: 'fullForm', of: ({ form }) => Number(form.kind === 'full') },
  { name: 'given', of: ({ words, form }) => Number(form.kind === 'full' && words[0] === form.folded.split(' ')[0]) },
  { name: 'company', of: ({ company }) => Math.min(5, company) },
  { name: 'wellKnown', of: ({ words }) => Math.min(...words.map(wellKnown)) },
  { name: 'shortestWord', of: ({ words }) => Math.min(...words.map((word) => word.length)) },
  { name: 'oddCase', of: ({ written }) => Number(/\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(written.text)) },
  { name: 'context', of: ({ seen }) => seen.context },
  {
    name: 'turn',
    of: ({ article, seen, suspect, target }) =>
      seen.speaks ? distanceTo(article, target.speaking, suspect.places) : FAR,
  },
  { name: 'resemblance', of: ({ evidence }) => evidence.resemblance },
  { name: 'contextSum', of: ({ seen, suspect }) => seen.context * Math.min(6, suspect.places.length) },
  { name: 'orphan', of: ({ target }) => Number(target.full > 0 && target.alone === 0) },
  { name: 'lead', of: ({ surroundings }) => surroundings.lead },
  { name: 'lastNamed', of: ({ surroundings }) => surroundings.lastNamed },
  { name: 'shared', of: ({ surroundings }) => surroundings.shared },
  { name: 'gender', of: ({ surroundings }) => surroundings.gender },
  { name: 'sentences', of: ({ article }) => Math.min(80, article.sentences.length) },
  { name: 'oddCapitals', of: ({ seen }) => seen.oddCapitals },
  { name: 'inRun', of: ({ seen }) => seen.inRun },
  { name: 'personal', of: ({ seen }) => seen.personal },
  { name: 'restLogit', of: restOdds },
  { name: 'givenLikeness', of: givenLikeness },
  { name: 'reverseSpelling', of: ({ reverse }) => reverse.spellingOdds },
  { name: 'reverseSound', of: ({ reverse }) => reverse.soundOdds },
  { name: 'reverseHearing', of: ({ reverse }) => reverse.hearingOdds },
  { name: 'pairOdds', of: ({ written }) => written.pairOdds / (written.folded.length + 1) },
  { name: 'often', of: ({ suspect }) => Math.min(30, suspect.places.length) },
  { name: 'targetOften', of: ({ target }) => Math.min(40, target.tokens.length) },
  { name: 'beside', of: ({ article, suspect, target }) => shareBeside(article, target.tokens, suspect.places) },
  {
    name: 'lettersOf',
    of: ({ evidence, form, written }) => evidence.letters * Math.max(form.folded.length, written.folded.length),
  },
  { name: 'suspects', of: ({ suspects }) => Math.min(20, suspects) },
]

/** Share of the places in whose sentence the target is named too; its tokens are in order, and of somebody who is named often they are many. */
function shareBeside(article: Article, tokens: readonly number[], places: readonly Place[]): number {
  const isBeside = ({ first }: Place): boolean => {
    const sentence = sentenceAt(article, first)
    const next = lowerBound(tokens.length, (t) => tokens[t]! < article.sentences[sentence]!)
    return next < tokens.length && tokens[next]! < article.sentences[sentence + 1]!
  }
  return places.filter(isBeside).length / places.length
}

/** Of two whole names of as many words: the form's family name; null of others. */
function familyOf({ target, form, words }: Suspicion): NameForm | null {
  const family = target.forms[0]!
  const isWhole = form.kind === 'full' && family !== form && words.length === form.folded.split(' ').length
  return isWhole ? family : null
}

/** Of two whole names the log odds (nats) of the family names alone; else of what was paired. */
function restOdds(suspicion: Suspicion): number {
  const family = familyOf(suspicion)
  return family ? judgeOnce(readWritten(suspicion.words.slice(-family.words).join(' ')), family).logit : suspicion.logit
}

/** How alike the given names of two whole names are, 0..1; else -1. */
function givenLikeness(suspicion: Suspicion): number {
  if (!familyOf(suspicion)) return -1
  const own = suspicion.words[0]!
  const other = suspicion.form.folded.split(' ')[0]!
  return nicknamesOf(own).has(other) ? 1 : likeness(own, other)
}

const clashes = (one: Gender | undefined, other: Gender | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

function genderOfTitles(titles: readonly string[]): Gender | undefined {
  for (const title of titles) {
    const gender = genderOfRole(
      title
        .slice(title.lastIndexOf(' ') + 1)
        .toLowerCase()
        .replace('.', ''),
    )
    if (gender) return gender
  }
  return undefined
}

/** Has the garble a title of the target's? "Mr." is everybody's. */
function sharesTitle(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some((one) => !COURTESY.test(one) && theirs.some((other) => one.toLowerCase() === other.toLowerCase()))
}

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mme|Sir|Dr)\.?$/i

/** No further than this many sentences is told apart. */
const FAR = 40

/** Sentences between the places and the nearest of the tokens; both in order. */
function distanceTo(article: Article, tokens: readonly number[], places: readonly Place[]): number {
  let best = FAR
  let t = 0
  for (const { first } of places) {
    while (t + 1 < tokens.length && tokens[t + 1]! <= first) t++
    for (const token of [tokens[t], tokens[t + 1]]) {
      if (token !== undefined) best = Math.min(best, Math.abs(sentenceAt(article, first) - sentenceAt(article, token)))
    }
  }
  return best
}
