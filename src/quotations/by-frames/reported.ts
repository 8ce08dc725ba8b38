import { isRole } from '../../languages/is-role.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { LanguagePhrase, PhraseText, WordRange } from '../../languages/phrase-text.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import type { FrameCue } from './find-cues.ts'
import { findSubject, nameBetweenCommas, placeOfWords, subjectAfter, subjectBehind } from './find-subject.ts'
import { frameAt, pronounAlone } from './frames.ts'
import { inInfinitive } from './infinitives.ts'
import { isDocument, leadsToContent } from './leads-to-content.ts'
import type { Reported } from './reported-clause.ts'
import { LONGEST_SEARCH } from './segments.ts'
import { somebodyIn } from './somebody-in.ts'

/** How far behind its cue a `that` stands. */
const FAR = 16
const LEAST = 2
const LEAST_BEHIND_THAT = 1

/** What the sentence reports: behind a `that`, in a subjunctive, before a cue that ends it, or beside a frame. */
export function findReported(text: PhraseText, segment: WordRange, cues: readonly FrameCue[]): readonly Reported[] {
  const end = contentEnd(text, segment)
  const frame = besideFrame(text, segment, end) ?? besideClause(text, segment, end, cues)
  if (frame && !isWithin(text, frame, segment, end, cues)) return [frame]
  const found: Reported[] = []
  let from = segment.first
  for (const cue of cues) {
    if (cue.verb < from) continue
    const reported =
      behindThat(text, cue, from, end) ??
      inSubjunctive(text, cue, from, end) ??
      inInfinitive(text, cue, from, end) ??
      beforeCue(text, cue, segment, end)
    if (!reported) continue
    found.push(reported)
    from = Math.max(cue.last, reported.pieces.at(-1)!.last)
  }
  return found
}

/** `Lund sagte, laut Polizei sei niemand verletzt`: a frame in what somebody else says. */
const isWithin = (
  text: PhraseText,
  frame: Reported,
  { first }: WordRange,
  end: number,
  cues: readonly FrameCue[],
): boolean =>
  cues.some((cue) => {
    if (cue.verb >= frame.cue.first) return false
    const reported = behindThat(text, cue, first, end) ?? inSubjunctive(text, cue, first, end)
    return reported !== null && reported.pieces[0]!.first <= frame.cue.first
  })

/** Without the marks that end the sentence. */
export function contentEnd({ words }: PhraseText, { first, last }: WordRange): number {
  let end = last
  while (end > first && words[end - 1]!.kind === 'mark' && !/^[)\]]$/.test(words[end - 1]!.lower)) end--
  return end
}

/** `sagte Lund am Montag, dass …`. */
function behindThat(text: PhraseText, cue: FrameCue, first: number, end: number): Reported | null {
  const { words, lexicon } = text
  for (let i = cue.verb + 1; i < Math.min(end, cue.last + FAR); i++) {
    const { lower, kind } = words[i]!
    if (kind === 'quote' || (kind === 'mark' && !/^[,–—()-]$/.test(lower))) return null
    // nota-se
    if (words[i]!.token === words[i - 1]!.token && lexicon.enclitics.has(lower)) continue
    const isThat = lower === lexicon.that
    if (!isThat && !(lexicon.whether.has(lower) && opensQuestion(text, cue, i))) continue
    const source = findSubject(text, cue, first, i)
    if (!source && !lexicon.language.dropsSubject) return null
    if (!leadsToContent(text, cue, source, i)) return null
    return end - i - 1 >= LEAST_BEHIND_THAT ? { pieces: [{ first: i + 1, last: end }], cue, source } : null
  }
  return null
}

/** `fragte Lund, ob …`, `se preguntó si …`, `vroeg zich af of …`: right behind the cue, or behind a comma; but `sagte Lund, wie es heißt, …`. */
function opensQuestion({ words, lexicon }: PhraseText, cue: FrameCue, at: number): boolean {
  if (at - cue.last <= 1) return true
  if (words[at - 1]!.lower === ',') return words[at]!.lower !== lexicon.language.as
  let from = cue.last
  while (from < at && isBesideVerb(lexicon, words[from]!.lower)) from++
  return from >= at
}

/** `sagte, die Inflation werde anhalten`: a clause behind a comma with a verb that reports. */
function inSubjunctive(text: PhraseText, cue: FrameCue, first: number, end: number): Reported | null {
  const { words, lexicon } = text
  if (!lexicon.reported.size) return null
  let comma = cue.last
  while (comma < end && words[comma]!.lower !== ',' && words[comma]!.kind !== 'quote' && comma - cue.last < FAR) comma++
  if (words[comma]?.lower !== ',') return null
  const isImpersonal = lexicon.impersonal.has(words[cue.verb]!.lower)
  const source = findSubject(text, cue, first, isImpersonal ? comma : end)
  if (!source) return null
  let start = comma + 1
  // sagte Lund, Leiterin der Klinik, das Bad werde schließen
  if (source.first > comma || (source.last > comma + 1 && words[source.last - 1]!.lower === ',')) start = source.last
  if (lexicon.subordinators.has(words[start]?.lower ?? '') || end - start < LEAST) return null
  for (let i = start; i < Math.min(end, start + LONGEST_SEARCH); i++)
    if (lexicon.reported.has(words[i]!.lower) && !words[i]!.isCapital)
      return { pieces: [{ first: start, last: end }], cue, source }
  return isMainClause(text, start, end) || isInfinitive(text, start, end)
    ? { pieces: [{ first: start, last: end }], cue, source }
    : null
}

/** `kündigte an, ein Bad zu bauen`. */
const isInfinitive = ({ words }: PhraseText, start: number, end: number): boolean =>
  words
    .slice(Math.max(start + 1, end - 4), end)
    .some(({ lower }) => lower === 'zu' || /^[a-zäöüß]{2,12}zu[a-zäöüß]{3,12}n$/.test(lower))

/** `sagte, die Schulen blieben offen`: a phrase and its verb; in a relative clause the verb stands at the end. */
function isMainClause(text: PhraseText, start: number, end: number): boolean {
  const phrase = readNounPhrase(text, start, end, false)
  const verb = phrase && text.words[phrase.last]
  if (!verb || phrase.oblique || phrase.bare || verb.kind !== 'word' || verb.isCapital) return false
  const { determiners, breaks, pronouns } = text.lexicon
  return (
    !determiners.has(verb.lower) &&
    !pronouns.has(verb.lower) &&
    (!breaks.has(verb.lower) || phrase.type === 'pronoun' || /^(?:ist|sind|war|hat|haben|wurde|wird)$/.test(verb.lower))
  )
}

/** `Die Inflation werde anhalten, sagte Lund am Montag.` */
function beforeCue(text: PhraseText, cue: FrameCue, segment: WordRange, end: number): Reported | null {
  const { words, lexicon } = text
  let start = cue.verb
  while (start > segment.first && lexicon.clitics.has(words[start - 1]!.lower)) start--
  if (words[start - 1]?.lower !== ',' || start - 1 - segment.first < LEAST + 1) return null
  if (lexicon.subordinators.has(words[segment.first]!.lower)) return null
  if ((readNounPhrase(text, segment.first, start)?.last ?? 0) >= start) return null
  // die Sprecherin von Bündnis 90, Rita Lund, kritisierte
  if (nameBetweenCommas(text, cue.verb, segment.first)) return null
  if (start - segment.first > LONGEST_SEARCH) return null
  const isReported = words.slice(segment.first, start).some(({ lower }) => lexicon.reported.has(lower))
  for (let i = segment.first + 1; i < start; i++) if (words[i]!.kind === 'quote' && !isReported) return null
  // …, hieß es aus dem Rathaus
  const isImpersonal = lexicon.impersonal.has(words[cue.verb]!.lower)
  const source = isImpersonal ? placeOfWords(text, cue, cue.verb, end) : subjectBehind(text, cue, end)
  if (!source && !isImpersonal && !lexicon.language.dropsSubject) return null
  // los retos, y las canciones, añaden un sistema nervioso
  if (source?.indefinite && source.last < end && !somebodyIn(text, source) && !isDocument(text, source)) return null
  if (!endsWith(text, Math.max(source?.last ?? 0, cue.last), end)) return null
  return { pieces: [{ first: segment.first, last: start - 1 }], cue, source }
}

/** Do only days, places and those spoken to follow? */
function endsWith(text: PhraseText, from: number, end: number): boolean {
  const { words, lexicon } = text
  for (let i = from; i < end; i++) {
    const { lower, kind } = words[i]!
    if (kind === 'quote' || lower === lexicon.that || lower === ':') return false
  }
  return end - from <= FAR
}

/** `Laut Lund wurde niemand verletzt`, `Selon Lund, …`, `…, so Lund`, `Lund zufolge …`. */
function besideFrame(text: PhraseText, segment: WordRange, end: number): Reported | null {
  const { words, lexicon } = text
  for (let i = segment.first; i < end; i++) {
    if (words[i]!.kind === 'quote' && i === segment.first) continue
    const isLater = i > segment.first
    const behindComma = isLater && words[i - 1]!.lower === ','
    const frame = frameAt(text, i, end, behindComma)
    if (frame) return aroundFrame(text, segment, end, i, frame.words, frame.source)
    if (isLater && lexicon.framesBehind.has(words[i]!.lower)) {
      const source = sourceBehind(text, segment.first, i)
      if (source)
        return aroundFrame(text, segment, end, source.first, { first: i, last: i + 1 }, { ...source, last: i + 1 })
    }
  }
  return null
}

/** `Wie Lund mitteilte, …`, `…, comme l’a dit Lund`: a clause of its own names who says the rest. */
function besideClause(text: PhraseText, segment: WordRange, end: number, cues: readonly FrameCue[]): Reported | null {
  const { words, lexicon } = text
  for (let i = segment.first; i < end; i++) {
    if (words[i]!.lower !== lexicon.language.as && !isFrameOfClause(text, i, cues)) continue
    // tal y como explicó Lund
    const isJust = lexicon.asBefore.some(
      (before) =>
        i - before.length >= segment.first && before.every((word, k) => words[i - before.length + k]!.lower === word),
    )
    if (i > segment.first && words[i - 1]!.lower !== ',' && !isJust) continue
    const cue = cues[lowerBound(cues.length, (c) => cues[c]!.verb <= i)]
    if (!cue || cue.verb - i > FAR || opensAnother(text, i + 1, cue.verb)) return null
    const reach = Math.min(end, cue.last + FAR)
    const source = findSubject(text, cue, i + 1, reach) ?? subjectAfter(text, i + 1, cue.verb)
    if (!source) return null
    let behind = Math.max(cue.last, source.last)
    if (words[behind - 1]!.lower !== ',') while (behind < end && words[behind]!.lower !== ',') behind++
    if (words[behind]?.lower === ',') behind++
    const piece =
      i === segment.first || (isJust && i - segment.first <= 2)
        ? { first: behind, last: end }
        : { first: segment.first, last: i - 1 }
    return piece.last - piece.first >= LEAST ? { pieces: [piece], cue, source } : null
  }
  return null
}

/** `Según ha informado la empresa`: a frame with a verb of saying right behind it. */
const isFrameOfClause = ({ words, lexicon }: PhraseText, i: number, cues: readonly FrameCue[]): boolean =>
  lexicon.framesBefore.some((frame) => frame.length === 1 && frame[0] === words[i]!.lower) &&
  cues.some(({ verb }) => verb === i + 1)

/** `…, wie das läuft, weil jeder weiß`: the verb is another clause’s. */
const opensAnother = ({ words, lexicon }: PhraseText, from: number, verb: number): boolean => {
  for (let k = from; k < verb; k++)
    if (words[k]!.lower === ',' && lexicon.subordinators.has(words[k + 1]!.lower)) return true
  return false
}

function sourceBehind(text: PhraseText, first: number, at: number): LanguagePhrase | null {
  // ihm zufolge
  if (text.lexicon.otherPronouns.has(text.words[at - 1]!.lower)) return pronounAlone(text, at - 1)
  for (let i = Math.max(first, at - FAR); i < at; i++) {
    const phrase = readNounPhrase(text, i, at)
    if (
      phrase &&
      phrase.last === at &&
      (!phrase.bare || isRole(text.lexicon, text.words[i]!.lower) !== null || phrase.last > phrase.first)
    )
      return phrase
  }
  return null
}

function aroundFrame(
  { words, lexicon }: PhraseText,
  segment: WordRange,
  end: number,
  at: number,
  cue: WordRange,
  source: LanguagePhrase,
): Reported | null {
  let start = Math.max(source.last, cue.last)
  // so Lund wörtlich, „…“
  let behind = start
  while (behind < end && lexicon.times.has(words[behind]!.lower) && !words[behind]!.isCapital) behind++
  if (words[behind]?.lower === ',') start = behind
  while (start < end && words[start]!.kind === 'mark' && words[start]!.lower === ',') start++
  let before = at
  while (before > segment.first && words[before - 1]!.kind === 'mark') before--
  const pieces = [
    { first: segment.first, last: before },
    { first: start, last: end },
  ].filter(({ first, last }) => last - first >= LEAST)
  if (!pieces.length) return null
  // …, so Lund am Montag: what follows a frame at the end is no more of it; but: Es sei, so Lund, zu spät
  const isEnd = words[start - 1]?.lower !== ',' || lexicon.relatives.has(words[start]?.lower ?? '')
  return {
    pieces: before - segment.first >= LEAST + 1 && words[at - 1]!.lower === ',' && isEnd ? pieces.slice(0, 1) : pieces,
    cue,
    source,
  }
}

/** A pronoun beside a verb, or the particle of one: `vroeg zich af`. */
const isBesideVerb = ({ clitics, language }: PhraseText['lexicon'], lower: string): boolean =>
  clitics.has(lower) || language.separable?.[lower] !== undefined
