import { extname } from 'node:path'
import type { Roster } from '../roster/read-roster.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { readText } from './read-text.ts'

/**
 * The roster of a file, by its extension: `.txt` with a name a line and `#` comments, `.json`.
 *
 * @throws {WhosaidError} `unreadable-file`, or `invalid-roster` with the line where one can be named.
 */
export async function readRosterFile(path: string): Promise<Roster> {
  const text = await readText(path)
  if (extname(path) === '.json') {
    try {
      return JSON.parse(text)
    } catch (error) {
      throw new WhosaidError('invalid-roster', `${path}: ${(error as Error).message}`, { cause: error })
    }
  }
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
}
