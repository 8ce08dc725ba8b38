import { MARK, WORD } from '../../text/tokens.ts'
import { hashText } from '../narration/classify-vocabulary.ts'
import { CAPITAL, Coarse, DETERMINER, PARTICLE, PREPOSITION, TITLE } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, hashAt, type Narration, quoteAt } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import type { Block } from './block.ts'
import { personBetween } from './person-between.ts'

const LEAST_WORDS = 8
const LONGEST_SIGNATURE = 12
const FEWEST_LETTERS = 3

/** Statements set apart (`We must go on. Treasury minister Ana Falk`) and the letters of a page of them, in the order of the text. */
export function findSignedWords(narration: Narration): Block[] {
  const letters = findLetters(narration)
  return letters.length >= FEWEST_LETTERS ? letters : findStatements(narration)
}

/** Paragraphs in the first person, or quoted elsewhere, that end in a name without a full stop. */
function findStatements(narration: Narration): Block[] {
  const { paragraphs } = narration.article
  const quoted = new Set(narration.quoted.map((quote) => openingOf(narration, quote.first)))
  const found: Block[] = []
  for (let p = 1; p + 1 < paragraphs.length; p++) {
    const first = paragraphs[p]!
    const last = paragraphs[p + 1]!
    if (last - first < LEAST_WORDS || quoteAt(narration, first) >= 0) continue
    const begin = beginOfSignature(narration, first, last)
    const author = begin < 0 ? null : personBetween(narration, begin, last)
    if (!author || begin - first < LEAST_WORDS) continue
    // what is set apart is often quoted from the text
    const isQuotedToo = quoted.has(openingOf(narration, first))
    if (isQuotedToo || holdsWord(narration, FIRST_PERSON, first, begin))
      found.push(signedBy(author, first, begin, last))
  }
  return found
}

const signedBy = (source: NounPhrase, first: number, end: number, last: number): Block => ({
  first,
  last,
  construction: 'byline',
  said: [{ pieces: [{ first, last: end }], source, cue: null }],
})

/** The words from a token on that tell whether two stretches open alike. */
const openingOf = ({ article: { words } }: Narration, first: number): string =>
  words.subarray(first, first + OPENING_WORDS).join(' ')

const OPENING_WORDS = 6

/** Where capitals, titles and commas begin that reach to the paragraph's end, behind a full stop or a small word; or -1. */
function beginOfSignature(narration: Narration, first: number, last: number): number {
  let begin = beforeParty(narration, first, last)
  while (begin > first && last - begin < LONGEST_SIGNATURE && isOfSignature(narration, begin - 1)) begin--
  while (begin < last && !(bitsAt(narration, begin) & CAPITAL)) begin++
  if (last - begin < 2 || begin === first) return -1
  const before = coarseAt(narration, begin - 1)
  if (before === Coarse.STOP) return begin
  const isJoined = (bitsAt(narration, begin - 1) & (PREPOSITION | DETERMINER)) !== 0
  return narration.article.kinds[begin - 1] === WORD && !isJoined ? begin : -1
}

/** `Ana Falk, Senator (D-Ohio)`: where the brackets open that the paragraph ends with. */
function beforeParty({ coarse }: Narration, first: number, last: number): number {
  const isParty = coarse[last - 1] === Coarse.BRACKET_CLOSE && coarse[last - 3] === Coarse.BRACKET_OPEN
  return isParty && last - 3 > first ? last - 3 : last
}

function isOfSignature(narration: Narration, token: number): boolean {
  if (coarseAt(narration, token) === Coarse.COMMA) return true
  return narration.article.kinds[token] === WORD && (bitsAt(narration, token) & (CAPITAL | TITLE | PARTICLE)) !== 0
}

const FIRST_PERSON: ReadonlySet<number> = new Set(
  ['i', 'we', 'my', 'our', 'us', 'me', 'i’m', "i'm", 'i’ve', "i've", 'we’re', "we're", 'we’ve', "we've"].map(hashText),
)

/** Does one of the words stand there, outside quotation marks? */
function holdsWord(narration: Narration, words: ReadonlySet<number>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (quoteAt(narration, i) < 0 && words.has(hashAt(narration, i))) return true
  return false
}

/** Letters: text, a paragraph with a name, one with a place, and so on to the end of the page. */
function findLetters(narration: Narration): Block[] {
  const { paragraphs } = narration.article
  const found: Block[] = []
  let begin = -1
  let end = -1
  let p = 0
  while (p + 1 < paragraphs.length) {
    const first = paragraphs[p]!
    const last = paragraphs[p + 1]!
    const author = begin >= 0 && isShortCapitals(narration, first, last) ? personBetween(narration, first, last) : null
    const behind = author && p + 2 < paragraphs.length ? paragraphs[p + 2]! : last
    if (author && isShortCapitals(narration, last, behind)) {
      found.push(signedBy(author, begin, end, behind))
      begin = -1
      p += 2
      continue
    }
    if (last - first >= LEAST_WORDS) {
      if (begin < 0) begin = first
      end = last
    }
    p++
  }
  // text behind the last signature: those are headings and what they head, but for `To have a letter published …`
  return begin < 0 || holdsWord(narration, LETTER, begin, end) ? found : []
}

const LETTER: ReadonlySet<number> = new Set(['letter', 'letters'].map(hashText))

const LONGEST_LINE = 7

/** A line of capitalised words, commas and small joints, without a full stop. */
function isShortCapitals(narration: Narration, first: number, last: number): boolean {
  if (last <= first || last - first > LONGEST_LINE || !(bitsAt(narration, first) & CAPITAL)) return false
  const { kinds } = narration.article
  for (let i = first; i < last; i++) {
    const isPlain =
      kinds[i] === MARK
        ? coarseAt(narration, i) === Coarse.COMMA
        : bitsAt(narration, i) & (CAPITAL | PARTICLE | PREPOSITION)
    if (!isPlain) return false
  }
  return true
}
