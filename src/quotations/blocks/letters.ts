import type { Narration } from '../narration/narration.ts'
import { authorBetween } from './author-between.ts'
import type { Block } from './block.ts'
import type { SetLine } from './lines.ts'

/** `Dear Sir,`, `To the editor:`, `Hi Ana,` on a line of its own. */
const SALUTATION =
  /^(?:(?:my )?dear(?:est)? [^.!?:]{1,60}?|to the editors?|to whom it may concern|sirs?|(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening))(?: [^,.!?:]{1,40}?)?)\s*[,:;!—–-]?$/i
/** `Sincerely,`, `Kind regards,`, a name behind it or on the line below. */
const CLOSING =
  /^(?:(?:yours|very|most|ever) )?(?:sincerely|faithfully|truly|respectfully|cordially|gratefully|warmly|affectionately|fondly)(?: yours| submitted)?\b[,.!]?\s*|^(?:(?:with )?(?:my |our |many |much )?(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)|all the best|regards|best|cheers|love|with (?:love|thanks|gratitude|regards)|(?:many |with many )?thanks(?: again)?|thank you(?: for [^,.!]{1,60})?|in solidarity|yours|your (?:friend|humble servant|obedient servant))[,.!]?\s*(?=$|\p{Lu})/iu
const LONGEST_LINE = 100
const LONGEST_NAME = 12
const LEAST_WORDS = 3
const LONGEST_PLACE = 4

/** Letters from their salutation to their signature. */
export function findLetters(narration: Narration, lines: readonly SetLine[]): readonly Block[] {
  const found: Block[] = []
  for (let l = 0; l + 2 < lines.length; l++) {
    if (!SALUTATION.test(writtenOf(narration, lines[l]!))) continue
    let end = l + 1
    let signed = closingAt(narration, lines, end)
    while (!signed && end + 1 < lines.length && !SALUTATION.test(writtenOf(narration, lines[end]!)))
      signed = closingAt(narration, lines, ++end)
    signed ??= nameAtEnd(narration, lines, end)
    const first = lines[l + 1]!.first
    const last = signed?.from ?? first
    if (!signed || last - first < LEAST_WORDS) continue
    found.push({
      first: lines[l]!.first,
      last: signed.behind,
      construction: 'byline',
      said: [{ pieces: [{ first, last }], source: signed.source, cue: null }],
    })
    l = end
  }
  return found
}

interface Signed {
  readonly source: NonNullable<ReturnType<typeof authorBetween>>
  /** Tokens of closing and name, the last exclusive. */
  readonly from: number
  readonly behind: number
}

const writtenOf = ({ article: { text, starts, ends } }: Narration, { first, last }: SetLine): string => {
  const start = starts[first]!
  const end = ends[last - 1]!
  return end - start > LONGEST_LINE ? '' : text.slice(start, end)
}

/** `Sincerely,` with the name behind it or on the next line. */
function closingAt(narration: Narration, lines: readonly SetLine[], l: number): Signed | null {
  const line = lines[l]!
  const written = writtenOf(narration, line)
  const closing = written ? CLOSING.exec(written) : null
  if (!closing) return null
  const { starts } = narration.article
  let begin = line.first
  while (begin < line.last && starts[begin]! < starts[line.first]! + closing[0].length) begin++
  const name = begin < line.last ? { first: begin, last: line.last } : lines[l + 1]
  if (!name || name.last - name.first > LONGEST_NAME) return null
  const source = authorBetween(narration, name.first, name.last)
  return source && { source, from: line.first, behind: name.last }
}

/** `Ana Falk, Norland` as the letter's last line. */
function nameAtEnd(narration: Narration, lines: readonly SetLine[], end: number): Signed | null {
  const isNext = end < lines.length && SALUTATION.test(writtenOf(narration, lines[end]!))
  const last = isNext ? end - 1 : end
  return nameOn(narration, lines[last], lines[last]) ?? nameOn(narration, lines[last - 1], lines[last])
}

/** The name that is all a line holds but for a place; `last` is the letter's last line. */
function nameOn(narration: Narration, line: SetLine | undefined, last: SetLine | undefined): Signed | null {
  if (!line || !last || last.last - line.last > LONGEST_PLACE) return null
  if (line.last - line.first > LONGEST_NAME || !/^[^.!?]*$/.test(writtenOf(narration, line))) return null
  const source = authorBetween(narration, line.first, line.last)
  return source && source.first === line.first && source.last - source.first > 1
    ? { source, from: line.first, behind: last.last }
    : null
}
