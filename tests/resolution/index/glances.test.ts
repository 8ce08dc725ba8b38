import { expect, test } from 'vitest'
import { readWritten } from '../../../src/resolution/forms/written-name.ts'
import { glancesOf } from '../../../src/resolution/index/glances.ts'
import { formAt, indexNames } from '../../../src/resolution/index/name-index.ts'
import { foresee } from '../../../src/resolution/judgement/foresight.ts'
import { readRoster } from '../../../src/roster/read-roster.ts'

const index = indexNames(
  readRoster([
    'Steve Witkoff',
    'Karoline Leavitt',
    'Juan Manuel de la Cruz-Ortega',
    'Ei Oe',
    'Maximilian Alexander Bartholomew Montgomery-Lindqvist',
  ]),
)

test.each([
  'Vitkof',
  'Witkoff',
  'Karolin Levit',
  'de la Kruz',
  'Oi',
  'x',
  'Maximilian Aleksander Bartholomeus Montgomery Lindkvist',
])('a glance at all forms of a roster foresees of %s what a glance at one form does', (text) => {
  const written = readWritten(text)
  for (let f = 0; f < index.count; f++)
    expect(glancesOf(index).foresee(written, f)).toBeCloseTo(foresee(written, formAt(index, f)), 4)
})
