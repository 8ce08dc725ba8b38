import { expect, test } from 'vitest'
import { groupNames } from '../../../src/names.ts'

const inShort = (names: readonly string[]) =>
  groupNames(names)
    .map(({ variants }) => variants.map(({ text }) => text).join(' | '))
    .sort()

test('bodies are told apart by every word, and are one by initials, order and a firm’s first word', () =>
  expect(
    inShort([
      ...['Ministry of Health', 'Ministry of Defence', 'Health Ministry', 'Bank of Lorne', 'Bank of Arran'],
      ...['World Health Organization', 'WHO', 'Lindham', 'Lindham Motor Corp.'],
    ]),
  ).toEqual([
    'Bank of Arran',
    'Bank of Lorne',
    'Health Ministry | Ministry of Health',
    'Lindham | Lindham Motor Corp.',
    'Ministry of Defence',
    'WHO | World Health Organization',
  ]))

test('a person may be called Church', () =>
  expect(inShort(['Ann Church', 'Ms. Church', 'Church'])).toEqual(['Ann Church | Church | Ms. Church']))

test('or Street', () =>
  expect(inShort(['Ann Street', 'A. Street', 'Street, Ann'])).toEqual(['A. Street | Ann Street | Street, Ann']))

test('two whole names are one person only where that is as sure as of a roster', () =>
  expect(inShort(['The Chairman', 'Dr. Ilse Ackermann', 'Akkerman', 'Tim Cook', 'Tim Crook'])).toEqual([
    'Akkerman | Dr. Ilse Ackermann',
    'The Chairman',
    'Tim Cook',
    'Tim Crook',
  ]))

test('letters that stand for a body are one however they are written, and two departments two', () =>
  expect(
    inShort([
      ...['BBC', 'The BBC', 'FBI', 'F.B.I.', 'U.N.', 'UN', 'United Nations', 'AP', 'Associated Press'],
      ...['Justice Department', 'State Department'],
    ]),
  ).toEqual([
    'AP | Associated Press',
    'BBC | The BBC',
    'F.B.I. | FBI',
    'Justice Department',
    'State Department',
    'U.N. | UN | United Nations',
  ]))

test('who is written in three ways is no likelier meant than another of the surname', () =>
  expect(
    inShort([
      'Ines Whitmore',
      'Inez Whitmore',
      'Innes Whitmore',
      'Ines Whitmore',
      'Ivan Whitmore',
      'I. Whitmore',
      'Whitmore',
    ]),
  ).toContain('Whitmore'))

test('two of nearly one name keep their surnames', () =>
  expect(inShort(['Bo Li', 'Bo Lin', 'Lin', 'Li'])).toEqual(['Bo Li | Li', 'Bo Lin | Lin']))
