import { describe, expect, test } from 'vitest'
import { confidenceIn, decideSpelling } from '../../src/spellings/decide-spelling.ts'
import { isOneMoreGarble } from '../../src/spellings/is-one-more-garble.ts'
import type { Link, Person, Variant } from '../../src/spellings/person.ts'

/** A spelling that stands so often, first in a whole name where `full`. */
function spelling(
  text: string,
  count: number,
  { full = false, isBroken = false, link = null as Link | null } = {},
): Variant {
  const places = Array.from({ length: count }, (_, n) => ({
    start: 100 * n + text.length,
    end: 100 * n + 2 * text.length,
    first: 20 * n,
    given: '',
    isFull: full && n === 0,
  }))
  return { text, folded: text.toLowerCase(), places, identity: 1, link, isBroken }
}

const person = (variants: readonly Variant[], more: Partial<Person> = {}): Person => ({
  member: 0,
  name: 'Ilse Hadrovec',
  entity: null,
  given: 'Ilse',
  family: 'Hadrovec',
  isOfRoster: false,
  members: [0],
  isSpeltAlike: false,
  variants,
  ...more,
})
const slip = { alternative: { isSlip: true } } as Link
const garble = { alternative: { isSlip: false } } as Link

/** The right spelling and how sure that is. */
const decided = (...variants: readonly Variant[]) => {
  const { family, variant, confidence } = decideSpelling(person(variants))
  return { family, variant, confidence }
}

describe('a roster’s name is right', () => {
  test('as the roster has it, wherever the text writes it so', () => {
    const roster = person([spelling('Hadrovets', 3), spelling('Hadrovec', 1)], { isOfRoster: true })
    expect(decideSpelling(roster)).toEqual({ family: 'Hadrovec', variant: 1, confidence: 1, shares: [0, 1] })
  })

  test('and where the text never does', () => {
    const roster = person([spelling('Hadrovets', 3)], { isOfRoster: true })
    expect(decideSpelling(roster)).toEqual({ family: 'Hadrovec', variant: -1, confidence: 1, shares: [0] })
  })
})

describe('the spelling that alone stands in a whole name is right', () => {
  test('where it recurs and each other one stands there once', () => {
    expect(
      decided(spelling('Hadrovec', 3, { full: true }), spelling('Hadrovets', 1), spelling('Hadrowitz', 1)),
    ).toEqual({
      family: 'Hadrovec',
      variant: 0,
      confidence: 0.9,
    })
  })

  test('where the other is known for nothing', () => {
    expect(decided(spelling('Hadrovets', 1), spelling('Hadrovec', 2, { full: true }))).toEqual({
      family: 'Hadrovec',
      variant: 1,
      confidence: 0.9,
    })
  })

  test('not where the other recurs too, or is whole too, or is what people are called', () => {
    for (const others of [
      [spelling('Hadrovets', 2)],
      [spelling('Hadrovets', 1, { full: true })],
      [spelling('Miller', 1)],
      [],
    ])
      expect(decided(spelling('Hadrovec', 2, { full: true }), ...others).confidence).not.toBe(0.9)
  })

  test('nor where it has words that are none of the name', () => {
    const variants = [spelling('A Hadrovec', 3, { full: true, isBroken: true }), spelling('Hadrovets', 1)]
    expect(decideSpelling(person(variants)).shares).not.toEqual([0.9, 0])
  })
})

test('a speaker’s slip is the whole name’s', () => {
  const variants = [spelling('Hadrovets', 2, { link: slip }), spelling('Hadrovec', 1)]
  expect(decideSpelling(person(variants))).toEqual({
    family: 'Hadrovec',
    variant: 1,
    confidence: 0.9,
    shares: [0, 0.9],
  })
  expect(decideSpelling(person(variants.slice(0, 1)))).toMatchObject({ family: 'Hadrovec', variant: -1 })
})

test('the one name that recurs in full is right beside words that make no name', () => {
  const broken = spelling('Hat Row', 4, { isBroken: true, link: garble })
  expect(decided(broken, spelling('Hadrovec', 3, { full: true }))).toMatchObject({ family: 'Hadrovec', variant: 1 })
})

describe('a spelling that stands once, behind the first whole name, is no surer than even', () => {
  const behind = (text: string, count: number, full = true): Variant => {
    const variant = spelling(text, count, { full })
    return {
      ...variant,
      places: variant.places.map((place) => ({ ...place, start: place.start + 50, end: place.end + 50 })),
    }
  }

  test.each([
    ['Xqzrt', 1, 'Marshall'],
    ['Marshell', 3, 'Marshall'],
    ['Hadrovets', 1, 'Hadrovec'],
  ])('%s, written %i times, and %s', (first, count, right) => {
    const { family, confidence, shares } = decideSpelling(
      person([spelling(first, count, { full: true }), behind(right, 1)]),
    )
    expect([family, confidence]).toEqual([right, 0.5])
    expect(shares[1]).toBeGreaterThan(0.6)
  })

  test('what stands twice may be sure', () => {
    for (const [first, right] of [
      ['Marshell', 'Marshall'],
      ['Hadrovec', 'Hadrovets'],
    ] as const) {
      const { family, confidence } = decideSpelling(person([spelling(first, 1, { full: true }), behind(right, 2)]))
      expect(family).toBe(right)
      expect(confidence).toBeGreaterThan(0.6)
    }
  })
})

describe('how sure an edit is', () => {
  const decision = (confidence: number, shares: readonly number[]) => ({ family: 'x', variant: 0, confidence, shares })

  test.each<[number, readonly number[], number, number]>([
    [1, [1, 0], 1, 1],
    [1, [1, 0], 0, 1],
    [0.82, [0.82, 0.12], 1, 0.5],
    [0.82, [0.82, 0.18], 1, 0.25],
    [0.82, [0.82, 0.18], 0, 0.5],
    [0.5, [0.5, 0], 1, 0],
    [0.91, [0.91], 5, 0.75],
  ])('with %j of the right and %j of all, variant %i: %j', (confidence, shares, variant, sure) => {
    expect(confidenceIn(decision(confidence, shares), variant)).toBeCloseTo(sure, 9)
  })
})

describe('one more garble', () => {
  const right = spelling('Hadrovec', 4, { full: true })
  const one = (variant: Variant, confidence: number, share: number, more: Partial<Person> = {}): boolean =>
    isOneMoreGarble(
      person([right, variant], more),
      { family: 'Hadrovec', variant: 0, confidence, shares: [confidence, share] },
      variant,
    )
  const odd = spelling('Hadrowitz', 1, { link: garble })

  test('of somebody whose name is surely spelt', () => {
    expect(one(odd, 0.9, 0.02)).toBe(true)
  })

  test.each<[string, () => boolean]>([
    ['where the spelling is not sure', () => one(odd, 0.89, 0.02)],
    ['where this one may be right', () => one(odd, 0.9, 0.03)],
    ['of the roster’s people', () => one(odd, 0.9, 0.02, { isOfRoster: true })],
    ['the name by which somebody is known', () => one(spelling('Hadrowitz', 1), 0.9, 0)],
    ['a word', () => one(spelling('window', 1, { link: garble }), 0.9, 0)],
    ['what people are called', () => one(spelling('Marshall', 1, { link: garble }), 0.9, 0)],
    ['several words', () => one(spelling('Hadro Witz', 1, { link: garble }), 0.9, 0)],
  ])('not %s', (_, isOne) => expect(isOne()).toBe(false))
})
