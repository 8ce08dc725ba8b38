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
