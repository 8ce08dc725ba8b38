import { type Channel, hasLonger, operationOdds, STRAY } from './channel.ts'

/** A part of a form and what was written for it. */
export interface Replacement {
  readonly form: string
  readonly written: string
}

const STEPS = [
  [1, 1],
  [2, 2],
  [2, 1],
  [1, 2],
  [1, 0],
  [0, 1],
] as const

/**
 * What was written for what, where the two differ, in the best alignment of letters: `w` → `v`, `ff` → `v`.
 *
 * @example
 * explainAlignment(learnedChannels().romanised, letterCodes('witkoff'), letterCodes('vitkov')) // [{ form: 'w', written: 'v' }, …]
 */
export function explainAlignment(channel: Channel, form: Uint8Array, written: Uint8Array): readonly Replacement[] {
  const width = written.length + 1
  const best = new Float64Array((form.length + 1) * width)
  const steps = new Uint8Array(best.length)
  best[0] = 1
  const [before, after] = [Math.max(0, form.length - written.length), Math.max(0, written.length - form.length)]
  for (let i = 0; i <= form.length; i++)
    for (let j = Math.max(0, i - STRAY - before); j <= Math.min(written.length, i + STRAY + after); j++) {
      const at = i * width + j
      const longer = mayBeLonger(channel, form, written, i, j)
      for (let step = 0; step < STEPS.length; step++) {
        const [di, dj] = STEPS[step]!
        if (i < di || j < dj || (!longer && di + dj > 2)) continue
        const sofar = best[at - di * width - dj]!
        if (sofar === 0) continue
        const odds = sofar * operationOdds(channel, form, written, i, j, di, dj)
        if (odds <= best[at]!) continue
        best[at] = odds
        steps[at] = step
      }
    }
  const replacements: Replacement[] = []
  for (let [i, j] = [form.length, written.length]; i > 0 || j > 0; ) {
    const [di, dj] = STEPS[best[i * width + j]! > 0 ? steps[i * width + j]! : i > 0 ? 4 : 5]!
    const [from, to] = [lettersOf(form.subarray(i - di, i)), lettersOf(written.subarray(j - dj, j))]
    if (from !== to) replacements.unshift({ form: from, written: to })
    i -= di
    j -= dj
  }
  return replacements
}

const lettersOf = (codes: Uint8Array): string =>
  Array.from(codes, (code) => (code === 0 ? ' ' : String.fromCharCode(code + 96))).join('')

/** May an operation of two symbols on a side end at these places? Few do. */
function mayBeLonger(channel: Channel, form: Uint8Array, written: Uint8Array, i: number, j: number): boolean {
  if (i === 0 || j === 0) return false
  const { symbols } = channel
  const pair = i > 1 ? form[i - 2]! * symbols + form[i - 1]! : 0
  const two = j > 1 ? written[j - 2]! * symbols + written[j - 1]! : 0
  return hasLonger(channel, pair, form[i - 1]!, two, written[j - 1]!)
}
