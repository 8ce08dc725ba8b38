import { describe, expect, test } from 'vitest'
import { type CleanOptions, clean } from '../../src/index.ts'

const said = (text: string, options?: CleanOptions) =>
  clean(text, options).quotations.map(({ text: words, speaker }) => `${speaker?.name ?? '?'}: ${words}`)

describe('marks and labels in any order end in a result', () => {
  test.each([
    '“We agree”,\nLund: “No.”',
    '"I will not go",\nLUND: "You will."',
    '“Come”,\n\nthe host said: “Go.”',
    '“Come” ,\nMarta: “Go”, “Stay”,\nOla: “No”',
    'add they two "seconds" her letter:\n"All done."',
    'He sent two "letters", her note: "Done." "And more."',
  ])('%s', (text) => {
    expect(clean(text).text).toBe(text)
  })
})

test('the spans of a quotation stand in order, enclosed by its start and end, and hold words', () => {
  const texts = [
    "Alexandria O 'I o u r e' dismisses be n a P",
    'Petra L "m a n y" said t h e y "were" late',
    '“” said Petra Lund. ““”” he added, “”.',
    '“Yes”“” said Petra Lund “no” and “”',
  ]
  for (const text of texts) {
    for (const { start, end, spans, quoted } of clean(text).quotations) {
      expect(start).toBe(spans[0]![0])
      expect(end).toBe(spans.at(-1)![1])
      let at = 0
      for (const [from, to] of spans) {
        expect(from, text).toBeGreaterThanOrEqual(at)
        expect(to, text).toBeGreaterThan(from)
        at = to
      }
      for (const [from, to] of quoted) expect(from >= start && to <= end && from < to, text).toBe(true)
    }
  }
})

describe('a name may end in ’s', () => {
  const roster = ['Macy’s', "Kellogg's", { name: 'Lloyd’s of Varmouth', aliases: ['Lloyd’s'] }, 'McDonald’s']

  test.each([
    'Macy’s said on Monday that sales fell.',
    "Kellogg's agreed. McDonald's did too, and Macy's shares rose.",
    'Shares of Lloyd’s of Varmouth rose; Lloyd’s said so.',
    'Macy’s’ sales fell.',
  ])('and is left as it is, however often it is read: %s', (text) => {
    expect(clean(text, { roster }).text).toBe(text)
    expect(clean(text, { roster, medium: 'speech' }).text).toBe(text)
  })

  test('it is its own, not a possessor’s', () => {
    expect(said('Macy’s said on Monday that sales fell.', { roster })).toEqual(['Macy’s: sales fell'])
    expect(said('Macy’s said on Monday that sales fell.')).toEqual(['Macy’s: sales fell'])
  })

  test('others stay possessors', () => {
    const { entities } = clean('Envoy Petra Lund left. Lund’s plane was late, Lund’s pilot said.', { roster })
    expect(entities.map(({ name }) => name)).toContain('Petra Lund')
  })
})
