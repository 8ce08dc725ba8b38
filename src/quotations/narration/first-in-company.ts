import { isGivenName } from '../../lexicon/is-given-name.ts'
import { FUNCTION_WORDS } from '../../lexicon/word-lists.ts'
import { tokenText } from '../../text/article.ts'
import { NUMBER } from '../../text/tokens.ts'
import { CAPITAL, Coarse } from './clause-classes.ts'
import type { NounPhrase } from './cut-to-name.ts'
import { bitsAt, coarseAt, type Narration, quoteAt } from './narration.ts'
import { CUES, countBetween, VERBS } from './running-counts.ts'

type PhraseBefore = (narration: Narration, floor: number, behind: number) => NounPhrase | null

/**
 * The first of people who speak together, where the phrase from `first` to `end` ends their list: `Ana Falk and her son Jory`,
 * `Ana Falk, 44, and her son`, `Ana Falk, Goran Lind and Ines Roth`. Null where it is no such list.
 */
export function firstInCompany(
  narration: Narration,
  floor: number,
  { first, end }: { readonly first: number; readonly end: number },
  phraseBefore: PhraseBefore,
): NounPhrase | null {
  const and = first - 1
  if (and <= floor || tokenText(narration.article, and) !== 'and' || quoteAt(narration, and) >= 0) return null
  const isKin = coarseAt(narration, first) === Coarse.POSSESSIVE
  if (!isKin && !isWholeName(narration, first, end)) return null
  const name = isKin
    ? phraseBefore(narration, floor, beforeAge(narration, and))
    : firstListed(narration, floor, and, phraseBefore)
  if (name?.type !== 'name' || !opensSentence(narration, floor, name)) return null
  return { ...name, phraseLast: end }
}

/** `Ana Falk, 44, and`: where the comma before the age stands. */
const beforeAge = ({ article, coarse }: Narration, and: number): number =>
  coarse[and - 1] === Coarse.COMMA && article.kinds[and - 2] === NUMBER && coarse[and - 3] === Coarse.COMMA
    ? and - 3
    : and

/** The first of two whole names or more, with commas or “and” between, and perhaps a comma before the last “and”. */
function firstListed(narration: Narration, floor: number, and: number, phraseBefore: PhraseBefore): NounPhrase | null {
  let found: NounPhrase | null = null
  let edge = coarseAt(narration, and - 1) === Coarse.COMMA ? and - 1 : and
  for (let listed = 0; ; listed++) {
    const name = phraseBefore(narration, floor, edge)
    if (name?.type !== 'name' || name.last !== edge || !isWholeName(narration, name.first, name.last))
      return listed > 1 ? found : null
    found = name
    edge = name.phraseFirst - 1
    const isJoined = coarseAt(narration, edge) === Coarse.COMMA || tokenText(narration.article, edge) === 'and'
    if (edge <= floor || !isJoined || quoteAt(narration, edge) >= 0) return listed > 0 ? found : null
  }
}

/** Two to four words with capitals, the first of which is no small word that opens a sentence: `Unlike Ana Falk`. */
function isWholeName(narration: Narration, first: number, end: number): boolean {
  if (end - first < 2 || end - first > 4) return false
  const opening = tokenText(narration.article, first).toLowerCase()
  if (FUNCTION_WORDS.has(opening) && !isGivenName(opening)) return false
  for (let i = first; i < end; i++) if (!(bitsAt(narration, i) & CAPITAL)) return false
  return true
}

/** Does it stand where its sentence begins, or behind what is quoted: is it no object and no place? */
function opensSentence(narration: Narration, floor: number, { phraseFirst }: NounPhrase): boolean {
  const isVerbBefore = [VERBS, CUES].some((kind) => countBetween(narration.totals, kind, floor, phraseFirst, 1) > 0)
  const before = coarseAt(narration, phraseFirst - 1)
  return !isVerbBefore && (phraseFirst === floor || quoteAt(narration, phraseFirst - 1) >= 0 || OPENERS.has(before))
}

const OPENERS: ReadonlySet<number> = new Set([Coarse.QUOTE_CLOSE, Coarse.COMMA, Coarse.COORDINATOR, Coarse.STOP])
