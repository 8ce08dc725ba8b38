// Somebody or something of a person is not that person.
import { describe, expect, test } from 'vitest'
import { createResolver } from '../../src/resolution/create-resolver.ts'
import { groupNames } from '../../src/resolution/grouping/group-names.ts'
import { reattribute } from '../../src/resolution/grouping/reattribute.ts'

const roster = ['Ilse Hadrovec', 'Bo Marlow', 'Peter King', 'Dora Quillan']
const resolver = createResolver(roster)

describe('nobody of the roster', () => {
  test.each([
    'Spokesperson for Ilse Hadrovec',
    'a spokeswoman for Hadrovec',
    'Attorney for Ms. Ilse Hadrovec',
    'Office of Ilse Hadrovec',
    'aide to Bo Marlow',
    'Hadrovec’s lawyer',
    "Bo Marlow's wife",
    'Dora’s brother',
    'the Quillan family',
    'a former Hadrovec aide',
  ])('%s', (written) => expect(resolver.resolve(written).status).toBe('unknown'))
})

describe('the person', () => {
  test.each([
    ['Mr. KING of New York', 'Peter King'],
    ['Minister for Harbours Ilse Hadrovec', 'Ilse Hadrovec'],
    ['Secretary of State Marlow', 'Bo Marlow'],
    ['Ilse hadrovek', 'Ilse Hadrovec'],
    ['Hadrovec’s', 'Ilse Hadrovec'],
  ])('%s', (written, name) => expect(resolver.resolve(written).entity?.name).toBe(name))
})

test('in a list of names too, with a roster and without', () => {
  const names = ['Spokesperson for Ilse Hadrovec', 'Ilse Hadrovec', 'Hadrovec', 'Mother of Ilse Hadrovec']
  const people = ['Ilse Hadrovec', 'Spokesperson for Ilse Hadrovec', 'Mother of Ilse Hadrovec']
  expect(groupNames(names, { roster }).map(({ name }) => name)).toEqual(people)
  expect(groupNames(names.slice(0, 3)).map(({ name }) => name)).toEqual(people.slice(0, 2))
})

test('what a spokesman says is not said by whom he speaks for', () => {
  const { records, review } = reattribute([{ speaker: 'Ilse Hadrovec' }, { speaker: 'Lawyer for Ilse Hadrovec' }], {
    roster,
  })
  expect(records.map(({ speaker }) => speaker?.name)).toEqual(['Ilse Hadrovec', 'Lawyer for Ilse Hadrovec'])
  expect(review.map(({ text, code }) => [text, code])).toEqual([['Lawyer for Ilse Hadrovec', 'unknown-speaker']])
})
