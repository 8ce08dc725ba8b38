/**
 * What a user pays: articles that are cleaned once, beside passes over the same text that do less and packages that do something
 * like it; garbled articles, rosters of strangers, long texts, many people, memory, and a process that starts. Asks for the data
 * folder (see docs/architecture.md); builds `dist` for the processes that start.
 *
 *   npm run bench -- clean
 *   npx tsx bench/clean.ts memory 8      one part by itself: here the memory of a text of 8 M characters
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { coldStart } from './clean/cold-start.ts'
import { type Figures, parts } from './clean/parts.ts'

const [part, ...values] = process.argv.slice(2)
if (part) console.log(JSON.stringify(await parts[part]!(...values.map(Number))))
else report()

/** A part in a process of its own, so that no part warms the engine for another. */
function measure(name: string, ...values: readonly number[]): Figures {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'clean.ts'), name, ...values.map(String)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return JSON.parse(run.stdout) as Figures
}

/** Both turns of two ways that are measured side by side. */
function measureBoth(name: string, ...values: readonly number[]): Figures {
  const [one, other] = [measure(name, 0, ...values), measure(name, 1, ...values)]
  return Object.fromEntries(Object.keys(one).map((key) => [key, one[key]! + other[key]!]))
}

function report(): void {
  const fresh = measure('fresh')
  const own = fresh['clean']!
  console.log('fresh articles, warmed engine: M characters a second, and times the speed of clean')
  for (const [name, speed] of Object.entries(fresh))
    console.log(`${name.padEnd(30)} ${speed.toFixed(3).padStart(8)} ${(speed / own).toFixed(2).padStart(8)}`)

  const later = measure('later')
  console.log(
    `\nfrom the 640th article on: ${later['clean']!.toFixed(3)} M characters a second, words alone ${(later['words']! / later['clean']!).toFixed(1)} times that`,
  )
  const { published, garbled } = measureBoth('garbled')
  console.log(`garbled articles: ${(published! / garbled!).toFixed(2)} of the speed of the same as published`)
  const { none, strangers } = measureBoth('roster', 1000)
  console.log(`a roster of 1,000 strangers: ${(none! / strangers!).toFixed(2)} of the speed without`)
  const { apart, joined } = measureBoth('distinct')
  console.log(`sixteen articles as one text: × ${((16 * joined!) / apart!).toFixed(1)} the time of one`)

  const people = measure('people')
  console.log('\nms of processor time a person, by the people of one text')
  console.log(
    Object.entries(people)
      .map(([count, cost]) => `${count}: ${cost.toFixed(2)}`)
      .join('   '),
  )

  const { peak, length } = measure('memory', 1)
  const { peak: least } = measure('memory', 0.01)
  console.log(
    `\na text of ${(length! / 1e6).toFixed(1)} M characters: ${peak!.toFixed(0)} MB at the peak, ${least!.toFixed(0)} MB for a short one`,
  )
  coldStart()
}
