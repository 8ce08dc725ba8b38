import { AUXILIARY, FINITE, PARTICIPLE, SEPARABLE, SEVERAL } from '../../languages/lexicon-of.ts'
import type { PhraseText } from '../../languages/phrase-text.ts'

/** A verb of saying. Words `first` to `last` (exclusive); `verb` is the finite one. */
export interface FrameCue {
  readonly first: number
  readonly last: number
  readonly verb: number
  /** Of `hat … gesagt` the participle, else the finite verb: behind it an object may stand, or the subject. */
  readonly head: number
  readonly several: boolean
}

/** How far a participle stands from its auxiliary; in German and Dutch at the end of the clause. */
const NEAR = 5
const CLAUSE = 24

/** The cues from word `first` to `last`, in order; a denied one ("n’a pas dit") is none. */
export function findCues(text: PhraseText, first: number, last: number): readonly FrameCue[] {
  const cues: FrameCue[] = []
  for (let i = first; i < last; i++) {
    const cue = cueAt(text, i, first, last)
    if (!cue) continue
    if (!isDenied(text, cue, first, last)) cues.push(cue)
    if (cue.last > i + 1 && cue.last - cue.first <= NEAR) i = cue.last - 1
  }
  return cues
}

/** The cue whose finite verb is word `i`. */
export function cueAt(text: PhraseText, i: number, first: number, last: number): FrameCue | null {
  const { words, lexicon } = text
  const word = words[i]!
  const bits = lexicon.verbs.get(word.lower) ?? 0
  if (word.kind !== 'word' || (word.isCapital && i > first)) return null
  // bei dem sie gesagt hatte, …
  if (bits & PARTICIPLE && lexicon.language.compounds && i > first && isAuxiliaryAt(text, i + 1, last))
    return { first: i, last: i + 2, verb: i, head: i + 1, several: isSeveralAt(text, i + 1) }
  if (!(bits & (FINITE | AUXILIARY | SEPARABLE))) return null
  const several = (bits & SEVERAL) !== 0
  if (bits & AUXILIARY) {
    const participle = participleAfter(text, i, last)
    if (participle > i) {
      const near = participle - i < NEAR
      return { first: near ? i : participle, last: participle + 1, verb: i, head: participle, several }
    }
  }
  if (!(bits & (FINITE | SEPARABLE)) || isNoun(text, i, first)) return null
  if (lexicon.impersonal.has(word.lower) && !isImpersonal(text, i, first, last)) return null
  if (bits & SEPARABLE && !hasParticle(text, i, last) && !(bits & FINITE)) return null
  if (!(bits & SEPARABLE) && isOtherVerb(text, i, last)) return null
  return { first: i, last: i + 1, verb: i, head: i, several }
}

const isAuxiliaryAt = ({ words, lexicon }: PhraseText, i: number, last: number): boolean =>
  i < last && !words[i]!.isCapital && ((lexicon.verbs.get(words[i]!.lower) ?? 0) & AUXILIARY) !== 0

const isSeveralAt = ({ words, lexicon }: PhraseText, i: number): boolean =>
  ((lexicon.verbs.get(words[i]!.lower) ?? 0) & SEVERAL) !== 0

/** `heißt es`, `wie es in der Mitteilung heißt`; but the street is only called something: `heißt Hafenstraße`. */
function isImpersonal({ words, lexicon }: PhraseText, i: number, first: number, last: number): boolean {
  const { subject } = lexicon.language.impersonal!
  for (let j = Math.max(first, i - CLAUSE); j < Math.min(last, i + 2); j++) if (words[j]!.lower === subject) return true
  return false
}

function participleAfter({ words, lexicon }: PhraseText, i: number, last: number): number {
  const reach = Math.min(last, i + (lexicon.language.compounds ? CLAUSE : NEAR))
  for (let j = i + 1; j < reach && words[j]!.kind !== 'quote' && words[j]!.kind !== 'mark'; j++)
    if (
      (lexicon.verbs.get(words[j]!.lower) ?? 0) & PARTICIPLE &&
      !words[j]!.isCapital &&
      !isInfinitiveOf(lexicon, words[j - 1]!.lower)
    )
      return j
  return -1
}

/** `il est utile de préciser que`: an infinitive that belongs to another word. */
const isInfinitiveOf = ({ language, of }: PhraseText['lexicon'], before: string): boolean =>
  !language.compounds && of.has(before)

function hasParticle(text: PhraseText, i: number, last: number): boolean {
  const { words, lexicon } = text
  const particles = lexicon.particlesOf.get(words[i]!.lower)!
  for (let j = i + 1; j < Math.min(last, i + CLAUSE) && words[j]!.kind !== 'quote'; j++) {
    if (words[j]!.kind === 'mark' && !/^[,()]$/.test(words[j]!.lower)) return false
    if (particles.has(words[j]!.lower) && !isOfInfinitive(text, j, last)) return true
  }
  return false
}

/** `gibt es nur online zu kaufen`: the `zu` of an infinitive. */
const isOfInfinitive = ({ words, lexicon }: PhraseText, at: number, last: number): boolean =>
  words[at]!.lower === 'zu' &&
  at + 1 < last &&
  words[at + 1]!.kind === 'word' &&
  !lexicon.breaks.has(words[at + 1]!.lower)

/** `Der Plan sieht vor, …`, `sie lehnt ab, …`: with a particle that ends its clause another verb, and none of saying. */
function isOtherVerb({ words, lexicon }: PhraseText, i: number, last: number): boolean {
  const particles = lexicon.otherVerbs.get(words[i]!.lower)
  if (!particles) return false
  let end = i + 1
  while (end < Math.min(last, i + CLAUSE) && words[end]!.kind === 'word') end++
  return end > i + 1 && words[end]?.kind === 'mark' && particles.has(words[end - 1]!.lower)
}

/** `la demande`, `de vraag`; in German nouns have capitals. */
function isNoun({ words, lexicon }: PhraseText, i: number, first: number): boolean {
  if (lexicon.language.capitalNouns || i === first) return false
  const before = words[i - 1]!.lower
  // comme l’explique Lund
  if (lexicon.clitics.has(before) && words[i - 2]?.lower === lexicon.language.as) return false
  // Dat meldt Lund
  if (i - 1 === first && lexicon.refersBack.has(before)) return false
  // em nota, a empresa informou
  if (lexicon.places.has(before) && !lexicon.clitics.has(before)) return true
  return lexicon.determiners.has(before) && before !== 'lo' && !lexicon.pronouns.has(before)
}

/** `no haber`, `di non aver`; but `ne dit pas vouloir` is denied. */
const isBeforeInfinitive = ({ language }: PhraseText['lexicon'], lower: string, next = ''): boolean =>
  lower !== 'pas' && language.infinitives?.ending.test(next) === true

/** A negation right before the verb or right behind it. */
function isDenied({ words, lexicon }: PhraseText, { verb, head }: FrameCue, first: number, last: number): boolean {
  for (let i = Math.max(first, verb - 2); i < Math.min(last, head + 3); i++) {
    const { lower, kind } = words[i]!
    // affirme qu’aucun tableau ne manque
    if (i > head && (kind !== 'word' || lower === lexicon.that || lexicon.whether.has(lower))) break
    // dit ne pas vouloir, asegura no saber
    if (i > head && (lower === 'ne' || isBeforeInfinitive(lexicon, lower, words[i + 1]?.lower))) break
    if (i < verb && kind !== 'word') continue
    if (lexicon.not.has(lower)) return true
  }
  return false
}
