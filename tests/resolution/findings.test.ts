import { expect, test } from 'vitest'
import { Findings } from '../../src/resolution/findings.ts'
import { readWritten } from '../../src/resolution/forms/written-name.ts'
import { formAt, indexNames } from '../../src/resolution/index/name-index.ts'
import { readRoster } from '../../src/roster/read-roster.ts'

const index = indexNames(readRoster(['Steve Witkoff', 'Viktor Whitcombe', 'Karoline Leavitt']))
const numberOf = (folded: string): number =>
  Array.from({ length: index.count }, (_, f) => f).find((f) => formAt(index, f).folded === folded)!

test('each entity stands once, with its best form', () => {
  const findings = new Findings(index, readWritten('Vitkof'))
  for (const form of ['steve witkoff', 'witkoff', 'steve', 'whitcombe']) findings.judge(numberOf(form))
  const [first, ...others] = findings.candidates()
  expect(first).toMatchObject({ entity: { name: 'Steve Witkoff' }, form: { folded: 'witkoff' } })
  expect(others.map(({ entity }) => entity.name)).not.toContain('Steve Witkoff')
})

test('what is far behind, or hopeless beside what is known of the entity, changes nothing', () => {
  const findings = new Findings(index, readWritten('Vitkof'))
  expect(findings.mayChange(numberOf('witkoff'), -5)).toBe(false)
  expect(findings.mayChange(numberOf('witkoff'), -3)).toBe(true)
  findings.judge(numberOf('witkoff'))
  const { logit } = findings.candidates()[0]!
  expect(findings.mayChange(numberOf('leavitt'), logit - 6)).toBe(logit > 2)
  expect(findings.mayChange(numberOf('leavitt'), logit - 8)).toBe(false)
  expect(findings.mayChange(numberOf('steve witkoff'), logit - 3)).toBe(false)
  expect(findings.mayChange(numberOf('steve witkoff'), logit - 2)).toBe(true)
})

test('beside a whole name that stands there nobody else is a candidate', () => {
  const findings = new Findings(index, readWritten('Steve Witkoff'))
  for (let f = 0; f < index.count; f++) findings.judge(f)
  expect(findings.candidates().map(({ entity }) => entity.name)).toEqual(['Steve Witkoff'])
})
