import { expect, test } from 'vitest'
import { readRoster } from '../../src/roster/read-roster.ts'
import { prepareSpokenRoster } from '../../src/speech/forms/spoken-roster.ts'
import { findByEar } from '../../src/speech/judgement/find-by-ear.ts'
import { Dialogue } from '../../src/speech/transcript/dialogue.ts'
import { readSpokenWords } from '../../src/speech/transcript/spoken-words.ts'
import { setScene } from '../../src/speech/transcript/transcript-scene.ts'
import { readArticle } from '../../src/text/article.ts'
import { spansOver } from '../../src/text/spans-over.ts'

// each of these is a second at most; anything quadratic would take minutes
const MANY = 200_000

test('who was called is known without looking at all calls', () => {
  const dialogue = new Dialogue([
    { at: 0, entity: 1, introduced: true },
    ...Array.from({ length: MANY }, (_, i) => ({ at: i + 1, entity: 0, introduced: false })),
    { at: MANY + 1, entity: 2, introduced: false },
  ])
  for (let at = 2; at < MANY; at++) {
    if (dialogue.since(1, at) !== at || dialogue.until(2, at) !== MANY + 1 - at) expect.unreachable()
    if (dialogue.rank(1, at, 3) !== 1 || dialogue.rank(2, at, 3) !== 3 || dialogue.rank(0, at, 3) !== 0)
      expect.unreachable()
    if (dialogue.sinceIntroduced(1, at) !== at || dialogue.sinceIntroduced(0, at) !== Infinity) expect.unreachable()
  }
})

test('a word that sounds like a name may be said very often', () => {
  const article = readArticle('they thanked weeringa for it '.repeat(MANY / 10))
  const roster = prepareSpokenRoster(readRoster(['Tomas Wieringa']))
  const scene = setScene(readSpokenWords(article), roster.entities, roster.forms.flat())
  expect(findByEar(scene)).toHaveLength(MANY / 10)
})

test('which of many spans stand over another', () => {
  const spans = Array.from({ length: MANY }, (_, i) => ({ start: 10 * i, end: 10 * i + 10 + (i % 2) }))
  const over = spansOver([...spans].reverse())
  for (let i = 1; i < MANY; i++)
    if (over({ start: 10 * i, end: 10 * i + 1 }).length !== 1 + ((i + 1) % 2)) expect.unreachable()
  expect(spansOver([{ start: 0, end: 100 }, ...spans.slice(0, 20)])({ start: 99, end: 100 })).toEqual([
    { start: 0, end: 100 },
    { start: 90, end: 101 },
  ])
  expect(over({ start: 5, end: 5 })).toHaveLength(1)
})
