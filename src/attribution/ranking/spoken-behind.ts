import { PRONOUNS } from '../../lexicon/word-lists.ts'
import type { Gender } from '../../roster/entity.ts'
import { paragraphAt, tokenAt } from '../../text/article.ts'
import { membersAddressedIn, type Scene } from '../speaker-scene.ts'

/** What the quotations behind one tell of who speaks in it; members, -1 where none is told. */
export interface SpokenBehind {
  /** Named as the source of what goes on in its paragraph. */
  readonly rest: number
  /** Named as the source in the next paragraph, or the gender of the pronoun that is. */
  readonly next: number
  readonly nextGender: Gender | null
  /** Named as the source in the paragraph behind the next. */
  readonly nextButOne: number
  /** Whom the next paragraph's words address. */
  readonly addressed: ReadonlySet<number>
}

const NOBODY: ReadonlySet<number> = new Set()
/** How many quotations are looked at. */
const REACH = 6

/** What follows the quotation with index `q`; `named` gives the member that a source's name means, or -1. */
export function readSpokenBehind(scene: Scene, q: number, named: (q: number) => number): SpokenBehind {
  const { article, quotations } = scene
  const paragraphOf = (k: number): number => paragraphAt(article, tokenAt(article, quotations[k]!.start))
  const own = paragraphOf(q)
  const found = { rest: -1, next: -1, nextGender: null as Gender | null, nextButOne: -1, addressed: NOBODY }
  let isTold = false
  for (let k = q + 1; k < Math.min(quotations.length, q + 1 + REACH); k++) {
    const away = paragraphOf(k) - own
    if (away > 2) break
    const quotation = quotations[k]!
    const member = quotation.source ? named(k) : -1
    if (away === 0) {
      if (found.rest < 0) found.rest = member
    } else if (away === 1) {
      found.addressed = new Set([...found.addressed, ...membersAddressedIn(scene, quotation)])
      if (!isTold && quotation.source) {
        isTold = true
        found.next = member
        found.nextGender = genderOfPronoun(scene, quotation.source)
      }
    } else if (found.nextButOne < 0) found.nextButOne = member
  }
  return found
}

function genderOfPronoun({ article: { text } }: Scene, source: { readonly start: number; readonly end: number }) {
  const gender = PRONOUNS.get(text.slice(source.start, source.end).toLowerCase())
  return gender === 'female' || gender === 'male' ? gender : null
}
