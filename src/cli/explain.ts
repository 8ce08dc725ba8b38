import type { Reason } from '../text/reason.ts'
import { oneLine } from './one-line.ts'

/** An editor reads so many reasons, the first ones; `--verbose` and `--json` have them all. */
const REASONS = 3

/** Why, for an editor; with `verbose` for whoever wants to know all: codes of sounds, and how often a name is written. */
export function explain(reasons: readonly Reason[], verbose = false): string {
  const shown = verbose
    ? reasons.map(({ text }) => text)
    : reasons
        .filter(({ code }) => code !== 'present')
        .slice(0, REASONS)
        .map(({ text }) => withoutCodes(text))
  return shown.map(oneLine).join('; ')
}

/** `… sounds like Hadrovec (HTRTS ~ HTRFK)` without what only a programmer reads. */
function withoutCodes(text: string): string {
  const at = text.lastIndexOf(' (')
  return at > 0 && text.endsWith(')') && text.includes(' ~ ', at) ? text.slice(0, at) : text
}
