// Names as tables, chats and other countries write them, and what is a title or the name of a body.
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { createResolver } from '../../src/resolution/create-resolver.ts'
import { groupNames } from '../../src/resolution/grouping/group-names.ts'

const resolver = createResolver([
  'Thomas Earl Whitfield',
  'Tara Whitfield',
  'Recep Yıldız',
  'Giulia Bianchetti',
  'Zoltán Halmos',
  'Tomáš Novotný',
  'Ioannis Papadimitriou',
  'Boris Lavrin',
  'Chen Guangming',
  'Ilse Brandauer',
  'Aleksandr Gurin',
  { name: 'Robert Galbraith', aliases: ['J. K. Rowntree', 'the Iron Man'] },
  'Malcolm Featherstone',
])

test.each([
  ['TE Whitfield', 'Thomas Earl Whitfield'],
  ['Whitfield TE', 'Thomas Earl Whitfield'],
  ['Recep Bey', 'Recep Yıldız'],
  ['l’onorevole Bianchetti', 'Giulia Bianchetti'],
  ['Halmos úr', 'Zoltán Halmos'],
  ['pan Novotný', 'Tomáš Novotný'],
  ['κ. Παπαδημητρίου', 'Ioannis Papadimitriou'],
  ['г-н Лаврин', 'Boris Lavrin'],
  ['господин Лаврин', 'Boris Lavrin'],
  ['PM Lavrin', 'Boris Lavrin'],
  ['陈光明先生', 'Chen Guangming'],
  ['Ms. Ilse B.', 'Ilse Brandauer'],
  ['Sasha Gurin', 'Aleksandr Gurin'],
  ['Rowntree', 'Robert Galbraith'],
  ['F E A T H E R S T O N E', 'Malcolm Featherstone'],
])('%s is %s', (written, name) => expect(resolver.resolve(written).entity?.name).toBe(name))

test.each(['TA Whitfield', 'Man', 'Iron', 'Mr. Iron'])('%s is nobody of them', (written) =>
  expect(resolver.resolve(written).status).not.toBe('resolved'),
)

describe('in a list', () => {
  test.each([
    'General Motors',
    'Justice Department',
    'Attorney General',
    'Prime Minister’s Office',
    'King of Norland',
    'Special Olympics',
    'Prince Hotels',
    'Deputy Speaker',
    'the Ministry of Health',
  ])('%s has no title that could be left out', (name) => expect(groupNames([name])[0]!.name).toBe(name))

  test.each([
    ['King Olav', 'Olav'],
    ['Captain Rowntree', 'Rowntree'],
    ['Mr. Wheel', 'Wheel'],
    ['Mr. KING of New York', 'KING'],
  ])('%s is %s', (name, bare) => expect(groupNames([name])[0]!.name).toBe(bare))

  test.each([
    [['Lindkvist', 'LINDQVIST, Ada'], 'Ada Lindqvist'],
    [['O’BRIEN, Pat'], 'Pat O’Brien'],
    [['DE LA CRUZ, Juan'], 'Juan de la Cruz'],
    [['BBC News'], 'BBC News'],
    [['JONES'], 'JONES'],
  ])('%j is called %s', (names, name) => expect(groupNames(names)[0]!.name).toBe(name))

  test('banks of two countries are two, and roles and unknown people nobody’s garbles', () =>
    expect(
      groupNames([
        'Central Bank of Norland',
        'Central Bank of Sudland',
        'Analyst',
        'Unidentified Analyst',
        'Host',
        'Horst Ek',
      ]),
    ).toHaveLength(6))
})

test('who alone is expected is meant in an article too', () => {
  const roster = ['Steve Witkoff']
  expect(clean('“We are close,” said Vidok.', { roster, known: 1 }).text).toBe('“We are close,” said Witkoff.')
  expect(clean('“We are close,” said Vidok.', { roster }).text).toBe('“We are close,” said Vidok.')
  expect(clean('“We are close,” said Brown.', { roster, known: 1 }).text).toBe('“We are close,” said Brown.')
})
