import { alignmentOdds, type Channel, UNITS } from './channel.ts'

/** A part of a form and what was written for it. */
export interface Replacement {
  readonly form: string
  readonly written: string
}

/**
 * What was written for what, where the two differ, in the best alignment of letters: `w` → `v`, `off` → `ov`.
 *
 * @example
 * explainAlignment(learnedChannels().romanised, letterCodes('witkoff'), letterCodes('vitkov')) // [{ form: 'w', written: 'v' }, …]
 */
export function explainAlignment(channel: Channel, form: Uint8Array, written: Uint8Array): readonly Replacement[] {
  const replacements: Replacement[] = []
  let i = form.length
  let j = written.length
  while (i > 0 || j > 0) {
    const [di, dj] = lastStep(channel, form.subarray(0, i), written.subarray(0, j))
    const [from, to] = [lettersOf(form.subarray(i - di, i)), lettersOf(written.subarray(j - dj, j))]
    if (from !== to) replacements.unshift({ form: from, written: to })
    i -= di
    j -= dj
  }
  return replacements
}

const STEPS = [
  [1, 1],
  [2, 2],
  [2, 1],
  [1, 2],
  [1, 0],
  [0, 1],
] as const

/** The symbols that the last operation of the best alignment takes from either side. */
function lastStep(channel: Channel, form: Uint8Array, written: Uint8Array): readonly [number, number] {
  const whole = alignmentOdds(channel, form, written)
  for (const [di, dj] of STEPS) {
    if (di > form.length || dj > written.length) continue
    const rest = alignmentOdds(channel, form.subarray(0, form.length - di), written.subarray(0, written.length - dj))
    const step = alignmentOdds(channel, form.subarray(form.length - di), written.subarray(written.length - dj))
    if (Math.abs(rest + step - whole) < 0.5 / UNITS) return [di, dj]
  }
  return [Math.min(1, form.length), Math.min(1, written.length)]
}

const lettersOf = (codes: Uint8Array): string =>
  Array.from(codes, (code) => (code === 0 ? ' ' : String.fromCharCode(code + 96))).join('')
