import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

/** The first words of each quotation and its speaker, in order. */
const said = (...paragraphs: readonly string[]): readonly (readonly [string, string | null])[] => {
  const text = paragraphs.join('\n\n')
  return clean(text).quotations.map(({ start, speaker }) => [
    /^\P{L}*(\p{L}+)/u.exec(text.slice(start))![1]!,
    speaker?.name ?? null,
  ])
}

test('who tells the text as “I” is whom the others address, as dear too, in words that the narrator breaks', () => {
  expect(
    said(
      '“Late again, my dear Dunmore,” said Vale.',
      '“Tides,” I said, “are against us.”',
      'Vale laughed.',
      '“Always, my dear Dunmore,” he answered.',
      '“Then leave me out,” I said, “and the boat too.”',
      '“Sit down, my dear Dunmore,” said he.',
      '“Not yet,” I said.',
    ),
  ).toEqual([
    ['Late', 'Vale'],
    ['Tides', 'Dunmore'],
    ['Always', 'Vale'],
    ['Then', 'Dunmore'],
    ['Sit', 'Vale'],
    ['Not', 'Dunmore'],
  ])
})

test('“said I” at the end of a sentence is no initial', () => {
  const [quotation] = clean('“So I find,” said I.\n\nVale sat down.').quotations
  expect([quotation?.source?.text, quotation?.source?.type]).toEqual(['I', 'pronoun'])
  expect(said('“So they say,” said I. M. Halden, who owns the boat.')).toEqual([['So', 'I. M. Halden']])
})

test('who tells the text as “I” is no “he” in it', () => {
  expect(
    said(
      'The house stood on the hill above the ferry, and it was late.',
      '“Have you eaten, Dunmore?” my guest asked.',
      '“Yes,” I said.',
      '“You look tired, Dunmore.”',
      '“Perhaps,” I said.',
      '“Then sleep,” he said.',
      '“Not yet,” I said.',
    ).filter(([first]) => first === 'Not' || first === 'Then'),
  ).toEqual([
    ['Then', null],
    ['Not', 'Dunmore'],
  ])
})

test('an exclamation that is all that is said is not the name of who tells the text', () => {
  const speakers = said(
    '“The lamp is out,” I said.',
    'The keeper looked up.',
    '“Balderdash!” he cried.',
    '“See for yourself,” I answered.',
    '“So it is,” he said.',
    '“As I told you,” I said.',
  )
  expect(speakers.map(([, speaker]) => speaker)).toEqual([null, null, null, null, null])
})

test('“she” who acts beside words without a source says them', () => {
  const scene = 'Martha Vale met Oskar Brandt on the stairs.'
  expect(said(`${scene} She stopped. “You are early.”`)).toEqual([['You', 'Martha Vale']])
  expect(said(`${scene} He stopped. “You are early.”`)).toEqual([['You', 'Oskar Brandt']])
  expect(said(scene, '“You are early.” She held the door.')).toEqual([['You', 'Martha Vale']])
  expect(said(`${scene} He was sentenced. “You are early.”`)).not.toContainEqual(['You', 'Oskar Brandt'])
})

test('in a dialogue two take turns, but for whoever acts beside the words', () => {
  const lines = ['“Is it late?” Oskar Brandt asked.', '“It is,” said Martha Vale.']
  const rest = ['“No,” said Brandt.', '“Never.” She sat.']
  expect(said(...lines, '“Open the door, then.” He put the lamp down.', ...rest)[2]).toEqual(['Open', 'Oskar Brandt'])
  expect(said(...lines, '“Open the door, then.” She put the lamp down.', ...rest)[2]).toEqual(['Open', 'Martha Vale'])
})

test('in a dialogue a paragraph without a source is the other’s, whoever was told of between', () => {
  expect(
    said(
      'Mr. Halden stood in the doorway and looked at his stepson without joy.',
      '“What are you eating, boy?” asked Mr. Halden.',
      '“Mother gave it to me,” said Edgar.',
      'Edgar Vale took another.',
      '“Have one too.”',
      '“Never before breakfast.”',
      '“Suit yourself.”',
      '“One was smoked here.”',
      '“Not by me.”',
      '“Warm still.”',
      '“It is a warm day.”',
      '“Then open the window.”',
    ),
  ).toEqual([
    ['What', 'Halden'],
    ['Mother', 'Edgar Vale'],
    ['Have', 'Edgar Vale'],
    ['Never', 'Halden'],
    ['Suit', 'Edgar Vale'],
    ['One', 'Halden'],
    ['Not', 'Edgar Vale'],
    ['Warm', 'Halden'],
    ['It', 'Edgar Vale'],
    ['Then', 'Halden'],
  ])
})
