import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const speakers = (text: string): (string | null)[] => clean(text).quotations.map((q) => q.speaker?.name ?? null)

test.each([
  ['“Flour has doubled,” says Marita as she sweeps the shop.', 'Marita'],
  ['“We sold out by nine,” Oddvar told the paper.', 'Oddvar'],
  ['In a letter to clients, Quillmont said the fund is closed.', 'Quillmont'],
  ['On Friday, Brennholt announced that the plant would close.', 'Brennholt'],
  ['Veltrix said it would repay the money by May.', 'Veltrix'],
  ['According to Skarsund, the bridge was never inspected.', 'Skarsund'],
  ['“I never signed it,” Ms. Tolland said.', 'Tolland'],
  ['“Not today!” shouted Bela from the boat.', 'Bela'],
  ['Ivo and Petra Malick run the mill. “We grind at night,” Ivo told visitors.', 'Ivo Malick'],
  ['The talks with Grenfeld broke down. Grenfeld said the offer was late.', 'Grenfeld'],
])('%s', (text, name) => expect(speakers(text)[0]).toBe(name))

test.each([
  'Newly released records say the bridge was never inspected.',
  'Surprisingly, critics said the film was too short.',
  'READ MORE: “We sold out by nine,” traders said.',
  'Bystanders said the bus had been full.',
  'Estimates suggest that the fund lost a third.',
  'Americans say they sleep too little.',
])('no proper name speaks: %s', (text) => {
  for (const name of speakers(text)) expect(name).toBeNull()
})

test('what follows goes on with who is only named', () => {
  const text = 'Brennholt met the press. “We lost,” Brennholt said. “But we will be back,” she added.'
  expect(speakers(text)).toEqual(['Brennholt', 'Brennholt'])
})

test('each of its places is a mention of the same one, and no edit comes of it', () => {
  const text = '“We lost,” Brennholt said. Nobody asked Brennhold again.'
  const { mentions, edits } = clean(text)
  expect(mentions[0]).toMatchObject({ text: 'Brennholt', entity: 'brennholt', status: 'resolved' })
  expect(edits).toEqual([])
})
