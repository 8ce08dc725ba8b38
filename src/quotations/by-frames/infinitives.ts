import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { PhraseText } from '../../languages/phrase-text.ts'
import type { FrameCue } from './find-cues.ts'
import { findSubject } from './find-subject.ts'
import type { Reported } from './reported-clause.ts'

/** Words from a verb to the infinitive that it reports, and in Dutch to the end of the clause: bounds that keep long sentences linear. */
const NEAR = 4
const CLAUSE = 40
const LEAST = 2

/** `prometió bajar los impuestos`, `dit ne pas vouloir céder`, `beloofde tegen het plan te stemmen`: an infinitive says what is said. */
export function inInfinitive(text: PhraseText, cue: FrameCue, first: number, end: number): Reported | null {
  const { words, lexicon } = text
  const { infinitives, compounds } = lexicon.language
  if (!infinitives?.verbs.test(words[cue.head]!.lower) || lexicon.passives.has(words[cue.verb]!.lower)) return null
  // si propone di andare: a plan of one's own
  if (REFLEXIVE.test(words[cue.verb - 1]?.lower ?? '') || REFLEXIVE.test(words[cue.last]?.lower ?? '')) return null
  const at = compounds ? behindSubject(text, cue, end) : infinitiveBehind(text, cue, end)
  if (at < 0 || end - at < LEAST) return null
  const source = findSubject(text, cue, first, at)
  // las obras que prometen crecer
  const isRelative = words[cue.verb - 1]?.lower === lexicon.that
  if (!source && (!lexicon.language.dropsSubject || isRelative)) return null
  return { pieces: [{ first: at, last: end }], cue, source }
}

const REFLEXIVE = /^s[ei’]$/

/** The word behind the cue, its subject and small words from which on nothing but a clause with an infinitive follows; -1 where one does not end it. */
function infinitiveBehind({ words, lexicon }: PhraseText, cue: FrameCue, end: number): number {
  const { ending } = lexicon.language.infinitives!
  for (let i = cue.last; i < Math.min(end, cue.last + NEAR); i++) {
    const { lower, kind, isCapital } = words[i]!
    if (kind !== 'word' || isCapital) return -1
    const isSmall = lexicon.breaks.has(lower) || lexicon.times.has(lower) || lexicon.determiners.has(lower)
    if (ending.test(lower) && !isSmall) return cue.last
    // ne pas céder, d’avoir
    if (!lexicon.beforeInfinitive.has(lower) && !lexicon.clitics.has(lower) && !lexicon.not.has(lower)) return -1
  }
  return -1
}

function behindSubject(text: PhraseText, cue: FrameCue, end: number): number {
  const { words, lexicon } = text
  const { ending } = lexicon.language.infinitives!
  // … te stemmen, … te hebben aangenomen
  const isLast = (i: number): boolean =>
    lexicon.beforeInfinitive.has(words[i]?.lower ?? '') && ending.test(words[i + 1]!.lower)
  if (end - cue.last > CLAUSE || !(isLast(end - 2) || isLast(end - 3))) return -1
  const subject = readNounPhrase(text, cue.last, end)
  const from = subject?.type === 'pronoun' ? subject.last : cue.last
  for (let i = from; i < end; i++) if (words[i]!.kind !== 'word') return -1
  return from
}
