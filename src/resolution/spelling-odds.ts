import { alignmentOdds, ownOdds } from './channel.ts'
import type { Channels } from './channels.ts'

/** Log odds (nats) of the letters standing for the form's against chance, whichever of the written channels they came through. */
export function spellingOdds(channels: Channels, form: Uint8Array, written: Uint8Array): number {
  return mixed(
    alignmentOdds(channels.romanised, form, written),
    alignmentOdds(channels.unvowelled, form, written),
    alignmentOdds(channels.print, form, written),
  )
}

/** The same of letters standing for themselves. */
export const ownSpellingOdds = (channels: Channels, form: Uint8Array): number =>
  mixed(ownOdds(channels.romanised, form), ownOdds(channels.unvowelled, form), ownOdds(channels.print, form))

function mixed(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c)
  return most + Math.log((Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most)) / 3)
}
