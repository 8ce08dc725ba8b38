import { beforeEach, expect, test, vi } from 'vitest'
import * as memberDraftModule from '../../src/cast/member-draft.ts'
import * as channelModule from '../../src/channels/channel.ts'
import { createCleaner } from '../../src/clean.ts'
import * as isDerivedModule from '../../src/garbles/is-derived.ts'
import * as findCandidatesModule from '../../src/resolution/find-candidates.ts'
import * as evidenceModule from '../../src/resolution/judgement/evidence.ts'
import * as judgeModule from '../../src/resolution/judgement/judge.ts'

// Cost is counted in steps, never in time: how often a name is aligned, compared and judged by all evidence, and how often a roster is asked.
vi.mock('../../src/resolution/judgement/judge.ts', async (original) => {
  const whole = await original<typeof judgeModule>()
  return { ...whole, judge: vi.fn(whole.judge) }
})
vi.mock('../../src/resolution/judgement/evidence.ts', async (original) => {
  const whole = await original<typeof evidenceModule>()
  return { ...whole, gatherEvidence: vi.fn(whole.gatherEvidence) }
})
vi.mock('../../src/resolution/find-candidates.ts', async (original) => {
  const whole = await original<typeof findCandidatesModule>()
  return { ...whole, findCandidates: vi.fn(whole.findCandidates) }
})
vi.mock('../../src/channels/channel.ts', async (original) => {
  const whole = await original<typeof channelModule>()
  return { ...whole, alignmentOdds: vi.fn(whole.alignmentOdds) }
})
vi.mock('../../src/garbles/is-derived.ts', async (original) => {
  const whole = await original<typeof isDerivedModule>()
  return { ...whole, isOtherScript: vi.fn(whole.isOtherScript) }
})
vi.mock('../../src/cast/member-draft.ts', async (original) => {
  const whole = await original<typeof memberDraftModule>()
  return { ...whole, capitalsOf: vi.fn(whole.capitalsOf) }
})
const judged = vi.mocked(judgeModule.judge)
const abbreviated = vi.mocked(memberDraftModule.capitalsOf)
const gathered = vi.mocked(evidenceModule.gatherEvidence)
const lookedUp = vi.mocked(findCandidatesModule.findCandidates)
const aligned = vi.mocked(channelModule.alignmentOdds)
const compared = vi.mocked(isDerivedModule.isOtherScript)
beforeEach(() => {
  vi.clearAllMocks()
})

const SYLLABLES = [
  'ba',
  'dro',
  'fen',
  'gil',
  'hos',
  'kan',
  'lim',
  'mur',
  'nev',
  'pol',
  'rith',
  'sta',
  'tov',
  'wex',
  'zur',
]
/** A made-up family name, another for each number. */
const familyOf = (n: number): string => {
  const word = [n % 15, Math.floor(n / 15) % 15, (7 * n + 3) % 15].map((s) => SYLLABLES[s]!).join('')
  return word[0]!.toUpperCase() + word.slice(1)
}
const FORENAMES = ['Ada', 'Boris', 'Clara', 'David', 'Elena', 'Frank', 'Grace', 'Henry', 'Irene', 'Jonas']
const personOf = (n: number): string => `${FORENAMES[n % 10]} ${familyOf(n)}`

/** A story of its own people and places: three people and one garble of each. */
function story(n: number): string {
  return [0, 1, 2]
    .map((k) => {
      const family = familyOf(3 * n + k)
      return `Minister ${personOf(3 * n + k)} opened a bridge. “We are glad,” ${family} said. “It stands,” ${family.replace('o', 'a')}v said.`
    })
    .join('\n\n')
}

function stepsOf(text: string, roster: readonly string[] = []): { readonly judged: number; readonly asked: number } {
  vi.clearAllMocks()
  createCleaner({ roster }).clean(text)
  return { judged: judged.mock.calls.length, asked: lookedUp.mock.calls.length }
}

test('of a text that is twice as long, with other people in every part, about twice as much is judged', () => {
  const stories = (count: number, from: number): string =>
    Array.from({ length: count }, (_, n) => story(from + n)).join('\n\n')
  const short = stepsOf(stories(8, 0)).judged
  expect(short).toBeGreaterThan(0)
  expect(stepsOf(stories(16, 100)).judged).toBeLessThan(2.5 * short)
})

test('of a text in which no name is garbled fewer pairs are judged', () => {
  const told = (people: string, [first, second]: readonly [string, string]): string =>
    `${people
      .split(', ')
      .map((name) => `Minister ${name} opened the Harbour Bank in Brookfield. “It stands,” ${name.split(' ')[1]} said.`)
      .join('\n\n')} “We are glad,” said ${first}. Then ${second} left the Council of Trade, and ${first} slept.`
  const right = told('Ada Winterbottom, Boris Okafor, Clara Yamamoto, David Petrescu', ['Okafor', 'Yamamoto'])
  const garbled = told('Elena Castellanos, Frank Mbeki, Grace Holloway, Henry Dubois', ['Kastelanos', 'Holovay'])
  expect(stepsOf(right).judged).toBeLessThan(stepsOf(garbled).judged / 2)
})

test('a form that its consonants rule out is compared no further', () => {
  createCleaner().clean(Array.from({ length: 20 }, (_, n) => story(300 + n)).join('\n\n'))
  expect(compared.mock.calls.length).toBeGreaterThan(0)
  expect(compared.mock.calls.length).toBeLessThan(aligned.mock.calls.length / 2)
})

test('longer names are abbreviated as often, however many abbreviations a text has', () => {
  const told = (abbreviations: number): number => {
    vi.clearAllMocks()
    const names = Array.from({ length: 20 }, (_, n) => `They met ${familyOf(2000 + n)} Upper Lower Moor.`)
    const letters = (n: number): string => String.fromCharCode(65 + (n % 26), 65 + ((7 * n) % 26), 65 + ((3 * n) % 26))
    const short = Array.from({ length: abbreviations }, (_, n) => `Then ${letters(n)}X won.`)
    createCleaner().clean([...names, ...short, '“We are glad,” she said.'].join(' '))
    return abbreviated.mock.calls.length
  }
  const few = told(5)
  expect(few).toBeGreaterThan(0)
  expect(told(10)).toBeLessThan(1.5 * few)
})

test('a second reading judges no pair of names again', () => {
  const text =
    'Envoy Ada Lindqvist flew in. “We agree,” Lindkvist said. “At last,” Lindkvist said. Lindqvist left, and Lindqvist slept.'
  const { edits } = createCleaner().clean(text)
  expect(edits.length).toBeGreaterThan(0)
  const pairs = judged.mock.calls.map(([written, form]) => `${written.text} | ${form.kind} ${form.text}`)
  expect(new Set(pairs).size).toBe(pairs.length)
})

test('evidence for a pair of spellings is gathered once to judge it, and once more to weigh which of the two is right', () => {
  createCleaner().clean(
    'Envoy Ada Rombarkell flew in. “We agree,” Rombarquell said. “At last,” Rombarkel said. Rombarkell left, and Rombarquell slept.',
  )
  const times = new Map<string, number>()
  for (const [written, form] of gathered.mock.calls) {
    const pair = `${written.text} | ${form.kind} ${form.text}`
    times.set(pair, (times.get(pair) ?? 0) + 1)
  }
  expect(times.size).toBeGreaterThan(0)
  expect(Math.max(...times.values())).toBeLessThanOrEqual(2)
})

test('a roster is asked once for a stretch, however often it stands there and is read again', () => {
  const roster = Array.from({ length: 40 }, (_, n) => personOf(500 + n))
  const text = '“No,” said Quellimbar. “Never,” Quellimbar said. Quellimbar left. “Well,” said Quellimbar.'
  expect(stepsOf(text, roster).asked).toBeLessThanOrEqual(1)
  expect(stepsOf(`${text}\n\n${text}`, roster).asked).toBeLessThanOrEqual(1)
})

test('what the article explains is not looked for in the roster', () => {
  const roster = Array.from({ length: 40 }, (_, n) => personOf(500 + n))
  createCleaner({ roster }).clean('Senator Olga Trumann spoke of Trumannism. “Trumannism won,” Trumann said.')
  const asked = lookedUp.mock.calls.map(([, stretch]) => stretch)
  expect(asked).not.toContain('Trumannism')
})

test('a word that stands in no person’s place is not looked for in the roster', () => {
  const roster = ['Ada Rombarkell', ...Array.from({ length: 40 }, (_, n) => personOf(500 + n))]
  createCleaner({ roster }).clean(
    'The shops of the town have sold Quellimbar for years. They sold it to all, and then Rombarquell said no.',
  )
  const asked = lookedUp.mock.calls.map(([, stretch]) => stretch)
  expect(asked).not.toContain('Quellimbar')
  expect(asked).toContain('Rombarquell')
})

test('of a roster of whom nobody is like what the text names, nobody is looked for', () => {
  const roster = Array.from({ length: 40 }, (_, n) => personOf(500 + n))
  createCleaner({ roster }).clean('Envoy Ada Quellimbar flew in. “We agree,” Quellimbar said, and Rombarquell said no.')
  expect(lookedUp).not.toHaveBeenCalled()
})

test('of a roster ten times as large hardly more is judged', () => {
  const text = story(900)
  const few = stepsOf(
    text,
    Array.from({ length: 320 }, (_, n) => personOf(1000 + n)),
  ).judged
  const many = stepsOf(
    text,
    Array.from({ length: 3200 }, (_, n) => personOf(1000 + n)),
  ).judged
  expect(many).toBeLessThan(2 * few + 40)
})
