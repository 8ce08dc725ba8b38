import { beginOfCue } from './cue-features.ts'
import { coarseAt, type Narration, type NarratorSentence } from './narration.ts'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase.ts'
import { Coarse } from './word-classes.ts'

const BEGINS_ASIDE: ReadonlySet<number> = new Set([
  Coarse.DETERMINER,
  Coarse.POSSESSIVE,
  Coarse.NOUN,
  Coarse.OTHER,
  Coarse.NUMBER,
  Coarse.WH,
  Coarse.NAME,
])
const VERBS: ReadonlySet<number> = new Set([
  Coarse.BE,
  Coarse.HAVE,
  Coarse.DO,
  Coarse.MODAL,
  Coarse.CUE_PAST,
  Coarse.CUE_PRESENT,
])

/**
 * The source with a long aside between it and its cue: `Lind, head of research and once an aide to Falk, said`.
 * The phrase that opens the sentence, if commas set off what follows and only relative clauses have verbs in there.
 */
export function sourceBeforeAside(
  narration: Narration,
  sentence: NarratorSentence,
  token: number,
  phrases: readonly NounPhrase[],
): NounPhrase | null {
  const edge = beginOfCue(narration, sentence, token) - 1
  if (edge <= sentence.first || coarseAt(narration, edge) !== Coarse.COMMA || narration.quotedAt[edge]! >= 0)
    return null
  for (const phrase of phrases) {
    const { phraseFirst, phraseLast, type } = phrase
    if (type === 'pronoun' || phraseLast >= edge || coarseAt(narration, phraseLast) !== Coarse.COMMA) continue
    const opens = phraseFirst === sentence.first || coarseAt(narration, phraseFirst - 1) === Coarse.QUOTE_CLOSE
    if (opens && BEGINS_ASIDE.has(coarseAt(narration, phraseLast + 1)) && isAside(narration, phraseLast + 1, edge)) {
      return type === 'name' ? phrase : (nameInAside(narration, phraseLast + 1, edge) ?? phrase)
    }
  }
  return null
}

function isAside(narration: Narration, first: number, last: number): boolean {
  let isRelative = false
  for (let i = first; i < last; i++) {
    const coarse = coarseAt(narration, i)
    if (narration.quotedAt[i]! >= 0 || coarse === Coarse.PRONOUN) return isRelative
    if (coarse === Coarse.WH) isRelative = true
    else if (VERBS.has(coarse) && !isRelative) return false
  }
  return true
}

/** The home secretary, Suella Falk, said: the aside is the name. */
function nameInAside(narration: Narration, first: number, last: number): NounPhrase | null {
  const phrase = nounPhraseBefore(narration, first, last)
  return phrase?.type === 'name' && phrase.phraseFirst === first ? phrase : null
}
