/** What is said in the files that the fuzzer changes, and how times and JSON are written in them. */
import type { DocumentFormat } from '../src/formats/index.ts'

export interface Cue {
  readonly speaker: string
  readonly words: string
}

export interface Word {
  readonly text: string
  readonly bare: string
  readonly start: number
  readonly end: number
  readonly speaker: number
}

export function makeScript(cues: readonly Cue[]): Script {
  const words = cues.flatMap(({ words, speaker }, cue) =>
    words.split(' ').map((text, i) => {
      const start = cue * 3 + i / 5
      const bare = text.replace(/[^\p{L}’]/gu, '').toLowerCase()
      return { text, bare, start, end: start + 0.2, speaker: speaker === 'Ann Lee' ? 0 : 1 }
    }),
  )
  return { cues, words, text: cues.map((cue) => cue.words).join(' ') }
}

/** What is said in a file of a layout. */
export interface Script {
  readonly cues: readonly Cue[]
  readonly words: readonly Word[]
  readonly text: string
}

/** A layout, and how its file is written. */
export interface LayoutWriter {
  readonly format: DocumentFormat
  write(script: Script): string
}

export const clock = (cue: number, point: string): string => `00:00:${String(cue * 3).padStart(2, '0')}${point}000`
export const toJson = (value: unknown): string => JSON.stringify(value, null, 1)
