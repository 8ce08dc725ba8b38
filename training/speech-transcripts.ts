// Transcripts of real calls, and whether a candidate is right there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRoster } from '../src/roster/read-roster.ts'
import { formsOf } from '../src/speech/forms/spoken-forms.ts'
import type { Candidate } from '../src/speech/hearing/hear-candidates.ts'
import { readSpokenWords } from '../src/speech/transcript/spoken-words.ts'
import { type Scene, setScene } from '../src/speech/transcript/transcript-scene.ts'
import { readArticle } from '../src/text/article.ts'
import { DATA } from './data.ts'
import { randomFrom } from './people.ts'

export interface Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly truth: string
  readonly name: string
  readonly correct: boolean
}
export interface Transcript {
  readonly id: string
  readonly system: string
  readonly text: string
  readonly roster: readonly { name: string; titles: string[] }[]
  readonly mentions: readonly Mention[]
}

export function readTranscripts(): Transcript[] {
  const lines = readFileSync(join(DATA, 'transcripts/earnings21-dev.jsonl'), 'utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line))
}

export function sceneOf({ text, roster }: Transcript): Scene {
  const entities = readRoster(roster)
  return setScene(readSpokenWords(readArticle(text)), entities, entities.flatMap(formsOf))
}

const STRANGERS = 12

/** The transcript with people in its roster, behind its own, who are not there: participants of other calls that share no name with its own. */
export function withStrangers(transcript: Transcript, others: readonly Transcript[]): Transcript {
  const random = randomFrom(Number(/\d+/.exec(transcript.id.slice(4))?.[0] ?? 1))
  const own = new Set(transcript.roster.flatMap(({ name }) => fold(name)))
  const text = ` ${fold(transcript.text).join(' ')} `
  const rest = new Map(others.flatMap(({ roster }) => roster.map((entry) => [entry.name, entry])))
  const strangers = [...rest.values()]
    .filter(({ name }) => !fold(name).some((word) => own.has(word)) && !text.includes(` ${fold(name).join(' ')} `))
    .map((entry) => [random(), entry] as const)
    .sort((a, b) => a[0] - b[0])
    .slice(0, STRANGERS)
  return { ...transcript, roster: [...transcript.roster, ...strangers.map(([, entry]) => entry)] }
}

/** What came of writing the candidate's form: the mention right, left wrong, a right one broken, or no mention touched. */
export type Outcome = 'right' | 'astray' | 'broken' | 'kept' | 'elsewhere'

const fold = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()
    .split(/\s+/)

/** Frequency class from which a word is ordinary, and words that the classes do not have. */
const ORDINARY = 4
const GRAMMAR = new Set(['i', 'im', 'thank', 'thanks', 'were', 'thats', 'lets'])

export function outcomeOf(
  transcript: Transcript,
  scene: Scene,
  { from, to, form }: Candidate,
): { outcome: Outcome; mention: number } {
  const start = scene.words.starts[from]!
  const end = scene.words.ends[to - 1]!
  const touched = transcript.mentions.filter((m) => m.start < end && start < m.end)
  if (touched.length === 0) return { outcome: 'elsewhere', mention: -1 }
  const [mention] = touched as [Mention]
  const index = transcript.mentions.indexOf(mention)
  const now = fold(
    transcript.text.slice(Math.min(start, mention.start), start) +
      form.text +
      transcript.text.slice(end, Math.max(end, mention.end)),
  )
  const truth = fold(mention.truth)
  const name = fold(mention.name)
  const right =
    touched.length === 1 &&
    truth.every((word) => now.includes(word)) &&
    now.every((word) => name.includes(word) || truth.includes(word)) &&
    transcript.roster[form.entity]!.name === mention.name
  // a word beside the mention that goes with it is lost
  const swallows = [...scene.words.ids.subarray(from, to)].some((id, i) => {
    const outside = scene.words.ends[from + i]! <= mention.start || scene.words.starts[from + i]! >= mention.end
    return outside && (scene.vocabulary.word[id]! >= ORDINARY || GRAMMAR.has(scene.words.vocabulary[id]!))
  })
  if (right && swallows) return { outcome: 'astray', mention: index }
  const outcome = right ? (mention.correct ? 'kept' : 'right') : mention.correct ? 'broken' : 'astray'
  return { outcome, mention: index }
}
