import { memberAt } from '../cast/cast.ts'
import { genderOfRole, ROLES } from '../lexicon/roles.ts'
import type { Gender } from '../roster/entity.ts'
import { paragraphAt, sentenceAt, tokenAt } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { lastNameBefore, type Scene, type SourceResolution, salience } from './speaker-scene.ts'

/** A headline may stand over the lead. */
const LAST_OF_LEAD = 1
/** Who speaks for others is seldom told of. */
const SPEAKS_FOR = /^(?:spokes(?:man|woman|person)|official|source|insider)$/
/** How prominent a subject is at least. */
const SUBJECT = 0.6
const CONFIDENCE = 0.6
/** Paragraphs behind the first in which a lead names whom it tells of. */
const PARAGRAPHS_AHEAD = 2

/**
 * Whom the first paragraph tells of without a name: who opens the next one, alone and without another office.
 *
 * ```text
 * A Norland baker says she is “over the moon”.
 * ^^^^^^^^^^^^^^^
 * Ada Lind, 44, bought the ticket in May.
 * ^^^^^^^^
 * ```
 */
export function resolveAhead(scene: Scene, { start, end }: Span): SourceResolution | null {
  const { article, cast, names } = scene
  const written = article.text.slice(start, end)
  const head = lastWord(written)
  if (!/^an? /i.test(written) || !ROLES.has(head) || SPEAKS_FOR.test(head)) return null
  const own = paragraphAt(article, tokenAt(article, start))
  if (own > LAST_OF_LEAD) return null
  const from = lastNameBefore(names, end) + 1
  for (let n = 0; n < from; n++) if (cast.members[memberAt(cast, n)]?.entity.type === 'person') return null
  for (let n = from; n < names.length; n++) {
    const paragraph = paragraphAt(article, names[n]!.first)
    if (paragraph > own + PARAGRAPHS_AHEAD) return null
    const entity = cast.members[memberAt(cast, n)]?.entity
    if (entity?.type !== 'person') continue
    // whom the lead itself names is another
    if (paragraph === own || salience(scene, n) < SUBJECT) return null
    const gender = genderOfRole(head)
    const isOther = entity.titles.some((title) => ROLES.has(lastWord(title)) && lastWord(title) !== head)
    if (isOther || (gender && entity.gender && gender !== entity.gender)) return null
    const text = `“${written}” is ${entity.name}, whom the article names next`
    return { member: memberAt(cast, n), confidence: CONFIDENCE, code: 'description', text }
  }
  return null
}

/** `“It was small,” she said. Ada Lind put the fire out.`: a pronoun in the first sentence of a text’s lead, before anybody is named, means the subject that is named next. */
export function resolvePronounAhead(
  scene: Scene,
  { start, end }: Span,
  gender: Gender | undefined,
): SourceResolution | null {
  const { article, cast, names, inQuotation } = scene
  const own = tokenAt(article, start)
  const paragraph = paragraphAt(article, own)
  // further on in a paragraph somebody is told of who has no name
  if (paragraph > LAST_OF_LEAD || sentenceAt(article, own) !== sentenceAt(article, article.paragraphs[paragraph]!))
    return null
  const from = lastNameBefore(names, end) + 1
  const isPerson = (n: number): boolean => cast.members[memberAt(cast, n)]?.entity.type === 'person'
  for (let n = 0; n < from; n++) if (isPerson(n)) return null
  for (let n = from; n < names.length; n++) {
    const { first } = names[n]!
    if (paragraphAt(article, first) > paragraph) return null
    if (inQuotation[first] || !isPerson(n)) continue
    const { entity } = cast.members[memberAt(cast, n)]!
    if (salience(scene, n) < SUBJECT || (gender && entity.gender && gender !== entity.gender)) return null
    const text = `“${article.text.slice(start, end)}” is ${entity.name}, whom the article names next`
    return { member: memberAt(cast, n), confidence: CONFIDENCE, code: 'pronoun', text }
  }
  return null
}

const lastWord = (title: string): string => title.slice(title.lastIndexOf(' ') + 1).toLowerCase()
