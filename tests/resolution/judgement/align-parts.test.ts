import { expect, test } from 'vitest'
import { type Alignment, alignParts } from '../../../src/resolution/judgement/align-parts.ts'
import { gatherEvidence } from '../../../src/resolution/judgement/evidence.ts'

const pairsOf = ({ pairs }: Alignment): readonly string[] =>
  pairs.map(({ written, form }) => `${written.folded} ${form.folded}`)

test('the likest words stand beside each other, whatever their order', () => {
  expect(pairsOf(alignParts('lindkvist adda', 'ada lindqvist'))).toEqual(['lindkvist lindqvist', 'adda ada'])
})

test('pairs come the likest first, and tell how like they are', () => {
  for (const [written, name] of [
    ['jon smyth okonkwo', 'john okonquo smith'],
    ['a petrenka', 'anton petrenko'],
    ['maria de la vegga sol', 'marya vega'],
  ] as const) {
    const { pairs } = alignParts(written, name)
    expect(pairs.length).toBeGreaterThan(0)
    for (const [i, pair] of pairs.entries()) {
      expect(pair.alike).toBeLessThanOrEqual(pairs[i - 1]?.alike ?? 1)
      if (pair.how !== 'garble') continue
      const { spelling, sound, hearing, letters } = gatherEvidence(pair.written, pair.form)
      expect(pair.alike).toBe((Math.max(spelling, sound, hearing) + letters) / 2)
      expect(pair.evidence.letters).toBe(letters)
    }
  }
})
