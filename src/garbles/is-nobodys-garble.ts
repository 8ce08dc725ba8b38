import { isGivenName } from '../lexicon/is-given-name.ts'
import { isFormOfWord, isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import { isUsualSurname } from '../lexicon/usual-surnames.ts'
import { isEverywhere } from '../lexicon/well-known.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { FUNCTION_WORDS, WITHIN_PLACES } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import type { NameForm } from '../resolution/forms/name-forms.ts'
import type { WrittenName } from '../resolution/forms/written-name.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { judgeOnce } from '../resolution/judgement/judge-once.ts'
import { areNearlyAlike, likeness } from '../resolution/judgement/likeness.ts'
import { type Article, tokenText } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import { withoutSuffix } from './are-both-names.ts'
import type { GarbleScene } from './garble-scene.ts'
import type { Target } from './gather-targets.ts'
import { ALIKE, areOtherGivens, isOtherGender } from './is-another-given.ts'
import { isBesideTheOther } from './is-beside-the-other.ts'
import { isInHeading } from './is-in-heading.ts'
import { isOfOneOffice } from './is-of-one-office.ts'
import { isOneNamed } from './is-one-named.ts'
import { isSomebodyNew } from './is-somebody-new.ts'
import type { Sighting } from './observe-suspect.ts'
import type { Pairing } from './pairing.ts'

/** Is it somebody of his own, or no person at all, though it resembles somebody? */
export const isNobodysGarble = (
  { article, mentions }: Pick<GarbleScene, 'article' | 'mentions'>,
  pairing: Pairing,
  seen: Sighting,
): boolean =>
  isUnplaced(pairing, seen) ||
  isFaint(pairing, seen) ||
  isOpening(pairing, seen) ||
  isNamesake(pairing) ||
  isCutDown(pairing) ||
  isTwin(pairing, seen) ||
  isOneNamed(pairing) ||
  isOfOneOffice(mentions, pairing) ||
  isOtherGivenAlone(pairing, seen) ||
  isOtherEnd(pairing) ||
  isFarAway(pairing) ||
  isForename(pairing) ||
  isPlace(article, pairing, seen) ||
  isBeforeIntroduction(article, pairing) ||
  isTitledBefore(article, pairing, seen) ||
  isBesideTheOther(article, mentions, pairing) ||
  isSomebodyNew(article, mentions, pairing, seen) ||
  isOfSeveral(article, pairing) ||
  isShortName(pairing)

/** Log odds (nats) of the words beside a name from which on they show a person. */
const PERSONAL = 1.5
/** Evidence of the words themselves (log odds) below which they name a people, a place or a body. */
const NO_PERSON = -3

/** One word that stands in no person's place and resembles somebody of the roster whom the text names nowhere, not even garbled and whole. */
const isUnplaced = (pairing: Pairing, seen: Sighting): boolean => {
  const { target, written } = pairing
  const isAbsent = target.entity?.origin === 'roster' && target.tokens.length === 0
  return isAbsent && (isOutOfPlace(written, seen) || isOneOfAKind(pairing) || isRoom(written, seen))
}

/** "A Porsche", where the second word is by itself more like the name: one of a kind. "A Carrow" is a garble of Bakaro as a whole. */
const isOneOfAKind = ({ written, form, logit }: Pairing): boolean => {
  const kind = /^an? (\p{L}+)$/u.exec(written.folded)?.[1]
  return kind !== undefined && judgeOnce(readWritten(kind), form).logit > logit
}

/** "the Grand Foyer": behind "the" a word that is nobody's given name. */
const isRoom = ({ words, folded }: WrittenName, { definite, speaks, titled, apposed }: Sighting): boolean => {
  const first = firstWord(folded)
  return (
    words > 1 &&
    definite === 1 &&
    speaks + titled + apposed === 0 &&
    isOrdinaryWord(first) &&
    forenameFrequency(first) === 0
  )
}

/** Is it one word that stands in no person's place? Firms, products and works ("Nike", "Tencent") resemble somebody of every roster. */
export const isOutOfPlace = (
  written: WrittenName,
  { speaks, apposed, met, introduced, titled, indefinite, definiteTitle, context, person }: Sighting,
): boolean =>
  written.words === 1 &&
  (indefinite > 0 ||
    (speaks + apposed + met === 0 &&
      (!titled || introduced !== 1 || definiteTitle > 0 || written.background.word > 0) &&
      (context < PERSONAL || person < NO_PERSON || isOrdinaryWord(written.folded))))

/** Log odds (nats) of the names alone below which nothing but the place could tell of a garble. */
const FAINT = 3

/** One word that resembles the name faintly, and stands in no person's place. */
const isFaint = ({ written, logit }: Pairing, { speaks, apposed, met, titled, possessive }: Sighting): boolean =>
  logit < FAINT && written.words === 1 && speaks + apposed + met + titled + possessive === 0

/**
 * "Sharp words followed. Sharper ones came": an ordinary word, or what is made of one, that only opens sentences, and stands in no person's place; nor is
 * what is being done a name wherever its capitals come from: "Kind And Soothing", "CHEERING and WAVING".
 */
const isOpening = ({ written }: Pairing, { opening, speaks, apposed, met, titled, possessive }: Sighting): boolean =>
  written.words === 1 &&
  speaks + apposed + met + titled + possessive === 0 &&
  (isDoing(written.folded) ||
    (opening === 1 && (isOrdinaryWord(written.folded) || isOrdinaryWord(written.folded.replace(/(?:er|est|ly)$/, '')))))

const isDoing = (folded: string): boolean => folded.endsWith('ing') && isFormOfWord(folded)

const firstWord = (folded: string): string => folded.split(' ', 1)[0]!
const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1)

/**
 * Is a name somebody's of his own, though one of the roster whom the text names nowhere be called nearly so? One that news write everywhere
 * without introducing it is ("Biden", Vaiden); a usual surname is, alone or in a whole name ("Marx", Marks; "William Barr", Burr); so is, in a whole
 * name, one that people have where they have the other too ("John Barrow", Barlow), and behind a very usual given name wherever people have it ("Robert Fielding", Fielden).
 */
function isNamesake({ target, written, form }: Pairing): boolean {
  const [own, other] = [lastWord(written.folded), lastWord(form.folded)]
  if (target.entity?.origin !== 'roster' || target.tokens.length > 0 || own === other) return false
  if (written.words === 1 && isEverywhere(own)) return true
  if (isGarbledBefore(written.folded, form.folded) || isTornFamily(target, written.folded, form)) return false
  const given = firstWord(written.folded)
  const frequency = forenameFrequency(given)
  const isRegistered = isRegisteredName(own)
  // the filter of usual surnames takes five of a hundred other words for one: it is believed where the register has the name too, or very many people the given name
  if (isUsualSurname(own) && (isRegistered || frequency > USUAL)) return true
  if (form.kind !== 'full' || !isRegistered) return false
  // of a given name that hardly anybody has there is one bearer
  return frequency >= USUAL || (isRegisteredName(other) && (frequency > 0 || isRegisteredName(given)))
}

/** "Alexandra Ocassio-Cortes": of two family names the first is nobody's and nearly the other's, whatever the last one is. */
function isGarbledBefore(written: string, form: string): boolean {
  const [own, other] = [written.split(' '), form.split(' ')]
  const at = own.length - 2
  if (at < 0 || own.length !== other.length || own[at] === other[at]) return false
  return !isRegisteredName(own[at]!) && areNearlyAlike(own[at]!, other[at]!) && (at > 0 || own[0] !== other[0])
}

/** "Yusuf Cocoa Book" for Kokabuk: a recogniser made two words of the family name, and the first of them is no name that stands before a surname. */
function isTornFamily({ forms }: Target, written: string, { kind, words }: NameForm): boolean {
  const parts = written.split(' ')
  const family = forms[0]!
  if (kind !== 'full' || parts.length <= words || family.kind === kind) return false
  const isName = (word: string): boolean => word.length < 2 || forenameFrequency(word) > 0 || isRegisteredName(word)
  if (parts.slice(1, -1).every(isName)) return false
  const logit = (some: readonly string[]): number => judgeOnce(readWritten(some.join(' ')), family).logit
  return logit(parts.slice(1)) > logit(parts.slice(-1))
}

/** Class of the some hundred most usual given names. */
const USUAL = 6

/**
 * "Oda Lindqvist" beside Blomqvist, whom the text names: a given name that people have and no word of the language behind it is a whole name, and nobody's
 * whole name is cut down to a family name. A recogniser's "Vera Ugly" ends in a word, and of somebody whom the text never names it may make any names.
 */
const isCutDown = ({ target, written, form }: Pairing): boolean =>
  written.words === 2 &&
  form.words === 1 &&
  form.kind !== 'full' &&
  target.named.length > 0 &&
  isGivenName(firstWord(written.folded)) &&
  isNoWord(lastWord(written.folded))

/** Is it neither an ordinary word nor a place or the like? */
const isNoWord = (folded: string): boolean => {
  const { word, proper } = backgroundOf(folded)
  return word + proper === 0 && !isOrdinaryWord(folded)
}

/** "Dr. Lindquist treated him. Later Oda Lindqvist, a plumber, came": a title of his own, and a whole name behind it with a calling of its own. */
const isTitledBefore = (article: Article, { suspect, target, form }: Pairing, { introduced }: Sighting): boolean =>
  introduced === 1 &&
  form.kind !== 'full' &&
  target.entity?.origin !== 'roster' &&
  target.whole.length > 0 &&
  target.tokens[0]! > suspect.places.at(-1)!.first &&
  hasCalling(article, target.whole[0]!)

/** Does ", a plumber," or the like stand behind the whole name that begins there? */
function hasCalling(article: Article, first: number): boolean {
  const comma = [first + 2, first + 3].find((i) => i + 1 < article.count && tokenText(article, i) === ',')
  return comma !== undefined && /^an?$/.test(tokenText(article, comma + 1))
}

/**
 * Two people of surnames that people have, each of whom the text introduces: whole and by one given name ("Emma Clarke won. Emma Clark lost."), or one by
 * a title of his own ("Piotr Nowak welcomed Dr. Novak"); or whose given names are two as well ("Carla Meyer" and "Karla Mayer"), introduced or not.
 */
function isTwin({ target, written, form }: Pairing, { introduced }: Sighting): boolean {
  const [own, other] = [lastWord(withoutSuffix(written.folded)), lastWord(form.folded)]
  if (target.entity?.origin === 'roster' || target.full === 0 || own === other) return false
  const isOther = form.kind === 'full' && areOtherGivens(firstWord(written.folded), firstWord(form.folded))
  if (!isOther && introduced !== (form.kind === 'full' ? 2 : 1)) return false
  return isRegisteredName(own) && isRegisteredName(other)
}

/**
 * Where a given name is all that the text tells of somebody ("Catherine", "Aunt Catherine"): another given name that people have ("Katharine") is somebody
 * else's, and what stands in no person's place is nobody's ("Catharina pears").
 */
function isOtherGivenAlone({ target, written, form }: Pairing, seen: Sighting): boolean {
  if (target.entity?.origin === 'roster' || written.words > 1 || form.words > 1 || !isGivenName(form.folded))
    return false
  if (target.forms.length > 1 && isGivenName(firstWord(foldName(target.name)))) return false
  return areOtherGivens(written.folded, form.folded) || isOutOfPlace(written, seen)
}

/** "Olga In the meantime" beside Olga Alm: a small word, unlike the family name, that only begins what comes next. */
function isOtherEnd({ written, form }: Pairing): boolean {
  const [own, other] = [lastWord(written.folded), lastWord(form.folded)]
  // Theresa Mei is Theresa May
  const isSmall = own.length === 1 || FUNCTION_WORDS.has(own) || (FUNCTION_WORDS.has(other) && !isUsualSurname(other))
  if (written.words < 2 || !isSmall || likeness(own, other) >= ALIKE) return false
  return written.folded.slice(0, -own.length) === form.folded.slice(0, -other.length)
}

/** In a book or a talk of hours: somebody who is named only pages away, before and behind, is not whom a family name means. */
function isFarAway({ suspect, target }: Pairing): boolean {
  const { tokens, entity } = target
  if (entity?.origin === 'roster') return false
  return suspect.places.every(({ first }) => {
    const next = lowerBound(tokens.length, (t) => tokens[t]! < first)
    return [tokens[next - 1], tokens[next]].every((token) => token === undefined || Math.abs(token - first) > FAR)
  })
}

/** So many tokens: more than any article has. */
const FAR = 3000

/** "Marsha" beside Ned Marsh, whom the text names nowhere: a given name that is no family name's garble. */
const isForename = ({ target, written, form }: Pairing): boolean =>
  written.words === 1 &&
  form.kind === 'family' &&
  target.entity?.origin === 'roster' &&
  target.tokens.length === 0 &&
  isOtherGender(written.folded, form.folded) &&
  forenameFrequency(written.folded) > 0

/** "stopped in Breclav" beside Breslav: one word that stands only where places do; but "a foil in Breclav, who won". */
const isPlace = (
  article: Article,
  { suspect, target, written }: Pairing,
  { speaks, apposed, titled, possessive }: Sighting,
): boolean =>
  written.words === 1 &&
  target.entity?.origin !== 'roster' &&
  speaks + apposed + titled + possessive === 0 &&
  suspect.places.every(({ first }) => first > 0 && WITHIN_PLACES.has(tokenText(article, first - 1).toLowerCase()))

/** "They played Bloch. Then Jan Brock came.": nobody is called by the family name alone before the text tells who that is, but in a heading. */
const isBeforeIntroduction = (article: Article, { suspect, target, written, form }: Pairing): boolean =>
  written.words === 1 &&
  form.kind !== 'full' &&
  target.entity?.origin !== 'roster' &&
  target.full > 0 &&
  suspect.places.at(-1)!.first < target.tokens[0]! &&
  suspect.places.every(({ first }) => !isInHeading(article, first))

/** "Orlan" beside "Ada and Bo Orlans": the name of two has an s. */
const isOfSeveral = (article: Article, { target, written, form }: Pairing): boolean =>
  form.folded === `${written.folded}s` &&
  target.whole.some(
    (first) =>
      first > 1 && tokenText(article, first - 1) === 'and' && isGivenName(foldName(tokenText(article, first - 2))),
  )

/** The given name or its initial and the family name as one word, as people and accounts are called: "KevinBall", the "Kball" of Kevin Ball. */
function isShortName({ target, written }: Pairing): boolean {
  const parts = foldName(target.name).split(' ')
  return parts.length > 1 && [parts.join(''), parts[0]![0]! + parts.at(-1)!].includes(written.folded)
}
