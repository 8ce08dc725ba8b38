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
