import { cutAtRelative } from './bare-relative.ts'
import { CAPITAL, Coarse, DETERMINER, PERIOD, PRONOUN } from './clause-classes.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, quoteAt } from './narration.ts'
import { isPlural, type NounPhrase, nounPhraseAfter } from './noun-phrase.ts'

const REACH = 60
const MOST = 24

/** The noun phrases of a sentence that may be the source of a cue: first those `beside` it, then the others from left to right. */
export function findSourceCandidates(
  narration: Narration,
  sentence: NarratorSentence,
  token: number,
  beside: readonly (NounPhrase | null)[],
): readonly NounPhrase[] {
  const found: NounPhrase[] = []
  const add = (phrase: NounPhrase | null): void => addPhrase(narration, found, phrase)
  beside.forEach(add)
  if (coarseAt(narration, token + 1) === Coarse.TO) add(nounPhraseAfter(narration, token + 2, sentence.last))
  const lowest = Math.max(sentence.first, token - REACH)
  const highest = Math.min(sentence.last, token + 20)
  for (let i = lowest; i < highest && found.length < MOST; i++) {
    if (quoteAt(narration, i) >= 0 || i === token) continue
    // Tidewell (LSE: TDW) today announced
    if (coarseAt(narration, i) === Coarse.BRACKET_OPEN && coarseAt(narration, i + 2) === Coarse.COLON) {
      i += 3
      continue
    }
    const phrase = phraseAt(narration, i, i < token ? token : highest)
    if (!phrase) continue
    const isBeside = phrase.type === 'description' && phrase.last === beside[0]?.last
    add(isBeside && isPlural(narration, phrase.last - 1) ? cutAtRelative(narration, phrase, phrase.last) : phrase)
    i = Math.max(i, phrase.phraseLast - 1)
  }
  return found
}

/** The candidates with the source of the cue before, if there is one, as the first. */
export function withPrevious(
  narration: Narration,
  candidates: readonly NounPhrase[],
  previous: NounPhrase | null,
): readonly NounPhrase[] {
  const found: NounPhrase[] = []
  addPhrase(narration, found, previous)
  for (const candidate of candidates) if (found.length < MOST) addPhrase(narration, found, candidate)
  return found
}

function addPhrase(narration: Narration, found: NounPhrase[], phrase: NounPhrase | null): void {
  if (!phrase || bitsAt(narration, phrase.last - 1) & PERIOD) return
  for (const { first, last } of found) if (first === phrase.first && last === phrase.last) return
  found.push(phrase)
}

/** The phrase that begins at a token: a subject pronoun, a run of capitals, or a determiner and what follows it. */
function phraseAt(narration: Narration, at: number, ceiling: number): NounPhrase | null {
  const bits = bitsAt(narration, at)
  const coarse = coarseAt(narration, at)
  if (coarse === Coarse.PRONOUN || (coarse === Coarse.WH && bits & PRONOUN)) {
    return { first: at, last: at + 1, type: 'pronoun', phraseFirst: at, phraseLast: at + 1 }
  }
  if (coarse !== Coarse.NAME && !(bits & DETERMINER) && !(bits & CAPITAL && coarse === Coarse.NOUN)) {
    return coarse === Coarse.PLURAL
      ? { first: at, last: at + 1, type: 'description', phraseFirst: at, phraseLast: at + 1 }
      : null
  }
  return nounPhraseAfter(narration, at, ceiling)
}
