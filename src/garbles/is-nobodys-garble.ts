import { backgroundOf } from '../lexicon/word-background.ts'
import type { Sighting } from './observe-suspect.ts'
import type { Pairing } from './pairing.ts'

/** Is it somebody of his own, or no person at all, though it resembles somebody? */
export const isNobodysGarble = (pairing: Pairing, seen: Sighting): boolean =>
  isUnplaced(pairing, seen) || isFaint(pairing, seen) || isNamesake(pairing)

/** Log odds (nats) of the words beside a name from which on they show a person. */
const PERSONAL = 1.5

/**
 * One word that stands in no person's place and resembles somebody of the roster whom the text names nowhere, not even garbled and whole:
 * firms, products and works ("Nike", "Tencent") resemble somebody of every roster.
 */
const isUnplaced = (
  { target, written }: Pairing,
  { speaks, apposed, met, introduced, titled, context }: Sighting,
): boolean =>
  target.entity?.origin === 'roster' &&
  target.tokens.length === 0 &&
  written.words === 1 &&
  speaks + apposed + met === 0 &&
  (!titled || introduced !== 1 || written.background.word > 0) &&
  context < PERSONAL

/** Log odds (nats) of the names alone below which nothing but the place could tell of a garble. */
const FAINT = 3

/** One word that resembles the name faintly, and stands in no person's place. */
const isFaint = ({ written, logit }: Pairing, { speaks, apposed, met, titled, possessive }: Sighting): boolean =>
  logit < FAINT && written.words === 1 && speaks + apposed + met + titled + possessive === 0

/** A whole name whose family name many have is somebody's of his own, though one of the roster be called nearly so ("William Barr", Burr). */
function isNamesake({ target, written, form }: Pairing): boolean {
  if (target.entity?.origin !== 'roster' || target.tokens.length > 0 || form.kind !== 'full') return false
  const family = written.folded.split(' ').at(-1)!
  return family !== form.folded.split(' ').at(-1) && backgroundOf(family).surname > 0
}
