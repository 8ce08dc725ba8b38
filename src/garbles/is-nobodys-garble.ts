import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import { isUsualSurname } from '../lexicon/usual-surnames.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import type { WrittenName } from '../resolution/forms/written-name.ts'
import type { Article } from '../text/article.ts'
import type { Sighting } from './observe-suspect.ts'
import type { Pairing } from './pairing.ts'

/** Is it somebody of his own, or no person at all, though it resembles somebody? */
export const isNobodysGarble = (article: Article, pairing: Pairing, seen: Sighting): boolean =>
  isUnplaced(pairing, seen) ||
  isFaint(pairing, seen) ||
  isNamesake(pairing) ||
  isTwin(pairing, seen) ||
  isBesideTheOther(article, pairing) ||
  isShortName(pairing)

/** Log odds (nats) of the words beside a name from which on they show a person. */
const PERSONAL = 1.5
/** Evidence of the words themselves (log odds) below which they name a people, a place or a body. */
const NO_PERSON = -3

/** One word that stands in no person's place and resembles somebody of the roster whom the text names nowhere, not even garbled and whole. */
const isUnplaced = ({ target, written }: Pairing, seen: Sighting): boolean =>
  target.entity?.origin === 'roster' && target.tokens.length === 0 && isOutOfPlace(written, seen)

/** Is it one word that stands in no person's place? Firms, products and works ("Nike", "Tencent") resemble somebody of every roster. */
export const isOutOfPlace = (
  written: WrittenName,
  { speaks, apposed, met, introduced, titled, context, person }: Sighting,
): boolean =>
  written.words === 1 &&
  speaks + apposed + met === 0 &&
  (!titled || introduced !== 1 || written.background.word > 0) &&
  (context < PERSONAL || person < NO_PERSON || isOrdinaryWord(written.folded))

/** Log odds (nats) of the names alone below which nothing but the place could tell of a garble. */
const FAINT = 3

/** One word that resembles the name faintly, and stands in no person's place. */
const isFaint = ({ written, logit }: Pairing, { speaks, apposed, met, titled, possessive }: Sighting): boolean =>
  logit < FAINT && written.words === 1 && speaks + apposed + met + titled + possessive === 0

const firstWord = (folded: string): string => folded.split(' ', 1)[0]!
const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1)

/**
 * Is a name somebody's of his own, though one of the roster whom the text names nowhere be called nearly so? A usual surname is, alone or
 * in a whole name ("Marx", Marks; "William Barr", Burr); so is, in a whole name, one that people have where they have the other too ("John
 * Barrow", Barlow), and behind a very usual given name wherever people have it ("Robert Fielding", Fielden).
 */
function isNamesake({ target, written, form }: Pairing): boolean {
  const [own, other] = [lastWord(written.folded), lastWord(form.folded)]
  if (target.entity?.origin !== 'roster' || target.tokens.length > 0 || own === other) return false
  if (isUsualSurname(own)) return true
  if (form.kind !== 'full' || !isRegisteredName(own)) return false
  return isRegisteredName(other) || forenameFrequency(firstWord(written.folded)) >= USUAL
}
/** Class of the some hundred most usual given names. */
const USUAL = 6

/**
 * Two people of surnames that people have, each of whom the text introduces: whole and by one given name ("Emma Clarke won. Emma Clark lost."), or one by
 * a title of his own ("Piotr Nowak welcomed Dr. Novak").
 */
function isTwin({ target, written, form }: Pairing, { introduced }: Sighting): boolean {
  const [own, other] = [lastWord(written.folded), lastWord(form.folded)]
  if (introduced !== (form.kind === 'full' ? 2 : 1) || target.full === 0 || own === other) return false
  return target.entity?.origin !== 'roster' && isRegisteredName(own) && isRegisteredName(other)
}

/** Two whole names with one given name in one sentence: "Leo Marsh met Leo Marsch". Nobody is named in full twice in a sentence. */
function isBesideTheOther(article: Article, { suspect, target, form }: Pairing): boolean {
  if (form.kind !== 'full' || target.full === 0 || firstWord(suspect.folded) !== firstWord(form.folded)) return false
  const sentences = new Set(suspect.places.map(({ first }) => article.sentenceOf[first]!))
  return target.whole.some((token) => sentences.has(article.sentenceOf[token]!))
}

/** The given name or its initial and the family name as one word, as people and accounts are called: "KevinBall", the "Kball" of Kevin Ball. */
function isShortName({ target, written }: Pairing): boolean {
  const parts = foldName(target.name).split(' ')
  return parts.length > 1 && [parts.join(''), parts[0]![0]! + parts.at(-1)!].includes(written.folded)
}
