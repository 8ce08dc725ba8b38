import { describe, expect, test } from 'vitest'
import { readRoster } from '../../../src/roster/read-roster.ts'
import { findPeopleInPlay, prepareSpokenRoster } from '../../../src/speech/forms/spoken-roster.ts'
import { findCandidates } from '../../../src/speech/hearing/hear-candidates.ts'
import { EVIDENCE, weighEvidence } from '../../../src/speech/judgement/spoken-features.ts'
import { readSpokenWords } from '../../../src/speech/transcript/spoken-words.ts'
import { setScene } from '../../../src/speech/transcript/transcript-scene.ts'
import { readArticle } from '../../../src/text/article.ts'

const ROSTER = readRoster([
  { name: 'Zubaida Tayari', titles: ['Harbour Bank'] },
  { name: 'Viktor Hanka', titles: ['CFO'] },
])

/** What speaks for `written` being the name or the part of it, by the names of the evidence. */
function evidenceOf(text: string, written: string, meant: string): Readonly<Record<string, number>> {
  const words = readSpokenWords(readArticle(text), [])
  const { entities, forms } = findPeopleInPlay(words, prepareSpokenRoster(ROSTER))
  const scene = setScene(words, entities, forms.flat())
  const candidate = findCandidates(scene).find(
    ({ from, to, form }) => text.slice(words.starts[from]!, words.ends[to - 1]!) === written && form.text === meant,
  )
  expect(candidate, `${written} for ${meant}`).toBeDefined()
  const into = new Float32Array(EVIDENCE.length)
  weighEvidence(scene, candidate!, into)
  return Object.fromEntries(EVIDENCE.map(({ name }, i) => [name, into[i]!]))
}

test('each piece of evidence has a name of its own', () => {
  const names = EVIDENCE.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

describe('the sound', () => {
  test('what sounds the same is alike, and more so than what only resembles', () => {
    const same = evidenceOf('thank you victor and good morning', 'victor', 'Viktor')
    const near = evidenceOf('thank you vektoor and good morning', 'vektoor', 'Viktor')
    expect(same['alike']).toBe(1)
    expect(near['alike']).toBe(0)
    expect(same['odds']).toBeGreaterThan(near['odds']!)
  })

  test('a usual forename that sounds the same is evidence of another person', () => {
    const { 'forename that sounds the same': forename } = evidenceOf('thank you victor', 'victor', 'Viktor')
    expect(forename).toBeGreaterThan(0)
  })
})

describe('the place', () => {
  const INTRODUCED = 'our next question comes from zubeira tiari from harbour bank please go ahead'

  test('who is announced with the firm', () => {
    const evidence = evidenceOf(INTRODUCED, 'zubeira tiari', 'Zubaida Tayari')
    expect(evidence['announced with firm']).toBeGreaterThan(0)
    expect(evidence['two words']).toBe(1)
    expect(evidence['never called']).toBe(1)
  })

  test('another’s firm behind it speaks against', () => {
    const text = 'our next question comes from victor hanca from harbour bank please go ahead'
    expect(evidenceOf(text, 'victor hanca', 'Viktor Hanka')['another’s firm behind']).toBeGreaterThan(0)
  })
})

describe('the words', () => {
  test('an ordinary word is ordinary, an unheard one is unheard of', () => {
    const ordinary = evidenceOf('thank you victory and good morning', 'victory', 'Viktor')
    const unheard = evidenceOf('thank you tiyari for the question', 'tiyari', 'Tayari')
    expect(ordinary['ordinary most']).toBeGreaterThan(0)
    expect(unheard['unheard of']).toBe(1)
  })
})

describe('the dialogue', () => {
  test('whoever was called a moment ago is called again', () => {
    const text = 'I turn the call over to Viktor Hanka our CFO. thank you victor'
    const evidence = evidenceOf(text, 'victor', 'Viktor')
    expect(evidence['called within 60']).toBe(1)
    expect(evidence['called last']).toBe(1)
  })
})
