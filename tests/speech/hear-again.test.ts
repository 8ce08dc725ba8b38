import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

test('what a decision tells of other words is heard at once, not when the mended text is cleaned again', () => {
  const options = {
    roster: ['Nobody', 'Li Wei', 'Weeronga', { name: 'KIM Min-su', type: 'organization' as const }],
    medium: 'speech' as const,
    decisions: { Hadrowitz: 'KIM Min-su' },
  }
  const { text, edits } = clean('wins,Hadrowitz', options)
  expect(edits).toContainEqual(expect.objectContaining({ from: 'Hadrowitz' }))
  expect(clean(text, options).text).toBe(text)
})

test('a decided place stays as a person decided', () => {
  const options = { roster: ['Tomas Wieringa', 'Ada Lindqvist'], medium: 'speech' as const }
  const decided = clean('I asked Weeringa. Then Lindkvist left.', { ...options, decisions: { Lindkvist: null } })
  expect(decided.text).toBe('I asked Wieringa. Then Lindkvist left.')
})
