import { CAPITAL, Coarse } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { isNaming } from '../narration/cut-to-name.ts'
import { bitsAt, coarseAt, nextVerbAt } from '../narration/narration.ts'

/** `a rower called Ana said`: who bears the name is told before it, and what they do behind it; but `a rower called Ana a liar`. */
export function bearsName({ narration, sentence, token }: CueSite): boolean {
  if (!isNaming(narration, token)) return false
  let at = token + 1
  while (at < sentence.last && bitsAt(narration, at) & CAPITAL) at++
  const behind = coarseAt(narration, at)
  return nextVerbAt(narration, at) === at || BEHIND_NAME.has(behind) || behind === Coarse.WH
}

const BEHIND_NAME: ReadonlySet<number> = new Set([Coarse.COMMA, Coarse.STOP])
