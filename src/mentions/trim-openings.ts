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
  let written: ReadonlyMap<string, Written> | undefined
  return names.map((name, n) => {
    if (name.behind - name.first < 2 || name.title) return name
    const opens = isOpening(article, name)
    const isGreeting = GREETINGS.has(tokenText(article, name.first).toLowerCase())
    const isSure = isGreeting || (opens && !!(classesAt(article, classes, name.first) & ORDINARY))
    if (!isSure && !(opens && isOpener(article, classes, name))) return name
    written ??= gatherWritten(article, names)
    const rest = name.words.slice(1)
    const alone = written.get(rest.join(' '))
    // whoever is “Sunny Lind” is introduced as that, or called so elsewhere
    const isCalled = !isSure && (!alone || alone.first > n || !written.get(name.words.join(' '))!.opens)
    if (!alone || isCalled) return name
    const first = name.first + 1
    return { ...name, first, words: rest, start: startAt(article, first) }
  })
}

/** Where a name is written first, and does it stand only where sentences begin? */
interface Written {
  readonly first: number
  opens: boolean
}

function gatherWritten(article: Article, names: readonly NameMention[]): ReadonlyMap<string, Written> {
  const written = new Map<string, Written>()
  names.forEach((name, n) => {
    const words = name.words.join(' ')
    const known = written.get(words)
    if (!known) written.set(words, { first: n, opens: isOpening(article, name) })
    else known.opens &&= isOpening(article, name)
  })
  return written
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
