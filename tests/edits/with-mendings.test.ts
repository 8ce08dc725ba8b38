import { expect, test } from 'vitest'
import type { Mending } from '../../src/edits/person-plan.ts'
import type { Plan } from '../../src/edits/plan-edits.ts'
import { withMendings } from '../../src/edits/with-mendings.ts'

const meant = { member: -1, name: 'Ada Lindqvist', entity: null }
const mending = (start: number, end: number, to: string): Mending => ({
  start,
  end,
  to,
  ...meant,
  confidence: 1,
  decidedBy: 'model',
  reasons: [],
})
const question = (...places: readonly (readonly [number, number])[]): Plan['questions'][number] => ({
  code: 'unsure-edit',
  places: places.map(([start, end]) => ({ start, end })),
  spellings: [],
  candidates: [],
  reasons: [],
})
const plan: Plan = {
  mendings: [mending(10, 14, 'Lind'), mending(30, 34, 'Lund')],
  links: [
    { start: 20, end: 25, ...meant, confidence: 1 },
    { start: 40, end: 45, ...meant, confidence: 1 },
  ],
  questions: [question([20, 25], [50, 55]), question([22, 24]), question([60, 65])],
  merged: [],
  spellings: new Map(),
}

test('what more is mended stands among the rest in order, and what else was planned for it goes', () => {
  const more = withMendings(plan, [mending(31, 33, 'Bo'), mending(21, 24, 'Ada'), mending(5, 7, 'Cy')])
  expect(more.mendings.map(({ start, to }) => [start, to])).toEqual([
    [5, 'Cy'],
    [10, 'Lind'],
    [21, 'Ada'],
    [31, 'Bo'],
  ])
  expect(more.links.map(({ start }) => start)).toEqual([40])
  expect(more.questions.map(({ places }) => places)).toEqual([[{ start: 50, end: 55 }], [{ start: 60, end: 65 }]])
  expect(more.questions[0]).toMatchObject({ code: 'unsure-edit' })
})

test('where nothing more is mended the plan stays', () => {
  expect(withMendings(plan, [])).toBe(plan)
})
