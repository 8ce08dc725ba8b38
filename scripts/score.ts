/**
 * Scores the built library on the annotated data, with the scorers that lie beside it.
 *
 *   npm run score                        everything
 *   npm run score -- garbled clean       some tasks
 *   npm run score -- --write             also keeps the figures in bench/scoreboard.md
 *
 * The data folder is WHOSAID_DATA, by default ../shared/data; the scorers lie in eval/ next to it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CleanOptions, createCleaner as CreateCleaner, RosterEntry } from '../src/index.ts'
import { DATA, readLines } from '../training/data.ts'
import { isHeldOut } from '../training/split.ts'

interface Document {
  readonly id: string
  readonly text: string
  readonly roster?: readonly RosterEntry[]
}

interface Task {
  readonly title: string
  /** The scorer's lines. */
  run(): string
}

interface Names {
  readonly people: string
  readonly garbles: string
}

/** A person, or a garble of one. */
interface NameRow {
  readonly name: string
  readonly garble?: string
}

const PROJECT = join(import.meta.dirname, '..')
const SCORERS = resolve(DATA, '../eval')
const BUILT = join(PROJECT, 'dist/index.js')
const { createCleaner } = (await import(BUILT)) as { createCleaner: typeof CreateCleaner }

const SMALL: Names = { people: 'names/people.jsonl', garbles: 'names/garbles.jsonl' }
const LARGE: Names = { people: 'names/large-roster.jsonl', garbles: 'names/large-queries.jsonl' }
/** Scripts that are measured apart, as most of what they leave out cannot be known from them. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Han: /\p{Script=Han}/u,
  Arabic: /\p{Script=Arabic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  others: /^[^\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}]*$/u,
}

const TASKS: Readonly<Record<string, readonly Task[]>> = {
  quotations: [
    cleaning('quotations', 'quotations/polnear-dev.jsonl', ['--speech']),
    cleaning('quotations', 'quotations/gum.jsonl'),
    cleaning('quotations', 'quotations/seer-dev.jsonl'),
  ],
  garbled: [
    cleaning('garbled', 'garbled/articles-dev.jsonl'),
    cleaning('garbled', 'garbled/swapped-dev.jsonl'),
    cleaning('garbled', 'garbled/mixed-dev.jsonl'),
    cleaning('garbled', 'garbled/introduction-dev.jsonl'),
    cleaning('garbled', 'garbled/rostered-dev.jsonl', [], ({ roster = [] }) => ({ roster })),
  ],
  transcripts: [
    cleaning('transcripts', 'transcripts/earnings21-dev.jsonl', [], (d) => ({
      roster: d.roster ?? [],
      medium: 'speech',
    })),
  ],
  clean: [
    cleaning('clean', 'articles/clean-dev.jsonl'),
    cleaning('clean', 'articles/clean-more-dev.jsonl'),
    cleaning('clean', 'articles/genres-dev.jsonl'),
  ],
  strangers: [withStrangers('articles/clean-more-dev.jsonl')],
  names: [
    resolving(SMALL, ['--roster', '16', '--most', '3000']),
    resolving(SMALL, ['--roster', '16'], 'people never learned from', ({ name }) => isHeldOut(name)),
    // the scorer itself takes long over each of these, so not all are asked
    large(['--without', 'asr-single,cyrillic-raw,other-script', '--most', '900']),
    large(['--channel', 'cyrillic-raw', '--most', '200']),
    ...Object.entries(SCRIPTS).map(([script, letters]) =>
      large(['--channel', 'other-script', '--most', '200'], script, ({ garble }) => !garble || letters.test(garble)),
    ),
  ],
}

/** Cleans every document of a file and has the result scored. */
function cleaning(
  scorer: string,
  file: string,
  flags: readonly string[] = [],
  optionsFor?: (document: Document) => CleanOptions,
): Task {
  return {
    title: `${file} ${flags.join(' ')}`.trim(),
    run() {
      const documents = readFileSync(join(DATA, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Document => JSON.parse(line))
      const everyday = createCleaner()
      const started = performance.now()
      const results = documents.map((d) => {
        const cleaner = optionsFor ? createCleaner(optionsFor(d)) : everyday
        return `${JSON.stringify({ id: d.id, result: cleaner.clean(d.text) })}\n`
      })
      const seconds = (performance.now() - started) / 1000
      const folder = mkdtempSync(join(tmpdir(), 'whosaid-score-'))
      try {
        const predictions = join(folder, 'predictions.jsonl')
        writeFileSync(predictions, results.join(''))
        const scored = score(['score.mjs', scorer, join(DATA, file), predictions, ...flags, ...listing])
        return `${scored}${documents.length} documents cleaned in ${seconds.toFixed(1)} s\n`
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}

/** Clean articles, cleaned with rosters of real people who are not in them. */
function withStrangers(file: string): Task {
  const names = [SMALL.people, LARGE.people].map((people) => join(DATA, people)).join(',')
  return {
    title: `${file} with strangers in the roster`,
    run: () => score(['clean-with-roster.mjs', BUILT, join(DATA, file), names, ...listing]),
  }
}

/** Has the resolver scored on names alone, on the rows of people and of garbles that are kept. */
function resolving(
  files: Names,
  flags: readonly string[],
  kept?: string,
  keeps: (row: NameRow) => boolean = () => true,
): Task {
  return {
    title: [files.garbles, kept && `(${kept})`, ...flags].filter(Boolean).join(' '),
    run() {
      const folder = mkdtempSync(join(tmpdir(), 'whosaid-score-'))
      try {
        const [people, garbles] = [files.people, files.garbles].map((file, i) => {
          const lines = readLines<NameRow>(file).filter(keeps)
          const copy = join(folder, `${i}.jsonl`)
          writeFileSync(copy, lines.map((line) => JSON.stringify(line)).join('\n'))
          return copy
        })
        return score(['score-names.mjs', BUILT, people!, garbles!, ...flags, ...listing])
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}

/** The same against a hundred thousand real people. */
function large(flags: readonly string[], kept?: string, keeps?: (row: NameRow) => boolean): Task {
  return resolving(LARGE, ['--roster', '101166', ...flags], kept, keeps)
}

function score([scorer, ...rest]: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(SCORERS, scorer!), ...rest], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`)
  return stderr + stdout
}

function writeScoreboard(sections: readonly string[]): void {
  const heading = [
    '# Scoreboard',
    '',
    'Printed by `npm run score -- --write` on the development data (see `docs/architecture.md`), which is not part of the',
    'project. Some of it was trained on; what each table scored on people and documents it never saw stands in `docs/`.',
    '',
  ].join('\n')
  writeFileSync(join(PROJECT, 'bench/scoreboard.md'), `${heading}\n${sections.join('\n')}`)
}

if (!existsSync(SCORERS)) {
  console.error(`no scorers at ${SCORERS}: set WHOSAID_DATA to the data folder`)
  process.exit(2)
}
const args = process.argv.slice(2)
const listAt = args.indexOf('--list')
const listing = listAt < 0 ? [] : args.splice(listAt, 2)
const write = args.includes('--write')
const chosen = args.filter((a) => a !== '--write')
const unknown = chosen.filter((c) => !Object.hasOwn(TASKS, c))
if (unknown.length > 0 || (write && chosen.length > 0)) {
  console.error(
    `usage: score [${Object.keys(TASKS).join('|')}]… [--list N] [--write]; --write keeps all tasks together`,
  )
  process.exit(2)
}
const sections: string[] = []
for (const name of chosen.length > 0 ? chosen : Object.keys(TASKS)) {
  for (const task of TASKS[name]!) {
    console.log(`\n${task.title}`)
    const printed = task.run()
    console.log(printed)
    sections.push(`## ${task.title}\n\n\`\`\`\n${printed}\`\`\`\n`)
  }
}
if (write) writeScoreboard(sections)
