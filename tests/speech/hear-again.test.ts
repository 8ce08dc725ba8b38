import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { cleanDocument } from '../../src/formats/index.ts'
import { applyEdits } from '../../src/index.ts'

test('what a decision tells of other words is heard at once, not when the mended text is cleaned again', () => {
  const options = {
    roster: ['Nobody', 'Li Wei', 'Weeronga', { name: 'KIM Min-su', type: 'organization' as const }],
    medium: 'speech' as const,
    decisions: { Hadrowitz: 'KIM Min-su' },
  }
  const { text, edits } = clean('wins,Hadrowitz', options)
  expect(edits).toContainEqual(expect.objectContaining({ from: 'Hadrowitz' }))
  expect(clean(text, options).text).toBe(text)
})

test('a decided place stays as a person decided', () => {
  const options = { roster: ['Tomas Wieringa', 'Ada Lindqvist'], medium: 'speech' as const }
  const decided = clean('I asked Weeringa. Then Lindkvist left.', { ...options, decisions: { Lindkvist: null } })
  expect(decided.text).toBe('I asked Wieringa. Then Lindkvist left.')
})

const CALL = ['Darius Velmont', 'Henrike Osterloh', 'Piet Vandekamp', 'Soraya Lindgren']
const ASKED = 'thanks for taking my question.'
const GREETED = `our next question comes from aren velmont of harbour bank please go ahead. hi darryl s valmont ${ASKED} hi dairy us ${ASKED} hi aren ${ASKED}`

test.each([
  ['a given name, once the whole name is known', GREETED, 'hi Darius thanks'],
  [
    'the same words in another place',
    `joined by our cfo oyster low velmont who will run you through it. thank you oyster low good morning everyone. thank you vande camp good morning everyone.`,
    'thank you Osterloh good',
  ],
  [
    'the same words before another name',
    'i will now turn the call over to vande camp velmont chief financial officer. i will now turn the call over to darryl s valmont velmont chief financial officer. thanks vande camp and velmont that is helpful.',
    'to Vandekamp velmont',
  ],
])('who is heard once shows who is called elsewhere: %s', (_, text, expected) => {
  const options = { roster: CALL, medium: 'speech' as const }
  const { text: cleaned, edits } = clean(text, options)
  expect(cleaned).toContain(expected)
  expect(applyEdits(text, edits)).toBe(cleaned)
  expect(clean(cleaned, options).edits).toEqual([])
})

test('a label that is mended tells who speaks, at once', () => {
  const options = {
    roster: [
      'O’Neill, Sean',
      { name: 'Tomas Wieringa', aliases: ['Hadrowitz'], type: 'organization' as const },
      { name: 'Li Wei', titles: ['chair of the harbour board'] },
      { name: 'Steve Witkoff', titles: ['CFO'] },
    ],
    format: 'turns' as const,
  }
  const { text } = cleanDocument('Wringa:Lee ,e', options)
  expect(cleanDocument(text, options).text).toBe(text)
})

test('a file says the same when it is cleaned again', () => {
  const words = GREETED.split(' ')
  const file = JSON.stringify({
    metadata: { channels: 1 },
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: words.join(' '),
              words: words.map((word, i) => ({ word, start: i, end: i + 1, confidence: 0.9 })),
            },
          ],
        },
      ],
    },
  })
  const { text } = cleanDocument(file, { roster: CALL })
  expect(text).toContain('hi Darius thanks')
  expect(cleanDocument(text, { roster: CALL }).edits).toEqual([])
})
