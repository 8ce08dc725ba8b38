import { expect, test } from 'vitest'
import { createArchive, type Reading } from '../../src/archive/index.ts'

const SYLLABLES = 'bram cho dell fi gust ha jorn ke lim mu nasp po rix su tav vo wend xi yull za'.split(' ')
/** Made-up words of four syllables, hardly two of them alike. */
const words = (count: number): readonly string[] => {
  // Lehmer's generator: the same words in every run
  let state = 7
  const syllable = (): string => {
    state = (state * 48271) % 2147483647
    return SYLLABLES[state % SYLLABLES.length]!
  }
  return Array.from({ length: count }, () => {
    const word = [syllable(), syllable(), syllable(), syllable()].join('')
    return word[0]!.toUpperCase() + word.slice(1)
  })
}
const PEOPLE = 300
const made = words(2 * PEOPLE)
const names = Array.from({ length: PEOPLE }, (_, i) => `${made[2 * i]} ${made[2 * i + 1]}`)

const reading = (document: string, name: string): Reading => ({
  kind: 'reading',
  document,
  hash: name,
  people: [
    {
      name,
      introduced: true,
      written: [
        {
          text: name,
          places: [
            [0, 9],
            [20, 29],
            [40, 49],
          ],
          context: name,
        },
      ],
    },
  ],
})

/** People in three places each, so many of whom another document writes otherwise. */
function archiveOf(garbled: number) {
  const archive = createArchive()
  names.forEach((name, i) => {
    archive.read(reading(`right ${i}`, name))
    if (i < garbled) archive.read(reading(`garbled ${i}`, `${name.slice(0, -1)}${name.endsWith('o') ? 'oe' : 'o'}`))
  })
  return archive.questions()
}

test('where hardly anybody is written in several ways, nobody who is written in one is asked about', () => {
  const alone = (garbled: number) => archiveOf(garbled).filter(({ left, right }) => left.text === right.text)
  expect(alone(0)).toEqual([])
  const many = alone(40)
  expect(many.length).toBeGreaterThan(200)
  for (const { confidence } of many) expect(confidence).toBeLessThan(0.98)
})

test('a few people say nothing of an archive yet', () => {
  const archive = createArchive()
  archive.read(reading('one', names[0]!))
  expect(archive.questions()).toMatchObject([{ kind: 'spelling', left: { text: names[0] } }])
})

test('two whole names that are only alike are asked about, but not among people of whom hardly anybody is written in several ways', () => {
  const isAsked = (others: readonly string[]): boolean => {
    const archive = createArchive()
    for (const name of ['John Hartog', 'John Harding', ...others]) archive.read(reading(name, name))
    return archive
      .questions()
      .some(({ kind, left, right }) => kind === 'same-person' && `${left.text}${right.text}`.includes('Hart'))
  }
  expect(isAsked([])).toBe(true)
  expect(isAsked(names)).toBe(false)
})

test('who is written in one way again and again, or in many documents, is not asked about; who is so in a few places is', () => {
  const [often, everywhere, seldom] = names as [string, string, string]
  const written = (name: string, document: string, count: number): Reading => {
    const read = reading(document, name)
    const places = Array.from({ length: count }, (_, i): [number, number] => [20 * i, 20 * i + 9])
    return { ...read, people: [{ ...read.people[0]!, written: [{ text: name, places, context: name }] }] }
  }
  const archive = createArchive()
  archive.read(written(often, 'interview', 150))
  for (let i = 0; i < 40; i++) archive.read(written(everywhere, `day ${i}`, 2))
  archive.read(written(seldom, 'article', 8))
  expect(archive.questions().map(({ left }) => left.text)).toEqual([seldom])
})
