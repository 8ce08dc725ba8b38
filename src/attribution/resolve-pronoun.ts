import type { NameMention } from '../mentions/name-mention.ts'
import { PRONOUNS } from '../mentions/word-lists.ts'
import { tokenAt } from '../text/article.ts'
import { chooseMember, lastNameBefore, type Scene, type SourceResolution, type Turn, UNNAMED } from './scene.ts'

/** How many name mentions and sentences a pronoun looks back over. */
const NAMES_BACK = 40
const SENTENCES_BACK = 7
const TURNS_BACK = 3

/** Whom "he", "she" or "they" means: by gender, grammatical role, recency and who spoke last. */
export function resolvePronoun(scene: Scene, start: number, word: string, turns: readonly Turn[]): SourceResolution {
  const person = PRONOUNS.get(word.toLowerCase())
  if (person === 'plural') return lastOrganization(scene, turns)
  if (person !== 'female' && person !== 'male') return UNNAMED
  const { article, cast, names } = scene
  const token = tokenAt(article, start)
  const sentence = article.sentenceOf[token]!
  const scores = new Map<number, number>()
  const consider = (member: number, at: number, bonus: number): void => {
    const { entity } = cast.members[member]!
    if (entity.type !== 'person' || (entity.gender && entity.gender !== person)) return
    const sentences = sentence - article.sentenceOf[at]!
    const paragraphs = article.paragraphOf[token]! - article.paragraphOf[at]!
    const score = bonus + (entity.gender ? 0.8 : 0) - 0.55 * sentences - 0.35 * Math.min(3, paragraphs)
    scores.set(member, Math.max(scores.get(member) ?? -Infinity, score) + 0.1)
  }
  const last = lastNameBefore(names, start)
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
    const name = names[n]!
    if (sentence - article.sentenceOf[name.first]! > SENTENCES_BACK) break
    if (cast.memberOf[n]! >= 0) consider(cast.memberOf[n]!, name.first, salience(scene, name))
  }
  for (const turn of turns.slice(-TURNS_BACK)) {
    if (turn.member >= 0 && sentence - article.sentenceOf[turn.token]! <= SENTENCES_BACK)
      consider(turn.member, turn.token, 1.3)
  }
  const { member, confidence } = chooseMember(scores)
  if (member < 0) return { ...UNNAMED, code: 'pronoun-of-nobody', text: `nobody before “${word}” fits it` }
  return {
    member,
    confidence,
    code: 'pronoun',
    text: `“${word}” is ${cast.members[member]!.entity.name}, named before it`,
  }
}

/** Subjects are spoken of again more often than objects, and those in another's words seldom. */
function salience({ article, inQuotation }: Scene, name: NameMention): number {
  if (inQuotation[name.first]) return -1.2
  const lead = name.run.first - article.sentences[article.sentenceOf[name.first]!]!
  return lead <= 1 ? 1.1 : lead <= 5 ? 0.6 : 0.2
}

function lastOrganization({ cast }: Scene, turns: readonly Turn[]): SourceResolution {
  const member = turns.at(-1)?.member ?? -1
  const entity = member < 0 ? null : cast.members[member]!.entity
  if (entity?.type !== 'organization') return UNNAMED
  return { member, confidence: 0.6, code: 'pronoun', text: `“they” goes on with ${entity.name}` }
}
