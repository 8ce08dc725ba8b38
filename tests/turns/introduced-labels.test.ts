import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const review = (text: string) => clean(text).review.filter(({ code }) => code === 'suggested-label')

test('whoever introduces themselves under a numbered label is suggested for all its turns', () => {
  const text =
    'Speaker 1: Welcome to the show. I’m Rita Lund.\n\nSpeaker 2: Thanks. My name is Goran Babel.\n\nSpeaker 1: When did it begin?\n\nSpeaker 2: In the spring.'
  expect(review(text)).toMatchObject([
    {
      text: 'Speaker 1',
      candidates: [{ name: 'Rita Lund', entity: 'rita-lund' }],
      places: [[0, 9], expect.anything()],
    },
    { text: 'Speaker 2', candidates: [{ name: 'Goran Babel', entity: 'goran-babel' }] },
  ])
})

test('but not what only looks like a name', () => {
  expect(review('Speaker 1: I’m Glad You asked.\n\nSpeaker 2: In the spring.\n\nSpeaker 1: Yes, of course.')).toEqual(
    [],
  )
})
