import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const speakersOf = (text: string): (string | undefined)[] =>
  clean(text, { language: 'de' }).quotations.map(({ speaker }) => speaker?.name)

test('a participle that opens a sentence is nobody, and a surname that ends as one is whoever holds the office behind it', () => {
  expect(speakersOf('Befragt, ob sie gehe, sagte Lund: „Ich bleibe.“')).toEqual(['Lund'])
  expect(speakersOf('Behrent, Leiter des Amts, sagte: „Ja.“')).toEqual(['Behrent'])
})
