import type { HeardWord } from '../../speech/heard-words.ts'
import type { HeardPiece } from '../transcript.ts'

/** How far ahead a piece is looked for, in UTF-16 units, and how many words of two readings are compared. */
const REACH = 240
const LONGEST = 200
/** Longer stretches that differ are no name. */
const MOST_WORDS = 5

/** Where the pieces stand in the plain text, in order; of readings of a whole phrase only what differs. */
export function placeHeard(text: string, lists: readonly (readonly HeardPiece[])[]): HeardWord[] {
  return lists.flatMap((pieces) => placePieces(text, pieces)).sort((a, b) => a.start - b.start || a.end - b.end)
}

function placePieces(text: string, pieces: readonly HeardPiece[]): HeardWord[] {
  const placed: HeardWord[] = []
  let next = 0
  for (const { text: written, confidence, alternatives = [] } of pieces) {
    const words = written.trim()
    if (words === '') continue
    const at = text.slice(next, next + REACH + words.length).indexOf(words)
    if (at < 0) continue
    const start = next + at
    next = start + words.length
    if (confidence !== undefined) placed.push({ start, end: next, confidence })
    for (const other of alternatives) placed.push(...differences(words, start, other.trim()))
  }
  return placed
}

interface Word {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    folded: match[0].toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Where another reading of a phrase differs, by the longest words that both have in common. */
function differences(phrase: string, offset: number, other: string): HeardWord[] {
  const one = wordsOf(phrase)
  const two = wordsOf(other)
  if (one.length > LONGEST || two.length > LONGEST) return []
  const common = commonWords(one, two)
  const found: HeardWord[] = []
  let [i, j] = [0, 0]
  for (const [k, l] of [...common, [one.length, two.length] as const]) {
    if (i < k && j < l && k - i <= MOST_WORDS && l - j <= MOST_WORDS)
      found.push({
        start: offset + one[i]!.start,
        end: offset + one[k - 1]!.end,
        alternatives: [
          two
            .slice(j, l)
            .map(({ text }) => text)
            .join(' '),
        ],
      })
    i = k + 1
    j = l + 1
  }
  return found
}

function commonWords(one: readonly Word[], two: readonly Word[]): (readonly [number, number])[] {
  const width = two.length + 1
  const longest = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = two.length - 1; j >= 0; j--)
      longest[i * width + j] =
        one[i]!.folded === two[j]!.folded
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const common: (readonly [number, number])[] = []
  for (let [i, j] = [0, 0]; i < one.length && j < two.length; ) {
    if (one[i]!.folded === two[j]!.folded) common.push([i++, j++])
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++
    else j++
  }
  return common
}
