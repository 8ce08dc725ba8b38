import { expect, test } from 'vitest'
import type { Mending } from '../../src/edits/person-plan.ts'
import { planAgain } from '../../src/edits/plan-again.ts'
import type { Plan } from '../../src/edits/plan-edits.ts'

/** A plan that mends words wherever they are written: `{ Vickov: 'Witkoff' }`. */
function planOf(
  text: string,
  mended: Readonly<Record<string, string>>,
  decidedBy: Mending['decidedBy'] = 'model',
): Plan {
  const mendings = Object.entries(mended).flatMap(([written, to]): Mending[] => {
    const start = text.indexOf(written)
    const meant = { member: -1, name: to, entity: null }
    const place: Mending = { start, end: start + written.length, to, ...meant, confidence: 1, decidedBy, reasons: [] }
    return start < 0 ? [] : [place]
  })
  const rest = { links: [], questions: [], merged: [], spellings: new Map() }
  return { mendings: mendings.sort((a, b) => a.start - b.start), ...rest }
}

/** What two readings together mend, as `from → to`. */
function mended(text: string, first: Plan, second: Readonly<Record<string, string>>): readonly string[] {
  const { mendings } = planAgain(text, first, (cleaned) => planOf(cleaned, second))
  return mendings.map(({ start, end, to }) => `${text.slice(start, end)} → ${to}`)
}

const TEXT = 'Steve Vickov met Vidok and Vedov.'

test('what a second reading mends stands at its place in the source', () => {
  expect(mended(TEXT, planOf(TEXT, { Vickov: 'Witkoff' }), { Vidok: 'Witkoff', Vedov: 'Witkoff' })).toEqual([
    'Vickov → Witkoff',
    'Vidok → Witkoff',
    'Vedov → Witkoff',
  ])
})

test('what both mend is mended once, the longer stretch whole', () => {
  expect(mended(TEXT, planOf(TEXT, { Vickov: 'Vitkof' }), { Vitkof: 'Witkoff' })).toEqual(['Vickov → Witkoff'])
  expect(mended(TEXT, planOf(TEXT, { Vickov: 'Vitkof' }), { 'Steve Vitkof': 'Stefan Witkoff' })).toEqual([
    'Steve Vickov → Stefan Witkoff',
  ])
})

test('what two readings disagree on stays', () => {
  expect(mended('Vidok left.', planOf('Vidok left.', { Vidok: 'Vedov' }), { Vedov: 'Vidok' })).toEqual([
    'Vidok → Vidok',
  ])
})

test('who is mended again is who they were found to be', () => {
  const entity = (id: string) =>
    ({ id, name: 'Steve Witkoff', type: 'person', aliases: [], titles: [], origin: 'roster' }) as const
  const meaning = (plan: Plan, ids: readonly (string | null)[], member: number): Plan => ({
    ...plan,
    mendings: plan.mendings.map((mending, m) => ({ ...mending, member, entity: ids[m] ? entity(ids[m]) : null })),
  })
  const first = meaning(planOf(TEXT, { Vickov: 'Witkoff' }), ['q1'], 3)
  const { mendings } = planAgain(TEXT, first, (cleaned) =>
    meaning(planOf(cleaned, { Vidok: 'Witkoff', Vedov: 'Lund', met: 'Met' }), [null, 'q1', 'q2'], 7),
  )
  expect(mendings.map(({ to, member }) => [to, member])).toEqual([
    ['Witkoff', 3],
    ['Met', -1],
    ['Witkoff', 3],
    ['Lund', -1],
  ])
})

test('a text is read no more once nothing more is mended', () => {
  let readings = 1
  planAgain('a c', planOf('a c', { a: 'b' }), (cleaned) => {
    readings++
    return planOf(cleaned, readings === 2 ? { c: 'd' } : {})
  })
  expect(readings).toBe(3)
})

test('what is written as it stands is not mended again', () => {
  expect(mended(TEXT, planOf(TEXT, { Vickov: 'Vickov' }), { 'Steve Vickov': 'Stefan Witkoff' })).toEqual([
    'Vickov → Vickov',
  ])
})

test('what a person decided stays decided', () => {
  expect(mended(TEXT, planOf(TEXT, { Vickov: 'Vitkof' }, 'person'), { Vitkof: 'Witkoff' })).toEqual(['Vickov → Vitkof'])
})

test('where nothing is mended the article is read once', () => {
  const plan = planOf(TEXT, {})
  expect(
    planAgain(TEXT, plan, () => {
      throw new Error('read again')
    }),
  ).toBe(plan)
})

test('five readings are the most', () => {
  let readings = 1
  planAgain('a', planOf('a', { a: 'b' }), (cleaned) => {
    readings++
    return planOf(cleaned, { [cleaned]: `${cleaned}b` })
  })
  expect(readings).toBe(5)
})
