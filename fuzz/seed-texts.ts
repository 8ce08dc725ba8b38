/** The texts that are changed: all of them ours, and those of the data folder beside the project where there is one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { HARD_CASES } from '../tests/articles/hard-cases.ts'
import { LAYOUTS, type Layout, SHORT_LAYOUTS } from './layouts.ts'

export interface SeedTexts {
  readonly articles: readonly string[]
  readonly layouts: readonly Layout[]
  readonly shortLayouts: readonly Layout[]
  readonly names: readonly string[]
}

/** The folder above this file, and above the bundle that `npm run fuzz` makes of it: `reports/fuzz.mjs`. */
const PROJECT = join(import.meta.dirname, '..')
const NAMES =
  'Ilse Hadrovec|Tomas Wieringa|Ann Lee|Petra van der Lund|Dmitry Peskov|Steve Witkoff|Karoline Leavitt|María José Ortega Ruiz|O’Neill, Sean|KIM Min-su|Li Wei|Ольга Петрова|محمد علي|J. B. Lund|Dr. Rita Lund Jr.|Ludwig van Beethoven|X|Jean-Claude de la Tour|Søren Ødegård|Żółtowski'.split(
    '|',
  )
/** Sets of the data folder, and how many documents of each. */
const SETS: readonly (readonly [file: string, most: number])[] = [
  ['articles/clean-more-dev.jsonl', 150],
  ['articles/genres-dev.jsonl', 200],
  ['garbled/swapped-dev.jsonl', 100],
  ['garbled/mixed-dev.jsonl', 100],
  ['quotations/languages-dev.jsonl', 24],
  ['quotations/gum.jsonl', 24],
  ['transcripts/spoken-dev.jsonl', 60],
  ['transcripts/earnings21-dev.jsonl', 40],
]

/** Our own texts alone, or those of the data folder too. */
export function readSeedTexts(withData: boolean): SeedTexts {
  const own = [
    ...['harbour.txt', 'orchard.txt', 'transcripts/hearing.txt', 'transcripts/interview.txt'].map(readFixture),
    ...readdirSync(join(PROJECT, 'fixtures/languages')).flatMap((f) => readLanguage(readFixture(`languages/${f}`))),
    ...HARD_CASES.map(({ article }) => article),
  ]
  return {
    articles: [...own, ...(withData ? readData() : [])],
    layouts: LAYOUTS,
    shortLayouts: SHORT_LAYOUTS,
    names: NAMES,
  }
}

/** The articles of a file of `fixtures/languages` without their annotation: `{words|speaker}` and `<garble=name>`. */
const readLanguage = (file: string): string[] =>
  file.split('\n===\n').map((text) => text.replace(/\{([^|}]*)\|[^}]*\}/g, '$1').replace(/<([^=>]*)=[^>]*>/g, '$1'))

const readFixture = (name: string): string => readFileSync(join(PROJECT, 'fixtures', name), 'utf8')

function readData(): string[] {
  const { WHOSAID_DATA } = process.env
  const data = resolve(WHOSAID_DATA ?? join(PROJECT, '../shared/data'))
  return SETS.map(([file, most]) => [join(data, file), most] as const)
    .filter(([path]) => existsSync(path))
    .flatMap(([path, most]) => {
      const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
      const step = Math.max(1, Math.floor(lines.length / most))
      return lines.filter((_, i) => i % step === 0).map((line) => (JSON.parse(line) as { text: string }).text)
    })
}
