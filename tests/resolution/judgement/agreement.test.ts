import { describe, expect, test } from 'vitest'
import { createResolver } from '../../../src/resolution/create-resolver.ts'
import { alignParts } from '../../../src/resolution/judgement/align-parts.ts'

describe('parts of a whole name beside those of another', () => {
  test.each([
    // one part garbled, the other as it is
    ['Petra Lindkvist', 'Petra Lindqvist', true],
    ['Pettra Lindqvist', 'Petra Lindqvist', true],
    ['Lindqvist Petra', 'Petra Lindqvist', true],
    // a recogniser parts and joins words, and the pen slips
    ['Petra Lind Kvist', 'Petra Lindqvist', true],
    ['Petra Lindqivst', 'Petra Lindqvist', true],
    // parts that are left out
    ['Omar Haddad', 'Omar Karim Haddad', true],
    // nicknames
    ['Bill Marlowe', 'William Marlowe', true],
    // somebody else of the surname, or of the given name
    ['Greta Lindqvist', 'Petra Lindqvist', false],
    ['Petra Lundberg', 'Petra Lindqvist', false],
    ['Petra Lindholm', 'Petra Lindqvist', false],
    ['Ivan Sergeevich Orlov', 'Ivan Mikhailovich Orlov', false],
    ['Omar Yusuf Haddad', 'Omar Karim Haddad', false],
  ])('%s, %s: %s', (written, name, same) => {
    expect(createResolver([name]).resolve(written).status === 'resolved').toBe(same)
  })
})

test('words are put beside each other, the likest first, and those that were parted as one', () => {
  const { same, pairs, over, missing } = alignParts('petra lind kvist', 'petra maria lindqvist')
  expect(same).toEqual(['petra'])
  expect(pairs.map(({ written, form }) => [written.folded, form.folded])).toEqual([['lindkvist', 'lindqvist']])
  expect({ over, missing }).toEqual({ over: [], missing: ['maria'] })
})

test.each([
  ['Thomas Wieringa', 'Tomas Wieringa'],
  ['Steven Marlowe', 'Stephen Marlowe'],
  ['Liz Marlowe', 'Elizabeth Marlowe'],
  ['Kathy Marlowe', 'Katherine Marlowe'],
])('%s is how others write %s', (written, name) => {
  expect(createResolver([name, 'Jonas Achterberg', 'Petra Lindqvist']).resolve(written).entity?.name).toBe(name)
})

test('what is like a name neither by its letters nor by its sounds is not resolved, however rare both are', () => {
  for (const roster of [['Gierszlik'], ['Maciej Gierszlik']])
    expect(createResolver(roster).resolve('Gotsalk').status).not.toBe('resolved')
})

test('a father’s name, another order and spaced letters take nothing from a whole name that agrees', () => {
  expect(createResolver(['Viktor Zinko']).resolve('Зінько Віктор Миколайович')).toMatchObject({ status: 'resolved' })
  expect(createResolver(['Ada Lindqvist', 'Otto Strasser']).resolve('Otto S t r a s s e r')).toMatchObject({
    status: 'resolved',
    entity: { name: 'Otto Strasser' },
  })
})
