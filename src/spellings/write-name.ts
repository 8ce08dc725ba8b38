import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { makeId } from '../roster/make-id.ts'
import type { Spelling } from './decide-spelling.ts'
import type { Meant, Person, Variant, WrittenPlace } from './person.ts'
import { isFamilyFirst } from './read-name.ts'

/** What is to stand in a place instead of a wrong spelling: the family name for it, the whole name for what garbles the whole. */
export function writeName(
  person: Person,
  { given, isFull }: WrittenPlace,
  { family }: Spelling,
  { isBroken }: Variant,
): string {
  if (given) return `${rightGiven(person, given)} ${family}`
  return isFull && isBroken && person.given ? inOrder(person, person.given, family) : family
}

const inOrder = (person: Pick<Person, 'name' | 'family'>, given: string, family: string): string =>
  isFamilyFirst(person) ? `${family} ${given}` : `${given} ${family}`

/** A given name stays where it is a form of the person's own, and where neither is known to be the right one. */
function rightGiven({ given, isOfRoster }: Person, written: string): string {
  const [own, other] = [firstWord(given), firstWord(written)]
  if (own === other || own[0] === other || nicknamesOf(own).has(other)) return written
  return isOfRoster || forenameFrequency(own) > forenameFrequency(other) ? given : written
}

const firstWord = (name: string): string => foldName(name).split(' ', 1)[0]!

/** The person under the name that is spelt right. */
export function rename({ member, name, entity, given, family: known, isOfRoster }: Person, family: string): Meant {
  if (isOfRoster || foldName(known) === foldName(family)) return { member, name, entity }
  const right = given ? inOrder({ name, family: known }, given, family) : family
  return { member, name: right, entity: entity && { ...entity, id: makeId(right), name: right } }
}
