import { checkOptions, checkProbability } from '../text/check-argument.ts'

/** How probable it is beforehand that a written name means somebody of the roster, where the caller does not say. */
export const DEFAULT_KNOWN = 0.5

export interface KnownOption {
  /** How probable it is beforehand, 0..1, that a written name means somebody of the roster; default 0.5. With 1 nobody else is possible. */
  readonly known?: number
}

/**
 * The option `known` of some options that have no others but those named.
 *
 * @throws {WhosaidError} `invalid-option` where it is no number from 0 to 1, or there is an option that is not known.
 */
export function readKnown(options: unknown, otherwise: number, ...others: readonly string[]): number {
  checkOptions(options, ['known', ...others])
  const { known = otherwise } = (options ?? {}) as KnownOption
  checkProbability('known', known)
  return known
}
