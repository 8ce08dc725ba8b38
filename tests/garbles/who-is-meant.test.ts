import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { WHO_AND_HOW } from './who-is-meant.ts'

test.each(WHO_AND_HOW)('%j', (text, roster, mended) => {
  const { edits } = clean(text, { roster: [...roster] })
  expect(edits.map(({ from, to }) => `${from} → ${to}`)).toEqual(mended)
})

test('with `known: 1` a name that the text does not explain is somebody of the roster', () => {
  const said = (name: string, known?: number): string =>
    clean(`“We are ready,” ${name} said on Monday.`, {
      roster: ['Steve Witkoff'],
      ...(known !== undefined && { known }),
    }).text
  for (const name of ['Vickov', 'Vykov', 'Vedov']) {
    expect(said(name)).toContain(name)
    expect(said(name, 1)).toContain('Witkoff')
  }
  expect(said('Harrington', 1)).toContain('Harrington')
})
