import { describe, expect, it } from 'vitest'
import { createResolver } from '../../src/resolution/create-resolver.ts'

const meant = (name: string, ...roster: string[]): string | null =>
  createResolver(roster).resolve(name).entity?.name ?? null

describe('two usual surnames that do not sound alike are two people', () => {
  it.each([
    ['Ann Barrow', 'Ann Barlow'],
    ['John Marlow', 'John Barlow'],
    ['Peter Kling', 'Peter King'],
    ['Barrow', 'Ann Barlow'],
    ['Kling', 'Peter King'],
  ])('%s, %s', (written, person) => expect(meant(written, person, 'Greta Aldrop', 'Tom Ruddock')).toBeNull())

  it('but what is a slip of the pen, or said alike, is one', () => {
    expect(meant('Ann Barlwo', 'Ann Barlow', 'Tom Ruddock')).toBe('Ann Barlow')
    expect(meant('Anne Barlowe', 'Ann Barlow', 'Tom Ruddock')).toBe('Ann Barlow')
  })
})

describe('a given name in common, however rare, beside a surname with no more than an ending in common is another person', () => {
  it.each([
    ['Petro Marchenko', 'Petro Doroshenko'],
    ['Zviad Zviadashvili', 'Zviad Beridashvili'],
    ['Vakhtang Beridashvili', 'Vakhtang Kavtarashvili'],
  ])('%s, %s', (written, person) => expect(meant(written, person)).toBeNull())

  it('but a garbled surname is that person’s', () =>
    expect(meant('Petro Dorochenko', 'Petro Doroshenko')).toBe('Petro Doroshenko'))
})

describe('a given name before a surname of somebody who has a particle or a second surname', () => {
  const people = [
    'Ramiro De Castro',
    'Kaspar Hinkle-Pruett',
    'Isaak Van Horne',
    'Carmen Ortiz-Lindner',
    'Ludo van der Berg',
  ]

  it.each(['Mike Castro', 'Michael Pruett', 'Breon Horne', 'Maria Lindner', 'Peter van der Berg'])(
    '%s is nobody',
    (written) => expect(meant(written, ...people)).toBeNull(),
  )

  it.each([
    ['Ramiro Castro', 'Ramiro De Castro'],
    ['De Castro', 'Ramiro De Castro'],
    ['Kaspar Pruett', 'Kaspar Hinkle-Pruett'],
    ['Isaak Horne', 'Isaak Van Horne'],
    ['Fander Berg', 'Ludo van der Berg'],
    ['Ortis Lindner', 'Carmen Ortiz-Lindner'],
  ])('%s is %s', (written, name) => expect(meant(written, ...people)).toBe(name))
})

describe('a given name in common', () => {
  const people = ['Steve Witkoff', 'Daniel Witkoff', 'Steve Aldrop', 'Greta Marlow']

  it('tells which of one surname is meant', () => {
    expect(meant('Steve Witkov', ...people)).toBe('Steve Witkoff')
    expect(meant('Daniel Vitkoff', ...people)).toBe('Daniel Witkoff')
  })

  it('makes what is no surname of its own the one’s who has it, also beside a namesake', () => {
    const crowd = ['Harold Thackeray', 'Rosalind Thackeray', 'Tom Ruddock', 'Bo Lindqvist', 'Ada Lindqvist', ...people]
    expect(meant('Tom Rodderic', ...crowd)).toBe('Tom Ruddock')
    // surnames of their own
    expect(meant('Ada Lindgren', ...crowd)).toBeNull()
    expect(meant('Rosalind Tucker', ...crowd)).toBeNull()
    // less like it than a garble is
    expect(meant('Rosalind Thallerton', ...crowd)).toBeNull()
    expect(meant('Seamus MacLennan', 'Seamus MacLochlainn', ...people)).toBeNull()
    expect(meant('Tamar Gelovani', 'Tamar Gelashvili', ...people)).toBeNull()
  })

  it('tells more where the rest is written small, as words that a recogniser heard are', () => {
    const resolver = createResolver(['Martin Joake', 'Sam Hartley', 'Emily Stott', ...people])
    for (const [heard, stranger] of [
      ['Martin coke', 'Martin Coke'],
      ['Sam art lee', 'Sam Art Lee'],
    ] as const)
      expect(resolver.rank(heard)[0]!.confidence).toBeGreaterThan(resolver.rank(stranger)[0]!.confidence)
  })

  it('makes another surname nobody else’s', () => expect(meant('Steve Ruddock', ...people)).toBeNull())

  it('and words that are nobody’s surname tell more than another name does', () => {
    expect(meant('Steve wit cough', ...people)).toBe('Steve Witkoff')
  })
})

it('the short form of a given name is the same person’s', () => {
  expect(meant('Katie Moss', 'Katherine Moss', 'Tom Ruddock')).toBe('Katherine Moss')
  expect(meant('Mo Farouk', 'Mohamed Farouk', 'Tom Ruddock')).toBe('Mohamed Farouk')
})
