import { distance } from 'fastest-levenshtein'
import { expect, test, vi } from 'vitest'
import { findRightLabels } from '../../src/attribution/right-label.ts'
import { findTurns } from '../../src/quotations/turns/find-turns.ts'

// cost is counted in steps, never in time: how often two words are compared
vi.mock('fastest-levenshtein', async (original) => {
  const whole = await original<{ distance: typeof distance }>()
  return { ...whole, distance: vi.fn(whole.distance) }
})

const SYLLABLES = ['ba', 'dro', 'fen', 'gil', 'hos', 'kan', 'lim', 'mur', 'nev', 'pol']
/** A made-up family name, another for each number. */
const familyOf = (n: number): string =>
  ['Q', ...[n, Math.floor(n / 10), Math.floor(n / 100), 7 * n + 3].map((k) => SYLLABLES[k % 10]!)].join('')
/** Of each speaker two turns under the right label, and one under a slip of it. */
const transcriptOf = (speakers: number): string =>
  Array.from({ length: speakers }, (_, n) =>
    [familyOf(n), familyOf(n), `${familyOf(n)}n`].map((family, k) => `Ada ${family}: We open gate ${k}.\n\n`).join(''),
  ).join('')

function comparedFor(speakers: number): number {
  const { turns } = findTurns(transcriptOf(speakers))
  vi.mocked(distance).mockClear()
  const rightOf = findRightLabels(turns)
  for (const { name } of turns) rightOf(name.key)
  expect(rightOf(turns[2]!.name.key)).toBe(`Ada ${familyOf(0)}`)
  return vi.mocked(distance).mock.calls.length
}

test('of four times as many speakers about four times as many labels are compared', () => {
  expect(comparedFor(800)).toBeLessThan(5 * comparedFor(200))
})
