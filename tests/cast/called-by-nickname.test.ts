import { expect, test } from 'vitest'
import { clean, createResolver } from '../../src/index.ts'

// a short form that begins with another letter, as the resolver and the article take it
test.each([
  ['Betty Corrigan', 'Elizabeth Corrigan'],
  ['Peggy Ilesanmi', 'Margaret Ilesanmi'],
  ['Sasha Morozenko', 'Aleksandr Morozenko'],
  ['Kate Osgood', 'Katherine Osgood'],
])('%s is %s of the roster, and stays as written', (written, name) => {
  const text = `${written} met the press on Monday. “We are ready,” ${written.split(' ')[1]} said.`
  const result = clean(text, { roster: [name] })
  expect(result.text).toBe(text)
  expect(result.quotations[0]!.speaker!.name).toBe(name)
  expect(createResolver([name]).resolve(written).entity?.name).toBe(name)
})

test('of two whom it may be short for it is neither', () => {
  const roster = ['Aleksandr Morozenko', 'Aleksandra Morozenko']
  const { quotations } = clean('Sasha Morozenko met the press. “We are ready,” Morozenko said.', { roster })
  expect(quotations[0]!.speaker!.name).toBe('Sasha Morozenko')
})
