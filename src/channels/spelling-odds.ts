import { ownOdds } from './channel.ts'
import { type ChannelMixture, mixChannels, mixtureOdds } from './channel-mixture.ts'
import type { Channels } from './channels.ts'

const mixtures = new WeakMap<Channels, ChannelMixture>()

/** Log odds (nats) of the letters standing for the form's against chance, whichever of the written channels they came through. */
export function spellingOdds(channels: Channels, form: Uint8Array, written: Uint8Array): number {
  let mixture = mixtures.get(channels)
  if (!mixture) {
    mixture = mixChannels([channels.romanised, channels.unvowelled, channels.print])
    mixtures.set(channels, mixture)
  }
  return mixtureOdds(mixture, form, written)
}

/** The same of letters standing for themselves. */
export const ownSpellingOdds = (channels: Channels, form: Uint8Array): number =>
  mixed(ownOdds(channels.romanised, form), ownOdds(channels.unvowelled, form), ownOdds(channels.print, form))

function mixed(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c)
  return most + Math.log((Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most)) / 3)
}
