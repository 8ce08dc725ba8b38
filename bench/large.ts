/**
 * What very much text costs: many articles, one long text, files of many cues, a stream of many pieces. Times are the processor's; the memory is
 * the most that the process had. Each part runs in a process of its own.
 *
 *   npm run bench -- large                     a hundredth of the sizes
 *   WHOSAID_LARGE=1 npm run bench -- large     100 MB of articles, a text of 10 MB, a million cues each, a million pieces
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanTranscript } from '../src/formats/index.ts'
import { createCleaner } from '../src/index.ts'
import { cleanPieces } from '../src/stream/index.ts'

const { WHOSAID_LARGE } = process.env
const share = WHOSAID_LARGE ? Number(WHOSAID_LARGE) : 0.01
const article = readFileSync(join(import.meta.dirname, '../fixtures/harbour.txt'), 'utf8')
const roster = ['Ilse Hadrovec', 'Tomas Wieringa', 'Petra Lund', 'Ann Lee']
const SENTENCES = [
  'thank you ann it is good to be here',
  'our next question comes from tomas weeringa',
  'the port was closed for nine weeks and nobody was paid',
  'minister hadrowitz called us on monday about the rota',
  'we have heard that before and we will hear it again',
]
const pad = (n: number): string => String(Math.floor(n)).padStart(2, '0')
const clock = (seconds: number): string => `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`

interface Part {
  readonly unit: string
  /** So much at the full size. */
  readonly full: number
  /** Does it all, and says how much it was. */
  run(size: number): number | Promise<number>
}

/** A file of ever more captions, whose times have a point or a comma before the milliseconds. */
const file = (format: 'srt' | 'vtt', point: string, heading: string): Part => ({
  unit: 'cues',
  full: 1e6,
  run(size) {
    const cues = Array.from(
      { length: size },
      (_, i) =>
        `${i + 1}\n${clock(i * 2)}${point}000 --> ${clock(i * 2 + 1)}${point}900\n${SENTENCES[i % SENTENCES.length]}\n`,
    )
    cleanTranscript(heading + cues.join('\n'), { roster, format })
    return size
  },
})

const PARTS: Readonly<Record<string, Part>> = {
  'articles, one after another': {
    unit: 'characters',
    full: 100e6,
    run(size) {
      const cleaner = createCleaner()
      const articles = Math.ceil(size / article.length)
      for (let i = 0; i < articles; i++) cleaner.clean(article)
      return articles * article.length
    },
  },
  'one text': {
    unit: 'characters',
    full: 10e6,
    run(size) {
      const long = `${article}\n\n`.repeat(Math.ceil(size / article.length))
      createCleaner().clean(long)
      return long.length
    },
  },
  'a file of SRT': file('srt', ',', ''),
  'a file of WebVTT': file('vtt', '.', 'WEBVTT\n\n'),
  'a stream': {
    unit: 'pieces',
    full: 1e6,
    async run(size) {
      const words = SENTENCES.join(' ').split(' ')
      function* say(): Generator<{ text: string }> {
        for (let i = 0; i < size; i++) yield { text: words[i % words.length]! }
      }
      let count = 0
      for await (const _ of cleanPieces(say(), { roster })) count++
      if (count !== size) throw new Error(`${count} pieces came out of ${size}`)
      return count
    },
  },
}

const [, , name] = process.argv
if (name === undefined) {
  for (const part of Object.keys(PARTS)) {
    const own = [...process.execArgv, import.meta.filename, part]
    if (spawnSync(process.execPath, own, { stdio: 'inherit' }).status !== 0) process.exitCode = 1
  }
} else {
  const { unit, full, run } = PARTS[name]!
  const before = process.cpuUsage()
  const size = await run(Math.ceil(full * share))
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const whole = (n: number): string => Math.round(n).toLocaleString('en')
  const most = process.resourceUsage().maxRSS / 1024
  console.log(
    `${name}: ${whole(size)} ${unit} in ${seconds.toFixed(1)} s, ${whole(size / seconds)} ${unit} a second; ${whole(most)} MB of memory at most`,
  )
}
