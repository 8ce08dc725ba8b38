import { memberAt } from '../cast/cast.ts'
import { genderOfRole, ROLES } from '../lexicon/roles.ts'
import { classesAt, GROUP, PLACE } from '../mentions/name-classes.ts'
import { sentenceAt, tokenAt } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import { type Scene, salience } from './speaker-scene.ts'

/** How often a body's name is looked for, and how prominent a subject is at least. */
const PLACES_LOOKED_AT = 12
const SUBJECT = 0.6

/**
 * Whom a role of a body means: the one person who is the subject of the sentences before that name the body; -1 where several are, or nobody.
 *
 * ```text
 * Bo Lind founded Nordbit in a shed. “Nobody believed us,” the Nordbit founder said.
 * ^^^^^^^                                                  ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function resolveAffiliated(scene: Scene, start: number, end: number): number {
  const { article, cast, classes } = scene
  const found = AFFILIATED.exec(article.text.slice(start, end))
  const [, body = '', head = ''] = found ?? []
  const from = tokenAt(article, start) + 1
  if (!ROLES.has(head) || classesAt(article, classes, from) & (GROUP | PLACE)) return -1
  const gender = genderOfRole(head)
  let one = -1
  let at = article.text.indexOf(body)
  for (let i = 0; i < PLACES_LOOKED_AT && at >= 0 && at < start; i++, at = article.text.indexOf(body, at + 1)) {
    for (const member of subjectsAt(scene, at)) {
      const { entity } = cast.members[member]!
      if (entity.type !== 'person' || entity.name.includes(body)) continue
      if (gender && entity.gender && entity.gender !== gender) continue
      if (one >= 0 && one !== member) return -1
      one = member
    }
  }
  return one
}

/** `the Nordbit founder`, `the former Harbour Trust chief executive`. */
const AFFILIATED =
  /^[Tt]he (?:(?:former|ex|then|retired|long-time|longtime) )?(\p{Lu}[\p{L}\p{M}.’'-]{1,30}(?: \p{Lu}[\p{L}\p{M}.’'-]{1,30}){0,3}) (?:\p{Ll}[\p{Ll}-]{1,20} ){0,2}(\p{Ll}[\p{Ll}-]{1,20})$/u

/** The members named as subjects in the narrator's sentence at an offset. */
function subjectsAt(scene: Scene, offset: number): readonly number[] {
  const { article, cast, names, inQuotation } = scene
  const sentence = sentenceAt(article, tokenAt(article, offset))
  const behind = article.sentences[sentence + 1] ?? article.count
  const found: number[] = []
  for (let n = lowerBound(names.length, (k) => names[k]!.first < article.sentences[sentence]!); n < names.length; n++) {
    if (names[n]!.first >= behind) break
    const member = memberAt(cast, n)
    if (member >= 0 && !inQuotation[names[n]!.first] && salience(scene, n) >= SUBJECT) found.push(member)
  }
  return found
}
