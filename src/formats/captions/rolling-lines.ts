import type { Segment } from '../transcript.ts'

/** A file's captions roll where this share of its cues at least begins with lines of the cue before, */
const SHARE = 1 / 3
/** and so many. */
const LEAST = 2

/**
 * The lines of cues as layers: what is said once, then what rolling captions say again, each time they say it. Captions roll where a cue
 * begins with the lines that the one before ended with: YouTube's automatic ones show each line three times. A line with a label or a dash of
 * its own is somebody's answer and no repetition.
 */
export function partRollingLines(cues: readonly (readonly Segment[])[]): Segment[][] {
  const rolled = cues.map((cue, i) => (i === 0 ? 0 : countRolled(cues[i - 1]!, cue)))
  const count = rolled.filter((lines) => lines > 0).length
  if (count < LEAST || count < SHARE * cues.length) return [cues.flat()]
  const layers: Segment[][] = [[]]
  let before: readonly number[] = []
  cues.forEach((cue, c) => {
    // how many times each line was said before this cue
    before = cue.map((segment, i) => {
      const again = i < rolled[c]! ? before[before.length - rolled[c]! + i]! + 1 : 0
      const times = again > TIMES ? 0 : again
      layers[times] ??= []
      layers[times].push(segment)
      return times
    })
  })
  return layers
}

/** How many lines a cue takes over from the end of the one before. */
function countRolled(before: readonly Segment[], cue: readonly Segment[]): number {
  for (let count = Math.min(before.length, cue.length, MOST); count > 0; count--) {
    const over = before.slice(before.length - count)
    if (over.every((segment, i) => isSame(segment, cue[i]!))) return count
  }
  return 0
}

/** No rolling caption says a line again more often; */
const TIMES = 3
/** nor does it roll by more lines. */
const MOST = 4

function isSame(one: Segment, other: Segment): boolean {
  const own = other.label?.inline || (other.turn && other.label === undefined)
  return !own && one.payload.text.trim() === other.payload.text.trim()
}
