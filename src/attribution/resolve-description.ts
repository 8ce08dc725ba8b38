import { memberAt } from '../cast/cast.ts'
import { isDocumentBefore } from '../cast/is-speakers-name.ts'
import { countryOf, isOfPeople } from '../lexicon/countries.ts'
import { isPartisan } from '../lexicon/is-partisan.ts'
import { EPITHETS } from '../lexicon/offices.ts'
import { genderOfRole } from '../lexicon/roles.ts'
import { BODY_NOUNS, FIRM_NOUNS } from '../lexicon/word-lists.ts'
import { classesAt, PLACE } from '../mentions/name-classes.ts'
import { CREDITED } from '../mentions/slots.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { sentenceAt, tokenAt, tokenText } from '../text/article.ts'
import { bodyFit, saysWhence } from './body-fit.ts'
import { type Description, firstOf, readDescription } from './description.ts'
import { compareParty, fitTitles } from './fit-titles.ts'
import { isUntold } from './ranking/sight-members.ts'
import { resolveAffiliated } from './resolve-affiliated.ts'
import {
  chooseMember,
  lastNameBefore,
  type Scene,
  type SourceResolution,
  salience,
  type Turn,
  UNNAMED,
} from './speaker-scene.ts'

/** How many name mentions a description looks back over. */
const NAMES_BACK = 200
/** How many sentences "the company" looks back over. */
const BODY_BACK = 4
/** A title that fits less is somebody else's. */
const UNFIT = 0.1

/** "the president", "Trump’s envoy", "the biologist": whom the article gave that title. "An official" is nobody. */
export function resolveDescription(
  scene: Scene,
  start: number,
  end: number,
  turns: readonly Turn[],
  spokenOf: ReadonlySet<number> = new Set(),
): SourceResolution {
  const body = isPartisan(scene.article.text, start, end) ? -1 : bodyInside(scene, start, end)
  const author = body >= 0 ? body : authorOfDocument(scene, start, end)
  if (author >= 0) return describe(scene, scene.article.text.slice(start, end), author, 0.9)
  const first = tokenAt(scene.article, start)
  const description = readDescription(scene, first, end)
  if (!description) return UNNAMED
  const said = scene.article.text.slice(start, end)
  const called = chooseMember(scoreTitled(scene, start, first, description, spokenOf), UNFIT)
  // of several bodies none is "the company"
  const isOneOfSeveral = BODY_NOUNS.has(description.head) && called.confidence < CLEAR_BODY
  if (called.member >= 0 && isOneOfSeveral) return UNNAMED
  if (called.member >= 0) return describe(scene, said, called.member, 0.9 * called.confidence)
  const isFirm = FIRM_NOUNS.has(description.head) && saysWhence(description)
  const firm = isFirm ? soleFirm(scene, start, first) : -1
  if (firm >= 0 && !spokenOf.has(firm)) return describe(scene, said, firm, SOLE_FIRM)
  const affiliated = resolveAffiliated(scene, start, end)
  if (affiliated >= 0 && !spokenOf.has(affiliated)) return describe(scene, said, affiliated, AFFILIATED)
  const spoken =
    isEpithet(description) || isHighOffice(description)
      ? lastSpokenOf(scene, start, first, description, turns, spokenOf)
      : -1
  return spoken >= 0 ? describe(scene, said, spoken, 0.5) : UNNAMED
}

/** What a body needs beside others that "the company" may be. */
const CLEAR_BODY = 0.5

/** How often the one person named with a body has the role in it. */
const AFFILIATED = 0.65

/** Characters of "The ". */
const THE = 4

/** "The Care4Calais charity", "Toronto police": a body's name, with or without a word for it behind. */
function bodyInside({ article, cast, classes, names }: Scene, start: number, end: number): number {
  const n = lastNameBefore(names, end)
  if (n < 0 || names[n]!.start < start) return -1
  // a sign at Holt’s bakery
  if (names[n]!.end < end && article.text.charAt(names[n]!.end) !== ' ') return -1
  const behind = article.text.slice(names[n]!.end + 1, end)
  const noun = behind.slice(behind.lastIndexOf(' ') + 1)
  const member = memberAt(cast, n)
  const whole = noun === '' && names[n]!.start - start <= THE
  // the Norland company, a New York court
  const isPlace =
    classesAt(article, classes, names[n]!.behind - 1) & PLACE || countryOf(names[n]!.words.at(-1)!.toLowerCase())
  if (!whole && noun !== 'government' && isPlace) return -1
  return (whole || (BODY_NOUNS.has(noun) && SMALL.test(behind))) && cast.members[member]?.entity.type === 'organization'
    ? member
    : -1
}

/** `news agency`: up to three small words. */
const SMALL = /^(?:\p{Ll}[\p{Ll}-]{0,20} ){0,2}\p{Ll}[\p{Ll}-]{0,20}$/u

const isBody = (cast: Scene['cast'], member: number): boolean => cast.members[member]?.entity.type === 'organization'

/** "A statement from the EU", "The EU’s report": a named body's document speaks for it. */
function authorOfDocument({ article: { text }, cast, names }: Scene, start: number, end: number): number {
  const n = lastNameBefore(names, end)
  if (n < 0 || names[n]!.start < start) return -1
  const behind = text.slice(names[n]!.end, end)
  if (OWN_DOCUMENT.test(behind)) return isBody(cast, memberAt(cast, n)) ? memberAt(cast, n) : -1
  if (behind !== '') return -1
  const member = memberAt(cast, n)
  return isDocumentBefore(text.slice(start, names[n]!.start)) && isBody(cast, member) ? member : -1
}

function describe({ cast }: Scene, said: string, member: number, confidence: number): SourceResolution {
  const { name } = cast.members[member]!.entity
  return { member, confidence, code: 'description', text: `“${said}” is ${name}, whom the article calls so` }
}

/** The members that the article gave the title, each with how well it fits and how near it is. */
function scoreTitled(
  scene: Scene,
  start: number,
  first: number,
  description: Description,
  spokenOf: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const { article, cast, names } = scene
  const wanted = BODY_NOUNS.has(description.head) ? 'organization' : 'person'
  const gender = genderOfRole(description.core.at(-1)!)
  const sentence = sentenceAt(article, first)
  const scores = new Map<number, number>()
  const fits = new Map<number, number>()
  const last = lastNameBefore(names, start)
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
    const m = memberAt(cast, n)
    const member = cast.members[m]
    if (!member || (member.entity.type !== wanted && !(wanted === 'organization' && isUntold(cast, m)))) continue
    if (scene.slots[n]! & CREDITED || spokenOf.has(m)) continue
    if (gender && member.entity.gender && gender !== member.entity.gender) continue
    const back = sentence - sentenceAt(article, names[n]!.first)
    let fit = fits.get(m)
    if (fit === undefined) {
      fit = wanted === 'person' ? fitTitles(member, description) : bodyFit(scene, n, description)
      // the initials of a body hold no word for it, its whole name may
      if (fit > 0 || wanted === 'person') fits.set(m, fit)
    }
    if (fit <= 0 || (wanted === 'organization' && back > BODY_BACK)) continue
    const score = fit - 0.06 * Math.min(12, back) + 0.15 * salience(scene, n)
    scores.set(m, Math.max(scores.get(m) ?? -Infinity, score) + 0.02)
  }
  return scores
}

/** `Halden Pumps lost the contract. “We will appeal,” the firm said.`: the one subject just told of that nothing makes a person; -1 where none is. */
function soleFirm({ article, cast, names }: Scene, start: number, first: number): number {
  const sentence = sentenceAt(article, first)
  let sole = -1
  for (
    let n = lastNameBefore(names, start);
    n >= 0 && sentence - sentenceAt(article, names[n]!.first) <= FIRM_BACK;
    n--
  ) {
    const m = memberAt(cast, n)
    const member = cast.members[m]
    if (!member || m === sole) continue
    const { type, gender, titles, name } = member.entity
    if (type === 'organization') return -1
    const isPerson = gender || titles.length > 0 || forenameFrequency(foldName(name.split(' ', 1)[0]!)) > 0
    const opens = names[n]!.first === article.sentences[sentenceAt(article, names[n]!.first)]
    if (isPerson || (!opens && sole < 0)) continue
    if (sole >= 0) return -1
    sole = m
  }
  return sole
}

/** How many sentences back a firm is looked for that the text only names, and how often that is right. */
const FIRM_BACK = 2
const SOLE_FIRM = 0.6

const OWN_DOCUMENT =
  /^['’]s? (?:(?:own|latest|new|annual|final|draft|first|public|official) )?(?:statement|release|letter|report|memo|notice|tweet|post|note|communiqué|announcement|bulletin|website|spokesperson)$/

/** "the dictator", "the 45-year-old", "the Democrat": somebody just spoken of, whatever the title. */
const isEpithet = ({ core, head, country }: Description): boolean =>
  core[0] === 'the' &&
  (((country === 0 || isOfPeople(head)) && EPITHETS.has(head)) ||
    (core.length === 2 && isOfPeople(head)) ||
    core.some((word) => /-year-old$/.test(word)))

/** "the French president", "the prime minister": whoever it is, the article may take it as known. */
const isHighOffice = ({ core, head }: Description): boolean => core[0] === 'the' && HIGH_OFFICES.has(head)

const HIGH_OFFICES: ReadonlySet<string> = new Set('president leader pm premier chancellor'.split(' '))
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/
const BRITISH_HONORIFIC = /^(?:Sir|Dame|Lord|Lady)$/
const BRITAIN = countryOf('uk')

/** A title that tells no office: its bearer may hold that of a country. */
const isHonorific = (title: string, country: number): boolean =>
  HONORIFIC.test(title) || (BRITISH_HONORIFIC.test(title) && (country === 0 || country === BRITAIN))

/** What an office's holder needs beside others who may hold it. */
const CLEAR = 0.75

/** Who spoke last, or else the last to be named as a subject. */
function lastSpokenOf(
  scene: Scene,
  start: number,
  first: number,
  description: Description,
  turns: readonly Turn[],
  spokenOf: ReadonlySet<number>,
): number {
  const { article, cast, names } = scene
  const gender = genderOfRole(description.core.at(-1)!)
  const office = isHighOffice(description)
  const sentence = sentenceAt(article, first)
  const last = lastNameBefore(names, start)
  const others = isOfPeople(description.head) ? membersOfOtherPeoples(scene, last, description.country) : NOBODY
  const fits = (m: number): boolean => {
    const entity = cast.members[m]?.entity
    if (others.has(m)) return false
    if (office && !entity?.titles.every((title) => isHonorific(title, description.country))) return false
    if (entity && description.party && compareParty(entity.titles, description.party) < 0) return false
    const country = firstOf(entity?.titles.flatMap((title) => title.toLowerCase().split(' ')) ?? [], countryOf)
    if (isOfPeople(description.head) && country && country !== description.country) return false
    return entity?.type === 'person' && !spokenOf.has(m) && !(gender && entity.gender && gender !== entity.gender)
  }
  const scores = new Map<number, number>()
  for (let n = last; n >= 0 && n > last - NEAR_NAMES; n--) {
    const back = sentence - sentenceAt(article, names[n]!.first)
    if (back > 5) break
    const m = memberAt(cast, n)
    if (fits(m)) {
      const party = description.party ? compareParty(cast.members[m]!.entity.titles, description.party) : 0
      scores.set(m, Math.max(scores.get(m) ?? -Infinity, salience(scene, n) - 0.5 * back + party))
    }
  }
  const turn = turns.at(-1)
  if (turn && fits(turn.member) && sentence - sentenceAt(article, turn.token) <= 5)
    scores.set(turn.member, (scores.get(turn.member) ?? 0) + 1)
  const { member, confidence } = chooseMember(scores)
  // of several who may hold the office, or be of the people, none is known to
  return (office || isOfPeople(description.head)) && confidence < CLEAR && !isAlone(scores, member) ? -1 : member
}

/** How many names are looked back over for somebody of whom a description tells. */
const NEAR_NAMES = 20
const NOBODY: ReadonlySet<number> = new Set()

/** `The Turk, Emre Lund, said … The Pole said`: those whom the text has called one of another people. */
function membersOfOtherPeoples({ article, cast, names }: Scene, last: number, country: number): ReadonlySet<number> {
  const others = new Set<number>()
  for (let n = last; n >= 0 && n > last - NEAR_NAMES; n--) {
    const { first } = names[n]!
    const before = first > 1 && tokenText(article, first - 1) === ',' ? first - 2 : first - 1
    const word = before < 0 ? '' : tokenText(article, before).toLowerCase()
    if (isOfPeople(word) && countryOf(word) !== country) others.add(memberAt(cast, n))
  }
  return others
}

/** Is the member just named, and nobody else who fits anywhere near? */
function isAlone(scores: ReadonlyMap<number, number>, member: number): boolean {
  const score = scores.get(member) ?? -Infinity
  for (const [other, theirs] of scores) if (other !== member && theirs > score - FAR_BEHIND) return false
  return score > LEAST_NEAR
}

const FAR_BEHIND = 1
const LEAST_NEAR = -0.7
