import { Coarse } from '../narration/clause-classes.ts'
import { coarseAt, type Narration } from '../narration/narration.ts'

const CLOSING: ReadonlySet<number> = new Set([Coarse.STOP, Coarse.COMMA, Coarse.TIME])

/** Does a comma, a full stop or a day stand at the token, or the sentence end before it? */
export function endsClause(narration: Narration, token: number, last: number): boolean {
  return token >= last || CLOSING.has(coarseAt(narration, token))
}
