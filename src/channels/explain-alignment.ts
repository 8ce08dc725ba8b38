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
  const { best, steps } = alignBest(channel, form, written)
  const replacements: Replacement[] = []
  for (let [i, j] = [form.length, written.length]; i > 0 || j > 0; ) {
    const at = i * width + j
    const [di, dj] = STEPS[best[at]! > 0 ? steps[at]! : i > 0 ? 4 : 5]!
    if (!isSame(form, i - di, i, written, j - dj, j))
      replacements.push({ form: lettersOf(form.subarray(i - di, i)), written: lettersOf(written.subarray(j - dj, j)) })
    i -= di
    j -= dj
  }
  return replacements.reverse()
}

/** For each cell the odds of the best alignment that ends there, and its last step. */
function alignBest(
  channel: Channel,
  form: Uint8Array,
  written: Uint8Array,
): { readonly best: Float64Array; readonly steps: Uint8Array } {
  const { symbols: s, one, dropped, added } = channel
  const width = written.length + 1
  const best = new Float64Array((form.length + 1) * width)
  const steps = new Uint8Array(best.length)
  best[0] = 1
  const [before, after] = [Math.max(0, form.length - written.length), Math.max(0, written.length - form.length)]
  for (let i = 0; i <= form.length; i++) {
    const a = i > 0 ? form[i - 1]! : 0
    const pair = i > 1 ? form[i - 2]! * s + a : 0
    for (let j = Math.max(0, i - STRAY - before); j <= Math.min(written.length, i + STRAY + after); j++) {
      const at = i * width + j
      const b = j > 0 ? written[j - 1]! : 0
      let most = best[at]!
      let step = 0
      if (i > 0 && j > 0) {
        most = best[at - width - 1]! * one[a * s + b]!
        if (hasLonger(channel, pair, a, j > 1 ? written[j - 2]! * s + b : 0, b))
          for (let longer = 1; longer < 4; longer++) {
            const [di, dj] = STEPS[longer]!
            if (i < di || j < dj) continue
            const odds = best[at - di * width - dj]! * operationOdds(channel, form, written, i, j, di, dj)
            if (odds > most) [most, step] = [odds, longer]
          }
      }
      const drop = i > 0 ? best[at - width]! * dropped[a]! : 0
      if (drop > most) [most, step] = [drop, 4]
      const add = j > 0 ? best[at - 1]! * added[b]! : 0
      if (add > most) [most, step] = [add, 5]
      best[at] = most
      steps[at] = step
    }
  }
  return { best, steps }
}

function isSame(a: Uint8Array, from: number, to: number, b: Uint8Array, start: number, end: number): boolean {
  if (to - from !== end - start) return false
  for (let i = 0; i < to - from; i++) if (a[from + i] !== b[start + i]) return false
  return true
}

function lettersOf(codes: Uint8Array): string {
  let letters = ''
  for (const code of codes) letters += code === 0 ? ' ' : String.fromCharCode(code + 96)
  return letters
}
