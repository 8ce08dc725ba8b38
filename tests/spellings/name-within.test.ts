import { expect, test } from 'vitest'
import { makeForm } from '../../src/resolution/forms/name-forms.ts'
import { nameWithin, withoutClosings } from '../../src/spellings/name-within.ts'

const ADA = { name: 'Ada Lindqvist', given: 'Ada', family: 'Lindqvist' }
const MEER = { name: 'Jan Piet van der Meer', given: 'Jan Piet', family: 'van der Meer' }
const CHER = { name: 'Chersonova', given: '', family: 'Chersonova' }

test.each<[string, number, typeof ADA, string]>([
  ['Lindkvist', 0, ADA, '|Lindkvist'],
  ['Ada Lindkvist', 0, ADA, 'Ada|Lindkvist full'],
  ['Aida Lindkvist', 0, ADA, 'Aida|Lindkvist full'],
  ['And Lindkvist', 1, ADA, 'And: |Lindkvist'],
  ['And Lindqvist', 0, ADA, 'And|Lindqvist full'],
  ['Ask Ada Lindkvist', 0, ADA, 'Ask: Ada|Lindkvist full'],
  ['On Monday Lindkvist', 2, ADA, 'On Monday: |Lindkvist'],
  ['On Monday Ada Lindkvist', 2, ADA, 'On Monday: Ada|Lindkvist full'],
  ['On Ada Lindkvist', -1, ADA, '|On Ada Lindkvist full broken'],
  ['Ada Lind Kvist', 0, ADA, 'Ada|Lind Kvist full broken'],
  ['Lind Kvist', 0, ADA, '|Lind Kvist broken'],
  ['Jan Piet van der Mehr', 0, MEER, 'Jan Piet|van der Mehr full'],
  ['Jan Peter van der Mehr', 0, MEER, 'Jan|Peter van der Mehr full broken'],
  ['Jan Piet Mehr', 0, MEER, 'Jan Piet|Mehr full broken'],
  ['Chersonowa', 0, CHER, '|Chersonowa'],
  ['Then Chersonowa', 1, CHER, 'Then: |Chersonowa'],
])('%s (%i words may be the sentence’s) reads as %s', (text, openings, person, read) => {
  const words = text.split(' ')
  const { from, given, family, isFull, isBroken } = nameWithin(words, openings, person)
  const before = from ? `${words.slice(0, from).join(' ')}: ` : ''
  expect(`${before}${given}|${family}${isFull ? ' full' : ''}${isBroken ? ' broken' : ''}`).toBe(read)
})

test.each([
  ['ADA LINDKVIST KNOWS', 'ADA LINDKVIST'],
  ['ADA LINDKVIST KNOWS MORE', 'ADA LINDKVIST'],
  ['ADA LINDKVIST', 'ADA LINDKVIST'],
  ['ADA LINDKVIST BERGHULT', 'ADA LINDKVIST BERGHULT'],
])('the ordinary words at the end of %s are not the name’s', (text, name) => {
  expect(withoutClosings(text.split(' '), makeForm('full', 'Ada Lindqvist')).join(' ')).toBe(name)
})
