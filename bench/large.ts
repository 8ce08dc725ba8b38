/**
 * What very much text costs: many articles, one long text, a file of many cues, a stream of many pieces. Times are the processor's.
 *
 *   npm run bench -- large                     a hundredth of the sizes
 *   WHOSAID_LARGE=1 npm run bench -- large     100 MB of articles, a text of 10 MB, a million cues, a million pieces
 */
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

interface Cost {
  readonly what: string
  readonly size: number
  readonly unit: string
}

async function measure({ what, size, unit }: Cost, run: () => void | Promise<void>): Promise<void> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const memory = Math.round(process.memoryUsage().heapUsed / 2 ** 20)
  console.log(
    `${what}: ${size.toLocaleString('en')} ${unit} in ${seconds.toFixed(1)} s, ${Math.round(size / seconds).toLocaleString('en')} ${unit} a second; ${memory} MB of memory in use`,
  )
}

const articles = Math.ceil((100e6 * share) / article.length)
await measure({ what: 'articles, one after another', size: articles * article.length, unit: 'characters' }, () => {
  const cleaner = createCleaner()
  for (let i = 0; i < articles; i++) cleaner.clean(article)
})

const long = `${article}\n\n`.repeat(Math.ceil((10e6 * share) / article.length))
await measure({ what: 'one text', size: long.length, unit: 'characters' }, () => {
  createCleaner().clean(long)
})

const cues = Math.round(1e6 * share)
const clock = (seconds: number): string => {
  const pad = (n: number): string => String(Math.floor(n)).padStart(2, '0')
  return `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`
}
const captions = Array.from(
  { length: cues },
  (_, i) => `${i + 1}\n${clock(i * 2)},000 --> ${clock(i * 2 + 1)},900\n${SENTENCES[i % SENTENCES.length]}\n`,
).join('\n')
await measure({ what: 'a file of captions', size: cues, unit: 'cues' }, () => {
  cleanTranscript(captions, { roster, format: 'srt' })
})

const pieces = Math.round(1e6 * share)
await measure({ what: 'a stream', size: pieces, unit: 'pieces' }, async () => {
  const words = SENTENCES.join(' ').split(' ')
  function* say(): Generator<{ text: string }> {
    for (let i = 0; i < pieces; i++) yield { text: words[i % words.length]! }
  }
  let count = 0
  for await (const _ of cleanPieces(say(), { roster })) count++
  if (count !== pieces) throw new Error(`${count} pieces came out of ${pieces}`)
})
