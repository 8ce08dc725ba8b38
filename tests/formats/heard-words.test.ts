import { describe, expect, test } from 'vitest'
import { cleanDocument } from '../../src/formats/index.ts'

const roster = ['Rita Lund', 'Tomas Wieringa']
const edits = (file: object) =>
  cleanDocument(JSON.stringify(file), { roster }).edits.map(({ from, to }) => `${from}→${to}`)

describe('another reading of the recogniser that is a name of the roster is taken', () => {
  test('Deepgram', () => {
    const said = 'we talked about it with read a lund on the phone'
    const words = said.split(' ').map((word) => ({ word, punctuated_word: word, confidence: 0.9 }))
    const other = said.replace('read a', 'rita')
    const file = { results: { channels: [{ alternatives: [{ transcript: said, words }, { transcript: other }] }] } }
    expect(edits(file)).toContain('read a→Rita')
    file.results.channels[0]!.alternatives.pop()
    expect(edits(file)).toEqual([])
  })
  test('Google', () => {
    const transcript = 'that is what the weary anger wrote last week'
    const file = {
      results: [{ alternatives: [{ transcript }, { transcript: transcript.replace('the weary anger', 'wieringa') }] }],
    }
    expect(edits(file)).toEqual(['the weary anger→Wieringa'])
  })
  test('Amazon, Speechmatics: word by word', () => {
    const items = ['So', 'Lent', 'left', 'early'].map((content) => ({
      type: 'pronunciation',
      alternatives: [
        { content, confidence: '0.4' },
        ...(content === 'Lent' ? [{ content: 'Lund', confidence: '0.3' }] : []),
      ],
    }))
    const amazon = { jobName: 'a', results: { transcripts: [{ transcript: 'So Lent left early' }], items } }
    expect(edits(amazon)).toEqual(['Lent→Lund', 'Lent→Lund'])
    const results = items.map((item) => ({
      ...item,
      type: 'word',
      start_time: 0,
      end_time: 1,
      alternatives: item.alternatives.map((one) => ({ ...one, confidence: Number(one.confidence) })),
    }))
    expect(edits({ format: '2.9', metadata: {}, results })).toEqual(['Lent→Lund'])
  })
  test('a reading that is nobody’s name changes nothing', () => {
    const transcript = 'that is what the weary anger wrote last week'
    expect(
      edits({
        results: [{ alternatives: [{ transcript }, { transcript: 'that is what we ring her wrote last week' }] }],
      }),
    ).toEqual([])
  })
})

test('words of which the recogniser is not sure are likelier a garbled name', () => {
  const confidenceAt = (sure: number): number => {
    const said = 'thank you hanca good morning'
    const words = said.split(' ').map((word) => ({ word, confidence: word === 'hanca' ? sure : 0.9 }))
    const file = { results: { channels: [{ alternatives: [{ transcript: said, words }] }] } }
    return cleanDocument(JSON.stringify(file), { roster: ['Viktor Hanka'] }).edits[0]!.confidence
  }
  expect(confidenceAt(0.3)).toBeGreaterThan(confidenceAt(0.9))
  expect(confidenceAt(0.99)).toBeLessThan(confidenceAt(0.9))
})
