import { genderOfRole, genderOfTitle } from '../lexicon/roles.ts'
import { PRONOUNS } from '../lexicon/word-lists.ts'
import { readApposition } from '../mentions/appositions.ts'
import { classesAt, FORENAME, PLACE, SURNAME } from '../mentions/name-classes.ts'
import { readPredicate } from '../mentions/predicates.ts'
import { APPOSED } from '../mentions/slots.ts'
import type { Form } from '../mentions/written-forms.ts'
import { isParticle } from '../names/particles.ts'
import type { Entity, Gender } from '../roster/entity.ts'
import { type Article, endAt, startAt, tokenText } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'
import type { CastSources } from './cast.ts'
import { likelyGender } from './likely-gender.ts'
import type { Draft } from './member-draft.ts'

const MOST_TITLES = 8

/** The titles before its names, in the appositions behind them and in what is said of them, each once. */
export function learnTitles(
  draft: Draft,
  { names, slots, article, classes }: CastSources,
  isOwn: (n: number) => boolean,
): readonly string[] {
  const titles = new Set<string>()
  for (const form of draft.forms) {
    for (const n of form.mentions) {
      if (!isOwn(n)) continue
      const name = names[n]!
      if (name.title) titles.add(name.title)
      for (const title of name.described ?? []) titles.add(title)
      const apposed = slots[n]! & APPOSED ? readApposition(article, classes, name.behind) : null
      for (const role of [apposed, readPredicate(article, classes, name)])
        if (role && role.first < role.behind)
          titles.add(article.text.slice(startAt(article, role.first), endAt(article, role.behind - 1)))
      const party = partyBehind(article, name.behind)
      if (party) titles.add(party)
      if (titles.size >= MOST_TITLES) return [...titles]
    }
  }
  return [...titles]
}

/** "(D-Calif.)", ", R-Texas,". */
function partyBehind(article: Article, behind: number): string {
  if (behind + 1 >= article.count || !/^[(,]$/.test(tokenText(article, behind))) return ''
  const party = /^([DR])-\p{Lu}/u.exec(tokenText(article, behind + 1))?.[1]
  return party ? (party === 'D' ? 'Democrat' : 'Republican') : ''
}

/** By the titles of the forms that are its alone, else by its forename. */
export function learnGender(
  draft: Draft,
  { names, slots, article, classes }: CastSources,
  owners: ReadonlyMap<Form, readonly Draft[]>,
): Gender | undefined {
  if (draft.known?.gender) return draft.known.gender
  const votes = { female: 0, male: 0 }
  for (const form of draft.forms) {
    if (owners.get(form)!.length > 1) continue
    for (const n of form.mentions) {
      const { title, first, behind } = names[n]!
      const gender =
        names[n]!.gender ??
        genderOfTitle(title) ??
        genderOfRoleBefore(article, first) ??
        (slots[n]! & APPOSED ? genderOfApposition(article, classes, behind) : undefined)
      if (gender) votes[gender]++
    }
  }
  if (votes.female !== votes.male) return votes.female > votes.male ? 'female' : 'male'
  const given = draft.given || (isGivenAlone(draft, { names, article, classes }) ? draft.family : '')
  return (given && likelyGender(draft.full[0]?.words[0] ?? given)) || undefined
}

/** `Lorna, 41, nodded`: one word that is a forename and no surname. */
function isGivenAlone({ parts, full }: Draft, { names, article, classes }: Named): boolean {
  const first = parts.length === 1 ? full[0]?.mentions[0] : undefined
  return first !== undefined && (classesAt(article, classes, names[first]!.first) & (FORENAME | SURNAME)) === FORENAME
}

type Named = Pick<CastSources, 'article' | 'names' | 'classes'>

/** "her husband, Per, said", "the boy, Per, said". */
export function genderOfRoleBefore(article: Article, first: number): Gender | undefined {
  return first < 2 || tokenText(article, first - 1) !== ',' ? undefined : genderOfRole(tokenText(article, first - 2))
}

function genderOfApposition(article: Article, classes: Uint32Array, behind: number): Gender | undefined {
  const role = readApposition(article, classes, behind)!
  for (let i = role.first; i < role.behind; i++) {
    const gender = article.kinds[i] === WORD ? genderOfRole(tokenText(article, i).toLowerCase()) : undefined
    if (gender) return gender
  }
  return undefined
}

/** How far behind a name a pronoun still speaks of it, in tokens. */
const PRONOUN_REACH = 24

/** Whom no title and no forename tells: by the pronouns that follow before anybody else is named. */
export function learnGenderOfPronouns(
  { article, names, classes }: Named,
  memberOf: Int32Array,
  genders: (Gender | undefined)[],
  isPerson: (member: number) => boolean,
): void {
  const votes = new Int32Array(genders.length)
  // whoever has a forename may be whom the pronoun means, in the cast or not
  const mayBeOwn = (n: number, member: number): boolean =>
    memberOf[n] === member ||
    (memberOf[n]! < 0 && (classesAt(article, classes, names[n]!.first) & (FORENAME | PLACE)) !== FORENAME)
  for (let n = 0; n < names.length; n++) {
    const member = memberOf[n]!
    if (member < 0 || genders[member] || !isPerson(member)) continue
    let next = n + 1
    while (next < names.length && next < n + 6 && mayBeOwn(next, member)) next++
    const end = Math.min(article.count, names[n]!.behind + PRONOUN_REACH, names[next]?.first ?? article.count)
    const { behind } = names[n]!
    // Lind, his attorney, …
    const from = behind < end && tokenText(article, behind) === ',' ? behind + 2 : behind
    votes[member]! += firstPronoun(article, from, end)
  }
  for (let d = 0; d < votes.length; d++) if (votes[d]) genders[d] = votes[d]! > 0 ? 'female' : 'male'
}

/** +1 where the first pronoun is female, -1 where it is male, else 0; a subject's counts before "his" and "her", which may be another's. */
function firstPronoun(article: Article, from: number, end: number): number {
  let first = 0
  for (let i = from; i < end; i++) {
    if (article.kinds[i] !== WORD || endAt(article, i) - startAt(article, i) > 4) continue
    const word = tokenText(article, i).toLowerCase()
    const person = PRONOUNS.get(word)
    const vote = person === 'female' ? 1 : person === 'male' ? -1 : 0
    if (word === 'he' || word === 'she') return vote
    first ||= vote
  }
  return first
}

/** The entity under the full form that is written most. */
export function makeEntity(
  draft: Draft,
  gender: Gender | undefined,
  titles: readonly string[],
  idFor: (name: string) => string,
): Entity {
  // a body's acronym is not its name
  const parted = draft.full.filter((form) => form.parts.length > 1)
  // Van Gaal is the family name of Louis van Gaal
  const alone = parted.filter(({ parts }) => !isParticle(parts[0]!))
  const whole = alone.length ? alone : parted
  const best = (whole.length ? whole : draft.full).reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a))
  const name = best.words.join(' ')
  const id = idFor(best.suffix ? `${name} ${best.suffix}` : name)
  const aliases = new Set(draft.full.flatMap((form) => (form === best ? [] : [form.words.join(' ')])))
  return { id, name, type: draft.type, aliases: [...aliases], titles, ...(gender && { gender }), origin: 'article' }
}
