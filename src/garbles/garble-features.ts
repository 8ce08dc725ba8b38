import { genderOfRole } from '../lexicon/roles.ts'
import { wellKnown } from '../lexicon/well-known.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { makeForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { gatherEvidence } from '../resolution/judgement/evidence.ts'
import { judge } from '../resolution/judgement/judge.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import type { Gender } from '../roster/entity.ts'
import type { Article } from '../text/article.ts'
import type { Sighting } from './observe-suspect.ts'
import type { Pairing } from './pairing.ts'
import type { Surroundings } from './surroundings.ts'
import type { Place } from './suspect.ts'

/** Names of the features, in their order. */
export const GARBLE_FEATURES = [
  'logit',
  'margin',
  'spellingOdds',
  'soundOdds',
  'spelling',
  'sound',
  'letters',
  'codes',
  'hearingOdds',
  'hearing',
  'beginning',
  'initial',
  'formLength',
  'writtenLength',
  'words',
  'word',
  'proper',
  'surname',
  'forename',
  'formWord',
  'formSurname',
  'count',
  'speaks',
  'titled',
  'apposed',
  'possessive',
  'definite',
  'located',
  'opening',
  'headlined',
  'quoted',
  'alsoLower',
  'functions',
  'introduced',
  'person',
  'organization',
  'alone',
  'full',
  'targetPerson',
  'roster',
  'after',
  'distance',
  'genderClash',
  'sharedTitle',
  'fullForm',
  'given',
  'company',
  'wellKnown',
  'shortestWord',
  'oddCase',
  'context',
  'turn',
  'resemblance',
  'contextSum',
  'orphan',
  'lead',
  'lastNamed',
  'shared',
  'gender',
  'sentences',
  'oddCapitals',
  'inRun',
  'personal',
  'restLogit',
  'givenLikeness',
  'reverseSpelling',
  'reverseSound',
  'reverseHearing',
  'pairOdds',
  'formPairOdds',
  'formForename',
  'formProper',
  'formWellKnown',
  'often',
  'targetOften',
  'beside',
  'lettersOf',
  'suspects',
] as const

/** The evidence of a pairing in this article, in the order of `GARBLE_FEATURES`; `margin` is its lead over the next target, nats; `company` how many
 * other suspects are likely garbles of the target. */
export function measurePairing(
  article: Article,
  pairing: Pairing,
  seen: Sighting,
  margin: number,
  company: number,
  surroundings: Surroundings,
  suspects: number,
): number[] {
  const { suspect, written, target, form, evidence, logit } = pairing
  const { places } = suspect
  const { background } = written
  const words = written.folded.split(' ')
  const gender = genderOfTitles(seen.titles)
  return [
    logit,
    Math.min(15, margin),
    evidence.spellingOdds,
    evidence.soundOdds,
    evidence.spelling,
    evidence.sound,
    evidence.letters,
    evidence.codes,
    evidence.hearingOdds,
    evidence.hearing,
    evidence.beginning,
    Number(written.folded[0] === form.folded[0]),
    form.folded.length,
    written.folded.length,
    written.words,
    background.word,
    background.proper,
    background.surname,
    background.forename,
    form.background.word,
    form.background.surname,
    Math.min(6, places.length),
    seen.speaks,
    seen.titled,
    seen.apposed,
    seen.possessive,
    seen.definite,
    seen.located,
    seen.opening,
    seen.headlined,
    seen.quoted,
    seen.alsoLower,
    seen.functions,
    seen.introduced,
    seen.person,
    seen.organization,
    Math.min(12, target.alone),
    Math.min(6, target.full),
    target.person,
    Number(target.entity?.origin === 'roster'),
    Number((target.tokens[0] ?? Number.POSITIVE_INFINITY) < places[0]!.first),
    distanceTo(article, target.tokens, places),
    Number(gender !== undefined && target.entity?.gender !== undefined && gender !== target.entity.gender),
    Number(sharesTitle(seen.titles, target.entity?.titles ?? [])),
    Number(form.kind === 'full'),
    Number(form.kind === 'full' && words[0] === form.folded.split(' ')[0]),
    Math.min(5, company),
    Math.min(...words.map(wellKnown)),
    Math.min(...words.map((word) => word.length)),
    Number(/\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(written.text)),
    seen.context,
    seen.speaks ? distanceTo(article, target.speaking, places) : FAR,
    evidence.resemblance,
    seen.context * Math.min(6, places.length),
    Number(target.full > 0 && target.alone === 0),
    surroundings.lead,
    surroundings.lastNamed,
    surroundings.shared,
    surroundings.gender,
    Math.min(80, article.sentences.length),
    seen.oddCapitals,
    seen.inRun,
    seen.personal,
    ...compareParts(pairing),
    ...reverse(pairing),
    written.pairOdds / (written.folded.length + 1),
    form.pairOdds / (form.folded.length + 1),
    form.background.forename,
    form.background.proper,
    Math.min(...form.folded.split(' ').map(wellKnown)),
    Math.min(30, places.length),
    Math.min(40, target.tokens.length),
    shareBeside(article, target.tokens, places),
    evidence.letters * Math.max(form.folded.length, written.folded.length),
    Math.min(20, suspects),
  ]
}

/** What the channels make of the form, were the written name the right one. */
function reverse({ written, form }: Pairing): [number, number, number] {
  const evidence = gatherEvidence(readWritten(form.text), makeForm('family', written.text))
  return [evidence.spellingOdds, evidence.soundOdds, evidence.hearingOdds]
}

/** Share of the places in whose sentence the target is named too. */
function shareBeside(article: Article, tokens: readonly number[], places: readonly Place[]): number {
  const sentences = new Set(tokens.map((token) => article.sentenceOf[token]!))
  return places.filter(({ first }) => sentences.has(article.sentenceOf[first]!)).length / places.length
}

/** Of two whole names: log odds (nats) of the family names alone, and how alike the given names are, 0..1; else the logit, and -1. */
function compareParts({ written, target, form, logit }: Pairing): [number, number] {
  const family = target.forms[0]!
  const [ours, theirs] = [written.folded.split(' '), form.folded.split(' ')]
  if (form.kind !== 'full' || family === form || ours.length !== theirs.length) return [logit, -1]
  const rest = judge(readWritten(ours.slice(-family.words).join(' ')), family)
  const [own, other] = [ours[0]!, theirs[0]!]
  return [rest.logit, nicknamesOf(own).has(other) ? 1 : likeness(own, other)]
}

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
      if (token !== undefined) best = Math.min(best, Math.abs(article.sentenceOf[first]! - article.sentenceOf[token]!))
    }
  }
  return best
}
