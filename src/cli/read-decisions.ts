import type { CleanOptions } from '../options.ts'
import { readOptions } from '../read-options.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { onceEach } from './once-each.ts'
import { readJsonFile } from './read-json-file.ts'
import { UsageError } from './usage-error.ts'

type Decisions = NonNullable<CleanOptions['decisions']>

/** The decisions of a file: an object of written forms and names (null: leave it), or a list of `{ from, to }`. */
export async function readDecisionsFile(path: string): Promise<Decisions> {
  return readDecisions(await readJsonFile(path), path)
}

/** Decisions in either form; `where` begins the message about what is wrong. */
export function readDecisions(written: unknown, where: string): Decisions {
  const decisions = Array.isArray(written)
    ? onceEach(
        written.map((one) => readPair(one, where)),
        where,
      )
    : written
  try {
    return readOptions({ decisions: decisions as Decisions }).decisions
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error
    throw new UsageError(`${where}: ${error.message}`)
  }
}

function readPair(pair: unknown, where: string): [string, string | null] {
  const { from, to } = (pair ?? {}) as { from?: unknown; to?: unknown }
  if (typeof from !== 'string' || from.trim() === '' || (to !== null && typeof to !== 'string'))
    throw new UsageError(`${where}: a decision in a list is { "from": …, "to": … }, not ${JSON.stringify(pair)}`)
  return [from, to]
}
