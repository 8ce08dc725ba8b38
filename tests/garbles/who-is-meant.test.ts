import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { WHO_AND_HOW } from './who-is-meant.ts'

test.each(WHO_AND_HOW)('%j', (text, roster, mended) => {
  const { edits } = clean(text, { roster: [...roster] })
  expect(edits.map(({ from, to }) => `${from} → ${to}`)).toEqual(mended)
})
