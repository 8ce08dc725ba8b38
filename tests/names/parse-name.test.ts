import { describe, expect, test } from 'vitest'
import { genderOfTitle } from '../../src/lexicon/roles.ts'
import { genderOfForename } from '../../src/names/forenames.ts'
import { nicknamesOf } from '../../src/names/nicknames.ts'
import { parseName } from '../../src/names/parse-name.ts'
import { isNameSuffix, isTitle } from '../../src/names/titles.ts'

describe('a name taken apart', () => {
  test.each([
    ['Steve Witkoff', { given: 'Steve', middle: '', family: 'Witkoff', familyFirst: false }],
    ['Witkoff', { given: '', middle: '', family: 'Witkoff' }],
    [
      'Dr. Juan de la Cruz Jr.',
      { titles: ['Dr.'], given: 'Juan', family: 'de la Cruz', particles: ['de', 'la'], suffix: 'Jr.' },
    ],
    ['Ursula von der Leyen', { given: 'Ursula', middle: '', family: 'von der Leyen' }],
    ['Anna W. Quill', { given: 'Anna', middle: 'W.', family: 'Quill' }],
    ['Cruz, Juan', { given: 'Juan', family: 'Cruz', familyFirst: true }],
    ['Park Ji-ho', { given: 'Ji-ho', family: 'Park', familyFirst: true }],
    ['Xi Jinping', { given: 'Jinping', family: 'Xi', familyFirst: true }],
    ['Lee Hsien Loong', { given: 'Hsien Loong', family: 'Lee', familyFirst: true }],
    ['Lee Zeldin', { given: 'Lee', family: 'Zeldin', familyFirst: false }],
    ['TEMIROV Askar Bolatovich', { given: 'Askar', middle: 'Bolatovich', family: 'TEMIROV', familyFirst: true }],
    ['Prime Minister Rishi Sunak', { titles: ['Prime', 'Minister'], given: 'Rishi', family: 'Sunak' }],
    ['', { given: '', family: '', titles: [] }],
  ])('%s', (name, parts) => expect(parseName(name)).toMatchObject(parts))
})

test('titles and suffixes, with and without a dot', () => {
  expect(['Sen.', 'Mr', 'ambassador', 'Srta.'].every(isTitle)).toBe(true)
  expect(['Witkoff', 'Jr.'].some(isTitle)).toBe(false)
  expect(isNameSuffix('III')).toBe(true)
  expect([genderOfTitle('Mrs.'), genderOfTitle('Mr.'), genderOfTitle('Dr.')]).toEqual(['female', 'male', undefined])
})

test('the gender of a forename, where it tells one', () => {
  expect(['Steve', 'Karoline', 'Kim', 'Qwxyz'].map(genderOfForename)).toEqual(['male', 'female', null, null])
  expect(genderOfForename('Marie-Claire')).toBe('female')
})

test('nicknames both ways', () => {
  expect(nicknamesOf('william')).toContain('bill')
  expect(nicknamesOf('bill')).toContain('william')
  expect(nicknamesOf('constructor').size).toBe(0)
})
