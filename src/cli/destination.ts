import { dirname, join } from 'node:path'
import { encodeText } from '../node/encode-text.ts'
import { makeFolder } from '../node/make-folder.ts'
import { writeWhole } from '../node/write-whole.ts'
import type { CleanedFile } from './clean-file.ts'
import type { FoundFile, FoundFiles } from './find-files.ts'
import { print, show, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { writeJson } from './write-json.ts'

/** Where the result of a file goes. */
export type Destination = (file: FoundFile, cleaned: CleanedFile) => Promise<void>

export interface DestinationValues {
  readonly output?: string | undefined
  readonly json?: boolean | undefined
  readonly check?: boolean | undefined
  readonly write?: boolean | undefined
  readonly diff?: boolean | undefined
  readonly report?: string | undefined
}

/** What cannot be asked for at once. */
const EXCLUSIVE = [
  ['write', 'output'],
  ['write', 'json'],
  ['write', 'diff'],
  ['diff', 'output'],
  ['diff', 'json'],
  ['diff', 'report'],
  ['json', 'report'],
] as const

/**
 * Where the results go: into the files themselves, a folder, a file, or to standard output.
 *
 * @throws {UsageError} where options contradict each other, or several texts would run together.
 */
export function chooseDestination(values: DestinationValues, found: FoundFiles, terminal: Terminal): Destination {
  const { output, check, write, diff, json, report } = values
  if (check && output !== undefined) throw new UsageError('--check writes nothing: leave out -o')
  if (check && write) throw new UsageError('--check writes nothing: leave out --write')
  const [one, other] = EXCLUSIVE.find(([a, b]) => values[a] && values[b]) ?? []
  if (one !== undefined && other !== undefined) throw new UsageError(`--${one} and --${other} exclude each other`)
  if (write) return writeInPlace(found)
  if (diff) return (file, cleaned) => printDiff(file, cleaned, terminal)
  if (output !== undefined && output !== '-')
    return found.areMany || output.endsWith('/') ? writeBelow(output, found, json) : writeTo(output, json)
  if (json) return (file, cleaned) => print(terminal.stdout, jsonOf(cleaned, found.areMany ? file.path : undefined))
  if (check || report !== undefined) return async () => {}
  if (found.areMany) throw new UsageError('several files: say --write, --diff, --check, --report, --json or -o DIR')
  return (_, cleaned) => print(terminal.stdout, bytesOf(cleaned))
}

const bytesOf = ({ result, encoding }: CleanedFile): Uint8Array => encodeText(result.text, encoding)

/** The whole result: on lines of its own, or of several files a line each with the file's name. */
const jsonOf = ({ result }: CleanedFile, file?: string): string =>
  file === undefined ? `${writeJson(result, 2)}\n` : `${writeJson({ file, ...result })}\n`

/** Where one file is written: under the name given, or in the folder, which is made. */
export async function targetOf(output: string, below: string): Promise<string> {
  if (!output.endsWith('/')) return output
  const target = join(output, below)
  await makeFolder(dirname(target))
  return target
}

const writeTo =
  (output: string, json = false): Destination =>
  (_, cleaned) =>
    writeWhole(output, json ? jsonOf(cleaned) : bytesOf(cleaned))

function writeInPlace({ files }: FoundFiles): Destination {
  if (files.some(({ path }) => path === '-')) throw new UsageError('--write needs a file, not standard input')
  return async ({ path }, cleaned) => {
    if (cleaned.result.text !== cleaned.written) await writeWhole(path, bytesOf(cleaned))
  }
}

function writeBelow(folder: string, { files }: FoundFiles, json = false): Destination {
  const sources = new Map<string, string>()
  for (const { path, below } of files) {
    if (path === '-') throw new UsageError('-o DIR needs files, not standard input')
    const other = sources.get(below)
    if (other !== undefined) throw new UsageError(`${other} and ${path} would both become ${join(folder, below)}`)
    sources.set(below, path)
  }
  return async ({ below }, cleaned) => {
    const path = join(folder, json ? `${below}.json` : below)
    await makeFolder(dirname(path))
    await writeWhole(path, json ? jsonOf(cleaned) : bytesOf(cleaned))
  }
}

/** A diff for `patch` is printed as it is; on a terminal nothing in it can steer that. */
async function printDiff({ path }: FoundFile, { written, result }: CleanedFile, { stdout }: Terminal): Promise<void> {
  const { describeDiff } = await import('./describe-diff.ts')
  const diff = describeDiff(path, written, result.text)
  if ('isTTY' in stdout && stdout.isTTY) await show(stdout, diff)
  else await print(stdout, diff)
}
