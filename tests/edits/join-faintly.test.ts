import { expect, test } from 'vitest'
import { joinFaintly } from '../../src/edits/join-faintly.ts'
import type { PersonPlan } from '../../src/edits/person-plan.ts'
import type { FaintLink } from '../../src/spellings/faint-links.ts'
import type { Meant, Person } from '../../src/spellings/person.ts'

/** Somebody whose name stands at these places; of the cast where `member` is not -1. */
function person(name: string, places: readonly number[], known: Partial<Person> = {}): Person {
  const [given = '', family = name] = name.includes(' ') ? name.split(' ') : ['', name]
  const variant = {
    text: family,
    folded: family.toLowerCase(),
    places: places.map((start) => ({ start, end: start + 5, first: 0, given: '', isFull: false })),
    identity: 1,
    link: null,
    isBroken: false,
  }
  const rest = { member: -1, entity: null, isOfRoster: false, members: [], isSpeltAlike: false }
  return { name, given, family, ...rest, variants: [variant], ...known }
}

/** A plan that mends the last place of the name, and links the others. */
function planOf({ name, member, entity, members, variants }: Person): PersonPlan {
  const meant = { member, name, entity }
  const places = variants[0]!.places.map(({ start, end }) => ({ start, end }))
  return {
    name,
    confidenceInSpelling: () => 1,
    merged: { members, meant },
    mendings: places.slice(-1).map((place) => ({
      ...place,
      ...meant,
      to: name,
      confidence: 1,
      decidedBy: 'model' as const,
      reasons: [],
    })),
    links: places.slice(0, -1).map((place) => ({ ...place, ...meant, confidence: 1 })),
    questions: [],
  }
}

/** Suspects at these places that `own` is called, and that are `other` too. */
const link = (own: Person | null, other: Person, ...places: readonly number[]): FaintLink =>
  ({
    decision: { suspect: { places: places.map((start) => ({ start, end: start + 5, name: 7 })) } },
    own,
    other,
  }) as never

/** By place: whom it means, and how surely. */
function joined(people: readonly Person[], ...faint: readonly FaintLink[]) {
  const plans = joinFaintly(people.map(planOf), people, faint)
  const named = ({ start, name, confidence }: { start: number; confidence: number } & Meant) => [
    start,
    name,
    confidence,
  ]
  return {
    mendings: plans.flatMap(({ mendings }) => mendings.map(named)),
    links: plans.flatMap(({ links }) => links.map(named)),
    merged: plans.map(({ merged }) => [merged.meant.name, ...merged.members]),
  }
}

test('without such a link each is who they are', () => {
  const people = [person('Ada Lind', [0, 10]), person('Lund', [20])]
  const plans = people.map(planOf)
  expect(joinFaintly(plans, people, [])).toBe(plans)
})

test('a suspect that is nobody’s name is a mention of the one whom it means', () => {
  const [ada, lund] = [person('Ada Lind', [0, 10]), person('Lund', [20])]
  const { links, mendings } = joined([ada, lund], link(null, ada, 40, 50))
  expect(links).toEqual([
    [0, 'Ada Lind', 1],
    [40, 'Ada Lind', 0.9],
    [50, 'Ada Lind', 0.9],
  ])
  expect(mendings).toEqual([
    [10, 'Ada Lind', 1],
    [20, 'Lund', 1],
  ])
})

test('of two the one is meant of whom the text tells more, and all that was planned for the other is theirs', () => {
  const [ada, lund] = [person('Ada Lind', [0, 10], { members: [0] }), person('Lund', [20, 30], { members: [1, 2] })]
  for (const faint of [link(lund, ada, 20), link(ada, lund, 0)])
    expect(joined([ada, lund], faint)).toEqual({
      mendings: [
        [10, 'Ada Lind', 1],
        [30, 'Ada Lind', 1],
      ],
      links: [
        [0, 'Ada Lind', 1],
        ...(faint.own === ada ? [] : [[20, 'Ada Lind', 0.9]]),
        [20, 'Ada Lind', 1],
        [20, 'Ada Lind', 0.9],
        [30, 'Ada Lind', 0.9],
      ],
      merged: [
        ['Ada Lind', 0],
        ['Ada Lind', 1, 2],
      ],
    })
})

test.each<[string, Partial<Person>, string, Partial<Person>]>([
  ['whoever is of the roster', { isOfRoster: true }, 'Ada Lund', { member: 1 }],
  ['whom the text introduces', { member: 0 }, 'Ada Lund', {}],
  ['who has a given name', { given: 'Ada' }, 'Lund', {}],
])('%s comes first, however often the other is named', (_, own, name, other) => {
  const [one, two] = [person('Lind', [0], own), person(name, [20, 30, 40], other)]
  expect(joined([one, two], link(two, one, 20)).merged).toEqual([['Lind'], ['Lind']])
  expect(joined([two, one], link(one, two, 0)).merged).toEqual([['Lind'], ['Lind']])
})

test('else whoever is named more often', () => {
  const [one, two] = [person('Lind', [0]), person('Lund', [20, 30])]
  expect(joined([one, two], link(one, two, 0)).merged).toEqual([['Lund'], ['Lund']])
  expect(joined([one, two], link(two, one, 20)).merged).toEqual([['Lund'], ['Lund']])
})

test('two of the roster are never one', () => {
  const [one, two] = [person('Lind', [0], { isOfRoster: true }), person('Lund', [20], { isOfRoster: true })]
  expect(joined([one, two], link(one, two, 0))).toMatchObject({ links: [], merged: [['Lind'], ['Lund']] })
})

test('links chain: all are the first', () => {
  const [one, two, three] = [person('Lind', [0, 1, 2]), person('Lund', [20, 30]), person('Lynd', [40])]
  const both = [link(three, two, 40), link(two, one, 20)]
  expect(joined([one, two, three], ...both).merged).toEqual([['Lind'], ['Lind'], ['Lind']])
  // what is one already is joined once
  const again = joined([one, two, three], ...both, link(three, one, 40))
  expect(again).toEqual(joined([one, two, three], ...both))
})
