import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const ABOUT = 'Envoy Ada Lindqvist flew in on Monday. “We agree,” Lindqvist said. Lindqvist smiled. Ada Lindqvist left.'
const edited = (sentence: string): readonly string[] =>
  clean(`${ABOUT} ${sentence}`).edits.map(({ from, to }) => `${from} → ${to}`)

describe('a spelling that the text speaks of stays as it is written', () => {
  test.each([
    'The plaque is misspelt Lindkvist.',
    'It is spelled in gold letters on it Lindkvist.',
    'A typo: Lindkvist.',
    'The spelling Lindkvist is wrong.',
    'The name is transliterated Lindkvist.',
    'It is Pronounced Lindkvist.',
    'Reporters met Lindkvist [sic] there.',
    'Reporters met Lindkvist there, Sic.',
    'The surname Lindkvist is usual.',
    'The name Lindkvist is usual.',
    'It was Lindkvist with a k.',
    'It was Lindkvist with a k, she said.',
    'It was Lindkvist with an “k” in it.',
    'The name is also written Lindkvist.',
    'The name is often written Lindqwist, Lindquist or Lindkvist.',
    'It is sometimes written as a joke Lindkvist.',
    'The name is variously written Ada, Aida and Adda, and Lind, Lint, Linn, “Lun” and Lindkvist.',
    'Some write Lindkvist.',
    'The family writes it Lindkvist.',
    'Many are writing Lindkvist.',
    'Her real name was Lindkvist.',
    'Her birth name, Lindkvist, was kept.',
    'Her maiden surname had been Lindkvist.',
    'Her stage name is “Lindkvist”.',
    'Ada, née Lindkvist, left.',
    'Ada, nee Lindkvist, left.',
    'Ada, born Lindkvist, left.',
    'Ada, aka Lindkvist, left.',
    'She is also known as Lindkvist.',
    'She is also known as Ada Lindkvist.',
    'She is commonly called Lindkvist.',
    'Ada Lindqvist (also Lindkvist) left.',
    'Ada Lindqvist (also Lindqwist or Lindkvist) left.',
    'Ada Lindqvist, also Lindkvist, left.',
    'Lindkvist (or Lindqvist) left.',
    'The plaque has Lindkvist instead of Lindqvist.',
    'The plaque has Lindqvist, not Lindkvist.',
    'The plaque has “Lindkvist” rather than “Lindqvist”.',
    'The plaque has ‘Lindqvist’ and not ‘Lindkvist’.',
    'It was Lindqvist but not Lindkvist.',
  ])('%s', (sentence) => expect(edited(sentence)).toEqual([]))
})

describe('what only looks like that is mended', () => {
  test.each([
    'Lindkvist went home.',
    'It is spelled here in many gold letters on it Lindkvist.',
    'The plaque is misspelled. Lindkvist laughed.',
    'Reporters met Lindkvist there on Tuesday, sic.',
    'Reporters met Lindkvist on a sick day.',
    'A name Lindkvist gave.',
    'It was the namesake Lindkvist met.',
    'It was Lindkvist with a smile.',
    'It was Lindkvist with one k.',
    'The letter was written Lindkvist said.',
    'It was also written in very large letters on the gate Lindkvist said.',
    'Her name is written Lund, Lint or Lindkvist.',
    'The letter is also read by Lindkvist.',
    '“No,” writes Lindkvist.',
    'Her good name was Lindkvist.',
    'The real game was Lindkvist.',
    'Ada was born, Lindkvist said.',
    'She was called Lindkvist.',
    'She came as Lindkvist.',
    'Lindkvist (also Berg) left.',
    'Berg (also Lindkvist) left.',
    'The plaque has Lindkvist instead of Berg.',
    'It was Berg, not Lindkvist.',
    'It was not Lindkvist.',
  ])('%s', (sentence) => expect(edited(sentence)).toEqual(['Lindkvist → Lindqvist']))
})

test('such a spelling is asked about, with the reason', () => {
  const { review } = clean(`${ABOUT} The spelling Lindkvist is wrong.`)
  expect(review).toMatchObject([
    {
      text: 'Lindkvist',
      code: 'withheld-edit',
      reasons: [{ code: 'discussed', text: 'the text speaks of this spelling itself' }],
    },
  ])
  expect(review[0]!.candidates.map(({ name }) => name)).toEqual(['Ada Lindqvist'])
})

test('who writes of a spelling once means it wherever it stands', () => {
  const text = 'The plaque is misspelt Lindkvist. Lindkvist it reads, and Lindkvist it will read.'
  expect(edited(text)).toEqual([])
})
