import { tokenText } from '../../text/article.ts'
import { Coarse, SAYING } from '../narration/clause-classes.ts'
import { beginOfCue, CueSite } from '../narration/cue-site.ts'
import { modifiedSubject } from '../narration/modified-subject.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, nextVerbAt, quoteAt } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseBefore } from '../narration/noun-phrase.ts'
import { COMMAS, countBetween } from '../narration/running-counts.ts'
import type { CertainCue } from './cue.ts'
import { endsClause } from './ends-clause.ts'
import { sourceBeforeAside } from './source-before-aside.ts'

const FARTHEST_PASSIVE = 10
const PARTICIPLE: ReadonlySet<number> = new Set([Coarse.CUE_PAST, Coarse.PAST, Coarse.ADVERB, Coarse.BE])

/** `Lind was cited by the agency as saying …`: who is cited. */
export function readCitedSaying(site: CueSite): CertainCue | null {
  const { narration, sentence, token } = site
  if (coarseAt(narration, token - 1) !== Coarse.AS) return null
  for (let i = token - 2; i > Math.max(sentence.first, token - FARTHEST_PASSIVE); i--) {
    if (coarseAt(narration, i) !== Coarse.BE || !PARTICIPLE.has(coarseAt(narration, i + 1))) continue
    let first = i
    while (coarseAt(narration, first - 1) === Coarse.HAVE || coarseAt(narration, first - 1) === Coarse.ADVERB) first--
    const passive = new CueSite(narration, sentence, first, site.floor)
    const source =
      sourceBeforeAside(passive, passive.candidates(null)) ?? nounPhraseBefore(narration, sentence.first, first)
    return source && { isBefore: false, source }
  }
  return null
}

/** `The AP quoted Lind as saying …`, `…, the AP quoted the mayor, Ana Lind, as saying.` */
export function readQuotedSaying({ narration, sentence, token }: CueSite): CertainCue | null {
  if (coarseAt(narration, token - 1) !== Coarse.AS) return null
  const source = quotedBefore(narration, sentence.first, token - 1)
  if (!source) return null
  const isBefore = endsClause(narration, token + 1, sentence.last)
  return {
    isBefore,
    source: { ...source, phraseFirst: isBefore ? whereQuoted(narration, sentence, source) : source.first },
  }
}

/** Verbs of which somebody else’s words are the object. */
const QUOTING = /^(?:quot|cit)(?:e|es|ed|ing)$/

/** Where `the AP quoted Lind` begins, before which her words stand. */
function whereQuoted(narration: Narration, sentence: NarratorSentence, { first }: NounPhrase): number {
  let verb = first - 1
  while (verb > sentence.first && !QUOTING.test(tokenText(narration.article, verb))) verb--
  const begin = beginOfCue(narration, sentence, verb)
  return nounPhraseBefore(narration, sentence.first, begin)?.phraseFirst ?? begin
}

/** Who is quoted, right before `as`: a name, alone or between commas behind who it is. */
function quotedBefore(narration: Narration, first: number, as: number): NounPhrase | null {
  const before = as - 1
  const isApart = coarseAt(narration, before) === Coarse.COMMA
  const source = nounPhraseBefore(narration, first, isApart ? before : as)
  if (source?.type !== 'name') return null
  const opens = coarseAt(narration, source.first - 1)
  return (isApart ? opens === Coarse.COMMA : PARTICIPLE.has(opens)) ? { ...source, phraseFirst: source.first } : null
}

/**
 * Whose `saying` follows a clause of one verb: its subject's.
 *
 * ```text
 * The bank sued Ada Lind, saying she had lied.
 * ^^^^^^^^
 * ```
 */
export function readSayingOfSubject({ narration, sentence, token }: CueSite): CertainCue | null {
  if (coarseAt(narration, token - 1) !== Coarse.COMMA || !SAYING_SO.test(tokenText(narration.article, token)))
    return null
  if (!CLAUSE.has(coarseAt(narration, token + 1))) return null
  const verb = nextVerbAt(narration, sentence.first)
  if (verb >= token || nextVerbAt(narration, verb + 1) < token) return null
  if (countBetween(narration.totals, COMMAS, sentence.first, token - 1, 1) > 0) return null
  // officials say Lind will come, arguing …: theirs
  for (let i = sentence.first; i < token; i++)
    if (quoteAt(narration, i) >= 0 || JOINTS.has(coarseAt(narration, i)) || bitsAt(narration, i) & SAYING) return null
  const first = beginOfCue(narration, sentence, verb)
  const source = modifiedSubject(narration, sentence, first) ?? nounPhraseBefore(narration, sentence.first, first)
  return source && source.phraseFirst === sentence.first ? { isBefore: false, source } : null
}

const SAYING_SO =
  /^(?:saying|adding|claiming|arguing|insisting|warning|noting|explaining|stating|alleging|complaining|writing)$/
/** What may begin what is said. */
const CLAUSE: ReadonlySet<number> = new Set([
  Coarse.PRONOUN,
  Coarse.THAT,
  Coarse.DETERMINER,
  Coarse.POSSESSIVE,
  Coarse.NAME,
  Coarse.CONTRACTED,
  Coarse.QUOTE_OPEN,
])
/** With which another clause, and another subject, begins. */
const JOINTS: ReadonlySet<number> = new Set([Coarse.WH, Coarse.SUBORDINATOR, Coarse.COORDINATOR, Coarse.THAT])

/** `by telling them that …`, `warning that …`. */
export function saysThat({ narration, token, bits }: CueSite): boolean {
  const next = coarseAt(narration, token + 1) === Coarse.OBJECT ? token + 2 : token + 1
  if (tokenText(narration.article, token - 1) === 'worth') return false
  return (bits & SAYING) !== 0 && coarseAt(narration, next) === Coarse.THAT
}

/** `the Herald quoted Lind as saying`: the words are those of who is quoted. */
export function quotesAnother({ narration, token }: CueSite): boolean {
  if (!QUOTING.test(tokenText(narration.article, token))) return false
  for (let i = token + 1; i <= token + FARTHEST_SAYING && quoteAt(narration, i) < 0; i++)
    if (coarseAt(narration, i) === Coarse.AS && coarseAt(narration, i + 1) === Coarse.CUE_ING) return true
  return false
}

/** How many words `quoted` and `as saying` stand apart. */
const FARTHEST_SAYING = 12
