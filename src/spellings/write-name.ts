import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { isShortFor } from '../names/is-short-for.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { makeForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { judgeOnce } from '../resolution/judgement/judge-once.ts'
import { makeId } from '../roster/make-id.ts'
import type { Spelling } from './decide-spelling.ts'
import type { Meant, Person, Variant, WrittenPlace } from './person.ts'
import { isFamilyFirst } from './read-name.ts'

/** What is to stand in a place instead of a wrong spelling: the family name for it, the whole name for what garbles the whole. */
export function writeName(
  person: Person,
  { given, isFull }: WrittenPlace,
  { family }: Spelling,
  { isBroken, text }: Variant,
): string {
  if (!given && isFull && isBroken && person.given) return inOrder(person, person.given, family)
  const end = endLike(person, text, family)
  return given ? `${rightGiven(person, given, end)} ${end}` : end
}

/**
 * The end of the whole name that is most like what is written: of "Arizmendi Goikoetxea", "Al Mansour" and "Mac Giolla Fhada" the last word alone would cut
 * down what stands there. Of "Holm-Ward" it may be one of the two, where no more is written.
 */
function endLike({ name }: Person, written: string, family: string): string {
  const before = name.endsWith(` ${family}`) ? name.slice(0, -family.length - 1).split(' ') : []
  const folded = foldName(written)
  const logit = (end: string): number =>
    foldName(end) === folded ? Number.POSITIVE_INFINITY : judgeOnce(readWritten(written), makeForm('family', end)).logit
  const parts = family.includes('-') ? family.split('-') : []
  const ends = [...parts, ...before.map((_, from) => [...before.slice(from), family].join(' '))]
  return ends.reduceRight((best, end) => (logit(end) > logit(best) ? end : best), family)
}

const inOrder = (person: Pick<Person, 'name' | 'family'>, given: string, family: string): string =>
  isFamilyFirst(person) ? `${family} ${given}` : `${given} ${family}`

/** A given name stays where it is a form of the person's own, and where neither is known to be the right one. */
function rightGiven({ name, given, isOfRoster }: Person, written: string, end: string): string {
  const [own, other] = [firstWord(given), firstWord(written)]
  if (own === other || own[0] === other || nicknamesOf(own).has(other) || isShortFor(other, own)) return written
  const rest = name.endsWith(` ${end}`) ? name.slice(0, -end.length - 1) : given
  return isOfRoster || forenameFrequency(own) > forenameFrequency(other) ? rest : written
}

const firstWord = (name: string): string => foldName(name).split(' ', 1)[0]!

/** The person under the name that is spelt right. */
export function rename({ member, name, entity, given, family: known, isOfRoster }: Person, family: string): Meant {
  if (isOfRoster || foldName(known) === foldName(family)) return { member, name, entity }
  const right = given ? inOrder({ name, family: known }, given, family) : family
  return { member, name: right, entity: entity && { ...entity, id: makeId(right), name: right } }
}
