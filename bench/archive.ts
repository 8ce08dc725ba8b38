/**
 * What an archive makes of documents that are right, each about another real person: how many it takes for another's, and what a document costs as it
 * grows; and what it asks of right articles. It asks for the data folder.
 *
 *   npm run bench -- archive
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createArchive } from '../src/archive/index.ts'
import { DATA, readLines } from '../training/data.ts'

const SIZES = [500, 2000, 8000]
/** Steps through a list, so that those who stand beside each other in it do not. */
const STEP = 31
const ARTICLES = 300

const WHOLE = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u
/** The thresholds of an archive were settled on the first list, and on `clean-dev` and `archive-dev`; the others judge. */
const LISTS = {
  'large-roster': readLines<{ readonly name: string }>('names/large-roster.jsonl').map(({ name }) => name),
  'legislators, kept out': readFileSync(join(DATA, 'lexicon/legislators.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t').slice(0, 2).join(' ')),
}
for (const [title, list] of Object.entries(LISTS)) {
  const names = [...new Set(list.filter((name) => WHOLE.test(name)))]
  console.log(`${title}\npeople  taken for another  questions  ms a document`)
  for (const size of SIZES) measure(names, size)
}

for (const file of ['clean-dev', 'clean-more-dev', 'genres-dev']) {
  const archive = createArchive()
  const texts = readLines<{ readonly text: string }>(`articles/${file}.jsonl`)
  for (const [i, { text }] of texts.slice(0, ARTICLES).entries()) archive.clean(`${i}`, text)
  const kinds = archive
    .questions()
    .map(({ kind, left, right }) => (left.text === right.text ? 'written in one way' : kind))
  const counts = [...new Set(kinds)].sort().map((kind) => `${kind} ${kinds.filter((each) => each === kind).length}`)
  console.log(`${file}, ${ARTICLES} right articles, ${archive.people().length} people; questions: ${counts.join(', ')}`)
}

function measure(names: readonly string[], size: number): void {
  const archive = createArchive()
  const started = process.cpuUsage()
  for (let i = 0; i < size; i++) {
    const name = names[(i * STEP) % names.length]!
    const places = [[0, name.length]] as const
    const written = [{ text: name, places, context: name }]
    archive.read({ kind: 'reading', document: `${i}`, hash: '', people: [{ name, introduced: true, written }] })
  }
  const others = archive.people().reduce((sum, { aliases }) => sum + aliases.length, 0)
  const { user, system } = process.cpuUsage(started)
  const cost = ((user + system) / 1000 / size).toFixed(2)
  console.log(
    `${String(size).padStart(6)}${String(others).padStart(19)}${String(archive.questions().length).padStart(11)}${cost.padStart(15)}`,
  )
}
