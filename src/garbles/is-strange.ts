import { isGivenName } from '../lexicon/is-given-name.ts'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import { wellKnown } from '../lexicon/well-known.ts'
import { isKnownForNothing } from '../lexicon/word-background.ts'
import { FUNCTION_WORDS, WITHIN_PLACES } from '../lexicon/word-lists.ts'
import { APPOSED, OPENS_SENTENCE, SPEAKS, TITLED } from '../mentions/slots.ts'
import { foldName } from '../names/fold-name.ts'
import { type Article, tokenText, wordNumberAt } from '../text/article.ts'
import { LOWER, WORD } from '../text/tokens.ts'
import type { Target } from './gather-targets.ts'
import { isInHeading } from './is-in-heading.ts'
import type { Pairing } from './pairing.ts'
import type { Place } from './suspect.ts'

/** Log odds (nats) of the names alone from which on they are hardly alike by chance. */
const VERY_ALIKE = 7

/**
 * Is what is written one word that is known for nothing, stands once, and is very like the family name of a person whom the text introduces whole? A slip stands once;
 * what recurs may be somebody, and surer links of it would make the spelling less sure. Bodies and things ("Neanderthals", "Ferry U-turns") have words made of them.
 */
export const isStrange = (article: Article, { suspect, written, target, form, logit }: Pairing): boolean =>
  written.words === 1 &&
  suspect.places.length === 1 &&
  isProvoked(article, suspect.places[0]!) &&
  form.kind !== 'full' &&
  logit >= VERY_ALIKE &&
  target.full > 0 &&
  (target.whole[0]! < suspect.places[0]!.first || isInHeading(article, suspect.places[0]!.first)) &&
  isFamilyName(target, form.folded) &&
  isKnownForNothing(written.folded) &&
  !isRegisteredName(written.folded) &&
  wellKnown(written.folded) === 0

/** Is it what stands behind somebody's given name? Given names have many variants, which are other people's. */
const isFamilyName = ({ entity, name }: Target, folded: string): boolean =>
  isGivenName(foldName(name).split(' ', 1)[0]!) || (entity !== null && !isGivenName(folded))

/**
 * Does it stand in a person's place, behind a comma or a word in small letters that is neither an article nor leads to a place, or before one that may be its verb?
 * Not so "Subject: Radtke", "Not Radtke?", "the Radtkean coast", "stopped in Radtke", "Radtker and Radtkism are words".
 */
const isProvoked = (article: Article, { first, behind, slot }: Place): boolean =>
  !!(slot & (SPEAKS | TITLED | APPOSED)) ||
  (first > 0 && tokenText(article, first - 1) === ',') ||
  (isSmall(article, first - 1) && !isBeforeThings(tokenText(article, first - 1))) ||
  (!!(slot & OPENS_SENTENCE) && isSmall(article, behind) && !FUNCTION_WORDS.has(tokenText(article, behind)))

const isBeforeThings = (word: string): boolean => /^(?:the|an?)$/.test(word) || WITHIN_PLACES.has(word)

const isSmall = (article: Article, i: number): boolean =>
  i >= 0 && i < article.count && article.kinds[i] === WORD && article.cases[wordNumberAt(article, i)] === LOWER
