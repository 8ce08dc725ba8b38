import { roundProbability } from '../models/round-probability.ts'
import { type Roster, readRoster } from '../roster/read-roster.ts'
import { checkStrings, checkText, describeValue, invalidOption } from '../text/check-argument.ts'
import { alternativesOf, decide, type Found } from './decide.ts'
import { findMeant } from './find-meant.ts'
import { type CompiledRoster, isCompiled } from './index/compile-roster.ts'
import { indexNames, type NameIndex } from './index/name-index.ts'
import { differentNames, joinEvidence } from './join-evidence.ts'
import { DEFAULT_KNOWN, type KnownOption, readKnown } from './known.ts'
import type { Alternative, Resolution } from './resolution.ts'
import { type Shares, shareOdds } from './share-odds.ts'

export interface RankOptions extends KnownOption {
  /** The most alternatives that are given; default 5. */
  readonly limit?: number
}

export interface Resolver {
  /**
   * Whom the written name means: an entity of the roster, or nobody.
   *
   * @throws {WhosaidError} `invalid-text` where the name is no string, `invalid-option`.
   * @example
   * resolver.resolve('Vykov', { known: 1 }).entity?.name // 'Steve Witkoff'
   */
  resolve(name: string, options?: KnownOption): Resolution
  /**
   * Who may be meant, best first, without a decision; somebody, however unlikely, if there is anybody in the roster.
   *
   * @throws {WhosaidError} `invalid-text` where the name is no string, `invalid-option`.
   */
  rank(name: string, options?: RankOptions): readonly Alternative[]
  /**
   * Whom several written forms of one person's name mean, their evidence joined.
   *
   * @throws {WhosaidError} `invalid-text` where the names are no list of strings, `invalid-option`.
   * @example
   * resolver.resolveTogether(['Vidok', 'Vedov']).entity?.name // 'Steve Witkoff'
   */
  resolveTogether(names: readonly string[], options?: KnownOption): Resolution
}

/**
 * Builds the roster's index once; the resolver then answers for any written name.
 *
 * @throws {WhosaidError} `invalid-roster` where an entry has no usable name, `invalid-option`.
 * @example
 * createResolver(['Steve Witkoff', 'Dmitry Peskov']).resolve('Vykov').entity?.name // 'Steve Witkoff'
 */
export function createResolver(roster: Roster | CompiledRoster, options: KnownOption = {}): Resolver {
  const usual = readKnown(options, DEFAULT_KNOWN)
  const index = isCompiled(roster) ? roster.index : indexNames(readRoster(roster))
  const sharesOf = (found: readonly Found[], known: number): Shares =>
    shareOdds(
      found.map(({ candidate }) => candidate),
      { known, weight: index.weight },
    )
  const resolve = (name: string, known: number): Resolution => {
    const found = findMeant(index, name, { everybody: known === 1 })
    return decide(found, sharesOf(found, known))
  }
  return {
    resolve: (name, own) => resolve(textOf(name), readKnown(own, usual)),
    rank(name, own) {
      const known = readKnown(own, usual, 'limit')
      const limit = readLimit(own?.limit)
      const found = findMeant(index, textOf(name), { everybody: true })
      return found.length > 0
        ? alternativesOf(found.slice(0, limit), sharesOf(found, known).each)
        : withoutEvidence(index, known).slice(0, limit)
    },
    resolveTogether(names, own) {
      const known = readKnown(own, usual)
      checkStrings(names, 'what is resolved together', 'invalid-text')
      const different = differentNames(names)
      return different.length === 1 ? resolve(different[0]!, known) : joinEvidence(index, different, known)
    },
  }
}

/** Everybody as probable as beforehand: what is written holds no letter. */
function withoutEvidence({ entities, weight }: NameIndex, known: number): Alternative[] {
  const all = entities.map((entity) => ({
    entity,
    confidence: roundProbability((known * (entity.weight ?? 1)) / weight),
  }))
  return all.sort((a, b) => b.confidence - a.confidence)
}

function textOf(name: unknown): string {
  checkText(name, 'a name to resolve')
  return name
}

function readLimit(limit = 5): number {
  if (!(Number.isInteger(limit) && limit > 0))
    throw invalidOption(`limit is a whole number above 0, not ${describeValue(limit)}`)
  return limit
}
