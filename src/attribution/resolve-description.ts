import type { CastMember } from '../mentions/cast.ts'
import { genderOfRole } from '../mentions/roles.ts'
import { CREDITED } from '../mentions/slots.ts'
import { classesAt, PLACE, ROLE } from '../mentions/word-classes.ts'
import { BODY_NOUNS } from '../mentions/word-lists.ts'
import { tokenAt, tokenText } from '../text/article.ts'
import { countryOf } from './countries.ts'
import { compareOffices, EPITHETS, officeOf } from './offices.ts'
import {
  chooseMember,
  lastNameBefore,
  type Scene,
  type SourceResolution,
  salience,
  type Turn,
  UNNAMED,
} from './scene.ts'

/** How many name mentions a description looks back over. */
const NAMES_BACK = 200
/** How many sentences "the company" looks back over. */
const BODY_BACK = 4
/** A description with more words than this says something new of somebody new. */
const LONGEST = 7

const PLURAL_HEAD = /^(?:people|police|men|women|children)$|[^s]s$/
/** A description taken apart: the words up to its head, lower case, and those behind. */
interface Description {
  readonly core: readonly string[]
  readonly head: string
  readonly country: number
}

/** "the president", "Trump’s envoy", "the biologist": whom the article gave that title. "An official" is nobody. */
export function resolveDescription(scene: Scene, start: number, end: number, turns: readonly Turn[]): SourceResolution {
  const body = bodyInside(scene, start, end)
  if (body >= 0) return describe(scene, scene.article.text.slice(start, end), body, 0.9)
  const first = tokenAt(scene.article, start)
  const description = readDescription(scene, first, end)
  if (!description) return UNNAMED
  const said = scene.article.text.slice(start, end)
  const called = chooseMember(scoreTitled(scene, start, first, description))
  if (called.member >= 0) return describe(scene, said, called.member, 0.9 * called.confidence)
  const spoken = isEpithet(description) ? lastSpokenOf(scene, start, first, description, turns) : -1
  return spoken >= 0 ? describe(scene, said, spoken, 0.5) : UNNAMED
}

/** "The Care4Calais charity": a body's name right before the word for it. */
function bodyInside({ article, cast, names }: Scene, start: number, end: number): number {
  const n = lastNameBefore(names, end)
  if (n < 0 || names[n]!.start < start) return -1
  const noun = article.text.slice(names[n]!.end + 1, end)
  const member = cast.memberOf[n]!
  return BODY_NOUNS.has(noun) && cast.members[member]?.entity.type === 'organization' ? member : -1
}

function describe({ cast }: Scene, said: string, member: number, confidence: number): SourceResolution {
  const { name } = cast.members[member]!.entity
  return { member, confidence, code: 'description', text: `“${said}” is ${name}, whom the article calls so` }
}

/** The definite phrase up to its head; null where it is indefinite, plural or too long. */
function readDescription({ article, classes }: Scene, first: number, end: number): Description | null {
  const words: string[] = []
  for (let i = first; i < article.count && article.starts[i]! < end; i++)
    words.push(tokenText(article, i).toLowerCase())
  const definite = DEFINITE.test(words[0] ?? '') || words.some((word) => /^['’]s$/.test(word)) || isOffice()
  if (!definite) return null
  const stop = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|on|from|with|who|to|and|or|,)$/.test(word))
  const core = stop > 0 ? words.slice(0, stop) : words
  if (core.at(-1) === 'minister' && core.at(-2) === 'prime') core.splice(-2, 2, 'pm')
  const head = officeOf(core.at(-1)!)
  if (core.length > LONGEST || PLURAL_HEAD.test(head)) return null
  return { core, head, country: words.map(countryOf).find((country) => country > 0) ?? 0 }

  // "President", "Prime Minister" without an article
  function isOffice(): boolean {
    return (
      words.length <= 3 &&
      !!(classesAt(article, classes, first + words.length - 1) & ROLE) &&
      !/^(?:an?|one|another|some)$/.test(words[0]!)
    )
  }
}

const DEFINITE = /^(?:the|his|her|their|this|that|our|its)$/

/** The members that the article gave the title, each with how well it fits and how near it is. */
function scoreTitled(
  scene: Scene,
  start: number,
  first: number,
  description: Description,
): ReadonlyMap<number, number> {
  const { article, cast, names } = scene
  const wanted = BODY_NOUNS.has(description.head) ? 'organization' : 'person'
  const gender = genderOfRole(description.core.at(-1)!)
  const sentence = article.sentenceOf[first]!
  const scores = new Map<number, number>()
  const fits = new Map<number, number>()
  const last = lastNameBefore(names, start)
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
    const m = cast.memberOf[n]!
    const member = cast.members[m]
    if (member?.entity.type !== wanted || scene.slots[n]! & CREDITED) continue
    if (gender && member.entity.gender && gender !== member.entity.gender) continue
    const back = sentence - article.sentenceOf[names[n]!.first]!
    let fit = fits.get(m)
    if (fit === undefined) {
      fit = wanted === 'person' ? titleFit(member, description) : bodyFit(scene, n, description)
      fits.set(m, fit)
    }
    if (fit <= 0 || (wanted === 'organization' && back > BODY_BACK)) continue
    const score = fit - 0.06 * Math.min(12, back) + 0.15 * salience(scene, n)
    scores.set(m, Math.max(scores.get(m) ?? -Infinity, score) + 0.02)
  }
  return scores
}

/** "the company", "the paper": any body but a place. */
function bodyFit({ article, classes, names }: Scene, n: number, { core, head }: Description): number {
  if (core.length > 2) return 0
  const place = classesAt(article, classes, names[n]!.behind - 1) & PLACE
  return place && !/^(?:government|ministry|council|department)$/.test(head) ? 0 : 1
}

/** How well the description fits one of the titles: its head must be the title's, its country must not be another. */
function titleFit({ entity, family }: CastMember, { core, head, country }: Description): number {
  if (core.includes(family)) return 0
  let fit = 0
  for (const title of entity.titles) fit = Math.max(fit, fitOf(title, core, head, country))
  return fit
}

function fitOf(title: string, core: readonly string[], head: string, country: number): number {
  const words = title
    .toLowerCase()
    .replace(/prime minister/g, 'pm')
    .split(/[\s,]+/)
  const stop = words.findIndex((word, i) => i > 0 && /^(?:of|for|at|in|to|on|and)$/.test(word))
  const heads = stop > 0 ? stop : words.length
  const own = compareOffices(head, officeOf(words[heads - 1]!.replace(/['’]s$/, '')))
  if (own === 0) return 0
  const other = words.map((word) => countryOf(word.replace(/['’]s$/, ''))).find((c) => c > 0) ?? 0
  if (country && other && country !== other) return 0
  if (isDeputy(words.slice(0, heads)) !== isDeputy(core)) return 0.2
  const modifiers = core.slice(1, -1).filter((word) => word.length > 2 && !countryOf(word))
  const shared = modifiers.filter((word) => words.includes(word)).length
  const strange = modifiers.length && !shared && heads > 1 && own === 1 ? 0.5 : 0
  return (
    own +
    0.3 * shared +
    (country && country === other ? 0.3 : country ? -0.2 : 0) -
    strange -
    (words.includes('former') && !core.includes('former') ? 0.3 : 0)
  )
}

const isDeputy = (words: readonly string[]): boolean => words.some((word) => /^(?:vice|deputy|assistant)$/.test(word))

/** "the dictator", "the 45-year-old", "the Democrat": somebody just spoken of, whatever the title. */
const isEpithet = ({ core, head }: Description): boolean =>
  core[0] === 'the' && (EPITHETS.has(head) || /-year-old$/.test(head))

/** Who spoke last, or else the last to be named as a subject. */
function lastSpokenOf(
  scene: Scene,
  start: number,
  first: number,
  { core }: Description,
  turns: readonly Turn[],
): number {
  const { article, cast, names } = scene
  const gender = genderOfRole(core.at(-1)!)
  const sentence = article.sentenceOf[first]!
  const fits = (m: number): boolean => {
    const entity = cast.members[m]?.entity
    return entity?.type === 'person' && !(gender && entity.gender && gender !== entity.gender)
  }
  const scores = new Map<number, number>()
  const last = lastNameBefore(names, start)
  for (let n = last; n >= 0 && n > last - 20; n--) {
    const back = sentence - article.sentenceOf[names[n]!.first]!
    if (back > 5) break
    if (fits(cast.memberOf[n]!)) {
      const m = cast.memberOf[n]!
      scores.set(m, Math.max(scores.get(m) ?? -Infinity, salience(scene, n) - 0.5 * back))
    }
  }
  const turn = turns.at(-1)
  if (turn && fits(turn.member) && sentence - article.sentenceOf[turn.token]! <= 5)
    scores.set(turn.member, (scores.get(turn.member) ?? 0) + 1)
  return chooseMember(scores).member
}
