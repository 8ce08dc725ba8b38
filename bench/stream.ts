/** Live captions: what a word costs as it comes, by look-ahead, and how much of the batch's mending a stream gives. */
import { createCleaner } from '../src/index.ts'
import { createWindow, MEMORY } from '../src/stream/create-window.ts'
import { mendPieces } from '../src/stream/mend-pieces.ts'
import { callWith, rosterOf } from './transcripts/made-up-call.ts'

const HOUR = 9000
/** So many come before the clock starts, since the first cost less: there is less to remember. */
const BEFORE = MEMORY
const WORDS = BEFORE + 2000
const words = callWith(30)
  .split(' ', WORDS)
  .map((text) => ({ text }))
const cleaner = createCleaner({ roster: rosterOf(30), medium: 'speech' })
const batch = mendPieces(cleaner, words, 0).texts

console.log(
  `${words.length} words, one by one; a roster of 30; milliseconds of processor time for ${HOUR} words and for the longest step\n`,
)
console.log('| look-ahead | an hour | the longest step | words unlike the batch’s |\n| --- | --- | --- | --- |')
for (const lookAhead of [20, 40, 80, 160]) {
  const window = createWindow(cleaner, lookAhead)
  const given: string[] = []
  let longest = 0
  let started = process.cpuUsage()
  for (const [i, word] of words.entries()) {
    if (i === BEFORE) started = process.cpuUsage()
    const before = performance.now()
    given.push(...window.push(word).map(({ text }) => text))
    longest = Math.max(longest, performance.now() - before)
  }
  given.push(...window.flush().map(({ text }) => text))
  const { user, system } = process.cpuUsage(started)
  const unlike = given.filter((text, i) => text !== batch[i]).length
  console.log(
    `| ${lookAhead} | ${(((user + system) * HOUR) / (WORDS - BEFORE) / 1000).toFixed(0)} | ${longest.toFixed(0)} | ${unlike} |`,
  )
}
