import { surnameClass } from '../lexicon/usual-surnames.ts'
import { BODIES } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { isCommonNoun } from './common-noun.ts'
import { isBody } from './is-body.ts'
import { isCalledSo, isForename } from './is-forename.ts'
import { isOfPeople } from './is-of-people.ts'
import { isOpening } from './is-opening.ts'
import { isRole, isRoleInCase } from './is-role.ts'
import type { LanguageLexicon } from './lexicon-of.ts'
import { isCalledAfterPlace, isInstitution } from './named-institution.ts'
import { mark, type PhraseText, type WordRange } from './phrase-text.ts'
import { isProperAdjective } from './proper-adjective.ts'
import type { LanguageWord } from './read-words.ts'

/** The name in the words of a phrase: behind titles and roles, from a forename on, or all that has capitals. */
export function nameIn(text: PhraseText, { first, last }: WordRange, isDetermined: boolean): WordRange | null {
  const { words, lexicon } = text
  const { capitalNouns } = lexicon.language
  let titled = false
  for (let i = first; i < last; i = afterTitle(text, i)) {
    const word = words[i]!
    if (lexicon.titles.has(word.lower) || isAbbreviatedTitle(text, i)) {
      titled = true
      continue
    }
    if (isProperAdjective(text, i)) continue
    if (!word.isCapital) {
      titled = !capitalNouns && isRole(lexicon, word.lower) !== null
      continue
    }
    const end = nameEnd(text, i, last)
    const compound = behindCompound(text, i, end)
    if (compound > i) {
      if (compound < end) return { first: compound, last: end }
      titled = true
      continue
    }
    const owned = ownedRole(text, i, end)
    if (owned > 0) return owned + 1 < end ? { first: owned + 1, last: end } : null
    if (!titled && !isDetermined && i === first && end === i + 1 && isOpening(text, i)) return null
    if (isSeveralAlone(text, i, end, first, last, isDetermined)) return null
    if (isDetermined && i === first && isOfPeople(lexicon, word)) {
      if (end === i + 1) return null
      // de Belg Joop den Hartog, but l’American Cancer Society
      const isParticled = words[i + 1]!.isCapital && words[i + 2]?.isCapital === false && end > i + 2
      if (isParticled || isForename(lexicon, words[i + 1]!)) return { first: i + 1, last: end }
    }
    if (isForename(lexicon, word) && end > i + 1 && isRole(lexicon, word.lower) === null) return { first: i, last: end }
    // a Polícia Federal; but the police officer Lund
    if (
      !capitalNouns &&
      end > i + 1 &&
      i === first &&
      lexicon.bodies.has(word.lower) &&
      !isForename(lexicon, words[i + 1]!)
    )
      return { first: i, last: end }
    if (isRole(lexicon, word.lower) !== null && (i > first || end > i + 1 || isDetermined)) {
      titled = true
      continue
    }
    if (!capitalNouns) {
      const isClosed = lexicon.closed.has(word.lower) && !isCalledSo(lexicon, word)
      if (!titled && i === first && isClosed && !opensName(text, i)) return null
      if (end === i + 1 && end < last && isBodysAdjective(text, end)) return { first: i, last: end + 1 }
      if (end === i + 1 && isDetermined && lexicon.bodies.has(word.lower)) return null
      return { first: fromForename(text, i, end), last: end }
    }
    return nameAmongNouns(text, i, end, titled, isDetermined, i === first)
  }
  return null
}

/** The name in capitals of which some are nouns. */
function nameAmongNouns(
  text: PhraseText,
  i: number,
  end: number,
  titled: boolean,
  isDetermined: boolean,
  isFirst: boolean,
): WordRange | null {
  const { words, lexicon } = text
  const word = words[i]!
  const given = titled ? i : fromForename(text, i, end)
  if (given > i) return { first: given, last: end }
  if (!titled && (isDetermined || !isFirst)) return isDetermined ? behindArticle(text, i, end) : null
  // laut Magazin Umblick
  if (end > i + 1 && lexicon.works.has(word.lower)) return { first: i + 1, last: end }
  // Regional-Reporter Ansgar Tiel, of whom neither word is known
  if (end > i + 2 && word.lower.includes('-')) return { first: i + 1, last: end }
  const isNoun = end === i + 1 && !titled && isCommonNoun(text, word)
  return isNoun || lexicon.closed.has(word.lower) ? null : { first: i, last: end }
}

/** Past `Spinoza-kenner` or `Groen Links-lid`, of which the last part is a noun in small letters; `i` where none is. */
function behindCompound({ words, lexicon }: PhraseText, i: number, end: number): number {
  const { compounds, capitalNouns } = lexicon.language
  if (!compounds || capitalNouns) return i
  // but Kim Jong-un
  for (let j = i; j < end; j++) if (COMPOUND.test(words[j]!.written) && (j === i || j + 1 < end)) return j + 1
  return i
}

const COMPOUND = /-\p{Ll}{3,}$/u

/** A German name behind an article: a noun stands before it, or is a part of it. */
function behindArticle(text: PhraseText, i: number, end: number): WordRange | null {
  const { lower } = text.words[i]!
  // die Polizei Lund, das Amtsgericht Lund
  if (end === i + 2 && isCalledAfterPlace(lower)) return { first: i, last: end }
  // der Autobauer Volkswagen
  if (end === i + 1)
    return isInstitution(text, i) || ACRONYM.test(text.words[i]!.written) ? { first: i, last: end } : null
  return text.lexicon.language.bodysAdjective.test(lower) ? { first: i, last: end } : behindNouns(text, i, end)
}

/** `die UNO`, `der BGH`; but no `LKWs`. */
const ACRONYM = /^\p{Lu}{3,}$/u

/** `Fuentes del ministerio`, `Fuentes sindicales`: a noun that has its capital because it opens a sentence. */
function isSeveralAlone(
  text: PhraseText,
  i: number,
  end: number,
  first: number,
  last: number,
  isDetermined: boolean,
): boolean {
  const { words, lexicon } = text
  if (isDetermined || i > first || end > i + 1 || lexicon.language.capitalNouns || isForename(text.lexicon, words[i]!))
    return false
  if (i > 0 && words[i - 1]!.kind === 'word') return false
  return end < last || (words[end]?.kind === 'word' && lexicon.of.has(words[end]!.lower))
}

/** The role in `Lunds Anwalt Peter Kolb`, behind a genitive; 0 where none is. */
function ownedRole({ words, lexicon }: PhraseText, from: number, end: number): number {
  if (!lexicon.language.capitalNouns) return 0
  for (let i = from + 1; i < end; i++) {
    const owner = words[i - 1]!
    if (
      owner.isCapital &&
      owner.lower.endsWith('s') &&
      !isForename(lexicon, owner) &&
      isOffice(lexicon, words[i]!.lower)
    )
      return i
  }
  return 0
}

const isOffice = (lexicon: LanguageLexicon, lower: string): boolean =>
  isRole(lexicon, lower) !== null || lexicon.bodies.has(lower)

/** A role further on ends the nouns before a name: `Deutsche-Bank-Chef Kurz`, `des Frankfurter Bankchefs Kurz`. */
function behindNouns(text: PhraseText, noun: number, end: number): WordRange | null {
  const { words, lexicon } = text
  let first = noun + 1
  for (let i = first; i < end; i++) if (isRoleInCase(lexicon, words[i]!.lower)) first = i + 1
  const last = words[end - 1]!
  if (first < end - 1 || !isCommonNoun(text, last)) return first < end ? { first, last: end } : null
  // der Stuttgarter Konzern is no name, the Berliner Umschau one of a newspaper
  return lexicon.works.has(last.lower) ? { first: noun, last: end } : null
}

/** `la Commission européenne`, `el Consejo nacional`: an adjective in small letters behind a body’s noun with a capital. */
export function isBodysAdjective({ words, lexicon }: PhraseText, i: number): boolean {
  const noun = words[i - 1]
  const { lower, isCapital, kind } = words[i]!
  if (kind !== 'word' || isCapital || !noun?.isCapital || words[i + 1]?.isCapital || lexicon.language.capitalNouns)
    return false
  return lexicon.bodies.has(noun.lower) && !lexicon.verbs.has(lower) && lexicon.language.bodysAdjective.test(lower)
}

/** Capitals and the particles between them. */
export function nameEnd(text: PhraseText, from: number, last: number): number {
  const { words, lexicon } = text
  let end = from + 1
  for (let i = from + 1; i < last; i++) {
    if (words[i]!.kind !== 'word') break
    if (words[i]!.isCapital) {
      // the caption above ends without a full stop: … Rita Lund O ministro …
      const isClosed = lexicon.closed.has(words[i]!.lower) && words[i - 1]!.isCapital
      if (isClosed && !words[i + 1]?.isCapital && !isCalledSo(lexicon, words[i]!)) break
      // kritisiert Rita Lund Verschwendung
      if (i > from + 1 && lexicon.language.capitalNouns && endsName(text, i)) break
      end = i + 1
    } else if (!joinsName(text, from, i)) break
  }
  return end
}

/** A noun that is no body’s: the Lotte Lenz Stiftung is one. */
const endsName = (text: PhraseText, i: number): boolean => {
  const { lower } = text.words[i]!
  return isCommonNoun(text, text.words[i]!) && !isBody(text.lexicon, lower) && !BODIES.has(lower)
}

/** `Intérieur Gérald Darmanin`: where the forename is, with a name behind it; else the first word. */
function fromForename(text: PhraseText, from: number, end: number): number {
  const { words, lexicon } = text
  if (isForename(text.lexicon, words[from]!)) return from
  for (let i = from + 1; i + 1 < end; i++)
    if (isForename(text.lexicon, words[i]!) && words[i + 1]!.isCapital && !lexicon.particles.has(words[i - 1]!.lower))
      return i
  return from
}

/** `de`, `von der` between two capitals of a name. */
export function joinsName(text: PhraseText, from: number, i: number): boolean {
  const { words, lexicon } = text
  if (!lexicon.particles.has(words[i]!.lower) || words[i]!.isCapital) return false
  let before = i - 1
  while (before > from && lexicon.particles.has(words[before]!.lower) && !words[before]!.isCapital) before--
  let behind = i + 1
  while (
    behind < words.length &&
    behind < i + 3 &&
    lexicon.particles.has(words[behind]!.lower) &&
    !words[behind]!.isCapital
  )
    behind++
  if (before < from || !words[before]!.isCapital || !words[behind]?.isCapital) return false
  // Van der Wal
  if (before === from && opensName(text, from)) return true
  if (lexicon.language.capitalNouns || lexicon.language.compounds) return joinsGermanic(text, from, before, before + 1)
  if (isRole(lexicon, words[before]!.lower) !== null || belongsToBody(text, from, before, behind)) return false
  return lexicon.language.longSurnames === true || !isWhole(text, from, before)
}

/** `Marina Solari del Nuovo Centro`, `Solís al Diario de Cádiz`: what follows the particle is where somebody belongs or whom they told. */
function belongsToBody({ words, lexicon }: PhraseText, from: number, before: number, behind: number): boolean {
  const particle = words[before + 1]!.lower
  const name = words[before]!
  // Solís al Diario de Cádiz; but Bashar al Karim
  const isPreposition = lexicon.breaks.has(particle) && !lexicon.of.has(particle) && !isForename(lexicon, name)
  const isNamed = lexicon.bodies.has(words[behind]!.lower) || lexicon.of.has(words[behind + 1]?.lower ?? '')
  if (isPreposition && isNamed) return true
  if (before === from || !isForename(lexicon, words[from]!)) return false
  if (lexicon.bodies.has(words[behind]!.lower)) return true
  // Solís del Frente Amplio; but López de la Torre Ruiz
  const isWithArticle = particle !== 'de' && lexicon.articles.has(words[behind - 1]!.lower)
  const isNoSurname = !isSurname(words[behind]!) && words[behind + 1]?.isCapital && !isSurname(words[behind + 1]!)
  if (isWithArticle && isNoSurname) return true
  return isSurname(name) && !lexicon.language.longSurnames && words[behind + 1]?.isCapital === true
}

/** `Jan van Dijk`, `von der Heide`; not `Sprecherin der Stadt`, `Jan Peters van Volksgezondheid`. */
function joinsGermanic(text: PhraseText, from: number, before: number, particle: number): boolean {
  const { words, lexicon } = text
  const { lower } = words[particle]!
  if (lexicon.parting.has(lower)) return false
  if (INITIALS.test(words[before]!.lower) || lexicon.joining.has(lower)) return true
  if (isRole(lexicon, words[before]!.lower) !== null || isWhole(text, from, before)) return false
  return isForename(lexicon, words[before]!) || (before > 0 && isRole(lexicon, words[before - 1]!.lower) !== null)
}

const isSurname = ({ lower }: LanguageWord): boolean => surnameClass(foldName(lower)) > 0

/** `J.`, `J.P.` */
const INITIALS = /^(?:\p{L}\.)+$/u

/** Do the words up to `last` make a forename and a surname already? */
const isWhole = (text: PhraseText, from: number, last: number): boolean =>
  last - 1 >= from && isForename(text.lexicon, text.words[last - 1]!) && !isForename(text.lexicon, text.words[last]!)

/** `De Montreuil`, `Van der Wal`, `El Correo`: a particle with a capital, or an article that is a part of the name, and a name behind it. */
export function opensName(text: PhraseText, at: number): boolean {
  const { words, lexicon } = text
  const word = words[at]!
  if (!word.isCapital || lexicon.language.capitalNouns) return false
  if (text.withArticle.has(`${word.lower} ${words[at + 1]?.lower}`)) return words[at + 1]!.isCapital
  if (!lexicon.particles.has(word.lower) || (words[at + 1] && isProperAdjective(text, at + 1))) return false
  let next = at + 1
  while (next < at + 3 && words[next] && lexicon.particles.has(words[next]!.lower) && !words[next]!.isCapital) next++
  return words[next]?.isCapital === true && (next > at + 1 || !isCommonOpening(lexicon, word.lower))
}

/** `La Habana`, `El País`, `L’Élysée` open with the article. */
const isCommonOpening = (lexicon: LanguageLexicon, lower: string): boolean =>
  lexicon.determiners.has(lower) && !lexicon.opening.has(lower)

/** Past a word, and past the dot of an abbreviated title. */
export const afterTitle = (text: PhraseText, i: number): number => (isAbbreviatedTitle(text, i) ? i + 2 : i + 1)

const isAbbreviatedTitle = (text: PhraseText, i: number): boolean =>
  mark(text, i + 1) === '.' &&
  text.words[i + 1]!.start === text.words[i]!.end &&
  text.lexicon.titles.has(`${text.words[i]!.lower}.`)
