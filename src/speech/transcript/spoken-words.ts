import { foldName } from '../../names/fold-name.ts'
import { type Phones, pronounce } from '../../sounds/pronounce.ts'
import { type Article, startAt, wordNumberAt } from '../../text/article.ts'
import type { Span } from '../../text/span.ts'
import { ADDRESS, CLITIC, MARK } from '../../text/tokens.ts'

/** What stands between a word and the one before it. */
export const NO_BREAK = 0
export const COMMA = 1
export const STOP = 2
/** A blank line: somebody else begins to speak. */
export const TURN = 3

/**
 * The words of a transcript without its punctuation, as parallel arrays. Letter case, hyphens and the dots of initials
 * mean nothing ("Jean-Marc" is two words, "K.A." too); a ’s is a word of its own.
 */
export interface SpokenWords {
  readonly article: Article
  readonly count: number
  /** Offsets into the text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Index into `vocabulary`. */
  readonly ids: Uint32Array
  /** `NO_BREAK`, `COMMA`, `STOP` or `TURN`. */
  readonly breaks: Uint8Array
  /** Is it a ’s, which begins no name? */
  readonly clitics: Uint8Array
  /** The distinct words: lower case, without accents and apostrophes. */
  readonly vocabulary: readonly string[]
  /** Index of a word into `vocabulary`. */
  readonly numbers: ReadonlyMap<string, number>
  /** The phones of each entry of the vocabulary. */
  readonly wordSounds: readonly Phones[]
  /** The phones of all words, one after the other. */
  readonly sounds: Phones
  /** First phone of each word, then the number of phones. */
  readonly soundStarts: Uint32Array
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly id: number
}

/** `unsaid` are stretches that nobody says, in order: labels, the fields above a text. */
export function readSpokenWords(article: Article, unsaid: readonly Span[] = []): SpokenWords {
  const vocabulary: string[] = []
  const numbers = new Map<string, number>()
  const pieces = article.vocabulary.map((written) => cutWord(written, vocabulary, numbers))
  let most = 0
  for (let token = 0; token < article.count; token++) most += pieces[wordNumberAt(article, token)]!.length
  const starts = new Uint32Array(most)
  const ends = new Uint32Array(most)
  const ids = new Uint32Array(most)
  const breaks = new Uint8Array(most)
  const clitics = new Uint8Array(most)
  let count = 0
  let pause = TURN
  let next = 0
  for (let token = 0; token < article.count; token++) {
    while (next < unsaid.length && unsaid[next]!.end <= startAt(article, token)) next++
    if (next < unsaid.length && unsaid[next]!.start <= startAt(article, token)) {
      pause = TURN
      continue
    }
    const word = wordNumberAt(article, token)
    const kind = article.kinds[token]!
    if (beginsTurn(article, token)) pause = TURN
    const isNoWord = kind === ADDRESS || isUnheard(article, token) || CLOCK.test(article.vocabulary[word]!)
    if (isNoWord) pause = Math.max(pause, STOP)
    if (kind === MARK) pause = Math.max(pause, /[.?!…]/.test(article.vocabulary[word]!) ? STOP : COMMA)
    if (isNoWord || kind === MARK) continue
    for (const { start, end, id } of pieces[word]!) {
      starts[count] = startAt(article, token) + start
      ends[count] = startAt(article, token) + end
      ids[count] = id
      breaks[count] = pause
      clitics[count++] = Number(kind === CLITIC)
      pause = NO_BREAK
    }
    if (article.vocabulary[word]!.endsWith('.')) pause = COMMA
  }
  const wordSounds = vocabulary.map(pronounce)
  return {
    article,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    ids: ids.subarray(0, count),
    breaks: breaks.subarray(0, count),
    clitics: clitics.subarray(0, count),
    vocabulary,
    numbers,
    wordSounds,
    ...sayWords(ids.subarray(0, count), wordSounds),
  }
}

function sayWords(ids: Uint32Array, known: readonly Phones[]): Pick<SpokenWords, 'sounds' | 'soundStarts'> {
  const soundStarts = new Uint32Array(ids.length + 1)
  for (let at = 0; at < ids.length; at++) soundStarts[at + 1] = soundStarts[at]! + known[ids[at]!]!.length
  const sounds = new Uint8Array(soundStarts[ids.length]!)
  for (let at = 0; at < ids.length; at++) sounds.set(known[ids[at]!]!, soundStarts[at]!)
  return { sounds, soundStarts }
}

/** `00:10:11`, as it stands before a line. */
const CLOCK = /^\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?$/

function beginsTurn({ text, starts, ends, paragraphs, paragraphOf }: Article, token: number): boolean {
  if (token === 0 || paragraphs[paragraphOf[token]!] !== token) return false
  const gap = text.slice(ends[token - 1]!, starts[token]!)
  return (gap.match(/\r\n|[\r\n]/g) ?? []).length > 1
}

/** `<unk>`: the recogniser heard a word but knew none. */
function isUnheard({ text, starts, ends }: Article, token: number): boolean {
  return text[starts[token]! - 1] === '<' && text[ends[token]!] === '>'
}

/** The words of a written token: cut at hyphens and dots. */
function cutWord(written: string, vocabulary: string[], numbers: Map<string, number>): Piece[] {
  const pieces: Piece[] = []
  for (const match of written.matchAll(/[^-‐‑.]+/g)) {
    const folded = foldSpoken(match[0])
    if (!folded) continue
    let id = numbers.get(folded)
    if (id === undefined) {
      id = vocabulary.length
      numbers.set(folded, id)
      vocabulary.push(folded)
    }
    pieces.push({ start: match.index, end: match.index + match[0].length, id })
  }
  return pieces
}

/** A word as bare letters; digits stay, since a recogniser means them. */
export function foldSpoken(word: string): string {
  return /^\d+$/.test(word) ? word : foldName(word).replaceAll(' ', '')
}

/** The sounds of words `from` … `to` (behind the last) in one. */
export const joinSounds = ({ sounds, soundStarts }: SpokenWords, from: number, to: number): Phones =>
  sounds.subarray(soundStarts[from]!, soundStarts[to]!)
