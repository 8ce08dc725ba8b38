import type { CleanOptions, RosterEntry } from '../src/index.ts'
import type { PlaygroundSettings } from './messages.ts'

/** The default of the library for articles; a setting that is the default is left out of the options. */
export const DEFAULT_CONFIDENCE = 0.5

/** The options of `cleanDocument` for what is set on the page: only what differs from the defaults. */
export function optionsOf(
  { confidence, medium, edit, decisions }: PlaygroundSettings,
  roster: readonly (string | RosterEntry)[],
): CleanOptions {
  return {
    ...(roster.length > 0 && { roster }),
    ...(confidence !== DEFAULT_CONFIDENCE && { confidence }),
    ...(medium && { medium }),
    ...(edit !== 'all' && { edit }),
    ...(Object.keys(decisions).length > 0 && { decisions }),
  }
}
