import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const roster = ['Tomas Wieringa', 'Ann Lee']
const speech = { roster, medium: 'speech' } as const

describe('options mean the same in speech', () => {
  const text = 'Ann Lee: Thank you, Tomas Weeringa.\n\nTomas Wieringa: Good morning.\n\nAnn Lee: Go ahead.'

  test('a turn is a quotation: nothing in it is edited outside quotations', () => {
    expect(clean(text, speech).text).toContain('Thank you, Tomas Wieringa.')
    expect(clean(text, { ...speech, edit: 'outside-quotations' }).text).toBe(text)
  })

  test('what is not edited is left for review', () => {
    const { edits, review } = clean(text, { ...speech, edit: 'none' })
    expect(edits).toEqual([])
    expect(review).toMatchObject([{ code: 'withheld-edit', candidates: [{ name: 'Tomas Wieringa' }] }])
  })

  test('a decision has its entity, and does not touch what is protected', () => {
    const decisions = { Weeringa: 'Tomas Wieringa' }
    expect(clean('I met Weeringa.', { ...speech, decisions }).edits).toMatchObject([{ entity: 'tomas-wieringa' }])
    expect(clean('I met Weeringa.', { ...speech, decisions, protect: ['Weeringa'] }).edits).toEqual([])
  })

  test('capitals stay capitals', () => {
    expect(clean('WELCOME TO THE SHOW, TOMAS WEERINGA.', speech).text).toBe('WELCOME TO THE SHOW, TOMAS WIERINGA.')
  })
})

test('a transcript with capitals and full stops is read as an article too, in the form that was said', () => {
  expect(clean('I talked to Weeringa about it yesterday and he said the cranes stand still.', speech).text).toContain(
    'talked to Wieringa about',
  )
  expect(clean('Thanks to Weeringa for the pull request.', speech).text).toBe(
    'Thanks to Wieringa for the pull request.',
  )
})

test('where speakers are named, small words and acronyms are nobody', () => {
  const text = '**Myles Borins:** We count in units.\n\n**Gus Caplan:** In miles, by MLS.\n\n**Myles Borins:** Yes.'
  expect(clean(text, { roster: ['Myles Borins', 'Gus Caplan', 'Younies Mahmoud'], medium: 'speech' }).edits).toEqual([])
})

test('without a roster the full names of the labels are one', () => {
  const text = 'Rita Lund: Thank you, Goran Bable.\n\nGoran Babel: Good morning.\n\nRita Lund: Go ahead.'
  expect(clean(text, { medium: 'speech' }).text).toContain('Thank you, Goran Babel.')
})
