import { memberAt } from '../cast/cast.ts'
import { genderOfTitle } from '../lexicon/roles.ts'
import type { Gender } from '../roster/entity.ts'
import type { Span } from '../text/span.ts'
import { lastNameBefore, type Scene, type SourceResolution, type Turn } from './speaker-scene.ts'

/** How many names are looked back over for whose relative it is. */
const NAMES_BACK = 12
/** How often the one of the family with such a title is the relative. */
const BY_FAMILY = 0.6

/**
 * "his wife", "her father": the one person of the owner's family name whom a title makes a grown relative of that gender.
 *
 * ```text
 * Mrs. Bellamy sighed. “Where are you going?” she asked Lizzie Bellamy. “Out,” … “No,” said her mother.
 * ^^^^^^^^^^^^                                           ^^^^^^^^^^^^^^                    ^^^^^^^^^^
 * ```
 */
export function resolveRelative(
  { article: { text }, cast, names }: Scene,
  { start, end }: Span,
  turns: readonly Turn[],
): SourceResolution | null {
  const [, possessive = '', word = ''] = RELATIVE.exec(text.slice(start, end)) ?? []
  const relative = word.toLowerCase()
  const gender = GROWN.has(relative) || KIN.has(relative) ? genderOfTitle(relative) : undefined
  if (!gender) return null
  const owners = genderOfOwner(possessive)
  let owner = -1
  const last = lastNameBefore(names, start)
  const near = turns.slice(-2).map(({ member }) => member)
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) near.push(memberAt(cast, n))
  for (const m of near) {
    const member = cast.members[m]
    if (member?.entity.type !== 'person' || !member.family) continue
    if (member.entity.gender && owners && member.entity.gender !== owners) continue
    owner = m
    break
  }
  if (owner < 0) return null
  const family = cast.members[owner]!.family
  const titled = cast.members.flatMap(({ entity, family: theirs }, m) =>
    GROWN.has(relative) && theirs === family && isGrown(entity.titles, gender, m === owner) ? [m] : [],
  )
  // Marta Lind …, her brother said: the one other person of the name, where no other gender is told
  const others = cast.members.flatMap(({ entity, family: theirs }, m) =>
    m !== owner && entity.type === 'person' && theirs === family ? [m] : [],
  )
  const isOther = others.length === 1 && (cast.members[others[0]!]!.entity.gender ?? gender) === gender
  const relatives = titled.length ? titled : isOther ? others : []
  if (relatives.length !== 1) return null
  const { name } = cast.members[relatives[0]!]!.entity
  const written = text.slice(start, end)
  return {
    member: relatives[0]!,
    confidence: BY_FAMILY,
    code: 'description',
    text: `“${written}” is ${name}, of whose family it speaks`,
  }
}

const RELATIVE = /^(his|her|my) (?:(?:dear|good|old|poor) )?(\p{Ll}+)$/iu

/** Relatives who bear the family's name and a title. */
const GROWN: ReadonlySet<string> = new Set('wife lady mother mamma aunt husband father papa uncle'.split(' '))

/** Relatives who often bear the family's name. */
const KIN: ReadonlySet<string> = new Set('wife mother husband father brother sister son daughter uncle aunt'.split(' '))

const genderOfOwner = (word: string): Gender | null =>
  /^his$/i.test(word) ? 'male' : /^her$/i.test(word) ? 'female' : null

/** `Mrs.` for his wife, `Mr.` for her father; nobody is a relative of their own, but where both titles stand for a couple of whom nothing else is written. */
function isGrown(titles: readonly string[], gender: Gender, isOwner: boolean): boolean {
  const genders = titles.filter((title) => GROWN_TITLE.test(title)).map(genderOfTitle)
  return genders.includes(gender) && (!isOwner || genders.some((other) => other && other !== gender))
}

const GROWN_TITLE = /^(?:Mrs?|Lady|Lord|Sir|Madame|Monsieur|Se[nñ]ora?|Herr|Frau)\.?$/
