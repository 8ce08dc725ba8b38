import { describe, expect, test } from 'vitest'
import { partFor } from '../../src/edits/follow-decisions.ts'
import { clean } from '../../src/index.ts'

const roster = ['Tomas Wieringa', 'Ilse Hadrovec', 'Lund']
const GARBLED = 'Tomas Wieringa came. “Yes,” Weeringa said. Wieringa left.'
const MENDED = 'Tomas Wieringa came. “Yes,” Wieringa said. Wieringa left.'

describe('what is mended is not what a person decided to be written otherwise', () => {
  test('a whole name that is somebody else’s', () => {
    const decisions = { 'Tomas Wieringa': 'Lund' }
    expect(clean('Tomas Wieinga', { roster, confidence: 0, decisions }).text).toBe('Tomas Wieinga')
    expect(clean('Tomas Wieinga', { roster, confidence: 0 }).text).toBe('Tomas Wieringa')
  })

  test.each([
    ['a decision that leaves the form as it is', { Wieringa: 'Tomas Wieringa' }],
    ['a form that is to stay', { Wieringa: null }],
    ['a form that stands nowhere near', { Hadrovets: 'Ilse Hadrovec' }],
    ['a form of which only a part is written', { Wier: 'Lund' }],
  ])('%s forbids nothing', (_, decisions) => expect(clean(GARBLED, { roster, decisions }).text).toBe(MENDED))
})

test('a decision is followed wherever the form stands, and not inside the name as it is to be', () => {
  const { text, edits } = clean('Ilse Hadrovets spoke. “No,” Hadrovets said. Hadrovec left.', {
    roster,
    decisions: { Hadrovets: 'Ilse Hadrovec' },
  })
  expect(text).toBe('Ilse Hadrovec spoke. “No,” Hadrovec said. Hadrovec left.')
  expect(edits.map(({ reasons }) => reasons[0])).toEqual([
    { code: 'decided', text: 'a person decided that “Hadrovets” means Ilse Hadrovec' },
    { code: 'decided', text: 'a person decided that “Hadrovets” means Ilse Hadrovec' },
  ])
})

test('of two strings one in the other the longer counts', () => {
  const decisions = { Hadro: 'Lund', 'Ilse Hadro': 'Ilse Hadrovec' }
  expect(clean('Ilse Hadro met Hadro.', { roster, decisions }).text).toBe('Ilse Hadrovec met Lund.')
})

test.each([
  ['Hadrowitz', 'Ilse Hadrovec', 'Hadrovec'],
  ['Ilza', 'Ilse Hadrovec', 'Ilse'],
  ['Ilza Hadrowitz', 'Ilse Hadrovec', 'Ilse Hadrovec'],
  ['X', 'Lund', 'Lund'],
  ['Fizer Works', 'Pfizer', 'Pfizer'],
  ['Mehr', 'Tomas van der Meer', 'Meer'],
  ['Fandermeer', 'Tomas van der Meer', 'van der Meer'],
  ['von Mehr', 'Tomas van der Meer', 'van der Meer'],
  ['Linnd', 'Ada Lind-Olsen', 'Lind'],
  ['Olson', 'Ada Lind-Olsen', 'Olsen'],
  ['Lind-Olson', 'Ada Lind-Olsen', 'Lind-Olsen'],
  ['Lopes', 'Ana López Ortega', 'López'],
])(
  'a word stands for a word of the name or for the family name, more words for the whole: %s of %s',
  (written, name, part) => {
    expect(partFor(written, { name })).toBe(part)
  },
)

test('what a decision writes is not written into itself', () => {
  const text = 'Ada Lind-Olsen came. Lindolsen met Lind-Olsen, and Lind-Olsen met Lindolsen.'
  const decided = (decisions: Readonly<Record<string, string>>): string =>
    clean(text, { roster: ['Ada Lind-Olsen'], decisions }).text
  expect(decided({ Lindolsen: 'Ada Lind-Olsen' })).toBe(text.replaceAll('Lindolsen', 'Lind-Olsen'))
  expect(decided({ Lind: 'Ada Lind-Olsen' })).toBe(text)
})

test('a part of a longer name is written whole, and not where the whole stands already', () => {
  const text = 'Ada Lind met Ada Lind Berg. Ada Lind Berg met Ada Lind, and Ada Lind Berg left.'
  const options = { roster: ['Ada Lind Berg'], decisions: { 'Ada Lind': 'Ada Lind Berg' } }
  const whole = 'Ada Lind Berg met Ada Lind Berg. Ada Lind Berg met Ada Lind Berg, and Ada Lind Berg left.'
  expect(clean(text, options).text).toBe(whole)
  expect(clean(whole, options)).toMatchObject({ text: whole, edits: [] })
})

test('a family name alone is the one person’s whom the text calls so', () => {
  const meant = (text: string): readonly string[] =>
    clean(text, { decisions: { Hadrowitz: 'Hadrovec' } }).edits.map(({ to, entity }) => `${to}: ${entity}`)
  expect(meant('Minister Ilse Hadrovec came. Hadrovec left. “We wait,” Hadrowitz said.')).toEqual([
    'Hadrovec: ilse-hadrovec',
  ])
  const two = 'Ministers Ilse Hadrovec and Bo Hadrovec came. “We wait,” Hadrowitz said.'
  expect(meant(two)).toEqual(['Hadrovec: hadrovec'])
  const roster = ['Ivo Lund', 'Lund']
  const { edits } = clean('Ivo Lund came. Linde left.', { roster, decisions: { Linde: 'Lund' } })
  expect(edits).toMatchObject([{ to: 'Lund', entity: 'lund' }])
})

test('whoever is meant has to be known', () => {
  const decided = (): unknown => clean('Gestt spoke.', { decisions: { Gestt: 'Ivo Gest' } })
  expect(decided).toThrow(expect.objectContaining({ code: 'invalid-option' }))
})

test('a decision for somebody whom only the text names', () => {
  const { text, edits } = clean('We met Gestt on Ivo Gest Street.', { decisions: { Gestt: 'Ivo Gest' } })
  expect(text).toBe('We met Gest on Ivo Gest Street.')
  expect(edits).toMatchObject([{ entity: 'ivo-gest' }])
})

describe('what is mended beside a form that is decided', () => {
  const cleaned = (text: string, decisions: Readonly<Record<string, string | null>>): string =>
    clean(text, { roster, decisions }).text

  test.each([
    ['“Yes,” Weeringa said.', 'Wieringa said'],
    ['Tomas Weeringa said yes.', 'Tomas Wieringa'],
    ['Tomas Weeringa said yes.', 'Tomas Wieringa said'],
  ])('%s stays where %j is somebody else’s', (text, written) => expect(cleaned(text, { [written]: 'Lund' })).toBe(text))

  test.each([
    ['“Yes,” Weeringa said.', 'Wieringa said', null],
    ['“Yes,” Weeringa said.', 'Wieringa says', 'Lund'],
    ['“Yes,” Weeringa said.', 'Yes', 'Lund'],
    ['“Yes,” Weeringa said.', 'said', 'Lund'],
    ['Tomas Weeringa said yes.', 'Tom Wieringa', 'Lund'],
  ] as const)('%s is mended where %j is %s', (text, written, name) =>
    expect(cleaned(text, { [written]: name })).toContain('Wieringa'),
  )

  test('a person may write a name in another script, nothing else does', () => {
    const text = '“Yes,” Witkof said.'
    expect(clean(text, { roster: ['Стив Уиткофф'] }).text).toBe(text)
    expect(clean(text, { roster: ['Стив Уиткофф'], decisions: { Witkof: 'Стив Уиткофф' } }).text).toBe(
      '“Yes,” Уиткофф said.',
    )
  })
})
