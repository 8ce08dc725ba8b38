import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import { readArticle, tokenText } from '../../src/text/article.ts'
import { findWraps } from '../../src/text/wrapped-lines.ts'

const wordsOf = (text: string): string[] => {
  const article = readArticle(text)
  return Array.from({ length: article.count }, (_, i) => tokenText(article, i))
}

test.each([
  ['Hadro-\nvec', 'Hadrovec'],
  ['Hadro-\r\nvec', 'Hadrovec'],
  ['Hadro- \n  vec', 'Hadrovec'],
  ['Hadro=\nvec', 'Hadrovec'],
  ['Hadro\u00advec', 'Hadrovec'],
  ['Hadro\u00ad\nvec', 'Hadrovec'],
  ['Hadro-\n> vec', 'Hadrovec'],
  ['HADRO-\nVEC', 'HADROVEC'],
  ['Jean-\nLuc', 'Jean-Luc'],
  ['vice-\npresident', 'vice-president'],
])('%j is one word', (broken, word) => {
  expect(wordsOf(broken)).toEqual([word])
})

test('a soft hyphen or joiner by itself is no empty word', () => {
  for (const word of wordsOf('a \u00ad \u200c – \u2060- b \u00ad')) expect(word).not.toBe('')
})

test('the marks of quoted mail are no words, those of captions are', () => {
  expect(wordsOf('> We agree.\n> > They do.')).toEqual(['We', 'agree', '.', 'They', 'do', '.'])
  expect(wordsOf('>> We agree.')).toEqual(['>', '>', 'We', 'agree', '.'])
  expect(wordsOf('3 > 2')).toEqual(['3', '>', '2'])
})

test('a line is wrapped where the next word did not fit', () => {
  const wrapped =
    'The talks went on until the evening, and envoy Ilse\nHadrovec left before the others did.\nNobody knew.'
  expect([...findWraps(wrapped)]).toEqual([wrapped.indexOf('\n')])
  for (const text of [
    'Storm Hits Coast\nRita Lund said it was bad.',
    'Ann Reed\nSteve Marlow\nPia Holt',
    'Rita Lund 00:02\nGood morning, all.',
  ])
    expect([...findWraps(text)]).toEqual([])
})

const INTRODUCED = 'Envoy Ilse Hadrovec arrived in Bern on Monday. “We are close,” Hadrovec said. '
const editsOf = (text: string, roster: string[] = []): string[] =>
  clean(text, { roster }).edits.map(({ from, to }) => `${from} → ${to}`)

test('a name that a line breaks is itself, or is mended as a whole', () => {
  expect(editsOf(`${INTRODUCED}Then Hadro-\nvec spoke. “No,” Hadro=\nvec said. Hadro\u00advec left.`)).toEqual([])
  expect(editsOf(`${INTRODUCED}“No,” Hadro-\nvets said. “Yes,” Hadrovets said. Hadrovec left.`)).toEqual([
    'Hadro-\nvets → Hadrovec',
    'Hadrovets → Hadrovec',
  ])
})

test('a line break inside a name decides nothing', () => {
  const text = (gap: string): string =>
    `The talks went on until the evening, and envoy Ilse${gap}Hadrovec left before the others did. “We tried,”\nHadrovec said. “Again,” Hadrovets said.`
  expect(editsOf(text('\n'))).toEqual(editsOf(text(' ')))
  expect(clean(text('\n')).entities.map(({ name }) => name)).toEqual(['Ilse Hadrovec'])
  expect(editsOf(`${INTRODUCED}\n\n> “No,” Ilse\n> Hadrovets said to them.`)).toEqual(['Hadrovets → Hadrovec'])
})

test('marks of quoted mail stay before the end of a name, and a right one that is broken by them stays as it is', () => {
  const roster = ['Ilse Hadrovec']
  expect(clean('Ilse spoke. Then Ilse\n> Hadrovek left.', { roster }).text).toBe(
    'Ilse spoke. Then Ilse\n> Hadrovec left.',
  )
  const broken = '> Ilse Hadro=\n> vec spoke first. Then Ilse\n> '
  expect(clean(`${broken}Hadrovek left.`, { roster }).text).toBe(`${broken}Hadrovec left.`)
})
