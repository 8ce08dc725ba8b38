import { backgroundOf } from '../lexicon/word-background.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { isTitle } from '../names/titles.ts'
import type { Span } from '../text/span.ts'

/** Words a name may have; more are a line-up. */
const MOST_WORDS = 4
export const CONTEXT = 60

const WORD = /[^\s]+/gu

/** A given name and a surname in a run of capitals: the run, or the two words of it the second of which also stands alone. */
export function wholeNameIn(text: string, { start, end }: Span, alone: ReadonlySet<string>): Span | null {
  const words = [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    folded: foldName(match[0]),
  }))
  if (words.length < 2) return null
  for (let i = 1; words.length > 2 && i < words.length; i++) {
    const [given, family] = [words[i - 1]!, words[i]!]
    if (alone.has(family.folded) && family.folded.length > 1 && isGivenAt(text, given))
      return { start: given.start, end: family.end }
  }
  const [first] = words as [(typeof words)[number]]
  // "Tholm Replies" begins with somebody's surname
  const isSurname = alone.has(first.folded) && !alone.has(words.at(-1)!.folded) && forenameFrequency(first.folded) === 0
  return words.length <= MOST_WORDS && !isSurname && isGivenAt(text, first) ? { start, end } : null
}

const isGivenAt = (text: string, { start, end, folded }: Span & { readonly folded: string }): boolean =>
  isGiven(folded) && /^\p{Lu}/u.test(text.slice(start, start + 2)) && !isSmallWord(text.slice(start, end))

/** Could the folded word be a given name: known as one, or at least no other word? */
export function isGiven(folded: string): boolean {
  if (folded.length < 1 || folded.includes(' ')) return false
  if (forenameFrequency(folded) > 0) return true
  const { word, proper } = backgroundOf(folded)
  return word === 0 && proper === 0
}

/** A capital behind a space, in the middle of a sentence. */
const NEXT = /^ (?=\p{Lu})[\p{L}\p{M}'’-]+/u
const BEFORE = /(?:^|[\s(])((?=\p{Lu})[\p{L}\p{M}'’.-]+ )$/u
/** So far beside a name another word of it may begin. */
const REACH = 24

/**
 * What a recogniser made several words of, read whole: "Liv To Glide" where the run of capitals holds a word that is no name's. Null where the run is no
 * longer than the name, or may be a headline.
 */
export function longerName(text: string, { start, end }: Span): Span | null {
  const to = runEnd(text, end)
  for (let from = start, n = 0; n < MOST_WORDS; n++) {
    const words = text.slice(from, to).split(' ')
    const [first] = words
    if (isGiven(foldName(first!)) && !isSmallWord(first!) && !isTitle(first!)) {
      const isLonger = from < start || to > end
      const isName = words.length > 1 && words.length <= MOST_WORDS && words.slice(1).some(isSmallWord)
      return isLonger && isName && isInSentence(text, from, to) ? { start: from, end: to } : null
    }
    const before = BEFORE.exec(text.slice(Math.max(0, from - REACH), from))
    if (!before) return null
    from -= before[1]!.length
  }
  return null
}

function runEnd(text: string, end: number): number {
  let to = end
  for (let n = 0; n < MOST_WORDS; n++) {
    const next = NEXT.exec(text.slice(to, to + REACH))?.[0]
    if (!next) break
    const word = next.replace(/['’]s$/u, '')
    to += word.length
    if (word !== next) break
  }
  return to
}

/** So much of the line on either side is looked at. */
const LINE = 60

/** Do words without a capital stand around it, so that it is no headline? */
function isInSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LINE), start)
  const after = text.slice(end, end + LINE)
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0]}`
  const words = line.match(/(?<![\p{L}'’])\p{L}{3,}/gu) ?? []
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length
}

/** A word of grammar, also in a contraction: "To", "She'll". */
export const isSmallWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase().replace(/['’].*/su, ''))
