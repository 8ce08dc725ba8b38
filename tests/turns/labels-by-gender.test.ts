import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

/** The speaker of each turn, in order. */
const speakers = (turns: readonly string[], roster: readonly string[] = []): (string | undefined)[] =>
  clean(turns.join('\n\n'), { roster }).quotations.map(({ speaker }) => speaker?.name)

test('under a title of the other gender a label is nobody’s of the roster', () => {
  expect(
    speakers(
      [
        'MR. WENLOCK: I will not go.',
        'MRS. HALDEN: You will.',
        'MS. WENLOCK: Well then, we go.',
        'MR. HALDEN: Then come.',
        'MR. WENLOCK: No, never.',
      ],
      ['Anna Wenlock', 'Steve Halden'],
    ),
  ).toEqual(['WENLOCK', 'HALDEN', 'Anna Wenlock', 'Steve Halden', 'WENLOCK'])
})

test('but whoever is a Chairman or a Senator may be a woman', () => {
  expect(
    speakers(
      ['Chairman WENLOCK. I will not go.', 'Senator HALDEN. You will.', 'Chairman WENLOCK. No, never.'],
      ['Anna Wenlock', 'Steve Halden'],
    ),
  ).toEqual(['Anna Wenlock', 'Steve Halden', 'Anna Wenlock'])
})

test('nor is it that of another label, but for forenames that are a man’s and a woman’s', () => {
  const turns = (given: string): readonly string[] => [
    `${given} Wenlock: I will not go.`,
    'Mr. Wenlock: You will.',
    `${given} Wenlock: No, never.`,
    'Mr. Wenlock: Then stay.',
  ]
  expect(speakers(turns('Anna'))).toEqual(['Anna Wenlock', 'Wenlock', 'Anna Wenlock', 'Wenlock'])
  expect(new Set(speakers(turns('Andrea')))).toEqual(new Set(['Andrea Wenlock']))
})
