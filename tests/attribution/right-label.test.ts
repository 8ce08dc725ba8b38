import { distance } from 'fastest-levenshtein'
import { expect, test, vi } from 'vitest'
import { findRightLabels } from '../../src/attribution/right-label.ts'
import { cleanDocument } from '../../src/formats/index.ts'
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

const play = (...turns: readonly (readonly [string, string])[]): string =>
  turns.map(([label, words]) => `                    ${label}\n          ${words}\n`).join('\n')
const editsOf = (text: string): string[] => cleanDocument(text).edits.map(({ from, to }) => `${from} → ${to}`)
const TALK = Array.from({ length: 6 }, (_, k) => [
  ['TOLVANE', `I wait for boat ${k}.`] as const,
  ['OLGA', 'So do I.'] as const,
]).flat()

test('a label of a letter more or less is a slip, but that of a Mr. and a Mrs. is a family', () => {
  expect(editsOf(play(...TALK, ['MR. TULVANE', 'Good day.'], ['MR. TULVANE', 'Rain again.']))).toEqual([
    'TULVANE → TOLVANE',
    'TULVANE → TOLVANE',
  ])
  expect(editsOf(play(...TALK, ['MR. TULVANE', 'Good day.'], ['MRS. TULVANE', 'Rain again.']))).toEqual([])
})

test('a label that says how somebody is heard is left as it is, and is theirs', () => {
  const text = play(
    ['TOM WERSIN', 'Hello.'],
    ['TOM WERSIN’S VOICE', 'Leave a message.'],
    ['OLGA HADRO', 'He is out.'],
    ['TOM WERSIN', 'I am here.'],
  )
  const { edits, quotations } = cleanDocument(text)
  expect(edits).toEqual([])
  expect(quotations[1]!.speaker?.name).toBe('TOM WERSIN')
})

test('what is mended counts for the right label, so that nothing is left to mend', () => {
  const labels = ['Ada Tolvanek', 'Ada Tolvanik', 'Ada Tolvanik', 'Ada Tolvanik', 'Ada Tolvnik', 'Ada Tolvnik']
  const text = labels.map((label, k) => `**${label}:** We open gate ${k}.\n`).join('\n')
  expect(editsOf(text)).toEqual([
    'Ada Tolvanek → Ada Tolvanik',
    'Ada Tolvnik → Ada Tolvanik',
    'Ada Tolvnik → Ada Tolvanik',
  ])
})
