import { describe, expect, test } from 'vitest'
import { createResolver } from '../../../src/index.ts'

const resolver = createResolver([
  'William Ackman',
  'Robert Gates',
  'Joe Biden',
  'Ursula von der Leyen',
  'Bart van der Meer',
  'Park Ji-ho',
  'Martin Luther King Jr.',
  'Jean-Luc Picard-Dupont',
  'Sergey Lavrov',
  'Juan de la Cruz',
  'Mohammed bin Salman',
  'Conor McGregor',
  'Siobhan O’Neill',
  'Xi Jinping',
  'Giorgos Papandreou',
  'Edward Kennedy',
])

describe('one name, however it is written', () => {
  test.each([
    ['nicknames', 'Bill Ackman', 'William Ackman'],
    ['nicknames', 'Bob Gates', 'Robert Gates'],
    ['nicknames', 'Ted Kenedy', 'Edward Kennedy'],
    ['the long form of a nickname', 'Joseph Biden', 'Joe Biden'],
    ['order', 'Ji-ho Park', 'Park Ji-ho'],
    ['order', 'Ackman, William', 'William Ackman'],
    ['titles and suffixes', 'Dr. King', 'Martin Luther King Jr.'],
    ['titles and suffixes', 'Martin Luther King', 'Martin Luther King Jr.'],
    ['initials', 'J. Biden', 'Joe Biden'],
    ['initials', 'M. L. King', 'Martin Luther King Jr.'],
    ['particles dropped', 'Leyen', 'Ursula von der Leyen'],
    ['particles in another case', 'Van Der Meer', 'Bart van der Meer'],
    ['particles glued', 'Vandermeer', 'Bart van der Meer'],
    ['particles glued', 'Delacruz', 'Juan de la Cruz'],
    ['particles of another spelling', 'Ibn Salman', 'Mohammed bin Salman'],
    ['prefixes cut off', 'Mc Gregor', 'Conor McGregor'],
    ['prefixes cut off', 'O Neil', 'Siobhan O’Neill'],
    ['hyphens', 'Jiho Park', 'Park Ji-ho'],
    ['one part of two', 'Picard', 'Jean-Luc Picard-Dupont'],
    ['one part of two', 'Jean Luc Dupont', 'Jean-Luc Picard-Dupont'],
    ['Cyrillic', 'Лавров', 'Sergey Lavrov'],
    ['Arabic', 'لافروف', 'Sergey Lavrov'],
    ['Greek', 'Παπανδρέου', 'Giorgos Papandreou'],
    ['Han', '习近平', 'Xi Jinping'],
  ])('%s: %s', (_, written, name) => {
    expect(resolver.resolve(written)).toMatchObject({ status: 'resolved', entity: { name } })
  })
})

test('a nickname is no garble: it stays', () => {
  expect(resolver.resolve('Bill Ackman').replacement).toBe('Bill Ackman')
  expect(resolver.resolve('Bob Gates').reasons[0]?.code).toBe('same')
})

test.each([
  'Bill',
  'Bob',
  'Ted',
  'Joseph',
  'Bob Woodward',
  'Bill Clinton',
  'Bill Gates',
  'Robert Redford',
  'Robert Smith',
])('%s alone or with another family name is nobody here', (written) =>
  expect(resolver.resolve(written).status).not.toBe('resolved'),
)
