import { AUXILIARY, FINITE } from '../../languages/lexicon-of.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { LanguagePhrase, PhraseText } from '../../languages/phrase-text.ts'
import type { FrameCue } from './find-cues.ts'
import { firstSubject } from './first-subject.ts'
import { describeWords } from './frames.ts'
import { somebodyIn } from './somebody-in.ts'

/** Words before the verb at most: a bound that keeps long lists linear. */
const LONGEST_FRONT = 32

/**
 * The phrase with which a German or Dutch main clause opens, up to its verb, whatever stands in it behind the name:
 * in `Der Geologe Lund von der Warte bei Kiel sagte` nothing else can stand before the verb.
 */
export function phraseInFront(text: PhraseText, verb: number, floor: number): LanguagePhrase | null {
  const { words, lexicon } = text
  let start = clauseStart(text, verb, floor)
  // Auch die Ministerin sagte
  while (start < verb && (lexicon.and.has(words[start]!.lower) || lexicon.focus.has(words[start]!.lower))) start++
  // Einer der 13 Helfer sagte
  const isOneOf = lexicon.indefinite.has(words[start]!.lower) && lexicon.determiners.has(words[start + 1]!.lower)
  if (isOneOf && start < verb) return describeWords({ first: start, last: verb })
  const phrase = readNounPhrase(text, start, verb)
  if (!phrase || phrase.oblique || phrase.type === 'pronoun' || phrase.several) return null
  // Passend zum Eis warnte Lund
  if (phrase.last === phrase.first + 1 && phrase.last < verb) return null
  for (let i = phrase.first; i < verb; i++) {
    const { kind, lower } = words[i]!
    if (kind === 'quote' || lexicon.times.has(lower) || lexicon.pronouns.has(lower)) return null
    if (i >= phrase.last && (isOfAnotherClause(text, lower) || opensClause(text, phrase, i, verb))) return null
  }
  return somebodyIn(text, phrase)
}

/** The word behind the last mark before the verb; the verb itself where none is near, or where it closes what it sets off. */
function clauseStart({ words }: PhraseText, verb: number, floor: number): number {
  let start = verb
  while (start > floor && (words[start - 1]!.kind !== 'mark' || closesShort(words, start - 1)))
    start -= closesShort(words, start - 1) ? 3 : 1
  if (verb - start > LONGEST_FRONT || (start > floor && !/^[,;:–—]$/.test(words[start - 1]!.lower))) return verb
  return start
}

/** `Renate Lund (CXU) sagte`: a short name in brackets, which end at word `close`. */
const closesShort = (words: PhraseText['words'], close: number): boolean =>
  words[close]?.lower === ')' && words[close - 2]?.lower === '('

/** `Als Grund nannte Lund`, `Trotz des Regens sagte Lund`: before the verb stands what is no subject, and the verb does not end its clause. */
export function opensWithPlace(text: PhraseText, verb: number, floor: number): boolean {
  const { words, lexicon } = text
  const start = clauseStart(text, verb, floor)
  const { lower } = words[start]!
  if (start >= verb - 1 || words[verb + 1]?.kind !== 'word' || lexicon.determiners.has(lower)) return false
  return lexicon.breaks.has(lower) && !lexicon.pronouns.has(lower)
}

const isOfAnotherClause = ({ lexicon }: PhraseText, lower: string): boolean =>
  ((lexicon.verbs.get(lower) ?? 0) & (FINITE | AUXILIARY)) !== 0 || lexicon.subordinators.has(lower)

/** `Lund gewann und Ida Roth sagte`: behind a verb and `und` at word `i` stands the subject of the verb of saying; but `Lund von der Warte und Schule in Kiel sagte`. */
function opensClause({ words, lexicon }: PhraseText, phrase: LanguagePhrase, i: number, verb: number): boolean {
  if (!lexicon.and.has(words[i]!.lower) || i + 1 >= verb) return false
  const behind = words[phrase.last]!
  const { lower } = behind
  return (
    behind.kind === 'word' &&
    !behind.isCapital &&
    ![lexicon.breaks, lexicon.of, lexicon.and, lexicon.determiners].some((set) => set.has(lower))
  )
}

/** `Die Firma bestreitet das und nennt es „…“`: a verb behind `und` has the subject of the verb before. */
export function sharedSubject(text: PhraseText, { verb }: FrameCue, floor: number): LanguagePhrase | null {
  const { words, lexicon } = text
  if (verb - 1 <= floor || !lexicon.and.has(words[verb - 1]!.lower)) return null
  let clause = verb - 1
  while (clause > floor && words[clause - 1]!.lower !== ',') clause--
  const subject = firstSubject(text, clause, verb - 1) ?? firstSubject(text, floor, verb - 1)
  return subject?.type === 'name' ? subject : subject && somebodyIn(text, subject)
}

/** `forderte er`: whatever stands before the verb, the pronoun right behind it is its subject. */
export function pronounBehind(text: PhraseText, { verb }: FrameCue, last: number): LanguagePhrase | null {
  const phrase = verb + 1 < last ? readNounPhrase(text, verb + 1, last) : null
  return phrase?.type === 'pronoun' && phrase.gender === 'male' ? phrase : null
}
