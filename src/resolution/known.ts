import { WhosaidError } from '../text/whosaid-error.ts'

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
  if (options === undefined) return otherwise
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw invalid(
      `options are an object, not ${options === null ? 'null' : Array.isArray(options) ? 'a list' : typeof options}`,
    )
  const names = ['known', ...others]
  for (const name of Object.keys(options))
    if (!names.includes(name)) throw invalid(`there is no option ${JSON.stringify(name)} here: ${names.join(', ')}`)
  const { known = otherwise } = options as KnownOption
  if (!(typeof known === 'number' && known >= 0 && known <= 1))
    throw invalid(`known is a number from 0 to 1, not ${String(known)}`)
  return known
}

export const invalid = (message: string): WhosaidError => new WhosaidError('invalid-option', message)
