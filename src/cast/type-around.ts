import { DEAR, FIRM_NOUNS } from '../lexicon/word-lists.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import type { Article } from '../text/article.ts'

/** How many places of a name are looked at, and how many characters around each. */
const MOST_PLACES = 12
const REACH = 28

/**
 * What stands around a name that nothing introduces: how much more it says of a body than of a person; below 0 the other way round.
 *
 * ```text
 * Shares in Tidewell fell.   “You are late, Dunstan,” said Vale.
 * ^^^^^^^^^                              ^^         ^
 * ```
 */
export function bodyAround({ text }: Article, names: readonly NameMention[], mentions: readonly number[]): number {
  let body = 0
  for (const n of mentions.slice(0, MOST_PLACES)) {
    const { start, end } = names[n]!
    const before = text.slice(Math.max(0, start - REACH), start)
    const behind = text.slice(end, end + REACH)
    if (BODY_BEFORE.test(before) || BODY_BEHIND.test(behind)) body++
    // Der „Kurier“ schrieb
    if (MARKED_BEFORE.test(before) && MARKED_BEHIND.test(behind)) body++
    const isAddressed = (ADDRESSED_BEFORE.test(before) && ADDRESSED_BEHIND.test(behind)) || DEAR.test(before)
    if (isAddressed || PERSON_BEHIND.test(behind)) body--
  }
  return body
}

const BODY_BEFORE = new RegExp(
  String.raw`(?:\b(?:shares|stakes?|stock|investors|subsidiary|customers|users|employees|spokes(?:man|woman|person)) (?:of|in|at|for) |\b(?:${[...FIRM_NOUNS].join('|')}|maker|giant|group|operator|broadcaster|supermarket|publisher|developer|charity|party|app|website|newspaper|magazine) )$`,
)
const BODY_BEHIND =
  /^(?:, which\b|['’]s? (?:shares|stock|chief|ceo|board|spokes|workers|employees|staff|factory|plant|revenue|profits?|sales|founders?|app|website|products?|customers|users|headquarters|owner|parent)\b| (?:shares|stock|spokes(?:man|woman|person)|employees|workers|customers|users|executives?|stores|Inc|Corp|Ltd|PLC|plc|LLC|AG|SE|GmbH)\b| (?:said|says|announced|confirmed) (?:it|its)\b| \((?:NYSE|NASDAQ|Nasdaq|LSE|ASX|TSX)\b)/i
const PERSON_BEHIND =
  /^(?:, (?:who|\d\d),? | (?:himself|herself)\b| (?:said|says) (?:he|she|his|her)\b|['’]s? (?:wife|husband|mother|father|son|daughter|brother|sister|lawyer|friend)\b)/
/** A paper’s name in marks of its own. */
const MARKED_BEFORE = /(?:^|[\s(])[„“«»"]$/
const MARKED_BEHIND = /^[“”«»"](?:\s\p{Ll}|,)/u
/** `“You are late, Dunstan,”`: who is spoken to. */
const ADDRESSED_BEFORE = /(?:[“"‘'«„]|, )$/
const ADDRESSED_BEHIND = /^[,.!?]+[”"’'»]/
