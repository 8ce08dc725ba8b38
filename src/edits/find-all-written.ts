import { classify, DIGIT, LETTER } from '../text/character.ts'
import type { Span } from '../text/span.ts'
import { findWritten } from './find-written.ts'

/** What follows the words of a beginning of the strings, each word with the marks before it. */
interface Branch {
  readonly next: Map<string, Branch>
  /** Where the string that ends here is written; null where none does. */
  places: Span[] | null
}

/** Where each of the strings is written, as `findWritten` finds one alone; the text is read once for all of them. */
export function findAllWritten(text: string, strings: Iterable<string>): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>()
  const root: Branch = { next: new Map(), places: null }
  for (const written of strings) {
    const words = wordsIn(written)
    const isOfWords = words[0]?.start === 0 && words.at(-1)!.end === written.length
    // what begins or ends with a mark is looked for by itself
    if (isOfWords) found.set(written, branchFor(root, written, words))
    else found.set(written, findWritten(text, written))
  }
  const words = wordsIn(text)
  for (const [w, { start }] of words.entries()) {
    let branch: Branch | undefined = root
    for (let last = w; branch && last < words.length; last++) {
      const { end } = words[last]!
      branch = branch.next.get(text.slice(last === w ? start : words[last - 1]!.end, end))
      if (branch?.places && start >= (branch.places.at(-1)?.end ?? 0)) branch.places.push({ start, end })
    }
  }
  return found
}

/** The places of the string, to be filled. */
function branchFor(root: Branch, written: string, words: readonly Span[]): Span[] {
  let branch = root
  let from = 0
  for (const { end } of words) {
    const word = written.slice(from, end)
    const next: Branch = branch.next.get(word) ?? { next: new Map(), places: null }
    branch.next.set(word, next)
    branch = next
    from = end
  }
  branch.places ??= []
  return branch.places
}

/** Stretches of letters and digits. */
function wordsIn(text: string): readonly Span[] {
  const words: Span[] = []
  for (let start = 0; start < text.length; ) {
    let end = start
    while (end < text.length && isOfWord(text.charCodeAt(end))) end++
    if (end > start) words.push({ start, end })
    start = end + 1
  }
  return words
}

const isOfWord = (unit: number): boolean => {
  const kind = classify(unit)
  return kind === LETTER || kind === DIGIT
}
