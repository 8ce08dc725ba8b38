/**
 * What an archive makes of documents that are right, each about another real person: how many it takes for another's, and what a document costs as it
 * grows. It asks for the data folder.
 *
 *   npm run bench -- archive
 */
import { createArchive } from '../src/archive/index.ts'
import { readLines } from '../training/data.ts'

const SIZES = [500, 2000, 8000]
/** Steps through the list, so that those who stand beside each other in it do not. */
const STEP = 31

const names = readLines<{ readonly name: string }>('names/large-roster.jsonl')
  .map(({ name }) => name)
  .filter((name) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name))
console.log('people  taken for another  questions  ms a document')
for (const size of SIZES) {
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
