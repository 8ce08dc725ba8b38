import { type Cast, memberAt } from '../../cast/cast.ts'
import { likelyGender } from '../../cast/likely-gender.ts'
import { genderOfTitle } from '../../lexicon/roles.ts'
import type { Gender } from '../../roster/entity.ts'
import { paragraphAt, sentenceAt } from '../../text/article.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import type { Scene, Turn } from '../speaker-scene.ts'
import { canSpeak, namedBehind, type Sight, sightNames, subjectBefore } from './sight-members.ts'
import type { SpeakerCandidate, SpeakerQuestion } from './speaker-question.ts'
import type { SpokenBehind } from './spoken-behind.ts'

/** How many earlier speakers and told sentences are looked back over. */
const TURNS_BACK = 4
const RIVALS_BACK = 6
const FAR = 99

/** What is known of the text around a question. */
export interface Surroundings {
  /** Who spoke before, the last one last; one who goes on stands once. */
  readonly turns: readonly Turn[]
  /** By member, how many of these are theirs, and the index of the last. */
  readonly shares: ReadonlyMap<number, ShareOfTurns>
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

/** What of the turns before a question is one member's. */
export interface ShareOfTurns {
  readonly count: number
  readonly last: number
}

/** All candidates of a question, side by side. */
interface Field {
  /** Members with where they were last named, the nearest first. */
  readonly order: readonly (readonly [member: number, sight: Readonly<Sight>])[]
  /** The member named behind the quotation, or -1. */
  readonly behind: number
  /** The subject before the question, or -1, and whether nobody has spoken since it was named. */
  readonly subject: number
  readonly isNew: boolean
}

/** Who may be meant: the members named or heard before the question, the nearest first, and last nobody (`member` is -1). */
export function findSpeakerCandidates(
  scene: Scene,
  question: SpeakerQuestion,
  around: Surroundings,
): SpeakerCandidate[] {
  const { token, kind } = question
  const { turns, told } = around
  const sights = sightNames(scene, question, told)
  const behind = namedBehind(scene, around.behind, kind)
  for (const m of heardOf(around, behind, kind))
    if (m >= 0 && canSpeak(scene.cast, m, kind) && !sights.has(m)) sights.set(m, { first: -1, salience: -1 })
  const subject = subjectBefore(scene, token, told)
  const field: Field = {
    order: [...sights].sort(([, a], [, b]) => b.first - a.first),
    behind,
    subject,
    isNew: isNewSubject(scene, subject, sights.get(subject)?.first ?? -1, token, turns),
  }
  const fitting = fittingMembers(scene, question, around, field.order)
  const candidates = field.order.map(([member, sight], rank) =>
    describe(scene, question, around, { field, member, sight, rank, rivals: countOthers(fitting, member) }),
  )
  candidates.push(nobody(candidates, turns))
  return candidates
}

/** Members that may be meant though nothing names them just before: who spoke, is described or addressed, or is named behind. */
function heardOf(around: Surroundings, behind: number, kind: SpeakerQuestion['kind']): number[] {
  const { turns, described, addressed, spokenBehind } = around
  return [
    ...turns.slice(-TURNS_BACK).map(({ member }) => member),
    ...described.map(({ member }) => member),
    behind,
    ...(kind === 'body' ? [] : [...addressed, ...spokenBehind.addressed, spokenBehind.rest]),
  ]
}

/** Members named near the question whose gender fits it. */
const fittingMembers = (
  { article, cast }: Scene,
  question: SpeakerQuestion,
  { told, genders }: Surroundings,
  order: Field['order'],
): number[] =>
  order.flatMap(([member, { first }]) => {
    const isNear =
      first >= 0 && told[sentenceAt(article, question.token)]! - told[sentenceAt(article, first)]! <= RIVALS_BACK
    return isNear && /^(?:same|unknown)$/.test(genderOf(cast, member, question, genders)) ? [member] : []
  })

const countOthers = (members: readonly number[], member: number): number => {
  let others = 0
  for (const other of members) if (other !== member) others++
  return others
}

/** One who may be meant, among the others. */
interface Place {
  readonly field: Field
  readonly member: number
  readonly sight: Readonly<Sight>
  readonly rank: number
  readonly rivals: number
}

/**
 * What a candidate's last mention by name, last turn and all of the text tell of it, beside the subject before the question and who is described since. It
 * is written as one object, always in one order, so that engines give all candidates one shape.
 */
function describe(
  scene: Scene,
  question: SpeakerQuestion,
  around: Surroundings,
  { field: { order, behind, subject, isNew }, member, sight, rank, rivals }: Place,
): SpeakerCandidate {
  const { article, cast } = scene
  const { token } = question
  const { told, turns, shares, described, spokenBehind } = around
  const sentence = sentenceAt(article, token)
  const isNamed = sight.first >= 0
  const share = shares.get(member)
  const turnAt = share?.last ?? -1
  const turn = turns[turnAt] ?? null
  const turnParagraphs = turn ? paragraphAt(article, token) - paragraphAt(article, turn.token) : FAR
  const isLast = turnAt >= 0 && turnAt === turns.length - 1
  return {
    member,
    gender: genderOf(cast, member, question, around.genders),
    sentences: isNamed ? told[sentence]! - told[sentenceAt(article, sight.first)]! : FAR,
    paragraphs: isNamed ? paragraphAt(article, token) - paragraphAt(article, sight.first) : FAR,
    rank: Math.min(rank, 9),
    rivals,
    salience: sight.salience,
    isSubject: member === subject,
    isNewSubject: isNew && member === subject,
    isSupplanted: isNew && member !== subject && isLast,
    inSentence: isNamed && sentenceAt(article, sight.first) === sentence,
    isBehind: member === behind,
    isDescribed: described.some((other) => other.member === member && (!turn || other.token > turn.token)),
    isOtherDescribed: described.some((other) => other.member !== member && turn !== null && other.token > turn.token),
    turn: turn && turns.length - turnAt <= TURNS_BACK ? turns.length - turnAt : 0,
    turnParagraphs: Math.min(turnParagraphs, FAR),
    holdsFloor: turn !== null && isLast && turnParagraphs === 0 && !isInterrupted(order, member, turn.token),
    isSpokenOf: around.spokenOf.has(member),
    isAddressed: around.addressed.has(member),
    isAddressedHere: around.addressedHere.has(member),
    isAddressedNext: spokenBehind.addressed.has(member),
    speaksNext: member === spokenBehind.rest ? 0 : member === spokenBehind.next ? 1 : -1,
    speaksNextButOne: member === spokenBehind.nextButOne,
    isNextGender: spokenBehind.nextGender !== null && cast.members[member]!.entity.gender === spokenBehind.nextGender,
    mentions: mentionsBefore(scene, member, token),
    spoken: share?.count ?? 0,
    unnamedTurn: 0,
    onlyNamed: cast.onlyNamed.has(member),
  }
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

/** Was somebody else named since the member spoke? */
const isInterrupted = (order: readonly (readonly [number, Sight])[], member: number, token: number): boolean =>
  order.some(([other, { first }]) => other !== member && first > token)

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
