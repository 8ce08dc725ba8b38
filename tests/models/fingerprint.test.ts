import { expect, test } from 'vitest'
import { checkFingerprint, fingerprintOf } from '../../src/models/fingerprint.ts'

test('a table is refused that was learned from other features, or from the same in another order', () => {
  const made = fingerprintOf(['length', 'first letter'])
  expect(() => checkFingerprint('judgement', made, ['length', 'first letter'])).not.toThrow()
  for (const other of [['first letter', 'length'], ['length'], ['length', 'first letter', 'sound']])
    expect(() => checkFingerprint('judgement', made, other)).toThrow('npm run train -- judgement')
})
