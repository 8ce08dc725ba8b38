import { expect, test } from 'vitest'
import { ADDRESS, tokenize } from '../../src/text/tokens.ts'

const addressesIn = (text: string): string[] => {
  const { count, kinds, words, vocabulary } = tokenize(text)
  return Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    kinds[i] === ADDRESS ? [vocabulary[words[i]!]!] : [],
  )
}

test.each([
  'https://harbour.example/Hadrow?by=Lund',
  'www.Hadrow.example',
  'x.com/Hadrow',
  'harbour.example/people/Hadrow',
  'jane.Hadrow@harbour.example',
  'Hadrow.1234.mail@mx1.harbour.example',
  '@Hadrow',
  '#Hadrow',
  'files/Hadrow/a.txt',
  './Hadrow',
  '~/Hadrow/notes',
  '/home/Hadrow',
  'C:\\Users\\Hadrow',
  '\\\\server\\Hadrow',
  '$Hadrow',
  '%Hadrow%',
  'Hadrow()',
  'Hadrow::run',
  'name=Hadrow',
  'Hadrow.csv',
  'notes/Hadrow.PDF',
  'Hadrow_2',
  '<a href="/tag/Hadrow">',
])('%s is an address, behind it a name is none', (address) => {
  expect(addressesIn(`See ${address} and Hadrow.`)).toEqual([address])
  expect(addressesIn(`(see ${address})`)).toEqual([address])
})

test.each([
  'and/or',
  'AC/DC',
  'Harbour/Hadrow/Pool',
  '9/11',
  'a – b',
  'Hadrow (left)',
  '3:2',
  'U.S.',
  'no.“Yes”',
  '<Hadrow>',
])('%s is none', (text) => {
  expect(addressesIn(`See ${text} and Hadrow.`)).toEqual([])
})

test('a chunk is looked at once', () => {
  expect(addressesIn('/'.repeat(200_000))).toEqual([])
  expect(addressesIn('a,'.repeat(100_000))).toEqual([])
})
