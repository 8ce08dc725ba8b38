/** A line of a block, without the marks of quoted mail before it and white space around it. */
interface Line {
  /** Offset of the line feed behind it. */
  readonly end: number
  readonly text: string
}

/**
 * Offsets of the line feeds that only wrap a line: the next word did not fit into the block's width, and the sentence is not over. A block is
 * a run of lines without an empty one.
 *
 * ```text
 * The talks went on until the evening, and envoy Ilse⏎
 * Hadrovec left before the others did.
 * ```
 */
export function findWraps(text: string): ReadonlySet<number> {
  const wraps = new Set<number>()
  let block: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text
      .slice(start, end)
      .replace(/^(?:\s*>)+/, '')
      .trim()
    if (line) block.push({ end, text: line })
    if (!line || newline < 0) {
      addWraps(block, wraps)
      block = []
    }
    start = end + 1
  }
  return wraps
}

function addWraps(block: readonly Line[], wraps: Set<number>): void {
  const width = block.reduce((most, { text }) => Math.max(most, text.length), 0)
  for (let k = 0; k + 1 < block.length; k++) {
    const [line, next] = [block[k]!.text, block[k + 1]!.text]
    const word = /^\S+/.exec(next)![0]
    if (line.length + 1 + word.length <= width || !isOpen(line) || !hasSmallWord(next)) continue
    // of two lines the first may be a headline
    if (block.length > 2 || /[.,;!?”"»]\s/.test(line)) wraps.add(block[k]!.end)
  }
}

/** Does the line end within a sentence, and is it one: it has small words or marks, and no label's colon or time at its end? */
const isOpen = (line: string): boolean =>
  /[\p{L}\p{M}\d,;’'-]$/u.test(line) && !/\d:\d\d$/.test(line) && hasSmallWord(line)

const hasSmallWord = (line: string): boolean => /(?:^|[\s“"(«„‘])\p{Ll}{2,}/u.test(line)
