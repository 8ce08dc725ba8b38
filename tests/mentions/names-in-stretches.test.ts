import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const meant = (text: string): readonly string[] =>
  clean(text).mentions.flatMap((mention) => (mention.entity ? [`${mention.text} = ${mention.entity}`] : []))

const INTRODUCED = 'Mayor Ada Carver opened the port. “Yes,” Carver said.'

test.each([
  ['a day behind the name', 'Reporters wrote to Carver Sunday about it.', ['Carver = ada-carver']],
  ['the verb of a headline', 'Carver Surges In Latest Poll', ['Carver = ada-carver']],
  ['another name without a comma', 'Vote for Ada Carver Bob Dole said no.', ['Ada Carver = ada-carver']],
  ['a firm is nobody', 'Carver Investments closed.', []],
  ['a street is nobody', 'Carver Street is shut.', []],
])('%s', (_, text, names) => {
  expect(meant(`${INTRODUCED}\n\n${text}`).slice(2)).toEqual(names)
})
