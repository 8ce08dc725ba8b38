import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { POSSESSIVE } from '../../src/mentions/slots.ts'
import { findQuotations } from '../../src/quotations/find-quotations.ts'
import { readArticle } from '../../src/text/article.ts'

function mentionsOf(text: string) {
  const article = readArticle(text)
  return findMentions(article, findQuotations(article).quotations)
}
const namesOf = (text: string): readonly string[] => mentionsOf(text).names.map(({ words }) => words.join(' '))

describe('names are cut from what is written large', () => {
  test.each([
    ['a title is none of the name', 'Mayor Ana Falk met Dr. Jon Lind.', ['Ana Falk', 'Jon Lind']],
    [
      'particles are',
      'Georg von und zu Hohenfels met Sanne in ’t Hout.',
      ['Georg von und zu Hohenfels', 'Sanne in ’t Hout'],
    ],
    [
      'what only begins a sentence is no name',
      'Yesterday Ana Falk left. However, Falk came back.',
      ['Ana Falk', 'Falk'],
    ],
    ['a nickname in marks is left out', 'Gen. Robert “Razin” Harlow came.', ['Robert Harlow']],
    ['who stands for nobody named is none', 'Nobody asked Ana Falk. Everyone left. Somebody called.', ['Ana Falk']],
    [
      'of a body of any kind both fields are',
      'We asked the Center for Coastal Birds and Politics in the spring, and they then saw the Union of Divers and Salvors leave the old Ministry of Forests and Lakes.',
      ['Center for Coastal Birds and Politics', 'Union of Divers and Salvors', 'Ministry of Forests and Lakes'],
    ],
    [
      'another body behind it is not',
      'It was the Harbour Union of Ohio and Demark that sued the town, and then the Council on Tides and SailNow did.',
      ['Harbour Union of Ohio', 'Demark', 'Council on Tides', 'SailNow'],
    ],
    [
      'nor is the place of an office before it',
      'The governor of Ohio Nadib Rezak left. Senator from New Jersey Tuvik Arlo left. The mayor of Oslo Kaari Vest sat.',
      ['Ohio', 'Nadib Rezak', 'New Jersey', 'Tuvik Arlo', 'Oslo', 'Kaari Vest'],
    ],
    ['’s is none of the name', 'Ana Falk’s boat sank.', ['Ana Falk']],
    ['an adjective made of one is none', 'The Falk-led team met the Lind-backed guild and Jon Lind.', ['Jon Lind']],
    [
      'a land may begin with its people',
      'Saudi Arabia and British Columbia trade.',
      ['Saudi Arabia', 'British Columbia'],
    ],
    [
      'a country cut short is none',
      'He told Ana Falk U.S. aid stops. Special U.S. Envoy Jon Lind left.',
      ['Ana Falk', 'U.S.', 'Jon Lind'],
    ],
    [
      'two people are two, whatever stands between them',
      'Then Ana Falk & Tadeusz Kowarik left. Lea & Ola Lind stayed, Ana Falk & Bo Fox too.',
      ['Ana Falk', 'Tadeusz Kowarik', 'Lea', 'Ola Lind', 'Ana Falk', 'Bo Fox'],
    ],
    [
      'a firm is one',
      'Falk & Lind, Ana Falk & Partners, Ana Falk & Marlow Fisheries, Falk & Lind Foods and F&L merged.',
      ['Falk & Lind', 'Ana Falk & Partners', 'Ana Falk & Marlow Fisheries', 'Falk & Lind Foods', 'F&L'],
    ],
    [
      'a rarer word that opens a sentence is none of the name that stands before without it',
      'There sat Hallvik. Presently Hallvik rose. Catching Hallvik’s eye, she left. “Besides Hallvik is old,” she said.',
      ['Hallvik', 'Hallvik', 'Hallvik', 'Hallvik'],
    ],
    [
      'of whoever is introduced with it, or is called so elsewhere, it is',
      'Sunny Hallvik won. Hallvik led. Then came Orrel. Lively Orrel lost. We saw Lively Orrel leave.',
      ['Sunny Hallvik', 'Hallvik', 'Orrel', 'Lively Orrel', 'Lively Orrel'],
    ],
    [
      'a day is none, before a body’s name or behind anybody’s',
      'On Monday Falk Foods closed. Late Friday Lind Bank failed. In June Orrel Partners left. Ana Falk Tuesday met Mayor Orrel Sunday. Lind Bank Monday said no.',
      ['Falk Foods', 'Lind Bank', 'Orrel Partners', 'Ana Falk', 'Orrel', 'Lind Bank'],
    ],
    [
      'but where it is one',
      'The Monday Club met Joe Friday and the friends of June Carter Partners. He read the Sunday Mirror.',
      ['Monday Club', 'Joe Friday', 'June Carter Partners', 'Sunday Mirror'],
    ],
    [
      'nor is a greeting, wherever it stands',
      'She read: “Dear Hallvik, we are well.” He cried, “Hey Hallvik!” The letter, Dearest Hallvik and all, is lost. Hallvik wept.',
      ['Hallvik', 'Hallvik', 'Hallvik', 'Hallvik'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names)
  })
})

test('each name has its offsets and its slot', () => {
  const text = 'Ana Falk’s boat sank. “It is lost,” said Jon Lind.'
  const { names, slots } = mentionsOf(text)
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Ana Falk', 'Jon Lind'])
  expect([...slots].map((slot) => (slot & POSSESSIVE) !== 0)).toEqual([true, false])
})

test('the label of a turn is no name of the text', () => {
  expect(namesOf('Ana Falk: We met Jon Lind.\nJon Lind: We did not.\nAna Falk: We did.')).toEqual(['Jon Lind'])
})

test('what opens sentences is trimmed without looking at all names for each', () => {
  const called = (i: number): string =>
    `K${String(i).replace(/\d/g, (digit) => ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'][Number(digit)]!)}n`
  // each of these is a second at most; anything quadratic would take minutes
  const text = Array.from({ length: 20_000 }, (_, i) => `There sat ${called(i)}. Presently ${called(i)} rose.`).join(
    ' ',
  )
  expect(namesOf(text).slice(-2)).toEqual([called(19_999), called(19_999)])
})
