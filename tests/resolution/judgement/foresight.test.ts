import { expect, test } from 'vitest'
import { findCandidates, judgeForms } from '../../../src/resolution/find-candidates.ts'
import { FAR_BEHIND } from '../../../src/resolution/findings.ts'
import { makeForm } from '../../../src/resolution/forms/name-forms.ts'
import { readWritten } from '../../../src/resolution/forms/written-name.ts'
import { indexNames } from '../../../src/resolution/index/name-index.ts'
import { foresee } from '../../../src/resolution/judgement/foresight.ts'
import { judge } from '../../../src/resolution/judgement/judge.ts'
import { readRoster } from '../../../src/roster/read-roster.ts'

const NAMES = ['Steve Witkoff', 'Dmitry Peskov', 'Karoline Leavitt', 'Isabel Navarro', 'Viktor Whitcombe']
const index = indexNames(readRoster(NAMES))

test.each([
  ['Vitkof', 'Witkoff'],
  ['Whitcoff', 'Witkoff'],
  ['Karolin Levit', 'Karoline Leavitt'],
  ['Peskow', 'Peskov'],
])('%s for %s is not foreseen to be much less than it is', (written, name) => {
  const form = makeForm(name.includes(' ') ? 'full' : 'family', name)
  expect(foresee(readWritten(written), form)).toBeGreaterThan(judge(readWritten(written), form).logit - 4)
})

test('what is hopeless beside another is foreseen to be', () => {
  const written = readWritten('Vitkof')
  const likely = foresee(written, makeForm('family', 'Witkoff'))
  expect(foresee(written, makeForm('family', 'Navarro'))).toBeLessThan(likely - FAR_BEHIND)
})

test('a name that stands there as it is may always be meant', () =>
  expect(foresee(readWritten('NAVARRO'), makeForm('family', 'Navarro'))).toBe(Number.POSITIVE_INFINITY))

test.each(['Vitkof', 'Whitcoff', 'Levit', 'Isabell Navaro', 'Peskow', 'Navarro'])(
  'the first candidate for %s is that of judging every form',
  (written) => {
    const all = judgeForms(index, readWritten(written), Array(index.count).keys())
    expect(findCandidates(index, written)[0]).toEqual(all[0])
  },
)
