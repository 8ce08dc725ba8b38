import { AUXILIARY } from '../../languages/lexicon-of.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { LanguagePhrase, PhraseText, WordRange } from '../../languages/phrase-text.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import type { FrameCue } from './find-cues.ts'
import { findSubject, subjectAfter, subjectBefore } from './find-subject.ts'
import { frameAt } from './frames.ts'

/** Who says what stands in marks at word `quote`, and by which words. */
export interface QuoteAttribution {
  readonly quote: number
  readonly cue: WordRange
  readonly source: LanguagePhrase | null
  /** Word behind all that attributes it. */
  readonly behind: number
}

const JOINT = /^[,–—\-…]$/
/** Words between a quotation and its cue, and between a cue and what it introduces with a colon. */
const NEAR = 12
const FAR = 30

/** Who says what word `quote` quotes: by what stands behind it, then by what introduces it. */
export function attributeQuote(
  text: PhraseText,
  segment: WordRange,
  quote: number,
  cues: readonly FrameCue[],
): QuoteAttribution | null {
  return attributeBehind(text, segment, quote, cues) ?? attributeBefore(text, segment, quote, cues)
}

function attributeBehind(
  text: PhraseText,
  segment: WordRange,
  quote: number,
  cues: readonly FrameCue[],
): QuoteAttribution | null {
  const { words, lexicon } = text
  const last = nextQuote(text, quote + 1, segment.last)
  let at = quote + 1
  while (at < last && words[at]!.kind === 'mark' && JOINT.test(words[at]!.lower)) at++
  if (at >= last) return null
  const frame = frameAt(text, at, last, true)
  if (frame) return { quote, cue: frame.words, source: frame.source, behind: frame.source.last }
  const cue = cues[lowerBound(cues.length, (c) => cues[c]!.verb < at)] ?? unknownVerb(text, quote, at, last)
  if (!cue || cue.verb >= last || cue.verb - at > NEAR) return null
  let verb = at
  while (verb < cue.verb && lexicon.clitics.has(words[verb]!.lower)) verb++
  if (verb === cue.verb) {
    const inside = cue.head > cue.verb + 1 ? subjectAfter(text, cue.verb + 1, cue.head) : null
    const source = inside ?? subjectAfter(text, cue.head + 1, last)
    if (!source && !lexicon.language.dropsSubject && !introducedBefore(text, segment, quote, cue)) return null
    return { quote, cue, source, behind: Math.max(cue.last, source?.last ?? 0) }
  }
  // “No,” the minister said; but a colon leads to the next quotation
  const source = subjectBefore(text, cue.verb, at)
  if (!source || words[last - 1]!.lower === ':') return null
  return { quote, cue, source, behind: cue.last }
}

/** `«…», protesta la alcaldesa`: in this place any verb says something, if somebody stands right behind it. */
function unknownVerb(text: PhraseText, quote: number, at: number, last: number): FrameCue | null {
  const { words, lexicon } = text
  let verb = at
  while (verb < last && lexicon.clitics.has(words[verb]!.lower)) verb++
  const isAuxiliary = (lexicon.verbs.get(words[verb]?.lower ?? '') ?? 0) & AUXILIARY && !lexicon.language.compounds
  // ha giurato Lund
  const head = isAuxiliary ? verb + 1 : verb
  const word = words[head]
  if (at === quote + 1 || head >= last || word?.kind !== 'word' || word.isCapital || lexicon.closed.has(word.lower))
    return null
  const cue = { first: verb, last: head + 1, verb, head, several: false }
  // «…», soltó.
  if (lexicon.language.dropsSubject && /^(?:[.,]|)$/.test(words[head + 1]?.lower ?? '')) return cue
  // “…”, freute sich Trainer Lund
  let from = head + 1
  while (from < last && lexicon.clitics.has(words[from]!.lower)) from++
  const subject = readNounPhrase(text, from, last)
  return subject && !subject.bare && !subject.oblique && !subject.indefinite ? cue : null
}

/** `“…” hieß es` has no source: it is a quotation all the same. */
const introducedBefore = ({ words }: PhraseText, segment: WordRange, quote: number, cue: FrameCue): boolean =>
  quote === segment.first && words[cue.verb] !== undefined

function attributeBefore(
  text: PhraseText,
  segment: WordRange,
  quote: number,
  cues: readonly FrameCue[],
): QuoteAttribution | null {
  const { words, lexicon } = text
  const first = previousQuote(text, quote - 1, segment.first)
  const byColon = words[quote - 1]?.lower === ':' && quote - 1 >= first
  const frame = frameAt(text, first, quote, false)
  if (frame && quote - frame.source.last <= 2)
    return { quote, cue: frame.words, source: frame.source, behind: quote + 1 }
  const opinion = opinionOf(text, first, quote)
  if (opinion) return opinion
  const cue = lastBefore(cues, first, quote)
  if (!cue) return byColon ? attributeColon(text, first, quote) : null
  const source = findSubject(text, cue, first, quote)
  if (quote - cue.last > (byColon ? FAR : NEAR)) return null
  if (!byColon && !isFree(text, cue, source, quote)) return null
  if (!source && !lexicon.language.dropsSubject && !byColon) return null
  return { quote, cue, source, behind: quote + 1 }
}

/** `Pour Rita Lund, directrice du musée, « le toit fuit »`: a name behind `pour`, and a comma before the marks. */
function opinionOf(text: PhraseText, first: number, quote: number): QuoteAttribution | null {
  const { words, lexicon } = text
  if (words[quote - 1]?.lower !== ',' || !lexicon.framesBeforeMarks.has(words[first]!.lower)) return null
  const source = readNounPhrase(text, first + 1, quote)
  if (source?.type !== 'name' || quote - source.last > 1) return null
  return { quote, cue: { first, last: first + 1 }, source, behind: quote + 1 }
}

/** The last cue between words `first` and `quote`. */
function lastBefore(cues: readonly FrameCue[], first: number, quote: number): FrameCue | undefined {
  for (let c = lowerBound(cues.length, (i) => cues[i]!.verb < quote) - 1; c >= 0 && cues[c]!.verb >= first; c--)
    if (cues[c]!.first >= first && cues[c]!.last <= quote) return cues[c]
  return undefined
}

/** `Lund beruhigte mit den Worten: „…“`: who the sentence is about, whatever its verb. */
function firstSubject(text: PhraseText, first: number, last: number): LanguagePhrase | null {
  for (let i = first; i < last; i++) {
    if (i > first && !mayFollow(text, i)) continue
    const phrase = readNounPhrase(text, i, last)
    if (phrase && !phrase.bare && !phrase.oblique) return phrase
  }
  return null
}

/** Not behind a preposition, nor amid a phrase. */
function mayFollow({ words, lexicon }: PhraseText, i: number): boolean {
  const { kind, lower, isCapital } = words[i - 1]!
  if (kind !== 'word') return kind === 'mark' && /^[,;:(–—]$/.test(lower)
  return !isCapital && !lexicon.breaks.has(lower) && !lexicon.of.has(lower) && !lexicon.determiners.has(lower)
}

/** `Rita Lund, Leiterin der Klinik: „…“`: a name and no verb. */
function attributeColon(text: PhraseText, first: number, quote: number): QuoteAttribution | null {
  const source = readNounPhrase(text, first, quote - 1)
  const cue = { first: quote - 1, last: quote }
  if (source?.type === 'name' && source.last === quote - 1) return { quote, cue, source, behind: quote + 1 }
  const subject = firstSubject(text, first, quote - 1)
  return subject && { quote, cue, source: subject, behind: quote + 1 }
}

/** Does nothing stand between a cue and what it introduces but its subject, days and places? */
function isFree(text: PhraseText, cue: FrameCue, source: LanguagePhrase | null, quote: number): boolean {
  const { words, lexicon } = text
  for (let i = cue.last; i < quote; ) {
    const { lower, kind } = words[i]!
    if (source && i >= source.first && i < source.last) i = source.last
    else if (lower === lexicon.that || lexicon.and.has(lower)) return false
    else if (kind === 'mark' ? JOINT.test(lower) : lexicon.times.has(lower) || lexicon.clitics.has(lower)) i++
    else if (lexicon.breaks.has(lower) || lexicon.of.has(lower)) i = readNounPhrase(text, i + 1, quote)?.last ?? i + 1
    else if (lexicon.determiners.has(lower) && i === quote - 1) i++
    else if (lexicon.particlesOf.size && !words[i]!.isCapital && i === quote - 1) i++
    else return false
  }
  return true
}

const nextQuote = ({ words }: PhraseText, from: number, last: number): number => {
  let i = from
  while (i < last && words[i]!.kind !== 'quote') i++
  return i
}

const previousQuote = ({ words }: PhraseText, from: number, first: number): number => {
  let i = from
  while (i >= first && words[i]!.kind !== 'quote') i--
  return i + 1
}
