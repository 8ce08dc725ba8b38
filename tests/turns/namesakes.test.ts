import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const NAMESAKES = 'John Carver and Mary Carver run the mill.'
const TURNS = `Ann Lee: Good morning, all.

Bo Hale: Good morning.

Ann Lee: ${NAMESAKES}

Bo Hale: Carver said it was full.

Ann Lee: Thank you.`

const carvers = (text: string, options?: Parameters<typeof clean>[1]): readonly string[] =>
  clean(text, options)
    .mentions.filter((mention) => mention.text === 'Carver')
    .map(({ status, confidence }) => `${status} ${confidence}`)

test('two of one family name stay undecided where labels are mentions too', () => {
  expect(carvers(TURNS)).toEqual(['ambiguous 0.5'])
  expect(carvers(`${TURNS}\n\n${NAMESAKES} “It is full,” Carver said.`)).toEqual(['ambiguous 0.5', 'ambiguous 0.5'])
})

test('and where a person decides that other words are somebody’s', () => {
  const text = `The mill is old. ${NAMESAKES} “It is full,” Carver said.`
  expect(carvers(text, { decisions: { mill: 'Mary Carver' } })).toEqual(['ambiguous 0.5'])
})
