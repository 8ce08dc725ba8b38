import { memberAt } from '../../cast/cast.ts'
import { likelyGender } from '../../cast/likely-gender.ts'
import { isRole } from '../../languages/is-role.ts'
import type { Gender, LanguageLexicon } from '../../languages/lexicon-of.ts'
import { POSSESSIVE } from '../../mentions/slots.ts'
import { endAt, sentenceAt, startAt, tokenAt } from '../../text/article.ts'
import { chooseMember, lastNameBefore, type Scene, type SourceResolution } from '../speaker-scene.ts'

/** How many names, told sentences and earlier speakers are looked back over. */
const NAMES_BACK = 40
const SENTENCES_BACK = 7
const SPEAKERS_BACK = 3
/** A subject is spoken of again more often than another name, and who spoke last most of all. */
const SUBJECT = 1
const OTHER = 0.3
const SPOKE = 1.2
const BY_GENDER = 0.4
/** Each told sentence between, and what being named in the words takes off. */
const DISTANCE = 0.5
const NAMED_INSIDE = 1
/** A forename and a surname, or what looks so. */
const WHOLE = /^\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll}\S*$/u
/** Tokens before a subject in its sentence. */
const LEAD = 6
const NOBODY = -1.5
/** How often whom the next sentence names is meant, where nobody was named before. */
const AHEAD = 0.55

/** The persons spoken of so far, the last ones first. */
export class Persons {
  readonly #scene: Scene
  readonly #lexicon: LanguageLexicon
  readonly #told: Uint32Array
  readonly #speakers: { readonly token: number; readonly member: number }[] = []

  constructor(scene: Scene, lexicon: LanguageLexicon, told: Uint32Array) {
    this.#scene = scene
    this.#lexicon = lexicon
    this.#told = told
  }

  /** Notes who spoke; -1 is somebody without a name. */
  spoke(token: number, member: number): void {
    this.#speakers.push({ token, member })
  }

  /** The likeliest person before `offset` whom the gender fits. */
  last(offset: number, gender: Gender | null, spokenOf: ReadonlySet<number>, said: string): SourceResolution {
    const { scores, nobody } = this.#score(offset, gender, spokenOf)
    const { member, confidence } = chooseMember(scores, nobody)
    if (member < 0) {
      const ahead = scores.size ? null : this.#ahead(offset, gender, said)
      return ahead ?? { member, confidence, code: 'pronoun-of-nobody', text: `nobody named before fits ${said}` }
    }
    const { name } = this.#scene.cast.members[member]!.entity
    return { member, confidence, code: 'pronoun', text: `${said} is ${name}, named before it` }
  }

  /** `„…“, sagte sie. Rita Lund ging`: nobody is named before; whoever the next sentence opens with. */
  #ahead(offset: number, gender: Gender | null, said: string): SourceResolution | null {
    const { article, cast, names } = this.#scene
    const n = lastNameBefore(names, offset) + 1
    const m = n < names.length ? memberAt(cast, n) : -1
    if (m < 0) return null
    const token = Math.min(tokenAt(article, offset), article.count - 1)
    const isNext = sentenceAt(article, names[n]!.first) === sentenceAt(article, token) + 1
    const { type, name } = cast.members[m]!.entity
    const own = cast.members[m]!.entity.gender ?? this.#genderByName(name)
    if (!isNext || this.#placeOf(n) < SUBJECT || type !== 'person' || (gender && own && own !== gender)) return null
    return { member: m, confidence: AHEAD, code: 'pronoun', text: `${said} is ${name}, named behind it` }
  }

  #score(
    offset: number,
    gender: Gender | null,
    spokenOf: ReadonlySet<number>,
  ): { readonly scores: ReadonlyMap<number, number>; readonly nobody: number } {
    const { article, cast, names } = this.#scene
    const token = Math.min(tokenAt(article, offset), article.count - 1)
    const back = (at: number): number => this.#told[sentenceAt(article, token)]! - this.#told[sentenceAt(article, at)]!
    const scores = new Map<number, number>()
    const consider = (m: number, score: number): void => {
      const { type, name } = cast.members[m]!.entity
      const own = cast.members[m]!.entity.gender ?? this.#genderByName(name)
      if (type !== 'person' || (gender && own && own !== gender) || (!gender && !this.#isTold(m))) return
      const total = score + (gender && own ? BY_GENDER : 0) - (spokenOf.has(m) ? NAMED_INSIDE : 0)
      scores.set(m, Math.max(scores.get(m) ?? -Infinity, total) + 0.1)
    }
    const last = lastNameBefore(names, offset)
    for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
      const sentences = back(names[n]!.first)
      if (sentences > SENTENCES_BACK) break
      const m = memberAt(cast, n)
      if (m >= 0 && !this.#scene.inQuotation[names[n]!.first]) consider(m, this.#placeOf(n) - DISTANCE * sentences)
    }
    let nobody = NOBODY
    for (const { token: at, member } of this.#speakers.slice(-SPEAKERS_BACK)) {
      const score = SPOKE - DISTANCE * back(at)
      if (member >= 0) consider(member, score)
      else if (at === this.#speakers.at(-1)!.token) nobody = score
    }
    return { scores, nobody }
  }

  /** What nothing but its capital makes a person is nobody of whom a verb alone tells. */
  #isTold(m: number): boolean {
    const { cast } = this.#scene
    const { name, titles } = cast.members[m]!.entity
    const isRoleIn = (title: string): boolean =>
      title.split(/[\s,]+/).some((word) => isRole(this.#lexicon, word.toLowerCase()) !== null)
    return (
      WHOLE.test(name) ||
      titles.some(isRoleIn) ||
      this.#genderByName(name) !== null ||
      likelyGender(name) !== undefined ||
      this.#hasSpoken(m)
    )
  }

  #hasSpoken(m: number): boolean {
    return this.#speakers.some(({ member }) => member === m)
  }

  /** By the language's own list of forenames. */
  #genderByName(name: string): Gender | null {
    const given = name.split(/[ -]/)[0]!.toLowerCase()
    return this.#lexicon.forenames.get(given) ?? null
  }

  #placeOf(n: number): number {
    const { article, names, slots } = this.#scene
    const { first } = names[n]!
    if (slots[n]! & POSSESSIVE) return 0
    const lead = first - article.sentences[sentenceAt(article, first)]!
    const before =
      first > 0 ? article.text.slice(startAt(article, first - 1), endAt(article, first - 1)).toLowerCase() : ''
    const isObject = lead > 0 && this.#lexicon.breaks.has(before)
    return lead <= LEAD && !isObject ? SUBJECT : OTHER
  }
}
