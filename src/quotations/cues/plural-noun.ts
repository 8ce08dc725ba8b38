import { tokenText } from '../../text/article.ts'
import { Coarse, DETERMINER, PRONOUN } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, type Narration } from '../narration/narration.ts'

/** `the questions`, `his recent remarks`: a plural that looks like a verb, its subject nothing but what stands before a noun. */
export const isPluralNoun = ({ narration, token, coarse }: CueSite): boolean =>
  coarse === Coarse.CUE_PRESENT &&
  ((bitsAt(narration, token - 1) & (DETERMINER | PRONOUN)) === DETERMINER || isAdjective(narration, token - 1))

/** An adjective that a plural like `remarks` has before it. */
export const isAdjective = ({ article }: Narration, token: number): boolean => ADJECTIVE.test(tokenText(article, token))

const ADJECTIVE = /^(?:recent|latest|own|new|earlier|previous|main|big)$/
