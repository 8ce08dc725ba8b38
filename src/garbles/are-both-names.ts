import { isRegisteredName } from '../lexicon/registered-names.ts'
import { isNameSuffix } from '../names/titles.ts'
import { DEFAULT_KNOWN } from '../resolution/known.ts'
import type { Pairing } from './pairing.ts'

/** Whom the text names so often it introduces, or it means somebody whom it has introduced. */
const OFTEN = 3

/**
 * Are a family name that is written and the one it resembles both what people are called, so that a second person is as likely as a garble
 * ("Hurlbert" beside Ruth Hurlburt)? Not where the text never writes the other alone, nor where the name recurs, nor where people of the roster are
 * `known` to be meant or called so but for the spelling.
 */
export function areBothNames({ suspect, target, form, written }: Pairing, known: number): boolean {
  if (form.kind === 'full' || !areRegistered(suspect.folded, form.folded)) return false
  // a recogniser writes one for the other: Levitt, Leavitt
  if (target.tokens.length === 0) return known <= DEFAULT_KNOWN && written.codes[0] !== form.codes[0]
  return target.alone > 0 && suspect.places.length < OFTEN
}

/** Is what is written one word, but for a "Jr.", and a name that people have, as the other family name is? */
export function areRegistered(written: string, form: string): boolean {
  const own = withoutSuffix(written)
  return own !== form && !own.includes(' ') && isRegisteredName(own) && isRegisteredName(form)
}

/** The folded name without a "Jr." behind it. */
export function withoutSuffix(folded: string): string {
  const last = folded.lastIndexOf(' ')
  return last > 0 && isNameSuffix(folded.slice(last + 1)) ? folded.slice(0, last) : folded
}
