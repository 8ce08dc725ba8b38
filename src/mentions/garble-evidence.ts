import type { Evidence } from '../resolution/evidence.ts'
import type { NameForm } from '../resolution/name-forms.ts'
import type { WrittenName } from '../resolution/written-name.ts'
import type { Gender } from '../roster/entity.ts'
import type { Article } from '../text/article.ts'
import type { Cast } from './cast.ts'
import type { Mentions } from './find-mentions.ts'
import type { Form } from './forms.ts'
import type { Surroundings } from './garble-surroundings.ts'
import { judgeForm } from './judge-form.ts'
import { personContext } from './person-context.ts'
import { genderOfRole } from './roles.ts'
import { isOddCapital } from './runs.ts'
import { APPOSED, DEFINITE, HEADLINED, LOCATED, OPENS_SENTENCE, POSSESSIVE, SPEAKS, TITLED } from './slots.ts'
import { isIntroducedByTitleAlone, type Place, type Suspect } from './suspects.ts'
import type { Target } from './targets.ts'
import { wellKnown } from './well-known.ts'
import { ALSO_LOWER, classesAt, FUNCTION } from './word-classes.ts'

/** One suspect as one form of one target. */
export interface Pairing {
  readonly suspect: Suspect
  readonly written: WrittenName
  readonly target: Target
  readonly form: NameForm
  readonly evidence: Evidence
  /** Log odds (nats) from spelling, sound and background alone. */
  readonly logit: number
}

/** What the article shows of a suspect, whoever it may mean; shares of its places, 0..1. */
export interface Sighting {
  readonly speaks: number
  readonly titled: number
  readonly apposed: number
  readonly possessive: number
  readonly definite: number
  readonly located: number
  readonly opening: number
  readonly headlined: number
  readonly quoted: number
  /** Has a function word in it, or beside it, with a capital that nothing explains. */
  readonly oddCapitals: number
  readonly inRun: number
  /** Shares of its words. */
  readonly alsoLower: number
  readonly functions: number
  /** 0 where it is nobody of the cast, 1 where a title alone introduces it, 2 where it is introduced whole. */
  readonly introduced: number
  readonly person: number
  readonly organization: number
  /** Places whose words beside them speak for a person, at most 6. */
  readonly personal: number
  /** Mean log odds (nats) of the words beside it. */
  readonly context: number
  readonly titles: readonly string[]
}

/** Observes a suspect in all its places. `forms` holds the form of each name mention. */
export function sight(
  article: Article,
  mentions: Mentions,
  cast: Cast,
  inQuotation: Uint8Array,
  forms: readonly Form[],
  suspect: Suspect,
): Sighting {
  const { places } = suspect
  const { first, behind, name } = places[0]!
  const share = (holds: (place: Place) => unknown): number => places.filter(holds).length / places.length
  const slot = (bit: number): number => share((place) => place.slot & bit)
  const { classes, headlines } = mentions
  const isOdd = (i: number): boolean => i >= 0 && i < article.count && isOddCapital(article, classes, headlines, i)
  const countOdd = (place: Place): number => {
    let count = 0
    for (let i = place.first; i < place.behind; i++) if (isOdd(i)) count++
    return count
  }
  const classed = (bit: number): number => {
    let count = 0
    for (let i = first; i < behind; i++) if (classesAt(article, mentions.classes, i) & bit) count++
    return count / (behind - first)
  }
  const judged =
    name >= 0
      ? judgeForm(article, mentions.classes, mentions.names, mentions.slots, forms[name]!)
      : { person: -1, organization: -1 }
  const member = name >= 0 ? cast.memberOf[name]! : -1
  const contexts = places.map((place) => personContext(article, classes, place))
  return {
    speaks: slot(SPEAKS),
    titled: slot(TITLED),
    apposed: slot(APPOSED),
    possessive: slot(POSSESSIVE),
    definite: slot(DEFINITE),
    located: slot(LOCATED),
    headlined: slot(HEADLINED),
    opening: slot(OPENS_SENTENCE),
    quoted: share((place) => inQuotation[place.first]),
    oddCapitals: share((place) => countOdd(place) > 0),
    inRun: share(({ first, behind }) => isOdd(first - 1) || isOdd(behind)),
    alsoLower: classed(ALSO_LOWER),
    functions: classed(FUNCTION),
    introduced: member < 0 ? 0 : isIntroducedByTitleAlone(cast, member) ? 1 : 2,
    person: judged.person,
    organization: judged.organization,
    context: contexts.reduce((sum, context) => sum + context, 0) / places.length,
    personal: Math.min(6, contexts.filter((context) => context > 1).length),
    titles: places.flatMap((place) => (place.name >= 0 && mentions.names[place.name]!.title) || []),
  }
}

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
  'skeletonOdds',
  'skeleton',
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
    evidence.skeletonOdds,
    evidence.skeleton,
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
  ]
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

function sharesTitle(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some((one) => theirs.some((other) => one.toLowerCase() === other.toLowerCase()))
}

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
