import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const edits = (text: string, roster: readonly string[] = []): string[] =>
  clean(text, { roster }).edits.map(({ from, to }) => `${from} → ${to}`)

const SMITH = 'The smith Edvin Falkenrath died on Monday. Falkenrath was 80.'
const BURIED = '“He was kind,” said Pastor Ida Lund. Falkenrath will be buried at noon.'

describe('what the text itself shows to be right stays', () => {
  test.each([
    [
      'what is told to be a town',
      'Q: Where is Marriden? A: Marriden is a town. Tom Marridew lives in Marriden. “Quiet,” Marridew said.',
    ],
    [
      'a town made of the name',
      'Playwright Ned Sherrind wrote Sherrindham. “A village,” Sherrind said. Sherrindham opens in May.',
    ],
    [
      'a kind in Latin',
      'The genus Halverinia was named for Ole Halverin. Halverinii is a species. “An honour,” Halverin wrote.',
    ],
    [
      'a spelling that is ruled out',
      '“Spell it Kristova, not Kristieva,” she said. Julia Kristova smiled. Kristova sat.',
    ],
    [
      'kin in a list',
      'FALKENRATH – Maria Torvana. Beloved wife of Edvin Falkenrath, dearest mother of Torvina, Ruben and Mila. Service at noon. The family of Maria Torvana thanks the ward.',
    ],
    ['one of two kin', `${SMITH} He was the father of Mila, Falkenroth and the late Ruben. ${BURIED}`],
    ['the last of them', `${SMITH} He was the brother of Mila, Ruben and Falkenroth. ${BURIED}`],
    ['sons', `${SMITH} His sons Ruben and Falkenroth run the forge. ${BURIED}`],
    ['kin by marriage', `${SMITH} He was the son-in-law of Ada, the late Falkenroth, Bo and Ida. ${BURIED}`],
    [
      'a small word that begins what comes next',
      '“Yes,” said Olga Alm. Alm laughed. Olga In the end had left. Alm waved.',
    ],
  ])('%s', (_, text) => expect(edits(text)).toEqual([]))

  test.each([
    ['who is told of beside kin', 'The father of Mila and Ruben, Falkenroth ran the forge.'],
    ['who is told of beside one of kin', 'The brother of Ruben, Falkenroth, ran the forge.'],
  ])('but %s is nobody’s kin', (_, told) =>
    expect(edits(`${SMITH} ${told} ${BURIED}`)).toEqual(['Falkenroth → Falkenrath']),
  )

  test('but whose family name is a small word may be misspelt', () =>
    expect(edits('Ottilie Mei left. Ottilie Maye sat.', ['Ottilie May'])).toEqual(['Mei → May', 'Maye → May']))

  test('spellings that the text gives beside each other, wherever they stand', () => {
    expect(
      edits(
        'Wexcumbe (also Wexcumb or Wescumbe) is a village. The Wexcumbe family lived there; Roger Wexcumb built the church. His son Roger Wescumbe sold it.',
      ),
    ).toEqual([])
  })
})

describe('who is nobody of the roster', () => {
  test.each([
    [
      'who is called by a given name',
      'Marsha won; Ned Marshall coached. “Push,” Marshall said.',
      ['Ned Marsh', 'Ida Lund'],
    ],
    [
      'kin of somebody else',
      'Otto Vesterlund sued. “Lies,” Vesterlund said. Hassam, his cousin, agreed.',
      ['Ali Hassan'],
    ],
  ])('%s', (_, text, roster) => expect(edits(text, roster)).toEqual([]))

  const STRANGERS = [
    'Gudrun Ahlmark',
    'Pedro Quintela',
    'Sakura Minobe',
    'Lars Tjønn',
    'Fatou Ceesay',
    'Bela Toth-Nemes',
  ]
  test.each([
    ['who has another given name', 'Teacher Miriam Halvorson sued. “Unfair,” Halvorson said.', ['Marian Halvorsen']],
    [
      'whose family name is another’s of the roster',
      'The baker Hamish Colquhoun sold pies. “Hot,” Colquhoun said.',
      ['Alastair Colquhoun', 'Hamish Calhoun'],
    ],
  ])('%s, however many others the roster has', (_, text, roster) => {
    expect(edits(text, roster)).toEqual([])
    expect(edits(text, [...roster, ...STRANGERS])).toEqual([])
  })
})

describe('what is written instead has all that was written, and no more', () => {
  test.each([
    [
      'Pilot Jonna Vesterlunt said no. Vesterlunt left.',
      'Jonna Westerlund-Okoye',
      ['Vesterlunt → Westerlund', 'Vesterlunt → Westerlund'],
    ],
    ['Pilot Jonna Vesterlund-Okoyeh left.', 'Jonna Westerlund-Okoye', ['Vesterlund-Okoyeh → Westerlund-Okoye']],
    ['Pilot Jonna Vesterlund Okoyeh left.', 'Jonna Westerlund-Okoye', ['Vesterlund Okoyeh → Westerlund-Okoye']],
    [
      'Deputy Jose Luis Arizmendy Goicoechea voted no.',
      'José Luis Arizmendi Goikoetxea',
      ['Arizmendy Goicoechea → Arizmendi Goikoetxea'],
    ],
    ['Councillor Donal MacGiollaFada replied.', 'Dónal Mac Giolla Fhada', ['MacGiollaFada → Mac Giolla Fhada']],
    ['Striker Cristiano Albuquerke Neto scored.', 'Cristiano Albuquerque Neto', ['Albuquerke Neto → Albuquerque Neto']],
  ])('%s', (text, name, mended) => expect(edits(text, [name])).toEqual(mended))
})

test('a double family name behind a title is one, and may be a garble', () => {
  expect(
    edits('“We pay,” Doctor Mbatha-Nkossi said. The farm is old. “No,” Mbatha-Nkossi added.', [
      'Thandeka Mbatha-Nkosi',
    ]),
  ).toEqual(['Mbatha-Nkossi → Mbatha-Nkosi', 'Mbatha-Nkossi → Mbatha-Nkosi'])
})

test('what other languages write in small letters may be a name in English', () => {
  const text = (given: string): string =>
    `Mayor ${given} Quilligan’s plan failed. “No,” Quilligan said. Quiligan’s aide wept. Quilligan’s dog slept.`
  for (const given of ['Ina', 'Una', 'Bram']) expect(edits(text(given))).toEqual(['Quiligan → Quilligan'])
})

test.each([
  [3, ['Halberg → Hallberg', 'Halberg → Hallberg']],
  [500, []],
])('who is named only pages before is not whom a family name means: %d lines', (count, expected) => {
  const played = 'They played cards all night, and nobody won. '.repeat(count)
  expect(
    edits(
      `I think Otto Hallberg was in it. Hallberg was good. ${played}He asked Halberg. “It is closed,” Halberg said.`,
    ),
  ).toEqual(expected)
})
