import { isForename } from '../../languages/is-forename.ts'
import { isRole, isRoleInCase } from '../../languages/is-role.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import {
  type LanguagePhrase,
  nameAlone,
  opensSegment,
  type PhraseText,
  type WordRange,
} from '../../languages/phrase-text.ts'
import { isRegisteredName } from '../../lexicon/registered-names.ts'
import { foldName } from '../../names/fold-name.ts'
import type { FrameCue } from './find-cues.ts'
import { opensWithPlace, phraseInFront, pronounBehind, sharedSubject } from './verb-second.ts'

/** How many words stand between a verb and a subject behind it, and between a subject and its verb. */
const FAR = 14
const ADVERBS = 3
/** Words of a subject with all that stands between it and its verb: a bound that keeps long lists linear. */
const LONGEST_SUBJECT = 48
/** Of a clause set off between a subject and its verb. */
const ASIDE = 24

const isMark = ({ words }: PhraseText, i: number, marks: RegExp): boolean =>
  words[i]?.kind === 'mark' && marks.test(words[i]!.lower)

/** The subject of a cue between words `first` and `last`: before its verb, between the parts of it, or behind it. */
export function findSubject(text: PhraseText, cue: FrameCue, first: number, last: number): LanguagePhrase | null {
  if (text.lexicon.impersonal.has(text.words[cue.verb]!.lower)) return placeOfWords(text, cue, first, last)
  const second = text.lexicon.language.compounds ? subjectOfSecond(text, cue, first, last) : null
  if (second) return second
  const inside = subjectInside(text, cue)
  if (inside && inside.type !== 'description') return inside
  const before = subjectBefore(text, cue.verb, first)
  const behind = before && isManner(text, before, cue) ? subjectBehind(text, cue, last) : null
  if (behind && !behind.indefinite) return behind
  if (before && !isAddressed(text, before, cue, last)) return unnamedSeveral(text, cue, before)
  return antecedent(text, cue.verb, first) ?? inside ?? subjectBehind(text, cue, last)
}

/** In a clause whose verb is its second part, as in German and Dutch. */
function subjectOfSecond(text: PhraseText, cue: FrameCue, first: number, last: number): LanguagePhrase | null {
  const shared = pronounBehind(text, cue, last) ?? sharedSubject(text, cue, first)
  if (shared) return shared
  const behind = opensWithPlace(text, cue.verb, first) ? subjectBehind(text, cue, last) : null
  if (behind && !behind.bare && !behind.oblique) return behind
  const front = phraseInFront(text, cue.verb, first)
  return front && !isManner(text, front, cue) && !isAddressed(text, front, cue, last)
    ? unnamedSeveral(text, cue, front)
    : null
}

/** `Solène Marquet, qui rappelle que`, `Karl Bremer, der sagte`: the name that a relative clause is about. */
function antecedent(text: PhraseText, verb: number, floor: number): LanguagePhrase | null {
  const { words, lexicon } = text
  let relative = verb - 1
  while (relative > floor && lexicon.clitics.has(words[relative]!.lower)) relative--
  const comma = relative - 1
  if (!lexicon.relatives.has(words[relative]?.lower ?? '') || !isMark(text, comma, /^,$/)) return null
  for (let i = Math.max(floor, comma - LONGEST_NAME); i < comma; i++) {
    const phrase = readNounPhrase(text, i, comma)
    if (phrase?.name && phrase.last === comma && (i === floor || !words[i - 1]!.isCapital)) return phrase
  }
  return null
}

const LONGEST_NAME = 8

/** `hat Lund gesagt`: between the parts of a cue. */
const subjectInside = (text: PhraseText, cue: FrameCue): LanguagePhrase | null =>
  cue.head > cue.verb + 1 ? unnamedSeveral(text, cue, subjectAfter(text, cue.verb + 1, cue.head)) : null

/** The subject behind the first word of a cue. */
export const subjectBehind = (text: PhraseText, cue: FrameCue, last: number): LanguagePhrase | null =>
  subjectInside(text, cue) ?? unnamedSeveral(text, cue, subjectAfter(text, cue.head + 1, last))

/** `sagen Republikaner`: one word before or behind a plural is no name. */
const unnamedSeveral = (text: PhraseText, cue: FrameCue, phrase: LanguagePhrase | null): LanguagePhrase | null =>
  phrase && cue.several && isPluralNoun(text, phrase)
    ? { ...phrase, type: 'description', name: null, indefinite: true }
    : phrase

/** `hieß es in einer Mitteilung der Bahn`, `Aus dem Ministerium hieß es`: where the words stand is who says them. */
export function placeOfWords(text: PhraseText, cue: FrameCue, first: number, last: number): LanguagePhrase | null {
  return (
    phraseBehindPreposition(text, cue.last, Math.min(last, cue.last + FAR)) ??
    phraseBehindPreposition(text, Math.max(first, cue.verb - ASIDE), cue.verb)
  )
}

function phraseBehindPreposition(text: PhraseText, from: number, last: number): LanguagePhrase | null {
  const { words, lexicon } = text
  for (let i = from; i < last && words[i]!.kind !== 'quote'; i++) {
    if (!lexicon.places.has(words[i]!.lower)) continue
    const phrase = readNounPhrase(text, i + 1, last)
    if (!phrase || phrase.type === 'pronoun' || lexicon.times.has(words[phrase.first]!.lower)) continue
    return withOwner(text, phrase)
  }
  return null
}

/** `einer Mitteilung der Hafenwerke Lund`: words with capitals that end the phrase name the body, in German too; but no office: `Büro des Präsidenten Ole Lund`. */
function withOwner({ words, lexicon }: PhraseText, phrase: LanguagePhrase): LanguagePhrase {
  const { first, last } = phrase
  let from = last
  while (from > first && words[from - 1]!.isCapital) from--
  while (from < last - 1 && isRoleInCase(lexicon, words[from]!.lower)) from++
  if (phrase.name || last - from < 2 || from === first) return { ...phrase, oblique: false }
  return { ...phrase, type: 'name', name: { first: from, last }, oblique: false, indefinite: false }
}

/** `Experten sagten`, `Vecinos aseguran`: a word that opens the sentence before a plural is no name. */
function isPluralNoun(text: PhraseText, { name, first, several }: LanguagePhrase): boolean {
  const { words, lexicon } = text
  if (several || name?.first !== first || isForename(lexicon, words[first]!)) return false
  if (name.last > first + 1) return isNounOf(text, name)
  if (lexicon.and.has(words[name.last]?.lower ?? '')) return false
  return lexicon.language.capitalNouns === true || first === 0 || words[first - 1]!.kind !== 'word'
}

/** `Fonti di Bruxelles dicono`, `De Fransen zeggen`: a word that opens the sentence and what it is of, or an article and a people. */
function isNounOf({ words, lexicon, amid }: PhraseText, { first, last }: WordRange): boolean {
  if (lexicon.language.capitalNouns || !opensSegment(words, first)) return false
  const { lower } = words[first]!
  if (last === first + 2 && lexicon.articles.has(lower)) return true
  return lexicon.of.has(words[first + 1]!.lower) && !amid.has(lower) && !lexicon.bodies.has(lower)
}

/** `Kritisch sieht das Lund`, `Besorgt äußerte sich Lund`: one word by the ending of an adverb, or a participle, right before the verb. */
function isManner({ words, lexicon }: PhraseText, { first, last }: LanguagePhrase, cue: FrameCue): boolean {
  const word = words[first]!
  const isAdverb = last === first + 1 && last === cue.verb && !isForename(lexicon, word)
  const isParticiple =
    lexicon.language.compounds === true &&
    lexicon.language.participle.test(word.lower) &&
    !isRegisteredName(foldName(word.lower))
  return isAdverb && (isParticiple || lexicon.adverbEndings.some((ending) => word.lower.endsWith(ending)))
}

/** `Der Zeitung sagte Lund`: a body in what may be the dative, and a name behind the verb. */
function isAddressed(text: PhraseText, before: LanguagePhrase, cue: FrameCue, last: number): boolean {
  if (before.oblique) return true
  if (!text.lexicon.language.capitalNouns || text.words[before.first]!.lower !== 'der' || before.type === 'name')
    return false
  // der Sekretär sagte der Zeitung
  if (before.gender === 'male' && isRole(text.lexicon, text.words[before.last - 1]!.lower) === 'male') return false
  return subjectAfter(text, cue.head + 1, last)?.type === 'name'
}

/** The subject behind a verb, past adverbs, days and places: `sagte am Montag in Berlin Rita Lund`. */
export function subjectAfter(text: PhraseText, from: number, last: number): LanguagePhrase | null {
  const { words, lexicon } = text
  for (let i = from; i < Math.min(last, from + FAR); ) {
    const { kind, lower } = words[i]!
    if (kind === 'number') {
      i++
      continue
    }
    if (kind !== 'word' || lexicon.not.has(lower) || lower === lexicon.that || lexicon.and.has(lower)) return null
    if (lexicon.times.has(lower) && !words[i]!.isCapital) {
      i++
      continue
    }
    const phrase = readNounPhrase(text, i, last) ?? (i === from ? surnameWithParticle(text, i, last) : null)
    if (phrase && isTold(text, phrase)) {
      i = endOfTold(text, phrase)
      continue
    }
    if (phrase && !phrase.oblique && isSubject(text, phrase)) return phrase
    // warf dem Minister vor
    if (phrase?.oblique && !phrase.name && phrase.last > i + 1) i = phrase.last
    else if (lexicon.clitics.has(lower)) i++
    else if (lexicon.breaks.has(lower)) {
      const placed = readNounPhrase(text, i + 1, last)
      i = placed ? endOfTold(text, placed) : i + 1
    } else i = phrase && !phrase.bare ? phrase.last : i + 1
  }
  return null
}

/** `sagte der Agentur Nordpress der Minister`: a body in what may be the dative, and the subject right behind it. */
function isTold(text: PhraseText, phrase: LanguagePhrase): boolean {
  const { words, lexicon } = text
  const opens = lexicon.language.capitalNouns && words[phrase.first]!.lower === 'der'
  return opens === true && phrase.name !== null && endOfTold(text, phrase) < phrase.last
}

/** Where a phrase ends that the subject follows: `gegenüber der Agentur Nordpress` before `der Minister`. */
function endOfTold({ words, lexicon }: PhraseText, { first, name, last }: LanguagePhrase): number {
  if (!name) return last
  // dijo en rueda de prensa Rita Lund
  const before = words[name.first - 1]!
  const isApart = name.first > first && name.last - name.first > 1 && isForename(lexicon, words[name.first]!)
  if (isApart && !before.isCapital && isRole(lexicon, before.lower) === null && !lexicon.of.has(before.lower))
    return name.first
  if (!lexicon.language.capitalNouns || name.last + 1 >= last) return last
  const isSubjectBehind =
    /^(?:der|die|ein|eine)$/.test(words[name.last]!.lower) && isRole(lexicon, words[name.last + 1]!.lower) !== null
  return isSubjectBehind ? name.last : last
}

/** `meint von der Heide`: in German and Dutch a surname may open with a small particle. */
function surnameWithParticle(text: PhraseText, at: number, last: number): LanguagePhrase | null {
  const { words, lexicon } = text
  if (!lexicon.opening.has(words[at]!.lower)) return null
  let end = at
  while (end < last && !words[end]!.isCapital && lexicon.particles.has(words[end]!.lower)) end++
  if (end >= last || !words[end]!.isCapital || (end + 1 < last && words[end + 1]!.kind === 'word')) return null
  return nameAlone({ first: at, last: end + 1 })
}

/** A lone word in small letters is an adverb more often than a subject; a role and a German noun are none. */
function isSubject({ words, lexicon }: PhraseText, phrase: LanguagePhrase): boolean {
  if (!phrase.bare) return true
  for (let i = phrase.first; i < phrase.last; i++)
    if (isRole(lexicon, words[i]!.lower) !== null || (words[i]!.isCapital && !lexicon.closed.has(words[i]!.lower)))
      return true
  return false
}

/** The noun phrase that begins at or behind word `floor` and reaches up to the verb. */
export function subjectBefore(text: PhraseText, verb: number, floor: number): LanguagePhrase | null {
  for (let i = Math.max(floor, verb - LONGEST_SUBJECT); i < verb; i++) {
    if (!mayBegin(text, i, floor) || opensWithParticiple(text, i)) continue
    const phrase = readNounPhrase(text, i, verb)
    if (!phrase || (phrase.bare && !isSubject(text, phrase))) continue
    if (reaches(text, phrase, verb)) return phrase
  }
  return nameBetweenCommas(text, verb, floor)
}

/** `der Chef des Verbandes für die Küste, Ole Lund, sagte`: a whole name that commas set off right before the verb, whatever it is told of. */
export function nameBetweenCommas(text: PhraseText, verb: number, floor: number): LanguagePhrase | null {
  const { words, lexicon } = text
  let close = verb - 1
  while (close > floor && lexicon.clitics.has(words[close]!.lower)) close--
  let open = close - 1
  while (open > floor && words[open]!.kind === 'word' && close - open <= LONGEST_NAME) open--
  if (open <= floor || !isMark(text, close, /^,$/) || !isMark(text, open, /^,$/)) return null
  const phrase = readNounPhrase(text, open + 1, close)
  if (!phrase?.name || phrase.last !== close || phrase.name.last - phrase.name.first < 2) return null
  return isForename(lexicon, words[phrase.name.first]!) ? phrase : null
}

/** `Consultado por la agencia, el director dijo`, `Gefragt, ob sie gehe, sagte Lund`: whoever asked or was asked is no subject. */
function opensWithParticiple(text: PhraseText, i: number): boolean {
  const { words, lexicon } = text
  if (!lexicon.language.participle.test(words[i]!.lower)) return false
  if (lexicon.by.has(words[i + 1]?.lower ?? '')) return true
  return (
    lexicon.language.compounds === true &&
    isMark(text, i + 1, /^,$/) &&
    !lexicon.determiners.has(words[i + 2]?.lower ?? '') &&
    // Behrent, Leiter des Amts, sagte
    isRole(lexicon, words[i + 2]?.lower ?? '') === null &&
    !isForename(lexicon, words[i]!) &&
    !isRegisteredName(foldName(words[i]!.lower))
  )
}

/** At the beginning, behind a mark, a conjunction or a day; not behind a preposition, and not amid a phrase. */
function mayBegin({ words, lexicon }: PhraseText, i: number, floor: number): boolean {
  if (i === floor) return true
  const before = words[i - 1]!
  if (before.kind !== 'word') return before.kind === 'quote' || /^[,;:(–—]$/.test(before.lower)
  const { lower } = before
  if (lexicon.and.has(lower) || lower === lexicon.that || lexicon.subordinators.has(lower)) return true
  // in German and Dutch one phrase stands before the verb
  if (lexicon.language.compounds) return false
  if (lexicon.times.has(lower) && !lexicon.breaks.has(lower)) return true
  return !lexicon.breaks.has(lower) && !lexicon.of.has(lower) && !lexicon.determiners.has(lower) && !before.isCapital
}

/** Do only adverbs, pronouns, and what commas set off, stand between the phrase and its verb? */
function reaches(text: PhraseText, phrase: LanguagePhrase, verb: number): boolean {
  const { words } = text
  let { last } = phrase
  if (isMark(text, last, /^[,(–—]$/) || isMark(text, last - 1, /^,$/)) {
    // Lund, who leads the port, said
    let close = verb - 1
    while (close > last && !isMark(text, close, /^[,)–—]$/)) close--
    if (close > last && close - last <= ASIDE) last = close + 1
    else if (isMark(text, last, /^[,(–—]$/)) return false
  }
  let adverbs = 0
  for (let i = last; i < verb; i++) {
    const { kind, lower, isCapital } = words[i]!
    if (kind !== 'word' || isCapital) return false
    if (text.lexicon.clitics.has(lower) || text.lexicon.times.has(lower)) continue
    if (text.lexicon.determiners.has(lower) || text.lexicon.breaks.has(lower)) return false
    adverbs++
  }
  return adverbs <= (text.lexicon.language.capitalNouns ? 1 : ADVERBS)
}
