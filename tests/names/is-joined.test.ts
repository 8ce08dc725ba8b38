import { expect, test } from 'vitest'
import { isJoined } from '../../src/names/is-joined.ts'

test.each(['Rita & Goran', 'Rita+Goran', 'Lund and Babel', 'LUND AND BABEL', 'Rita to Goran', 'Rita y Goran'])(
  'a label names several: %s',
  (label) => expect(isJoined(label)).toBe(true),
)

test.each(['Rita Lund', 'Rita E Lund', 'RITA Y LUND', 'Lund To Anh', 'Andrea Ettore'])(
  'a label names one: %s',
  (label) => expect(isJoined(label)).toBe(false),
)
