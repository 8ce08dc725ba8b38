import { type Roster, readRoster } from '../roster/read-roster.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { decide } from './decide.ts'
import { findCandidates } from './find-candidates.ts'
import { readWritten } from './forms/written-name.ts'
import { type CompiledRoster, isCompiled } from './index/compile-roster.ts'
import { indexNames } from './index/name-index.ts'
import type { Resolution } from './resolution.ts'

export interface Resolver {
  /**
   * Whom the written name means: an entity of the roster, or nobody.
   *
   * @throws {WhosaidError} `invalid-text` where the name is no string.
   */
  resolve(name: string): Resolution
}

/**
 * Builds the roster's index once; `resolve` then answers for any written name.
 *
 * @throws {WhosaidError} `invalid-roster` where an entry has no usable name.
 * @example
 * createResolver(['Steve Witkoff', 'Dmitry Peskov']).resolve('Vykov').entity?.name // 'Steve Witkoff'
 */
export function createResolver(roster: Roster | CompiledRoster): Resolver {
  const index = isCompiled(roster) ? roster.index : indexNames(readRoster(roster))
  return {
    resolve(name) {
      if (typeof name !== 'string')
        throw new WhosaidError('invalid-text', `a name to resolve must be a string, not ${typeof name}`)
      const written = readWritten(name)
      return decide(written, findCandidates(index, written), index.entities.length)
    },
  }
}
