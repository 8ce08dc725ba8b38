import { QUESTION_LABELS } from '../lexicon/label-words.ts'
import type { Turn } from '../quotations/turns/turn.ts'
import type { Span } from '../text/span.ts'

/** How far above the first turn it is told who is asked. */
const ABOVE = 600

/** Who answers under a letter that nothing by the turns explains: the one person the lines above say was talked with; null where that is not told. */
export function findAnswerer(text: string, turns: readonly Turn[]): Span | null {
  if (!turns.some(isAnswer)) return null
  const first = turns[0]!.opens
  const from = Math.max(0, first - ABOVE)
  const met = metAbove(text.slice(from, first))
  return met && { start: from + met.at, end: from + met.at + met.name.length }
}

/** Does a letter that is no question’s stand before the turn, and nothing say whose it is? */
export const isAnswer = ({ name: { kind, key }, means }: Turn): boolean =>
  kind === 'letter' && !QUESTION_LABELS.has(key) && !means

/** `Tomas Arp spoke to the magazine.`, `We met the novelist Petra Saar.`: the one who talks, or is talked with; null where both are told. */
function metAbove(above: string): { readonly at: number; readonly name: string } | null {
  const talks = TALKS.exec(above)
  const met = MET.exec(above)
  const one = (found: RegExpExecArray | null): string | undefined => found?.[1]
  const name = one(met) ?? one(talks)
  const isWithAnother = talks !== null && WITH_ANOTHER.test(above.slice(talks.index + talks[0].length))
  if (!name || isWithAnother || (met && talks && one(met) !== one(talks))) return null
  return { at: above.indexOf(name), name }
}

const NAME = String.raw`((?:\p{Lu}[\p{L}\p{M}'’-]{1,40} ){1,2}\p{Lu}[\p{L}\p{M}'’-]{1,40})`
const TALKS = new RegExp(
  String.raw`(?<!\p{L})${NAME}(?:,[^,.]{1,60},)? (?:(?:has|have) )?(?:spoke|spoken|speaks|talked|talks|told|tells|answers|answered|explains|explained|discusses|discussed|sat down|sits down|chatted|chats|recalls) (?!of\b)`,
  'u',
)
/** `spoke to Rob Sarn`, but not `spoke to the Harbour Review`. */
const WITH_ANOTHER = new RegExp(String.raw`^(?:to|with) (?:the (?:\p{Ll}+ ){1,4}|an? (?:\p{Ll}+ ){1,4})?${NAME}`, 'u')
const MET = new RegExp(
  String.raw`\b(?:(?:[Ww]e|[Ii]) (?:met|asked|interviewed|spoke (?:to|with)|talked (?:to|with)|sat down with|caught up with|chatted with)|[Ww]e (?:talk|speak) (?:to|with)) (?:the |an? )?(?:\p{Ll}+ ){0,4}${NAME}`,
  'u',
)
