import { AUXILIARY } from '../../languages/lexicon-of.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { LanguagePhrase, PhraseText, WordRange } from '../../languages/phrase-text.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import type { FrameCue } from './find-cues.ts'
import { findSubject, placeOfWords, subjectBefore, subjectBehind } from './find-subject.ts'
import { firstSubject, isNamedInFull } from './first-subject.ts'
import { frameAt, pronounAlone } from './frames.ts'
import { somebodyIn } from './somebody-in.ts'

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
    const source = lexicon.impersonal.has(words[cue.verb]!.lower)
      ? placeOfWords(text, cue, at, last)
      : subjectBehind(text, cue, last)
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
  let head = isAuxiliary ? verb + 1 : verb
  // a-t-elle lâché
  if (isAuxiliary && lexicon.pronouns.has(words[head]?.lower ?? '') && words[head]!.token === words[verb]!.token) head++
  const word = words[head]
  if (at === quote + 1 || head >= last || word?.kind !== 'word' || word.isCapital || lexicon.closed.has(word.lower))
    return null
  const cue = { first: verb, last: head + 1, verb, head, several: false }
  if (head > verb + 1) return cue
  // «…», soltó.
  if (lexicon.language.dropsSubject && /^(?:[.,]|)$/.test(words[head + 1]?.lower ?? '')) return cue
  // “…”, freute sich Trainer Lund
  let from = head + 1
  // a lâché le maire; but not: privilegiando la antigüedad
  const whole = isAuxiliary ? readNounPhrase(text, from, last) : null
  if (whole && !whole.bare && somebodyIn(text, whole)) return cue
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
  const cue = lastBefore(cues, first, quote)
  const opinion = opinionOf(text, first, quote, cue)
  if (opinion) return opinion
  if (cue && isBehindClause(text, segment.first, cue)) return null
  if (!cue) return byColon ? attributeColon(text, first, quote) : null
  const source =
    quotedObject(text, cue, first, quote) ?? findSubject(text, cue, first, quote) ?? ownSubject(text, first, cue)
  if (quote - cue.last > (byColon ? FAR : NEAR)) return null
  if (!byColon && !isWithWords(text, quote) && !isFree(text, cue, source, quote)) return null
  if (!source && !lexicon.language.dropsSubject && !byColon) return null
  return { quote, cue, source, behind: quote + 1 }
}

/** `Ana Lund criticó el plan, en una carta escribió: «…»`: where a verb needs no subject, whom its sentence names in full before it. */
function ownSubject(text: PhraseText, first: number, { verb, several }: FrameCue): LanguagePhrase | null {
  const subject = text.lexicon.language.dropsSubject && !several ? firstSubject(text, first, verb) : null
  return subject && isNamedInFull(text, subject) ? subject : null
}

/** `Wie Lund sagte, sieht die Regierung darin „…“`: the words of whom the clause names that opens the sentence. */
function isBehindClause({ words, lexicon }: PhraseText, first: number, { verb }: FrameCue): boolean {
  if (words[first]!.lower !== lexicon.language.as) return false
  for (let i = first + 1; i < verb; i++) if (words[i]!.lower === ',') return true
  return false
}

/** `Pour Rita Lund, le plan est « une farce »`: a name behind `pour` that opens the clause, and no verb of saying. */
function opinionOf(
  text: PhraseText,
  first: number,
  quote: number,
  other: FrameCue | undefined,
): QuoteAttribution | null {
  const { words, lexicon } = text
  if (!lexicon.framesBeforeMarks.has(words[first]!.lower)) return null
  // Pour lui, « … »
  if (quote === first + 3 && words[first + 2]!.lower === ',' && lexicon.otherPronouns.has(words[first + 1]!.lower))
    return { quote, cue: { first, last: first + 1 }, source: pronounAlone(text, first + 1), behind: quote + 1 }
  const whole = readNounPhrase(text, first + 1, quote)
  const isRight = whole !== null && words[quote - 1]!.lower === ',' && quote - whole.last <= 1
  const source = isRight || other ? whole : readNounPhrase(text, first + 1, quote, false)
  if (source?.type !== 'name' || (!isRight && (other || !isClauseBetween(text, source.last, quote)))) return null
  return { quote, cue: { first, last: first + 1 }, source, behind: quote + 1 }
}

/** `, le plan est`: some words, and no other name in marks. */
const isClauseBetween = ({ words }: PhraseText, from: number, quote: number): boolean =>
  quote - from >= 2 && words.slice(from, quote).every(({ kind, lower }) => kind === 'word' || lower === ',')

/** `mit den Worten „…“` leads to what is said as a colon does. */
const isWithWords = ({ words, lexicon }: PhraseText, quote: number): boolean =>
  words[quote - 1]?.kind === 'word' && lexicon.wordsFor.has(words[quote - 1]!.lower)

/** `Die Agentur zitierte den Minister mit den Worten: „…“`: whom the subject quotes. */
function quotedObject(text: PhraseText, cue: FrameCue, first: number, quote: number): LanguagePhrase | null {
  if (!text.lexicon.quoting.has(text.words[cue.head]!.lower)) return null
  const subject = findSubject(text, cue, first, quote)
  const from = Math.max(cue.last, subject?.last ?? 0)
  const object = readNounPhrase(text, from, quote)
  return object && (!object.bare || object.oblique) ? { ...object, oblique: false } : null
}

/** The last cue between words `first` and `quote`. */
function lastBefore(cues: readonly FrameCue[], first: number, quote: number): FrameCue | undefined {
  for (let c = lowerBound(cues.length, (i) => cues[i]!.verb < quote) - 1; c >= 0 && cues[c]!.verb >= first; c--)
    if (cues[c]!.first >= first && cues[c]!.last <= quote) return cues[c]
  return undefined
}

/** `Rita Lund, Leiterin der Klinik: „…“`: a name and no verb. */
function attributeColon(text: PhraseText, first: number, quote: number): QuoteAttribution | null {
  const { words } = text
  const source = readNounPhrase(text, first, quote - 1)
  const cue = { first: quote - 1, last: quote }
  if (source?.type === 'name' && source.last === quote - 1) return { quote, cue, source, behind: quote + 1 }
  // Fest abgesagt – Lund: „…“
  const lowest = Math.max(first, quote - FAR)
  let dash = quote - 2
  while (dash >= lowest && !(words[dash]!.kind === 'mark' && DASH.test(words[dash]!.lower))) dash--
  const behind = dash >= lowest ? readNounPhrase(text, dash + 1, quote - 1) : null
  if (behind?.type === 'name' && behind.last === quote - 1) return { quote, cue, source: behind, behind: quote + 1 }
  const subject = firstSubject(text, first, quote - 1)
  return subject && { quote, cue, source: subject, behind: quote + 1 }
}

const DASH = /^[–—]$/

/** Does nothing stand between a cue and what it introduces but its subject, days and places? */
function isFree(text: PhraseText, cue: FrameCue, source: LanguagePhrase | null, quote: number): boolean {
  const { words, lexicon } = text
  for (let i = cue.last; i < quote; ) {
    const { lower, kind } = words[i]!
    if (source && i >= source.first && i < source.last) i = source.last
    else if (lower === lexicon.that || lexicon.and.has(lower)) return false
    // sagte, er habe „…“: the marks are a part of the clause
    else if (lexicon.language.capitalNouns && (lexicon.pronouns.has(lower) || lexicon.reported.has(lower))) return false
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
