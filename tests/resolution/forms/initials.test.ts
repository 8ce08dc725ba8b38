import { expect, test } from 'vitest'
import { createResolver } from '../../../src/index.ts'

const resolver = createResolver([
  'Martin Luther King Jr.',
  'Rosa Marlow',
  'Peter Marlow',
  'Ana J. Delgado',
  'Old Harbor Bank',
  'H. Tolland',
  'Yevgeny Antipov',
  'William Corrigan',
])

test.each([
  ['M. L. King', 'Martin Luther King Jr.'],
  ['M.L. King', 'Martin Luther King Jr.'],
  ['P. Marlow', 'Peter Marlow'],
  ['R. Marlowe', 'Rosa Marlow'],
  ['A. J. Delgado', 'Ana J. Delgado'],
  ['A. M. Delgado', 'Ana J. Delgado'],
  ['H. Vernon Tolland', 'H. Tolland'],
  ['E. Antipov', 'Yevgeny Antipov'],
  ['B. Corrigan', 'William Corrigan'],
])('%s is %s', (written, name) => {
  expect(resolver.resolve(written)).toMatchObject({ status: 'resolved', entity: { name } })
})

test.each(['T. Marlow', 'B. King', 'Q. Delgado', 'N. Antipov'])(
  '%s is nobody, as nobody has that initial',
  (written) => {
    expect(resolver.resolve(written).status).toBe('unknown')
  },
)

test('initials alone are no name with initials', () => {
  expect(resolver.resolve('M. L. K.').status).not.toBe('resolved')
})

test.each(['KJ Marlow', 'PJ Delgado', 'TR King', 'Q. R. Antipov'])(
  '%s is nobody, with or without full stops',
  (written) => {
    expect(resolver.resolve(written).status).not.toBe('resolved')
  },
)

test.each([
  ['RT Marlow', 'Rosa Marlow'],
  ['PJ Marlow', 'Peter Marlow'],
  ['ML King', 'Martin Luther King Jr.'],
])('%s is %s', (written, name) => {
  expect(resolver.resolve(written).entity?.name).toBe(name)
})

test('a surname or a particle in capitals is no initials', () => {
  const people = createResolver(['Li Mingwei', 'Kim Sang-ho', 'Anneke van der Meulen'])
  expect(people.resolve('LI Mingwei').entity?.name).toBe('Li Mingwei')
  expect(people.resolve('KIM Sang-ho').entity?.name).toBe('Kim Sang-ho')
  expect(people.resolve('VAN DER MEULEN Anneke').entity?.name).toBe('Anneke van der Meulen')
})

test.each([
  ['R. P. Arora', ['R. K. Arora']],
  ['S. K. Arora', ['R. K. Arora']],
  ['K. Arora', ['R. K. Arora']],
  ['A. Mokrany', ['Ihor Mokrany']],
  ['Z. Korbut', ['Kiril Korbut']],
  ['M.S. Tolland', ['Wilma Tolland']],
  ['Tolland, M.', ['Wilma Tolland']],
  ['Tolland, V.', ['Ada Tolland']],
  ['Tolland, T.', ['Wilma Tolland']],
])('%s is nobody of %s', (written, people) => {
  expect(createResolver(people).resolve(written).status).not.toBe('resolved')
})

test.each([
  ['R. Arora', 'R. K. Arora'],
  ['R. K. Arora', 'R. K. Arora'],
  ['J. Mokrany', 'Yevhen Mokrany'],
  ['D. Tolland', 'Don Tolland'],
  ['Tolland, W.', 'Wilma Tolland'],
  ['P.M. Tolland', 'Wilma Tolland'],
])('%s is %s', (written, name) => {
  expect(createResolver([name]).resolve(written).entity?.name).toBe(name)
})
