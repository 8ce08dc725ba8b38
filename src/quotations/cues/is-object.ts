import { tokenText } from '../../text/article.ts'
import { CAPITAL, Coarse, TITLE } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt } from '../narration/narration.ts'

/** `Lind rejected claims`, `She ignored calls`: a plural behind the verb of a name or a pronoun; but not `The club that Lind founded claims`, `the aide she hired claims`. */
export function isObject({ narration, token, coarse }: CueSite): boolean {
  if (coarse !== Coarse.CUE_PRESENT || !OBJECTS.test(tokenText(narration.article, token))) return false
  const verb = coarseAt(narration, token - 1)
  if (verb !== Coarse.PAST && verb !== Coarse.CUE_PAST) return false
  let subject = token - 2
  if (coarseAt(narration, subject) === Coarse.PRONOUN) return !WHOM_BEFORE.has(coarseAt(narration, subject - 1))
  if (!(bitsAt(narration, subject) & CAPITAL)) return false
  while (token - subject < LONGEST_SUBJECT && bitsAt(narration, subject - 1) & CAPITAL) subject--
  // president Lind
  return !WHOM_BEFORE.has(coarseAt(narration, subject - 1)) || (bitsAt(narration, subject - 1) & TITLE) !== 0
}

const LONGEST_SUBJECT = 6
/** Behind them a clause tells of whom they are: `the club (that) Lind founded`. */
const WHOM_BEFORE: ReadonlySet<number> = new Set([Coarse.NOUN, Coarse.PLURAL, Coarse.OTHER, Coarse.THAT, Coarse.WH])

const OBJECTS =
  /^(?:claims|calls|demands|reports|comments|remarks|requests|promises|pledges|hopes|fears|doubts|questions|answers)$/
