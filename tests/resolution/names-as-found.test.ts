// Names as tables, minutes and other alphabets write them.
import { expect, test } from 'vitest'
import { createResolver } from '../../src/resolution/create-resolver.ts'
import { groupNames } from '../../src/resolution/grouping/group-names.ts'

const resolver = createResolver([
  'Marta Okonjo',
  'Dieter Hallström',
  'Prime Minister Lucía Benavides',
  'Tomasz Wójcicki',
  'Sir Alan Whitlock',
  'Nguyễn Thị Lan',
  'Park Ji-woo',
  'Hiroshi Nakagawa',
  'Abdulaziz bin Rashid Al Mansoori',
  'María José Ortega y Ruiz',
  'Ekaterina Vasilievna Morozova',
  'Jean-Baptiste de la Fontaine',
  'Siobhán O’Dwyer',
  'Li Xiaoming',
  'Robert Macallister',
])

test.each([
  ['OKONJO, Marta', 'Marta Okonjo'],
  ['Okonjo M', 'Marta Okonjo'],
  ['Herr Dr. Hallström', 'Dieter Hallström'],
  ['Hallstroem', 'Dieter Hallström'],
  ['Lucia Benavides', 'Prime Minister Lucía Benavides'],
  ['Войцицкий', 'Tomasz Wójcicki'],
  ['Whitlock, Sir Alan', 'Sir Alan Whitlock'],
  ['Thi Lan Nguyen', 'Nguyễn Thị Lan'],
  ['Ji-woo Park', 'Park Ji-woo'],
  ['PARK Ji Woo', 'Park Ji-woo'],
  ['Nakagawa-san', 'Hiroshi Nakagawa'],
  ['Mr Nakagava', 'Hiroshi Nakagawa'],
  ['Abdul Aziz Al-Mansouri', 'Abdulaziz bin Rashid Al Mansoori'],
  ['al-Mansuri', 'Abdulaziz bin Rashid Al Mansoori'],
  ['María José Ortega', 'María José Ortega y Ruiz'],
  ['Морозова Е. В.', 'Ekaterina Vasilievna Morozova'],
  ['Jean Baptiste Lafontaine', 'Jean-Baptiste de la Fontaine'],
  ['O Dwyer', 'Siobhán O’Dwyer'],
  ['Xiaoming Li', 'Li Xiaoming'],
  ['Rob McAllister', 'Robert Macallister'],
])('%s is %s', (written, name) => expect(resolver.resolve(written).entity?.name).toBe(name))

test.each([
  'Peter Macallister',
  'Marta Okafor',
  'Hans Hallström',
  'Park Min-ho',
  'Li Xiaolong',
  'Natalia Morozova',
  'Hiroshi Tanaka',
  'Lucía Fernández',
  'Moderator',
])('%s is nobody of them', (written) => expect(resolver.resolve(written).status).not.toBe('resolved'))

test.each([
  [
    ['Kim Min-jun', 'Kim Min-seo', 'Min-jun Kim', 'Kim'],
    ['Kim', 'Kim Min-jun', 'Kim Min-seo'],
  ],
  [
    ['Marta Okonjo', 'Okonjo', 'OKONJO, M.', 'Dieter Hallström', 'D. Hallstrom'],
    ['Dieter Hallström', 'Marta Okonjo'],
  ],
  [['Dr. Ada Quill', 'Quill', 'Prof Quill', 'Kwill'], ['Ada Quill']],
])('%j are %j', (names, people) =>
  expect(
    groupNames(names)
      .map(({ name }) => name.replace('Dr. ', ''))
      .sort(),
  ).toEqual(people),
)

test.each([
  ['Bapak Wiranto', 'Wiranto Prasetyo'],
  ['Hajiya Danjuma', 'Aisha Danjuma'],
  ['Daw Thida', 'Aung San Thida'],
  ['Ato Tesfaye', 'Tesfaye Bekele'],
  ['Dato’ Wiranto', 'Wiranto Prasetyo'],
  ['Mwalimu Mwinyi', 'Jakaya Mwinyi'],
  // a surname that is a title elsewhere
  ['Pak Seri', 'Pak Se-ri'],
])('under a title of far away %s is %s', (written, name) => {
  const people = ['Wiranto Prasetyo', 'Pak Se-ri', 'Aung San Thida', 'Tesfaye Bekele', 'Aisha Danjuma', 'Jakaya Mwinyi']
  expect(createResolver(people).resolve(written).entity?.name).toBe(name)
})

test('a short forename in capitals is no row of initials', () => {
  const people = createResolver(['Tom Harbury', 'Theo Harbury', 'Mel Quill'])
  expect(people.resolve('TOM HARBERY')).toMatchObject({ entity: { name: 'Tom Harbury' }, replacement: 'Tom Harbury' })
  expect(people.resolve('MEL QUIL')).toMatchObject({ entity: { name: 'Mel Quill' }, replacement: 'Mel Quill' })
  expect(groupNames(['Mel Harbury', 'MEL HARBURY'])).toHaveLength(1)
  expect(groupNames(['Sam Tull', 'TULL SAM', 'SAM TULL'])).toHaveLength(1)
  // but where others have small letters, it is
  expect(groupNames(['JD Vane', 'J. D. Vane', 'VANE JD'])).toHaveLength(1)
})

test('who is in the roster with letters is whoever has names that begin so', () => {
  const resolver = createResolver(['J. C. G. Kessler', 'Ada Quill', 'A J Canepe'])
  for (const written of ['Jeffrey Clifton Kessler', 'Jeffrey Kessler', 'Jeffrey C. Kessler'])
    expect(resolver.resolve(written).entity?.name).toBe('J. C. G. Kessler')
  expect(resolver.resolve('Martin Kessler').status).toBe('unknown')
  // what is written out stays
  expect(resolver.resolve('Adolfo Cannepe').replacement).toBe('Adolfo Canepe')
})

test('a syllable of a Korean given name is no honorific', () => {
  expect(groupNames(['Kim Min-seok', 'Kim Min-ji', 'Min-seok Kim']).map(({ name }) => name)).toEqual([
    'Kim Min-seok',
    'Kim Min-ji',
  ])
})

test('a name in letters without vowels is put to the one with them', () => {
  expect(groupNames(['محمد حسنين', 'Mohamed Hassanein', 'Muhammad Hasanayn'])).toHaveLength(1)
})
