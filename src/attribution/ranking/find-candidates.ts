import { type Cast, memberAt } from '../../cast/cast.ts'
import { likelyGender } from '../../cast/likely-gender.ts'
import { genderOfTitle } from '../../lexicon/roles.ts'
import type { Gender } from '../../roster/entity.ts'
import { type Article, paragraphAt, sentenceAt, startAt, tokenText } from '../../text/article.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import { lastNameBefore, type Scene, salience, type Turn } from '../speaker-scene.ts'
import type { SpeakerCandidate, SpeakerQuestion } from './speaker-question.ts'
import type { SpokenBehind } from './spoken-behind.ts'

/** How many name mentions, told sentences and earlier speakers are looked back over. */
const NAMES_BACK = 60
const SENTENCES_BACK = 12
const TURNS_BACK = 4
const RIVALS_BACK = 6
const FAR = 99

/** What is known of the text around a question. */
export interface Surroundings {
  /** Who spoke before, the last one last; one who goes on stands once. */
  readonly turns: readonly Turn[]
  /** For each sentence, how many up to it are told. */
  readonly told: Uint32Array
  /** Members named in what is said, and those addressed in what was said before it. */
  readonly spokenOf: ReadonlySet<number>
  readonly addressed: ReadonlySet<number>
  /** Descriptions that open sentences before it and mean a member. */
  readonly described: readonly Turn[]
  /** Of whom a pronoun was said before that tells a gender which nothing else does. */
  readonly genders: ReadonlyMap<number, Gender>
  /** Whom the words themselves address, and what the quotations behind them tell. */
  readonly addressedHere: ReadonlySet<number>
  readonly spokenBehind: SpokenBehind
  /** Last token of the quotation, where names behind it count too. */
  readonly behind: number
}

interface Sight {
  first: number
  salience: number
}

/** Who may be meant: the members named or heard before the question, the nearest first, and last nobody (`member` is -1). */
export function findSpeakerCandidates(
  scene: Scene,
  question: SpeakerQuestion,
  around: Surroundings,
): SpeakerCandidate[] {
  const { article, cast, names } = scene
  const { token, kind } = question
  const { turns, told } = around
  const sentence = sentenceAt(article, token)
  const sights = new Map<number, Sight>()
  const see = (m: number, first: number, prominence: number): void => {
    if (m < 0 || !canSpeak(cast, m, kind)) return
    const sight = sights.get(m)
    if (!sight) sights.set(m, { first, salience: prominence })
    else if (sentenceAt(article, sight.first) === sentenceAt(article, first))
      sight.salience = Math.max(sight.salience, prominence)
  }
  const asked = opensWithQuestion(article, sentence)
  const last = lastNameBefore(names, startAt(article, token))
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
    const { first } = names[n]!
    if (told[sentence]! - told[sentenceAt(article, first)]! > SENTENCES_BACK) break
    const isAsked = asked && sentenceAt(article, first) === sentence
    // Lind, he said, “counts every vote”: the subject of what is said
    const isSaidOf = question.isBehind === false && article.text.slice(names[n]!.end, startAt(article, token)) === ', '
    if (!scene.inQuotation[first] && !isAsked && !isSaidOf && !cast.undecided.has(n))
      see(memberAt(cast, n), first, salience(scene, n))
  }
  const behind = namedBehind(scene, around.behind, kind)
  const recent = turns.slice(-TURNS_BACK)
  const { spokenBehind } = around
  const others = [
    ...recent.map(({ member }) => member),
    ...around.described.map(({ member }) => member),
    behind,
    ...(kind === 'body' ? [] : [...around.addressed, ...spokenBehind.addressed, spokenBehind.rest]),
  ]
  for (const m of others)
    if (m >= 0 && canSpeak(cast, m, kind) && !sights.has(m)) sights.set(m, { first: -1, salience: -1 })
  const subject = subjectBefore(scene, token, told)
  const isNew = isNewSubject(scene, subject, sights.get(subject)?.first ?? -1, token, turns)
  const order = [...sights].sort(([, a], [, b]) => b.first - a.first)
  const fitting = order.flatMap(([member, { first }]) => {
    const isNear = first >= 0 && told[sentence]! - told[sentenceAt(article, first)]! <= RIVALS_BACK
    return isNear && /^(?:same|unknown)$/.test(genderOf(cast, member, question, around.genders)) ? [member] : []
  })
  const candidates = order.map(([member, sight], rank): SpeakerCandidate => {
    const isNamed = sight.first >= 0
    const turnAt = turns.findLastIndex((turn) => turn.member === member)
    const turn = turnAt < 0 ? null : turns[turnAt]!
    const turnParagraphs = turn ? paragraphAt(article, token) - paragraphAt(article, turn.token) : FAR
    return {
      member,
      gender: genderOf(cast, member, question, around.genders),
      sentences: isNamed ? told[sentence]! - told[sentenceAt(article, sight.first)]! : FAR,
      paragraphs: isNamed ? paragraphAt(article, token) - paragraphAt(article, sight.first) : FAR,
      rank: Math.min(rank, 9),
      rivals: fitting.reduce((sum, other) => sum + Number(other !== member), 0),
      salience: sight.salience,
      isSubject: member === subject,
      isNewSubject: isNew && member === subject,
      isSupplanted: isNew && member !== subject && turnAt >= 0 && turnAt === turns.length - 1,
      inSentence: isNamed && sentenceAt(article, sight.first) === sentence,
      isBehind: member === behind,
      isDescribed: around.described.some((other) => other.member === member && (!turn || other.token > turn.token)),
      isOtherDescribed: around.described.some(
        (other) => other.member !== member && turn !== null && other.token > turn.token,
      ),
      turn: turn && turns.length - turnAt <= TURNS_BACK ? turns.length - turnAt : 0,
      turnParagraphs: Math.min(turnParagraphs, FAR),
      holdsFloor: turnAt === turns.length - 1 && turnParagraphs === 0 && !isInterrupted(order, member, turn!.token),
      isSpokenOf: around.spokenOf.has(member),
      isAddressed: around.addressed.has(member),
      isAddressedHere: around.addressedHere.has(member),
      isAddressedNext: spokenBehind.addressed.has(member),
      speaksNext: member === spokenBehind.rest ? 0 : member === spokenBehind.next ? 1 : -1,
      speaksNextButOne: member === spokenBehind.nextButOne,
      isNextGender: spokenBehind.nextGender !== null && cast.members[member]!.entity.gender === spokenBehind.nextGender,
      mentions: mentionsBefore(scene, member, token),
      spoken: turns.reduce((sum, other) => sum + Number(other.member === member), 0),
      unnamedTurn: 0,
      onlyNamed: cast.onlyNamed.has(member),
    }
  })
  candidates.push(nobody(candidates, turns))
  return candidates
}

function nobody(candidates: readonly SpeakerCandidate[], turns: readonly Turn[]): SpeakerCandidate {
  const unnamed = (back: number): boolean => turns.at(-back)?.unnamed === true
  return {
    member: -1,
    gender: 'unknown',
    sentences: Math.min(FAR, ...candidates.filter(({ gender }) => gender !== 'other').map((c) => c.sentences)),
    paragraphs: FAR,
    rank: candidates.length,
    rivals: 0,
    salience: 0,
    isSubject: false,
    isNewSubject: false,
    isSupplanted: false,
    inSentence: false,
    isBehind: false,
    isDescribed: false,
    isOtherDescribed: false,
    turn: 0,
    turnParagraphs: FAR,
    holdsFloor: false,
    isSpokenOf: false,
    isAddressed: false,
    isAddressedHere: false,
    isAddressedNext: false,
    speaksNext: -1,
    speaksNextButOne: false,
    isNextGender: false,
    mentions: 0,
    spoken: 0,
    unnamedTurn: unnamed(1) ? 1 : unnamed(2) ? 2 : 0,
    onlyNamed: false,
  }
}

/** Is the subject named in the paragraph of a token, in which nobody has spoken before? */
function isNewSubject(
  { article: { paragraphOf } }: Scene,
  subject: number,
  first: number,
  token: number,
  turns: readonly Turn[],
): boolean {
  const paragraph = paragraphOf[token]!
  if (subject < 0 || first < 0 || paragraphOf[first] !== paragraph) return false
  const last = turns.at(-1)
  return !last || (last.member !== subject && paragraphOf[last.token]! < paragraph)
}

/** `Asked whether Minister Ada Lind had called, she said`: whom the question is about did not say it. */
const opensWithQuestion = (article: Article, sentence: number): boolean =>
  ASKED.test(tokenText(article, article.sentences[sentence]!))

const ASKED = /^(?:Asked|Questioned|Pressed|Quizzed|Challenged|Reminded)$/

/** Was somebody else named since the member spoke? */
const isInterrupted = (order: readonly (readonly [number, Sight])[], member: number, token: number): boolean =>
  order.some(([other, { first }]) => other !== member && first > token)

function canSpeak(cast: Cast, m: number, kind: SpeakerQuestion['kind']): boolean {
  const { type } = cast.members[m]!.entity
  if (kind === 'body') return type === 'organization' || isUntold(cast, m)
  return type === 'person' || (kind === 'person' && isUntold(cast, m))
}

/** One word of which the article does not tell whether it is a person or a body. */
export const isUntold = (cast: Cast, m: number): boolean => {
  const { entity, parts } = cast.members[m]!
  return cast.onlyNamed.has(m) && parts.length === 1 && !entity.gender
}

function genderOf(
  cast: Cast,
  m: number,
  { kind, gender }: SpeakerQuestion,
  called: ReadonlyMap<number, Gender>,
): SpeakerCandidate['gender'] {
  const { entity } = cast.members[m]!
  if (kind === 'body') return entity.type === 'organization' ? 'same' : 'unknown'
  if (gender && called.has(m)) return called.get(m) === gender ? 'same' : 'other'
  if (!gender || !entity.gender) return 'unknown'
  if (entity.gender === gender) return 'same'
  const byForename = likelyGender(entity.name.split(' ')[0]!) === entity.gender
  return byForename && !entity.titles.some((title) => genderOfTitle(title)) ? 'unusual' : 'other'
}

/** The member that is the first subject of the last told sentence before the token; -1 where none is. */
function subjectBefore(scene: Scene, token: number, told: Uint32Array): number {
  const { article, cast, names } = scene
  const sentence = sentenceAt(article, token)
  let subject = -1
  for (let n = lastNameBefore(names, startAt(article, token)); n >= 0; n--) {
    const own = sentenceAt(article, names[n]!.first)
    if (own === sentence || scene.inQuotation[names[n]!.first]) continue
    if (told[sentence]! - told[own]! > 1) break
    const opens = salience(scene, n) >= SUBJECT
    if (opens && memberAt(cast, n) >= 0) subject = memberAt(cast, n)
  }
  return subject
}

/** How prominent a subject is at least. */
const SUBJECT = 0.6

/** Tokens behind a quotation in which a name may tell whose it is: `“Sit.” Lind pulled up a chair.` */
const BEHIND = 6

/** The first member named right behind a quotation that has no source, in its paragraph. */
function namedBehind(
  { article, cast, names, inQuotation }: Scene,
  behind: number,
  kind: SpeakerQuestion['kind'],
): number {
  if (kind !== 'floating' || behind >= article.count) return -1
  const n = lowerBound(names.length, (k) => names[k]!.first < behind)
  const name = names[n]
  if (!name || name.first - behind > BEHIND || inQuotation[name.first]) return -1
  if (paragraphAt(article, name.first) !== paragraphAt(article, behind - 1)) return -1
  return memberAt(cast, n) >= 0 && canSpeak(cast, memberAt(cast, n), kind) ? memberAt(cast, n) : -1
}

const counted = new WeakMap<Cast, readonly (readonly number[])[]>()

function mentionsBefore({ cast, names }: Scene, m: number, token: number): number {
  let places = counted.get(cast)
  if (!places) {
    const own: number[][] = cast.members.map(() => [])
    names.forEach(({ first }, n) => {
      own[memberAt(cast, n)]?.push(first)
    })
    places = own
    counted.set(cast, places)
  }
  return lowerBound(places[m]!.length, (k) => places![m]![k]! < token)
}
