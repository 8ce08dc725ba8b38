import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { CleanOptions } from '../options.ts'
import { readOptions } from '../read-options.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { loadRosterFile } from './load-roster-file.ts'
import { readDecisions, readDecisionsFile } from './read-decisions.ts'
import { readJsonFile } from './read-json-file.ts'
import { UsageError } from './usage-error.ts'

const CONFIG_FILE = 'whosaid.config.json'

/**
 * The options of the nearest `whosaid.config.json`, in a folder or above it: those of `clean`, where `roster` is the path of a file and `decisions`
 * may be one. Paths are relative to the file that names them.
 *
 * @throws {UsageError} where an option is unknown or not what it should be.
 */
export async function readConfig(folder: string): Promise<CleanOptions> {
  const path = findConfig(resolve(folder))
  if (path === null) return {}
  const written = await readJsonFile(path)
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw new UsageError(`${path} holds an object of options`)
  const { $schema: _, roster, decisions, ...others } = written as Record<string, unknown>
  if (roster !== undefined && typeof roster !== 'string') throw new UsageError(`${path}: roster is the path of a file`)
  const beside = (file: string): string => resolve(dirname(path), file)
  try {
    readOptions(others as CleanOptions)
    return {
      ...(others as CleanOptions),
      ...(roster !== undefined && { roster: await loadRosterFile(beside(roster)) }),
      ...(decisions !== undefined && {
        decisions:
          typeof decisions === 'string' ? await readDecisionsFile(beside(decisions)) : readDecisions(decisions, path),
      }),
    }
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error
    throw new UsageError(`${path}: ${error.message}`)
  }
}

/** The path of the roster that the nearest `whosaid.config.json` names; undefined where it names none. */
export async function readConfigRoster(folder: string): Promise<string | undefined> {
  const path = findConfig(resolve(folder))
  const written = path === null ? null : ((await readJsonFile(path)) as Record<string, unknown> | null)
  return typeof written?.['roster'] === 'string' ? resolve(dirname(path!), written['roster']) : undefined
}

function findConfig(folder: string): string | null {
  const path = join(folder, CONFIG_FILE)
  if (existsSync(path)) return path
  const above = dirname(folder)
  return above === folder ? null : findConfig(above)
}
