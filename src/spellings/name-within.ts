import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { THANKS } from '../lexicon/word-lists.ts'
import { classesAt, DATE, FORENAME, FUNCTION, SURNAME } from '../mentions/name-classes.ts'
import { opensSentence } from '../mentions/odd-capitals.ts'
import { foldName } from '../names/fold-name.ts'
import { makeForm, type NameForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { judgeOnce } from '../resolution/judgement/judge-once.ts'
import { type Article, tokenText } from '../text/article.ts'

/** How the words of a stretch read as a person's name. */
export interface NameWithin {
  /** The words at the stretch's beginning that are no part of the name. */
  readonly from: number
  /** The given name, as written; empty where only the family name is written. */
  readonly given: string
  /** The rest, as written. */
  readonly family: string
  readonly isFull: boolean
  /** Has it other words than the name? */
  readonly isBroken: boolean
}

interface PersonName {
  readonly name: string
  readonly given: string
  readonly family: string
}

interface Judged extends NameWithin {
  readonly logit: number
}

/**
 * Reads a stretch of capitalised words as a person's name, without those of its first words that are the sentence's: "Ask Ada Lindkvist",
 * "On Monday Lindkvist", "And Aida Lindkvist". Of all readings it takes the one in which the rest is most like the name; whose given name
 * stands there as it should be is written in full.
 *
 * @param openings how many words may be the sentence's; -1 where all of them are one stretch
 */
export function nameWithin(words: readonly string[], openings: number, person: PersonName): NameWithin {
  let best = bestReading(words, 0, person)
  for (let from = 1; from < words.length && openings >= 0; from++) {
    const isNamed = from < words.length - 1 && isGiven(words[from]!, person)
    if (from > openings && !isNamed) continue
    const reading = bestReading(words, from, person)
    const gain = reading.logit - best.logit + (best.isBroken && !reading.isBroken ? WHOLE : 0)
    if (isRight(reading, person)) return reading
    if (isNamed || gain >= 0) best = reading
  }
  return best
}

/** Log odds (nats) by which a reading with as many words as the name is preferred to one with more. */
const WHOLE = 1

/** "And Lindqvist" holds the right name. */
const isRight = ({ family: written }: NameWithin, { family }: PersonName): boolean =>
  foldName(written) === foldName(family)

const isGiven = (word: string, { given }: PersonName): boolean => given !== '' && foldName(word) === firstWord(given)

function bestReading(words: readonly string[], from: number, person: PersonName): Judged {
  const [first, second] = readings(words, from, person)
  if (!first || !second) return (first ?? second)!
  const gain = second.logit - first.logit + (first.isBroken && !second.isBroken ? WHOLE : 0)
  return gain >= 0 ? second : first
}

function readings(words: readonly string[], from: number, person: PersonName): readonly Judged[] {
  const { name, given, family } = person
  const rest = words.slice(from)
  const written = rest.join(' ')
  const [givens, families] = [given ? given.split(' ').length : 0, family.split(' ').length]
  const judged = (kind: 'full' | 'family', form: string): number =>
    judgeOnce(readWritten(written), makeForm(kind, form)).logit
  const isNamed = rest.length > 1 && isGiven(rest[0]!, person)
  const found: Judged[] = []
  if (!isNamed)
    found.push({
      from,
      given: '',
      family: written,
      isFull: false,
      isBroken: rest.length !== families,
      logit: judged('family', family),
    })
  if (givens === 0 || rest.length === 1) return found
  const named = isNamed ? givensWithin(rest, given) : rest.length - families
  const isBroken = isNamed ? rest.length - named !== families : rest.length !== givens + families
  const isApart = isNamed || !isBroken
  found.push({
    from,
    given: isApart ? rest.slice(0, named).join(' ') : '',
    family: isApart ? rest.slice(named).join(' ') : written,
    isFull: true,
    isBroken,
    logit: judged('full', name),
  })
  return found
}

/** How many of the words are the given names as they should be; one at least stays for the family name. */
function givensWithin(words: readonly string[], given: string): number {
  const own = foldName(given).split(' ')
  let count = 1
  while (count < own.length && count < words.length - 1 && foldName(words[count]!) === own[count]) count++
  return count
}

const firstWord = (name: string): string => foldName(name).split(' ', 1)[0]!

/** How many words of the stretch from `first` on may be the sentence's own: a small or ordinary word at its beginning, and the day or month behind it. */
export function openingWords(article: Article, classes: Uint32Array, first: number, count: number): number {
  let words = 0
  while (words < count - 1) {
    const own = classesAt(article, classes, first + words)
    const isOpening = words === 0 ? opensSentence(article, first) && isUsual(article, first, own) : own & FUNCTION
    if (!isOpening && !(own & DATE)) break
    words++
  }
  return words
}

/** Is it a word that may open any sentence, and nobody's name? */
function isUsual(article: Article, i: number, own: number): boolean {
  if (own & FUNCTION) return true
  const word = foldName(tokenText(article, i))
  return !(own & (FORENAME | SURNAME)) && (THANKS.has(word) || isOrdinaryWord(word))
}

/** The words of a stretch without the ordinary ones at its end that are no part of the name, as in a line of capitals: "ADA LINDKVIST KNOWS". */
export function withoutClosings(words: readonly string[], form: NameForm): readonly string[] {
  const logit = (some: readonly string[]): number => judgeOnce(readWritten(some.join(' ')), form).logit
  let kept = words
  while (kept.length > form.words && isOrdinaryWord(foldName(kept.at(-1)!)) && logit(kept.slice(0, -1)) > logit(kept))
    kept = kept.slice(0, -1)
  return kept
}
