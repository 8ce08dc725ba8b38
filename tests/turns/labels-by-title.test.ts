import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const speakersOf = (text: string): string[] =>
  clean(text).quotations.map((quotation) => `${quotation.speaker?.name}: ${quotation.text}`)

test('a title that may be a forename is none of the name behind it', () => {
  expect(
    speakersOf(
      'JUSTICE ABARA: What is your best case?\n\nMR. VANCE: Tull v. Marsh.\n\nJUSTICE ABARA: It was overruled.\n\nCHIEF JUSTICE STOLL: Thank you, counsel.',
    ),
  ).toEqual([
    'ABARA: What is your best case?',
    'VANCE: Tull v. Marsh.',
    'ABARA: It was overruled.',
    'STOLL: Thank you, counsel.',
  ])
})

test('what begins behind the full stop of a label is no part of its name', () => {
  expect(
    speakersOf(
      'Mrs. PEREGRINE. Mr. President, I rise.\n\nMr. TULL. I yield.\n\nMrs. PEREGRINE. Mr. President, I thank him.',
    ),
  ).toEqual(['PEREGRINE: Mr. President, I rise.', 'TULL: I yield.', 'PEREGRINE: Mr. President, I thank him.'])
})

test('a relative of whom the words tell is not who says them', () => {
  const text =
    'LUND: I moved here in 1990.\n\nINTERVIEWER: From where?\n\nLUND: From Harne. My father, Peter Lund, was a miller.\n\nINTERVIEWER: And your mother?\n\nLUND: She taught.'
  expect(speakersOf(text).filter((line) => line.startsWith('LUND'))).toHaveLength(3)
})

test('a chat as it is saved may hold few words and no full stop', () => {
  expect(
    speakersOf(
      '12/03/2024, 09:14 - Nadia Fell: are you home?\n12/03/2024, 09:15 - Rob: not yet\n12/03/2024, 09:16 - Nadia Fell: ok\n12/03/2024, 09:20 - Rob: now I am',
    ),
  ).toEqual(['Nadia Fell: are you home?', 'Rob: not yet', 'Nadia Fell: ok', 'Rob: now I am'])
})

test.each([
  ['The architect Rob Sarn spoke to the magazine.', 'Rob Sarn'],
  ['We met the novelist Petra Saar at the harbour.', 'Petra Saar'],
  ['Petra Saar, who mends clocks, talked to Rob Sarn.', undefined],
])('an answer is whose the lines above say was asked: %s', (lead, name) => {
  const text = `${lead}\n\nQ: Why boats?\n\nA: I grew up on one.\n\nQ: And why here?\n\nA: The water is calm.`
  expect(clean(text).quotations.map(({ speaker }) => speaker?.name)).toEqual([undefined, name, undefined, name])
})

test.each([
  ['Councilmember', 'Lund'],
  ['Board Member', 'Ada Lund'],
  ['City Attorney', 'Lund'],
  ['Supervisor', 'Lund'],
])('an office before a name is no part of it: %s %s', (office, name) => {
  const minutes = `${office} ${name}: Item four.\n\nMayor Babel: I object.\n\n${office} ${name}: Noted.`
  expect(clean(minutes).quotations.map(({ speaker }) => speaker?.name)).toEqual([name, 'Babel', name])
})

test('but a given name is', () => {
  const interview = 'Dean Lund: It rained.\n\nAda Babel: All day?\n\nDean Lund: All week.'
  expect(clean(interview).quotations[0]!.speaker?.name).toBe('Dean Lund')
})

test('an office before small words is a whole one', () => {
  expect(
    speakersOf(
      'CLERK AT THE TABLE: Order, please.\n\nMR LUND: Thank you.\n\nCLERK AT THE TABLE: The bill is read.\n\nMR LUND: I move it.',
    ),
  ).toEqual([
    'CLERK AT THE TABLE: Order, please.',
    'LUND: Thank you.',
    'CLERK AT THE TABLE: The bill is read.',
    'LUND: I move it.',
  ])
})
