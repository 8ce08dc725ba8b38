import { type Cast, memberAt } from '../../cast/cast.ts'
import { type Article, paragraphAt, sentenceAt, startAt, tokenText } from '../../text/article.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import { lastNameBefore, type Scene, salience } from '../speaker-scene.ts'
import type { SpeakerQuestion } from './speaker-question.ts'

/** How many name mentions and told sentences are looked back over. */
const NAMES_BACK = 60
const SENTENCES_BACK = 12

/** Where a member was last named before a question (its first token; -1 where it was only heard), and how prominent it is there. */
export interface Sight {
  first: number
  salience: number
}

/** The members named before the question, each where it was last named. */
export function sightNames(scene: Scene, question: SpeakerQuestion, told: Uint32Array): Map<number, Sight> {
  const { article, cast, names } = scene
  const { token, kind } = question
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
  return sights
}

/** `Asked whether Minister Ada Lind had called, she said`: whom the question is about did not say it. */
const opensWithQuestion = (article: Article, sentence: number): boolean =>
  ASKED.test(tokenText(article, article.sentences[sentence]!))

const ASKED = /^(?:Asked|Questioned|Pressed|Quizzed|Challenged|Reminded)$/

/** The member that is the first subject of the last told sentence before the token; -1 where none is. */
export function subjectBefore(scene: Scene, token: number, told: Uint32Array): number {
  const { article, cast, names } = scene
  const sentence = sentenceAt(article, token)
  const last = told[sentence - 1] ?? 0
  let subject = -1
  for (let n = lastNameBefore(names, startAt(article, token)); n >= 0; n--) {
    const own = sentenceAt(article, names[n]!.first)
    if (own === sentence || scene.inQuotation[names[n]!.first]) continue
    if (last > told[own]!) break
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
export function namedBehind(
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

/** Can a member be what a question asks for: a person, a body? */
export function canSpeak(cast: Cast, m: number, kind: SpeakerQuestion['kind']): boolean {
  const { type } = cast.members[m]!.entity
  if (kind === 'body') return type === 'organization' || isUntold(cast, m)
  return type === 'person' || (kind === 'person' && isUntold(cast, m))
}

/** One word of which the article does not tell whether it is a person or a body. */
export const isUntold = (cast: Cast, m: number): boolean => {
  const { entity, parts } = cast.members[m]!
  return cast.onlyNamed.has(m) && parts.length === 1 && !entity.gender
}
