import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const roster = ['Tomas Wieringa', 'Ada Lindqvist', 'Chidi Okonkwo', 'Priya Raghunathan']

test.each([
  ['Tell Weeringa said so.', 'Tell Wieringa said so.'],
  ['Why Lindkvist said so.', 'Why Lindqvist said so.'],
  ['Later Lindkvist said so.', 'Later Lindqvist said so.'],
  ['Okay Weeringa said so.', 'Okay Wieringa said so.'],
])('a word that sounds like nothing of the name stays: %s', (heard, right) => {
  expect(clean(`The port is closed. ${heard}`, { roster, medium: 'speech' }).text).toBe(`The port is closed. ${right}`)
})
