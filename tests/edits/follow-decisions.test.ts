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

test('a word stands for a word of the name, more words for the whole', () => {
  expect(partFor('Hadrowitz', { name: 'Ilse Hadrovec' })).toBe('Hadrovec')
  expect(partFor('Ilza', { name: 'Ilse Hadrovec' })).toBe('Ilse')
  expect(partFor('Ilza Hadrowitz', { name: 'Ilse Hadrovec' })).toBe('Ilse Hadrovec')
  expect(partFor('X', { name: 'Lund' })).toBe('Lund')
})
