import { PRONOUNS } from '../lexicon/word-lists.ts'
import { classesAt, FUNCTION, ROLE } from '../mentions/name-classes.ts'
import { tokenAt, tokenText } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'
import { resolveDescription } from './resolve-description.ts'
import {
  chooseMember,
  lastNameBefore,
  type Scene,
  type SourceResolution,
  salience,
  type Turn,
  UNNAMED,
} from './speaker-scene.ts'

/** How many name mentions, told sentences and earlier speakers a pronoun looks back over. */
const NAMES_BACK = 40
const SENTENCES_BACK = 7
const TURNS_BACK = 3

/** What being named in the quotation takes off a member's score. */
const SPOKEN_OF = 1

/** Characters between a name and the "who" that goes with it. */
const WHO_REACH = 60

/** A source that is a pronoun, and what stands beside it. */
export interface PronounSource {
  readonly start: number
  readonly word: string
  /** Does its cue go on with what was said: "added", "also said"? */
  readonly goesOn: boolean
  /** Members whom its quotation names. */
  readonly spokenOf: ReadonlySet<number>
}

/** Whom "he", "she", "who" or "they" means: by gender, grammatical role, recency and who spoke last. */
export function resolvePronoun(
  scene: Scene,
  source: PronounSource,
  turns: readonly Turn[],
  told: Uint32Array,
): SourceResolution {
  const word = source.word.toLowerCase()
  if (word === 'who') return lastName(scene, source.start)
  if (word === 'it' || word === 'they') return lastOrganization(scene, turns)
  const person = PRONOUNS.get(word)
  if (person !== 'female' && person !== 'male') return UNNAMED
  const { scores, nobody } = scoreAntecedents(scene, source, person, turns, told)
  const { member, confidence } = chooseMember(scores, nobody)
  if (member < 0)
    return { member, confidence, code: 'pronoun-of-nobody', text: `nobody named before “${source.word}” fits it` }
  const { name } = scene.cast.members[member]!.entity
  return { member, confidence, code: 'pronoun', text: `“${source.word}” is ${name}, named before it` }
}

/** The members before a pronoun, each with how likely it is meant; `nobody` is the score of an unnamed person. */
function scoreAntecedents(
  scene: Scene,
  { start, goesOn, spokenOf }: PronounSource,
  person: 'female' | 'male',
  turns: readonly Turn[],
  told: Uint32Array,
): { readonly scores: ReadonlyMap<number, number>; readonly nobody: number } {
  const { article, cast, names } = scene
  const token = tokenAt(article, start)
  const scores = new Map<number, number>()
  const distance = (at: number): number => {
    const sentences = told[article.sentenceOf[token]!]! - told[article.sentenceOf[at]!]!
    const paragraphs = article.paragraphOf[token]! - article.paragraphOf[at]!
    return 0.5 * sentences + 0.15 * Math.min(3, paragraphs)
  }
  const consider = (member: number, score: number): void => {
    const { type, gender } = cast.members[member]!.entity
    if (type !== 'person' || (gender && gender !== person)) return
    const total = score + (gender ? 0.4 : 0) - (spokenOf.has(member) ? SPOKEN_OF : 0)
    scores.set(member, Math.max(scores.get(member) ?? -Infinity, total) + 0.1)
  }
  const last = lastNameBefore(names, start)
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
    const { first } = names[n]!
    if (told[article.sentenceOf[token]!]! - told[article.sentenceOf[first]!]! > SENTENCES_BACK) break
    if (cast.memberOf[n]! >= 0) consider(cast.memberOf[n]!, salience(scene, n) - distance(first))
  }
  const described = describedBefore(scene, token, turns, told)
  for (const { member, token: at } of described) consider(member, 1 - distance(at))
  let nobody = -1.5
  for (const turn of turns.slice(-TURNS_BACK)) {
    // “No,” Lind said. The minister came. He added …: it is the minister who goes on
    const isLast = turn === turns.at(-1)
    const isFollowed = described.some((other) => other.token > turn.token && other.member !== turn.member)
    const score = 1.2 + (isLast && goesOn && !isFollowed ? 0.8 : 0) - distance(turn.token)
    if (turn.member >= 0) consider(turn.member, score)
    else if (turn.unnamed && isLast) nobody = Math.max(nobody, score + 0.4)
  }
  return { scores, nobody }
}

/** How many words a sentence has before the description that is its subject, and the description itself. */
const LEAD = 5
const LONGEST = 4

/** The descriptions that open the sentences before a pronoun: "The president spoke in Lund. “No,” he said." */
function describedBefore(scene: Scene, token: number, turns: readonly Turn[], told: Uint32Array): readonly Turn[] {
  const { article, inQuotation } = scene
  const found: Turn[] = []
  const last = article.sentenceOf[token]!
  for (let s = last; s >= 0 && told[last]! - told[s]! <= 2; s--) {
    const from = article.sentences[s]!
    const behind = Math.min(token, article.sentences[s + 1]!, from + LEAD)
    for (let i = from; i < behind; i++) {
      if (inQuotation[i] || !isThe(tokenText(article, i))) continue
      const member = describedAt(scene, i, Math.min(token, i + 1 + LONGEST), turns)
      if (member >= 0) found.push({ token: i, member, unnamed: false })
      break
    }
  }
  return found
}

const isThe = (word: string): boolean => word === 'the' || word === 'The'

/** Whom "the former president" means, up to the first role behind its article. */
function describedAt(scene: Scene, first: number, ceiling: number, turns: readonly Turn[]): number {
  const { article, classes } = scene
  for (let i = first + 1; i < ceiling; i++) {
    const own = classesAt(article, classes, i)
    if (own & FUNCTION || article.kinds[i] !== WORD) return -1
    if (!(own & ROLE)) continue
    return resolveDescription(scene, article.starts[first]!, article.ends[i]!, turns).member
  }
  return -1
}

/** "Lind, who said": the name right before, and not of "Lind met critics who said". */
function lastName({ article, cast, names }: Scene, start: number): SourceResolution {
  const n = lastNameBefore(names, start)
  const between = n < 0 ? '' : article.text.slice(names[n]!.end, start)
  const isOwn = between.length < WHO_REACH && /^(?: ?[,(–—-].*)? ?$/s.test(between) && !SEVERAL.test(between)
  const near = n >= 0 && isOwn ? cast.memberOf[n]! : -1
  if (cast.members[near]?.entity.type !== 'person') return UNNAMED
  const { name } = cast.members[near]!.entity
  return { member: near, confidence: 0.8, code: 'pronoun', text: `“who” is ${name}, named before it` }
}

const SEVERAL = /\b(?:people|those|critics|others|officials)\b/

/** "it", "they": the organisation that spoke last. */
function lastOrganization({ cast }: Scene, turns: readonly Turn[]): SourceResolution {
  const member = turns.at(-1)?.member ?? -1
  const entity = member < 0 ? null : cast.members[member]!.entity
  if (entity?.type !== 'organization') return UNNAMED
  return { member, confidence: 0.6, code: 'pronoun', text: `the pronoun goes on with ${entity.name}` }
}
