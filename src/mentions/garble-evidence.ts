import type { Evidence } from '../resolution/evidence.ts'
import type { NameForm } from '../resolution/name-forms.ts'
import type { Article } from '../text/article.ts'
import type { Cast } from './cast.ts'
import type { Mentions } from './find-mentions.ts'
import { judgeForm } from './judge-form.ts'
import { genderOfRole } from './roles.ts'
import { APPOSED, DEFINITE, HEADLINED, LOCATED, POSSESSIVE, SPEAKS, TITLED } from './slots.ts'
import { isIntroducedByTitleAlone, opensSentence, type Suspect, slotOf } from './suspects.ts'
import type { Target } from './targets.ts'
import { wellKnown } from './well-known.ts'
import { ALSO_LOWER, classesAt, FUNCTION } from './word-classes.ts'

/** What the article shows of a suspect, whoever it may mean. */
export interface SuspectEvidence {
  readonly speaks: number
  readonly titled: number
  readonly apposed: number
  readonly possessive: number
  readonly definite: number
  readonly located: number
  readonly opening: number
  readonly headlined: number
  readonly quoted: number
  readonly alsoLower: number
  readonly functions: number
  readonly weak: number
  readonly person: number
  readonly organization: number
  readonly title: string
}

export function observeSuspect(
  article: Article,
  mentions: Mentions,
  cast: Cast,
  inQuotation: Uint8Array,
  suspect: Suspect,
): SuspectEvidence {
  const { places } = suspect
  const share = (bit: number): number => places.filter((place) => slotOf(mentions, place) & bit).length / places.length
  const [{ first, behind, name }] = places as [Suspect['places'][number]]
  let alsoLower = 0
  let functions = 0
  for (let i = first; i < behind; i++) {
    if (classesAt(article, mentions.classes, i) & ALSO_LOWER) alsoLower++
    if (classesAt(article, mentions.classes, i) & FUNCTION) functions++
  }
  const form = name >= 0 ? mentions.forms.find((f) => f.mentions.includes(name)) : undefined
  const judged = form
    ? judgeForm(article, mentions.classes, mentions.names, mentions.slots, form)
    : { person: -1, organization: -1 }
  const member = name >= 0 ? cast.memberOf[name]! : -1
  return {
    speaks: share(SPEAKS),
    titled: share(TITLED),
    apposed: share(APPOSED),
    possessive: share(POSSESSIVE),
    definite: share(DEFINITE),
    located: share(LOCATED),
    headlined: share(HEADLINED),
    opening: places.filter((place) => opensSentence(article, mentions, place)).length / places.length,
    quoted: places.filter((place) => inQuotation[place.first]).length / places.length,
    alsoLower: alsoLower / (behind - first),
    functions: functions / (behind - first),
    weak: member < 0 ? 0 : isIntroducedByTitleAlone(cast, member) ? 1 : 2,
    person: judged.person,
    organization: judged.organization,
    title: places.map((place) => (place.name >= 0 ? mentions.names[place.name]!.title : '')).find(Boolean) ?? '',
  }
}

/** One suspect as one form of one target. */
export interface Pairing {
  readonly suspect: Suspect
  readonly target: Target
  readonly form: NameForm
  readonly evidence: Evidence
  readonly logit: number
}

export const FEATURE_NAMES = [
  'logit',
  'margin',
  'spellingOdds',
  'soundOdds',
  'spelling',
  'sound',
  'letters',
  'codes',
  'initial',
  'formLength',
  'writtenLength',
  'words',
  'bgWord',
  'bgProper',
  'bgSurname',
  'bgForename',
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
  'weak',
  'person',
  'organization',
  'alone',
  'full',
  'targetPerson',
  'roster',
  'introduced',
  'distance',
  'genderClash',
  'sharedTitle',
  'fullForm',
  'given',
  'rivals',
  'support',
  'unexplained',
  'wellKnown',
  'shortest',
  'cased',
] as const

/** The evidence of a pairing in this article, as numbers for the model; `margin` is the lead over the next target, nats. */
export function measurePairing(
  article: Article,
  pairing: Pairing,
  seen: SuspectEvidence,
  context: { readonly margin: number; readonly rivals: number; readonly support: number },
): number[] {
  const { suspect, target, form, evidence, logit } = pairing
  const { written, places } = suspect
  const { background } = written
  const first = places[0]!.first
  const titleGender = seen.title
    ? genderOfRole(seen.title.split(/\s+/).at(-1)!.toLowerCase().replace('.', ''))
    : undefined
  const sameTitle =
    seen.title !== '' && (target.entity?.titles ?? []).some((title) => title.toLowerCase() === seen.title.toLowerCase())
  return [
    logit,
    Math.min(20, context.margin),
    evidence.spellingOdds,
    evidence.soundOdds,
    evidence.spelling,
    evidence.sound,
    evidence.letters,
    evidence.codes,
    written.folded[0] === form.folded[0] ? 1 : 0,
    form.folded.length,
    written.folded.length,
    written.words,
    background.word,
    background.proper,
    background.surname,
    background.forename,
    form.background.word,
    form.background.surname,
    places.length,
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
    seen.weak,
    seen.person,
    seen.organization,
    target.alone,
    target.full,
    target.person,
    target.entity?.origin === 'roster' ? 1 : 0,
    (target.tokens[0] ?? Number.POSITIVE_INFINITY) < first ? 1 : 0,
    nearest(article, target.tokens, places),
    titleGender && target.entity?.gender && titleGender !== target.entity.gender ? 1 : 0,
    sameTitle ? 1 : 0,
    form.kind === 'full' ? 1 : 0,
    form.kind === 'full' && written.folded.split(' ')[0] === form.folded.split(' ')[0] ? 1 : 0,
    context.rivals,
    context.support,
    target.alone + target.full <= 1 ? 1 : 0,
    Math.min(...written.folded.split(' ').map(wellKnown)),
    Math.min(...written.folded.split(' ').map((word) => word.length)),
    /\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(written.text) ? 1 : 0,
  ]
}

/** Sentences between the suspect and the nearest right mention of the target. */
function nearest(article: Article, tokens: readonly number[], places: Suspect['places']): number {
  let best = 50
  for (const { first } of places) {
    for (const token of tokens) best = Math.min(best, Math.abs(article.sentenceOf[first]! - article.sentenceOf[token]!))
  }
  return best
}
