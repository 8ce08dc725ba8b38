import { type Article, endAt, paragraphAt, sentenceAt, startAt, tokenText } from '../text/article.ts'
import { MARK, WORD } from '../text/tokens.ts'
import { isAdjacent } from './adjacent.ts'
import { CAPITAL, classesAt, FORENAME, FUNCTION, HONORIFIC, PARTICLE, ROLE, SHOUTED } from './name-classes.ts'
import type { NameMention } from './name-mention.ts'

/** The most words that a recogniser makes of one name. */
export const MOST_WORDS = 4

/** Capitalised stretches with function words in them: no names, but a recogniser's way to write one ("A Carrow", "My Boats Key", "Tomorrow"). */
export function findRuns(
  article: Article,
  classes: Uint32Array,
  headlines: Uint8Array,
  names: readonly NameMention[],
): readonly NameMention[] {
  const runs: NameMention[] = []
  let n = 0
  const add = (first: number, behind: number, title: string): void => {
    let functions = 0
    let shouted = 0
    for (let i = first; i < behind; i++) {
      if (classesAt(article, classes, i) & FUNCTION) functions++
      // of a small word a recogniser writes no second capital: the US Open
      if (classesAt(article, classes, i) & SHOUTED || /^\p{Lu}{2}$/u.test(tokenText(article, i))) shouted++
    }
    const whole = names[n]?.first === first && names[n]?.behind === behind
    const alone = behind - first === 1 && !(isLong(article, first) && isOddCapital(article, classes, headlines, first))
    if (!functions || shouted || alone || behind - first > MOST_WORDS || whole) return
    const words = Array.from({ length: behind - first }, (_, k) => tokenText(article, first + k))
    runs.push({
      start: startAt(article, first),
      end: endAt(article, behind - 1),
      first,
      behind,
      words,
      title,
      run: { first, behind },
    })
  }
  for (let i = 0; i < article.count; i++) {
    if (!(classesAt(article, classes, i) & CAPITAL)) continue
    let behind = i + 1
    while (behind < article.count && isAdjacent(article, behind - 1) && classesAt(article, classes, behind) & CAPITAL)
      behind++
    const first = behindTitles(article, classes, i, behind)
    while (n < names.length && names[n]!.first < first) n++
    add(first, behind, first > i ? article.text.slice(startAt(article, i), endAt(article, first - 1)) : '')
    // "But To Glide lost": the sentence's first word may be its own
    if (first === i && opensSentence(article, i) && classesAt(article, classes, i) & FUNCTION) add(i + 1, behind, '')
    i = behind - 1
  }
  return runs
}

/** A short function word alone is too little to recognise a name by. */
const isLong = (article: Article, i: number): boolean => endAt(article, i) - startAt(article, i) > 4

/** Behind the title at the beginning, or behind the last one where a given name follows: "Former Vice President Ilmar The Shelf". */
function behindTitles(article: Article, classes: Uint32Array, first: number, behind: number): number {
  const titled = (i: number): boolean =>
    !!(classesAt(article, classes, i) & (HONORIFIC | ROLE)) && isTitle(tokenText(article, i))
  let i = first
  while (i + 1 < behind && titled(i)) i++
  for (let k = behind - 2; k > i; k--) if (titled(k) && classesAt(article, classes, k + 1) & FORENAME) return k + 1
  return i
}

/** "Del" without its full stop is a recogniser's word, "Mr" is not. */
const isTitle = (word: string): boolean => word.length > 3 || word.endsWith('.') || /^(?:Mrs?|Ms|Dr|Sir)$/.test(word)

/** A function word with a capital that neither its sentence nor a headline explains: "talked to My Boats Key". */
export function isOddCapital(article: Article, classes: Uint32Array, headlines: Uint8Array, i: number): boolean {
  const own = classesAt(article, classes, i)
  if (!(own & CAPITAL && own & FUNCTION) || own & (SHOUTED | PARTICLE)) return false
  return !/^I\b/.test(tokenText(article, i)) && !headlines[paragraphAt(article, i)] && !opensSentence(article, i)
}

/**
 * First word of its sentence, whatever list marker, time, dateline or mark-up stands before it, or of a line; or behind an opening mark, a
 * colon or a dash.
 */
export function opensSentence(article: Article, first: number): boolean {
  const sentence = article.sentences[sentenceAt(article, first)]!
  if (first === sentence || followsBreak(article, first)) return true
  const before = tokenText(article, first - 1)
  if (article.kinds[first - 1] === MARK ? OPENERS.has(before) : before.startsWith('<')) return true
  let i = first - 1
  while (i >= sentence && article.kinds[i] !== WORD) i = beforeBracket(article, i, sentence)
  return i < sentence
}

const OPENERS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  '«',
  '„',
  ':',
  '(',
  '[',
  '—',
  '–',
  '-',
  '•',
  '·',
  '*',
  '>',
  '|',
  '…',
])

const followsBreak = ({ text, ends, starts }: Article, i: number): boolean =>
  text.slice(ends[i - 1]!, starts[i]!).includes('\n')

/** The most tokens that a bracket before a sentence has: "(Photo: Harbour News) ". */
const LONGEST_ASIDE = 12

/** The token before `i`; where a bracket closes there, the one before the bracket. */
function beforeBracket(article: Article, i: number, from: number): number {
  const opening = BRACKETS.get(tokenText(article, i))
  for (let k = i - 1; opening && k >= from && k > i - LONGEST_ASIDE; k--)
    if (tokenText(article, k) === opening) return k - 1
  return i - 1
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['>', '<'],
])

/** "told The Hill": "The" with a capital within a sentence begins the name of a newspaper, a band or a ship, whoever is called Hill. */
export const isBehindThe = (article: Article, first: number): boolean =>
  first > 1 && tokenText(article, first - 1) === 'The' && !opensSentence(article, first - 1)
