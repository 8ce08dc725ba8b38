import { DOCUMENT_FORMATS } from '../formats/document-format.ts'
import type { CleanOptions } from '../options.ts'
import { loadRosterFile } from './load-roster-file.ts'
import { onceEach } from './once-each.ts'
import { readConfig } from './read-config.ts'
import { readDecisionsFile } from './read-decisions.ts'
import { UsageError } from './usage-error.ts'

export const ROSTER_OPTION = {
  type: 'string',
  value: 'FILE',
  help: 'people known beforehand: a name a line, .csv, .json, .jsonl, or compiled',
} as const

/** What commands share that read standard input too. */
export const FILE_OPTIONS = {
  'stdin-filename': { type: 'string', value: 'NAME', help: 'what standard input is called in messages and reports' },
} as const

/** What `clean`, `quotes` and `report` share. */
export const CLEANING_OPTIONS = {
  roster: ROSTER_OPTION,
  known: {
    type: 'string',
    value: '0..1',
    help: 'how probable it is that an unexplained name means somebody of the roster (default: 0.5)',
  },
  garbled: {
    type: 'string',
    value: '0..1',
    help: 'how probable it is beforehand that names were garbled (default: as in real text)',
  },
  introduce: {
    type: 'string',
    value: 'true|false',
    help: 'may a text introduce people of its own? (default: true)',
  },
  decisions: {
    type: 'string',
    value: 'FILE.json',
    help: 'what a person decided: { "written": "Name" or null for “leave it” }, or a list of { from, to }',
  },
  language: { type: 'string', value: 'CODE', help: 'en, de, fr … (default: detected)' },
  confidence: {
    type: 'string',
    value: '0..1',
    help: 'the least probability for an edit (default: 0.5, in speech 0.3)',
  },
  edit: { type: 'string', value: 'all|outside-quotations|none', help: 'where names are mended (default: all)' },
  protect: { type: 'string', value: 'TEXT', multiple: true, help: 'never edit this text; may be repeated' },
  medium: {
    type: 'string',
    value: 'article|speech',
    help: 'speech: output of a speech recogniser (default: what the format tells)',
  },
  format: {
    type: 'string',
    value: 'FORMAT',
    help: `the file's layout, else told by its contents or its name: ${DOCUMENT_FORMATS.join(', ')}`,
  },
  field: { type: 'string', value: 'NAME', help: 'the column or key of the text in CSV, TSV, JSON and JSON lines' },
  label: { type: 'string', value: 'LABEL=NAME', multiple: true, help: 'what a speaker is called; may be repeated' },
  encoding: {
    type: 'string',
    value: 'NAME',
    help: 'how the file is written, such as windows-1252 or utf-16le (default: UTF-8, or what its byte order mark says)',
  },
} as const

const EDIT = ['all', 'outside-quotations', 'none'] as const
const MEDIUM = ['article', 'speech'] as const

const TRUTH = ['true', 'false'] as const

export interface CleaningValues {
  readonly roster?: string | undefined
  readonly known?: string | undefined
  readonly garbled?: string | undefined
  readonly introduce?: string | undefined
  readonly decisions?: string | undefined
  readonly language?: string | undefined
  readonly confidence?: string | undefined
  readonly edit?: string | undefined
  readonly protect?: readonly string[] | undefined
  readonly medium?: string | undefined
  readonly format?: string | undefined
  readonly encoding?: string | undefined
  readonly field?: string | undefined
  readonly label?: readonly string[] | undefined
}

/** The library's options from the command's, and where those say nothing from `whosaid.config.json`. */
export async function readCleanOptions(values: CleaningValues): Promise<CleanOptions> {
  const { known, garbled, introduce, decisions, language } = values
  return {
    ...(await readConfig(process.cwd())),
    ...(known !== undefined && { known: readProbability('--known', known) }),
    ...(garbled !== undefined && { garbled: readProbability('--garbled', garbled) }),
    ...(introduce !== undefined && { introduce: readChoice('--introduce', introduce, TRUTH) === 'true' }),
    ...(decisions !== undefined && { decisions: await readDecisionsFile(decisions) }),
    ...(language !== undefined && { language }),
    ...(values.confidence !== undefined && { confidence: readProbability('--confidence', values.confidence) }),
    ...(values.edit !== undefined && { edit: readChoice('--edit', values.edit, EDIT) }),
    ...(values.protect !== undefined && { protect: values.protect }),
    ...(values.medium !== undefined && { medium: readChoice('--medium', values.medium, MEDIUM) }),
    ...(values.roster !== undefined && { roster: await loadRosterFile(values.roster) }),
  }
}

/** A probability as written. */
export function readProbability(option: string, written: string): number {
  const number = written.trim() === '' ? Number.NaN : Number(written)
  if (!(number >= 0 && number <= 1)) throw new UsageError(`${option} takes a number from 0 to 1, not ${written}`)
  return number
}

/** The choice as written, or what may be chosen. */
export function readChoice<T extends string>(option: string, written: string, choices: readonly T[]): T {
  const choice = choices.find((c) => c === written)
  if (choice === undefined) throw new UsageError(`${option} takes ${choices.join(', ')}, not ${written}`)
  return choice
}

/** `Speaker 1=Rita Lund`, each. */
export function readLabels(written: readonly string[]): Record<string, string> {
  const pairs = written.map((label): [string, string] => {
    const at = label.lastIndexOf('=')
    if (at < 1 || at === label.length - 1) throw new UsageError(`--label takes LABEL=NAME, not ${label}`)
    return [label.slice(0, at), label.slice(at + 1)]
  })
  return onceEach(pairs, '--label')
}
