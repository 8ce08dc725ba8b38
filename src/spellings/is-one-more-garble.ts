import { isRegisteredName } from '../lexicon/registered-names.ts'
import { isKnownForNothing } from '../lexicon/word-background.ts'
import type { Spelling } from './decide-spelling.ts'
import type { Person, Variant } from './person.ts'

/** Probability, 0..1, of one more garble of somebody whose name is mended elsewhere: of 23 such in garbled articles of the development data all mean the person. */
export const ONE_MORE = 0.9

/** How sure, 0..1, the right spelling must be, and how far from it this one. */
const LEAST_SURE = 0.9
const MOST_SHARE = 0.02

/**
 * Is a spelling, one word, one more garble of somebody of whom the text has another that is mended? Nobody is called so and it is no word of the language, and how the
 * name is spelt is sure: then only whose garble it is was in doubt, and a name that is garbled once is garbled again. Of somebody of the roster the
 * spelling is sure whatever the text writes, and tells nothing; and what has several words is more often another whole name ("Honourable Ratu Tavi Lolomana").
 */
export const isOneMoreGarble = (
  { variants, isOfRoster }: Person,
  { confidence, shares }: Spelling,
  variant: Variant,
): boolean =>
  !isOfRoster &&
  variant.link !== null &&
  confidence >= LEAST_SURE &&
  (shares[variants.indexOf(variant)] ?? 1) <= MOST_SHARE &&
  isKnownForNothing(variant.folded) &&
  !isRegisteredName(variant.folded) &&
  !variant.folded.includes(' ')
