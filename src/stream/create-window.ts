import type { Cleaner } from '../clean.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { mendPieces } from './mend-pieces.ts'
import type { Piece } from './piece.ts'

/** Pieces go in as they come, and come out mended and in order. */
export interface Window<T extends Piece> {
  /** The pieces that are ready, now that this one is known. */
  push(piece: T): T[]
  /** All that are left: nothing more comes. */
  flush(): T[]
}

/** How much of what was said before is remembered, in words: some ten minutes. */
export const MEMORY = 1500

/**
 * A window over pieces that come one by one. A piece is held until `lookAhead` words have come behind it; then it, and each other with
 * half as many behind it, is given back as the cleaner mends it in all that is known by then. A name is never given back in part.
 */
export function createWindow<T extends Piece>(cleaner: Cleaner, lookAhead: number): Window<T> {
  let given: T[] = []
  let held: T[] = []
  let heldWords = 0

  const release = (wordsBehind: number): T[] => {
    const { texts, names } = mendPieces(cleaner, [...given, ...held], given.length)
    const count = endBetweenNames(given.length, given.length + countReady(held, wordsBehind), names) - given.length
    const ready = held.slice(0, count)
    const mended = ready.map((piece, i) => ({ ...piece, text: texts[given.length + i]! }))
    given = forget([...given, ...ready])
    held = held.slice(count)
    heldWords = held.reduce((sum, piece) => sum + countWords(piece), 0)
    return mended
  }

  return {
    push(piece) {
      if (typeof piece?.text !== 'string')
        throw new WhosaidError('invalid-text', 'a piece of a stream is an object with a string "text"')
      held.push(piece)
      heldWords += countWords(piece)
      const ready: T[] = []
      // what stands before a name goes out without it, which may leave the name's first piece too long
      while (held.length > 0 && heldWords - countWords(held[0]!) >= lookAhead)
        ready.push(...release(Math.ceil(lookAhead / 2)))
      return ready
    },
    flush: () => (held.length > 0 ? release(0) : []),
  }
}

const countWords = ({ text }: Piece): number => text.match(/\S+/g)?.length ?? 0

/** How many of the pieces have that many words behind them; the first has. */
function countReady(pieces: readonly Piece[], wordsBehind: number): number {
  let words = 0
  let count = pieces.length
  while (count > 1 && words < wordsBehind) words += countWords(pieces[--count]!)
  return count
}

/** The end, or where a name runs across it, before the name; behind the name where that leaves nothing. */
function endBetweenNames(start: number, end: number, names: readonly (readonly [number, number])[]): number {
  const across = names.filter(([first, last]) => first < end && last >= end)
  if (across.length === 0) return end
  const before = Math.min(...across.map(([first]) => first))
  return before > start ? before : Math.max(...across.map(([, last]) => last + 1))
}

function forget<T extends Piece>(pieces: readonly T[]): T[] {
  let words = 0
  let first = pieces.length
  while (first > 0 && words < MEMORY) words += countWords(pieces[--first]!)
  return pieces.slice(first)
}
