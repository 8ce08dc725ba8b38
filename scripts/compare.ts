/**
 * Says which results of two builds differ, and how their times compare: the proof that a change of the house changes no decision.
 *
 *   npm run compare -- ../older/dist/index.js                     that build against dist/index.js
 *   npm run compare -- before.js after.js --documents 10          two builds, of each kind of text at most so many documents
 *
 * Documents of every file of development data are cleaned by both builds, one after the other; of each that comes out differently the first line that
 * differs is shown. Exit code 1 where any does. The data folder is WHOSAID_DATA, by default ../shared/data.
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CleanOptions, createCleaner as createCleanerOf, RosterEntry } from '../src/index.ts'
import { DATA, readLines } from '../training/data.ts'

interface Document {
  readonly id: string
  readonly text: string
  readonly medium?: 'article' | 'speech'
  readonly roster?: readonly RosterEntry[]
}

const KINDS = ['articles', 'garbled', 'quotations', 'transcripts']
/** Books and earnings calls are long: fewer of them are read. */
const MOST_CHARACTERS = 150_000

const { values, positionals } = parseArgs({
  options: { documents: { type: 'string', default: '30' } },
  allowPositionals: true,
})
const [before, after = join(import.meta.dirname, '../dist/index.js')] = positionals
if (before === undefined) {
  console.error('npm run compare -- BUILD [BUILD]: which build is compared?')
  process.exit(2)
}
const builds = await Promise.all([before, after].map(loadBuild))
const spent = [0, 0]
let compared = 0
let different = 0
for (const file of developmentFiles()) {
  for (const document of sample(readLines<Document>(file))) {
    const [then, now] = cleanByBoth(document)
    compared++
    if (then === now) continue
    different++
    console.log(`${file} ${document.id}: ${firstDifference(then!, now!)}`)
  }
}
const ratio = spent[1]! / spent[0]!
console.log(`${compared} documents, ${different} with different results; time ${ratio.toFixed(3)} of the first build's`)
process.exitCode = different > 0 ? 1 : 0

async function loadBuild(path: string): Promise<typeof createCleanerOf> {
  const { createCleaner } = (await import(resolve(path))) as { createCleaner: typeof createCleanerOf }
  return createCleaner
}

function developmentFiles(): readonly string[] {
  return KINDS.flatMap((kind) =>
    readdirSync(join(DATA, kind))
      .filter((file) => file.endsWith('.jsonl') && !file.includes('train'))
      .sort()
      .map((file) => `${kind}/${file}`),
  )
}

/** Documents spread evenly over the file. */
function sample(documents: readonly Document[]): readonly Document[] {
  const texts = documents.filter(({ text }) => text)
  const step = Math.max(1, Math.floor(texts.length / Number(values.documents)))
  const chosen: Document[] = []
  let characters = 0
  for (let i = 0; i < texts.length && characters < MOST_CHARACTERS; i += step) {
    chosen.push(texts[i]!)
    characters += texts[i]!.text.length
  }
  return chosen
}

/** What each build makes of a document, as JSON lines. Which goes first changes, so that neither gains by it. */
function cleanByBoth({ text, roster, medium }: Document): readonly string[] {
  const options: CleanOptions = { ...(roster && { roster }), ...(medium && { medium }) }
  const results: string[] = []
  const order = compared % 2 === 0 ? [0, 1] : [1, 0]
  for (const b of order) {
    const started = performance.now()
    results[b] = resultOf(() => builds[b]!(options).clean(text))
    spent[b]! += performance.now() - started
  }
  return results
}

function resultOf(clean: () => unknown): string {
  try {
    return JSON.stringify(clean(), null, 1)
  } catch (error) {
    return `throws ${String(error)}`
  }
}

function firstDifference(then: string, now: string): string {
  const [lines, others] = [then.split('\n'), now.split('\n')]
  const at = lines.findIndex((line, i) => line !== others[i])
  return `line ${at + 1}: ${lines[at]?.trim()} → ${others[at]?.trim()}`
}
