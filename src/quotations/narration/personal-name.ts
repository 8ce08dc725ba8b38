import { isKinship, ROLES } from '../../lexicon/roles.ts'
import { tokenText } from '../../text/article.ts'
import { WORD } from '../../text/tokens.ts'
import { CAPITAL, Coarse, DETERMINER, PEOPLE, PREPOSITION, TITLE } from './clause-classes.ts'
import { isSeveralOf } from './cut-to-name.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, quoteAt } from './narration.ts'
import { isPlural, type NounPhrase, nounPhraseBefore } from './noun-phrase.ts'
import { countBetween, VERBS } from './running-counts.ts'

/** `Ada Lind, head of the Harbour Trust said`, `Ada Lind, of the Harbour Trust said`: the name before a role that no comma closes. */
export function nameBeforeRole(
  narration: Narration,
  sentence: NarratorSentence,
  phrase: NounPhrase,
): NounPhrase | null {
  const { phraseFirst, phraseLast, type } = phrase
  const isOf = OF.has(coarseAt(narration, phraseFirst - 1))
  if (type === 'pronoun' || isOf || bitsAt(narration, phraseFirst) & CAPITAL)
    return nameBeforePlace(narration, sentence, phrase)
  let head = phraseFirst
  while (head + 1 < phraseLast && !(bitsAt(narration, head + 1) & PREPOSITION)) head++
  if (isPlural(narration, head) || coarseAt(narration, phraseFirst) === Coarse.POSSESSIVE) return null
  return personBefore(narration, sentence, phraseFirst - 1, phraseLast)
}

/** `Ada Lind, of the Harbour Trust said`, `Ada Lind, from the Harbour Trust said`. */
function nameBeforePlace(
  narration: Narration,
  sentence: NarratorSentence,
  { phraseFirst, phraseLast }: NounPhrase,
): NounPhrase | null {
  let of = phraseFirst - 1
  if (coarseAt(narration, of) === Coarse.DETERMINER) of--
  return OF.has(coarseAt(narration, of)) ? personBefore(narration, sentence, of - 1, phraseLast) : null
}

const OF: ReadonlySet<number> = new Set([Coarse.PREPOSITION, Coarse.AS])

/** A name of two words or more that ends before the comma at `edge`, and with which its clause begins. */
function personBefore(
  narration: Narration,
  { first }: NarratorSentence,
  edge: number,
  phraseLast: number,
): NounPhrase | null {
  if (edge <= first || coarseAt(narration, edge) !== Coarse.COMMA || quoteAt(narration, edge) >= 0) return null
  const name = nounPhraseBefore(narration, first, edge)
  if (name?.type !== 'name' || name.last - name.first < 2 || name.last !== edge) return null
  // Rep. Ada Lind
  let begin = name.phraseFirst
  while (begin > first && bitsAt(narration, begin - 1) & TITLE) begin--
  const opens = begin === first || OPENERS.has(coarseAt(narration, begin - 1))
  return opens ? { ...name, phraseLast } : null
}

const OPENERS: ReadonlySet<number> = new Set([Coarse.QUOTE_CLOSE, Coarse.COORDINATOR, Coarse.THAT, Coarse.SEMICOLON])
const NOUNS: ReadonlySet<number> = new Set([
  Coarse.NAME,
  Coarse.NOUN,
  Coarse.OTHER,
  Coarse.DETERMINER,
  Coarse.POSSESSIVE,
  Coarse.PREPOSITION,
  Coarse.COMMA,
  Coarse.COORDINATOR,
  Coarse.CLITIC,
  Coarse.PLURAL,
  Coarse.BRACKET_OPEN,
  Coarse.BRACKET_CLOSE,
  Coarse.ADVERB,
  Coarse.TO,
])
const FARTHEST = 40

/**
 * The name between commas before the cue, behind nothing but nouns of which one is an office.
 *
 * ```text
 * The Secretary, Harbour Trust (HT), once the Dock Board, Ada Lind, said …
 *                                                         ^^^^^^^^
 * ```
 */
export function nameBehindTitle(narration: Narration, sentence: NarratorSentence, first: number): NounPhrase | null {
  const edge = first - 1
  if (edge <= sentence.first || coarseAt(narration, edge) !== Coarse.COMMA || quoteAt(narration, edge) >= 0) return null
  const name = nounPhraseBefore(narration, sentence.first, edge)
  if (name?.type !== 'name' || name.last !== edge) return null
  const isAlone = name.last - name.first === 1 && narration.article.kinds[name.first] === WORD
  if (!isAlone && !isPersonsName(narration, name)) return null
  const comma = name.phraseFirst - 1
  // Rep. Ada Lind, a Norland Democrat, said
  if (coarseAt(narration, comma) !== Coarse.COMMA || bitsAt(narration, name.phraseFirst) & DETERMINER) return null
  let begin = comma
  const lowest = Math.max(sentence.first, comma - FARTHEST)
  while (begin > lowest && quoteAt(narration, begin - 1) < 0 && NOUNS.has(coarseAt(narration, begin - 1))) begin--
  const isWhole = begin === sentence.first || quoteAt(narration, begin - 1) >= 0
  if (!isWhole || isSeveralOf(narration, begin, comma) || countBetween(narration.totals, VERBS, begin, comma, 1) > 0)
    return null
  // The son of the mayor Ada Lind, Bo, said; but not: The mayor of Marl, Norland, said
  if (isAlone ? !isKinship(tokenText(narration.article, begin + 1)) : !holdsOffice(narration, begin, comma)) return null
  return { ...(companionOf(narration, begin, comma) ?? name), phraseFirst: begin, phraseLast: edge }
}

/** `Ada Lind and her lawyer, Bo Falk, said`: whose lawyer he is speaks first. */
function companionOf(narration: Narration, begin: number, comma: number): NounPhrase | null {
  for (let and = begin + 2; and + 1 < comma; and++) {
    if (tokenText(narration.article, and) !== 'and' || coarseAt(narration, and + 1) !== Coarse.POSSESSIVE) continue
    const first = nounPhraseBefore(narration, begin, and)
    return first?.type === 'name' && first.last === and ? first : null
  }
  return null
}

/** `general`, `director-general`. */
const isRole = (word: string): boolean =>
  ROLES.has(word) || (word.includes('-') && word.split('-').some((part) => ROLES.has(part)))

/** Two to four capitalised words, none of them an office or a people. */
function isPersonsName(narration: Narration, { first, last }: NounPhrase): boolean {
  if (last - first < 2 || last - first > 4) return false
  for (let i = first; i < last; i++)
    if (narration.article.kinds[i] !== WORD || bitsAt(narration, i) & PEOPLE) return false
  return true
}

/** Is one of the first words, before any comma, an office? */
function holdsOffice(narration: Narration, first: number, last: number): boolean {
  for (let i = first; i < last && coarseAt(narration, i) !== Coarse.COMMA; i++)
    if (bitsAt(narration, i) & TITLE || isRole(tokenText(narration.article, i).toLowerCase())) return true
  return false
}
