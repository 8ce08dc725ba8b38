import type { Writable } from 'node:stream'
import type { BatchProgress } from '../node/batch/run-batch.ts'
import { printable } from './printable.ts'

/** Milliseconds between two states of the line on a terminal, and between two lines of a log. */
const ON_TERMINAL = 200
const IN_LOG = 10_000

/** Says how far a batch is: one line that changes on a terminal, a line now and then elsewhere. */
export class BatchMeter {
  readonly #stream: Writable
  readonly #isTerminal: boolean
  #pass: BatchProgress['pass'] | null = null
  #began = 0
  #shown = 0
  #isDrawn = false

  constructor(stream: Writable) {
    this.#stream = stream
    this.#isTerminal = 'isTTY' in stream && stream.isTTY === true
  }

  show(progress: BatchProgress): void {
    const now = performance.now()
    if (this.#pass !== progress.pass) {
      this.#pass = progress.pass
      this.#began = now
      this.#shown = this.#isTerminal ? 0 : now
    }
    const isLast = progress.done === progress.total
    if (!isLast && now - this.#shown < (this.#isTerminal ? ON_TERMINAL : IN_LOG)) return
    this.#shown = now
    const line = describeProgress(progress, (now - this.#began) / 1000)
    if (!this.#isTerminal) this.#stream.write(`${line}\n`)
    else {
      this.#stream.write(`\r\u001b[K${line}`)
      this.#isDrawn = true
    }
  }

  /** A line that stays. */
  say(line: string): void {
    this.clear()
    this.#stream.write(`${printable(line, false)}\n`)
  }

  clear(): void {
    if (this.#isDrawn) this.#stream.write('\r\u001b[K')
    this.#isDrawn = false
  }
}

/** `cleaning 1200 of 5000 (24 %), 85 a second, 45 s left`. */
export function describeProgress({ pass, done, total }: BatchProgress, seconds: number): string {
  const share = `${pass} ${done} of ${total} (${Math.floor((100 * done) / total)} %)`
  if (seconds < 1) return share
  const rate = done / seconds
  const speed = rate < 10 ? rate.toFixed(1) : String(Math.round(rate))
  const left = done < total ? `, ${describeSeconds((total - done) / rate)} left` : ''
  return `${share}, ${speed} a second${left}`
}

function describeSeconds(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
