import { extname } from 'node:path'
import type { CompiledRoster } from '../resolution/index/compile-roster.ts'
import { isSavedRoster, loadRoster } from '../resolution/index/save-roster.ts'
import { parseRoster, type RosterFormat } from '../roster/parse-roster.ts'
import type { Roster } from '../roster/read-roster.ts'
import { checkText } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { decodeText, readBytes } from './read-text.ts'

const FORMATS: Readonly<Record<string, RosterFormat>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

/**
 * The roster of a file: a compiled one, or by its extension CSV, JSON or JSONL, or else a name a line with `#` comments.
 *
 * @throws {WhosaidError} `unreadable-file`, `invalid-roster` with the line, or `invalid-index` for a damaged compiled one.
 */
export async function readRosterFile(path: string): Promise<Roster | CompiledRoster> {
  checkText(path, 'the path of a roster', 'unreadable-file')
  const bytes = await readBytes(path)
  const format = FORMATS[extname(path).toLowerCase()] ?? 'lines'
  try {
    return isSavedRoster(bytes) ? loadRoster(bytes) : parseRoster(decodeText(bytes, path).text, format)
  } catch (error) {
    if (!(error instanceof WhosaidError) || error.code === 'unreadable-file') throw error
    throw new WhosaidError(error.code, `${path}: ${error.message}`, { cause: error })
  }
}
