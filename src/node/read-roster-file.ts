import { basename } from 'node:path'
import { parseRoster, type RosterFormat } from '../roster/parse-roster.ts'
import type { Roster } from '../roster/read-roster.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { readText } from './read-text.ts'

/**
 * The roster of a file, by its extension: `.csv`, `.json`, `.jsonl` (`.ndjson`, `.ftm.json`), else a name a line.
 *
 * @throws {WhosaidError} `unreadable-file`, or `invalid-roster` with the line where one can be named.
 */
export async function readRosterFile(path: string): Promise<Roster> {
  const text = await readText(path)
  try {
    return parseRoster(text, formatOf(basename(path).toLowerCase()))
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error
    throw new WhosaidError(error.code, `${path}: ${error.message}`, { cause: error })
  }
}

function formatOf(name: string): RosterFormat {
  if (/\.(jsonl|ndjson|ftm\.json)$/.test(name)) return 'jsonl'
  if (name.endsWith('.json')) return 'json'
  return name.endsWith('.csv') ? 'csv' : 'lines'
}
