import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const TEXT =
  'Minister Ilse Hadrovec arrived. “We agree,” Hadrowitz said. Hadrovec met Tomas Lund. “Yes,” Hadrovec said. “No,” Lunt said.'

test('where the article may introduce nobody, only the roster’s names are mended', () => {
  expect(clean(TEXT, { introduce: false }).edits).toEqual([])
  const { edits } = clean(TEXT, { introduce: false, roster: ['Ilse Hadrovec'] })
  expect(edits.map(({ from, to }) => `${from} → ${to}`)).toEqual(['Hadrowitz → Hadrovec'])
})
