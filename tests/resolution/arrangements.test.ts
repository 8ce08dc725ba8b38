import { describe, expect, test } from 'vitest'
import { createResolver } from '../../src/index.ts'

// How minutes, catalogues and lists write people.
describe('what stands around a name, and another order of its words', () => {
  test.each([
    ['Mr. KING of New York', 'Peter King', 'Mr. King of New York'],
    ['BRAKEY of Androscoggin', 'Eric Brakey', 'Brakey of Androscoggin'],
    [
      'Douglas Lumsdale (North East Scotland) (Con)',
      'Douglas Lumsdale',
      'Douglas Lumsdale (North East Scotland) (Con)',
    ],
    ['Senator Brakie', 'Eric Brakey', 'Senator Brakey'],
    ['Rep. Lumsdale, R-Texas', 'Douglas Lumsdale', 'Rep. Lumsdale, R-Texas'],
    ['Brakey, D-N.Y.', 'Eric Brakey', 'Brakey, D-N.Y.'],
    ['Madigan JJ', 'John Joseph Madigan', 'John Joseph Madigan'],
    ['CRUZ, Juan M. de la', 'Juan de la Cruz', 'Juan de la Cruz'],
    ['Wilkie, A.', 'Andrew Wilkie', 'Andrew Wilkie'],
    ['Wilkie, Andrew', 'Andrew Wilkie', 'Andrew Wilkie'],
    ['Tiptree, James, Jr.', 'James Tiptree Jr.', 'James Tiptree Jr.'],
    ['JQ Public', 'John Q. Public', 'J. Q. Public'],
    ['C. Bel', 'Christopher Bell', 'C. Bell'],
    ['Brakey’s', 'Eric Brakey', 'Brakey’s'],
    ['L. van der Mer', 'Ludwig van der Meer', 'L. van der Meer'],
    ['Ms Lopez Obredor', 'María José López Obrador', 'Ms López Obrador'],
    ['O’Briain', 'Seán Ó Briain', 'Ó Briain'],
    ['Paz y Miño', 'Luis Telmo Paz y Miño Estrella', 'Paz y Miño'],
  ])('%s is %s', (written, name, replacement) => {
    const resolver = createResolver([
      ...['Peter King', 'Eric Brakey', 'Douglas Lumsdale', 'John Joseph Madigan', 'Mark Madigan', 'Juan de la Cruz'],
      ...['Andrew Wilkie', 'Ruth Madigan', 'James Tiptree Jr.', 'Walter M. Miller Jr.', 'John Q. Public'],
      ...['Ludwig van der Meer', 'María José López Obrador', 'Seán Ó Briain'],
      ...['Donnie Bell', 'Christopher Bell', 'Luis Telmo Paz y Miño Estrella'],
    ])
    expect(resolver.resolve(written)).toMatchObject({ status: 'resolved', entity: { name }, replacement })
  })
})

test('a part that only one person has is that person where it stands as it is', () => {
  const resolver = createResolver(['Brynhild Aas', 'Tor Aaserud', 'Ada May Lindqvist', 'Aishwarya'])
  for (const [written, name] of [
    ['Aas', 'Brynhild Aas'],
    ['Brynhild', 'Brynhild Aas'],
    ['Lindqvist', 'Ada May Lindqvist'],
    ['Aishwarya', 'Aishwarya'],
    ['Ashwarya', 'Aishwarya'],
  ])
    expect(resolver.resolve(written!), written).toMatchObject({ status: 'resolved', entity: { name } })
})

test('two people of both names given are two', () => {
  const resolver = createResolver(['Fernando Pérez Royo', 'Fernando Pérez Noriega'])
  expect(resolver.resolve('Fernando Perez').status).toBe('ambiguous')
})

test('a garble of a long name is not replaced by a shorter one', () => {
  const { replacement } = createResolver(['Abd al-Rahman al-Sudani']).resolve('Abdel Rahman El Sudany')
  expect(replacement).toBe('Abd al-Rahman al-Sudani')
})
