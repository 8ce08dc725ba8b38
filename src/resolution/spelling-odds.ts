import { alignmentOdds } from './channel.ts'
import type { Channels } from './channels.ts'

/** Log odds (nats) of the letters standing for the form's against chance, whichever of the written channels they came through. */
export function spellingOdds(channels: Channels, form: Uint8Array, written: Uint8Array): number {
  const a = alignmentOdds(channels.romanised, form, written)
  const b = alignmentOdds(channels.unvowelled, form, written)
  const c = alignmentOdds(channels.print, form, written)
  const most = Math.max(a, b, c)
  return most + Math.log((Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most)) / 3)
}
