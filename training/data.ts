import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of training data; not part of the project. */
export const DATA = process.env['WHOSAID_DATA'] ?? join(import.meta.dirname, '../../shared/data')

/** The lines of a JSONL file under the data folder. */
export function readLines<T>(path: string): T[] {
  const file = join(DATA, path)
  if (!existsSync(file)) throw new Error(`no ${file}: set WHOSAID_DATA to the data folder`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
