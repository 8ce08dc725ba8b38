import type { Span } from '../../text/span.ts'
import { type Candidate, chooseLabels } from './choose-labels.ts'
import { findInlineTurns } from './inline-turns.ts'
import type { Opening } from './opening.ts'
import { type Line, readLines } from './read-lines.ts'
import { readScribes } from './read-scribes.ts'
import type { Turn } from './turn.ts'

/** The turns of a text, and what else was read to find them. */
export interface LocatedTurns {
  /** In order, none over another; whom a Q or an A means is not known yet. */
  readonly turns: readonly Turn[]
  readonly lines: readonly Line[]
  /** The fields above the text, `---` … `---`. */
  readonly frontMatter: Span | null
  /** Is the whole text a transcript, or does somebody tell something around the turns? */
  readonly throughout: boolean
  /** Does the text itself set labels before its turns? Those that are only known are kept elsewhere. */
  readonly isLabelled: boolean
}

/**
 * Where the labelled turns of a text stand, whatever its layout.
 *
 * @param withMore adds lines that are known to be labelled, however they look
 */
export function locateTurns(
  text: string,
  withMore?: (lines: readonly Line[], chosen: readonly Candidate[]) => readonly Candidate[],
): LocatedTurns {
  const { lines, frontMatter } = readLines(text)
  const set = chooseLabels(text, lines)
  const chosen = withMore?.(lines, set) ?? set
  const openings = chosen.map((one) => toOpening(lines, one))
  const scribed = readScribes(text, openings)
  const inline = findInlineTurns(text, lines, scribed)
  const isLabelled = inline.length > chosen.length - set.length
  if (!inline.length) return { turns: [], lines, frontMatter, throughout: false, isLabelled }
  const goesOn = doTurnsGoOn(lines, inline)
  const spans = inline.map((opening, i) =>
    endTurn(text, lines, opening, inline[i + 1], goesOn || i + 1 < inline.length),
  )
  const head = chosen[0]?.line.style === 'chat' ? chosen[0].at : 0
  const throughout = goesOn || 2 * chosen.length > lines.length - head
  return { turns: spans.filter(({ start, end }) => end > start), lines, frontMatter, throughout, isLabelled }
}

const toOpening = (lines: readonly Line[], { line, at, words }: Candidate): Opening => ({
  line,
  at,
  start: lines[at]!.start,
  words,
  short: line.layout === 'cue-line' || line.layout === 'cue-apart',
})

/** Do the turns go on over paragraphs without a label? Then the last one may too. */
function doTurnsGoOn(lines: readonly Line[], openings: readonly Opening[]): boolean {
  let open = 0
  for (let i = 0; i + 1 < openings.length; i++) {
    const { at, words, line, short } = openings[i]!
    if (short) continue
    const first = words >= line.end ? at + 2 : at + 1
    const last = openings[i + 1]!.at
    for (let k = first; k < last; k++) if (lines[k]!.opens && !lines[k]!.divides) open++
  }
  return open > 0
}

function endTurn(
  text: string,
  lines: readonly Line[],
  opening: Opening,
  next: Opening | undefined,
  goesOn: boolean,
): Turn {
  const { line, at, words, short } = opening
  const limit = next?.start ?? text.length
  let end = words >= line.end && lines[at + 1] ? lines[at + 1]!.end : line.end
  for (let k = at + 1; k < lines.length && lines[k]!.start < limit; k++) {
    const { opens, divides, start } = lines[k]!
    if (start < end && k === at + 1) continue
    if (divides || (opens && (short || !goesOn))) break
    end = lines[k]!.end
  }
  end = Math.min(end, limit)
  while (end > words && /\s/.test(text[end - 1]!)) end--
  return { opens: opening.start, start: words, end, label: line.label, cue: line.cue, name: line.name, means: null }
}
