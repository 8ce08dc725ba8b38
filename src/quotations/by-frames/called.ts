import { AUXILIARY, CALL, SEVERAL } from '../../languages/lexicon-of.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { LanguagePhrase, PhraseText, WordRange } from '../../languages/phrase-text.ts'
import type { FrameCue } from './find-cues.ts'
import { findSubject } from './find-subject.ts'
import { firstSubject } from './first-subject.ts'

/** Who calls something by what stands in marks, and by which word. */
export interface Calling {
  readonly cue: WordRange
  readonly source: LanguagePhrase
}

/** Words from a verb that calls something to what it is called, or from there to a verb behind it: a bound that keeps long sentences linear. */
const CALL_REACH = 12

/** `nannte den Plan „absurd“`: a verb that calls something so before the word in marks at `quote`, or `als` right before it, whatever the verb is. */
export function readCalling(text: PhraseText, segment: WordRange, quote: number, isFragment: boolean): Calling | null {
  const { words, lexicon } = text
  let first = quote
  while (first > segment.first && words[first - 1]!.kind !== 'quote') first--
  for (let verb = quote - 1; verb >= first && quote - verb <= CALL_REACH; verb--) {
    const bits = lexicon.verbs.get(words[verb]!.lower) ?? 0
    if (!(bits & CALL) || words[verb]!.kind !== 'word') continue
    const source = agentOf(text, first, quote, verb) ?? callerOf(text, verb, first, quote)
    return source && { cue: { first: verb, last: verb + 1 }, source }
  }
  const agent = isCalling(text, quote + 1)
    ? agentOf(text, first, quote, Math.min(segment.last, quote + CALL_REACH))
    : null
  if (agent) return { cue: { first: quote + 1, last: quote + 2 }, source: agent }
  if (!lexicon.language.compounds || !lexicon.calledAs.has(words[quote - 1]?.lower ?? '') || !isFragment) return null
  const source = firstSubject(text, segment.first, quote)
  return source && { cue: { first: quote - 1, last: quote }, source }
}

/** The first verb that calls something so: `würdigte die Arbeit`. */
export function findCall({ words, lexicon }: PhraseText, first: number, last: number): FrameCue | null {
  for (let i = first; i < last; i++) {
    const bits = lexicon.verbs.get(words[i]!.lower) ?? 0
    if (bits & CALL && words[i]!.kind === 'word' && !words[i]!.isCapital)
      return { first: i, last: i + 1, verb: i, head: i, several: (bits & SEVERAL) !== 0 }
  }
  return null
}

/** The subject of a finite verb, or of the auxiliary before a participle: `a accusé`. */
function callerOf(text: PhraseText, head: number, first: number, quote: number): LanguagePhrase | null {
  const { verbs } = text.lexicon
  const bitsAt = (i: number): number => verbs.get(text.words[i]!.lower) ?? 0
  const verb = head > first && bitsAt(head - 1) & AUXILIARY ? head - 1 : head
  const cue = { first: verb, last: head + 1, verb, head, several: (bitsAt(verb) & SEVERAL) !== 0 }
  return findSubject(text, cue, first, quote)
}

const isCalling = ({ words, lexicon }: PhraseText, i: number): boolean =>
  words[i]?.kind === 'word' && ((lexicon.verbs.get(words[i]!.lower) ?? 0) & CALL) !== 0

/** `wurde von Lund als „Farce“ bezeichnet`, `a été qualifié par Lund de « farce »`: in a passive, told by a word up to `last`, whom its `by` names. */
function agentOf(text: PhraseText, first: number, quote: number, last: number): LanguagePhrase | null {
  return isPassive(text, first, last) ? agentIn(text, first, quote) : null
}

/** `Die Klagen wurden von Lund abgelehnt`: by whom what the sentence is about was done. */
export const agentOfPassive = (text: PhraseText, { first, last }: WordRange): LanguagePhrase | null =>
  isPassive(text, first, last) ? agentIn(text, first, last) : null

const isPassive = ({ words, lexicon }: PhraseText, first: number, last: number): boolean =>
  words.slice(first, last).some(({ lower }) => lexicon.passives.has(lower))

function agentIn(text: PhraseText, first: number, quote: number): LanguagePhrase | null {
  const { words, lexicon } = text
  for (let i = first; i < quote; i++) {
    const phrase = lexicon.by.has(words[i]!.lower) ? readNounPhrase(text, i + 1, quote) : null
    if (phrase && !phrase.bare) return { ...phrase, oblique: false }
  }
  return null
}
