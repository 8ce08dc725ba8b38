import { isFormOfWord, isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { GREETINGS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { type Article, sentenceAt, startAt, tokenText } from '../text/article.ts'
import {
  classesAt,
  FORENAME,
  GROUP,
  HONORIFIC,
  INSTITUTION,
  ORDINARY,
  ORGANIZATION,
  PLACE,
  ROLE,
  SURNAME,
} from './name-classes.ts'
import type { NameMention } from './name-mention.ts'

/** "Joining Lind were …": an ordinary word that opens a sentence is no part of the name that the article writes without it. */
export function trimOpenings(
  article: Article,
  classes: Uint32Array,
  names: readonly NameMention[],
): readonly NameMention[] {
  let written: Set<string> | undefined
  return names.map((name, n) => {
    if (name.behind - name.first < 2 || name.title) return name
    const rest = name.words.slice(1)
    const isGreeting = GREETINGS.has(tokenText(article, name.first).toLowerCase())
    if (isGreeting || (classesAt(article, classes, name.first) & ORDINARY && isOpening(article, name))) {
      written ??= new Set(names.map(({ words }) => words.join(' ')))
      if (!written.has(rest.join(' '))) return name
    } else if (!isOpening(article, name) || !isOpener(article, classes, name) || !isNamedBefore(article, names, n))
      return name
    const first = name.first + 1
    return { ...name, first, words: rest, start: startAt(article, first) }
  })
}

/** Does a sentence begin there, behind an opening mark at most? */
const isOpening = (article: Article, { first }: NameMention): boolean =>
  first <= article.sentences[sentenceAt(article, first)]! + 1

/** "Presently", "Catching": a rarer word, or what is made of one, that is nobody's name. */
function isOpener(article: Article, classes: Uint32Array, { first }: NameMention): boolean {
  if (classesAt(article, classes, first) & NAMED || classesAt(article, classes, first + 1) & (NAMED & ~PEOPLE))
    return false
  const word = foldName(tokenText(article, first))
  return isFormOfWord(word) || (word.endsWith('ly') && isOrdinaryWord(word.slice(0, -2)))
}
const PEOPLE = FORENAME | SURNAME
const NAMED = PEOPLE | GROUP | HONORIFIC | INSTITUTION | ORGANIZATION | PLACE | ROLE

/** Is somebody called so before, without the word; and with it only where sentences begin? Whoever is "Sunny Lind" is introduced as that. */
function isNamedBefore(article: Article, names: readonly NameMention[], n: number): boolean {
  const whole = names[n]!.words.join(' ')
  const rest = whole.slice(whole.indexOf(' ') + 1)
  const before = names.findIndex(({ words }) => words.join(' ') === rest)
  if (before < 0 || before > n) return false
  return names.every((other) => other.words.join(' ') !== whole || isOpening(article, other))
}
