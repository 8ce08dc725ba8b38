import { isRegisteredName } from '../lexicon/registered-names.ts'
import { genderOfTitle } from '../lexicon/roles.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { classesAt, ROLE } from '../mentions/name-classes.ts'
import { TITLED } from '../mentions/slots.ts'
import { foldName } from '../names/fold-name.ts'
import type { Gender } from '../names/gender.ts'
import { sureGender } from '../names/sure-gender.ts'
import type { NameForm } from '../resolution/forms/name-forms.ts'
import { type Article, sentenceAt, tokenText } from '../text/article.ts'
import { CLITIC, MARK, WORD } from '../text/tokens.ts'
import type { Target } from './gather-targets.ts'
import { isKin } from './is-kin.ts'
import type { Sighting } from './observe-suspect.ts'
import type { Pairing } from './pairing.ts'
import type { Place, Suspect } from './suspect.ts'

/**
 * Does the text introduce somebody or something of its own by that name: behind one whom it has named already, with an indefinite description
 * ("A mechanic, Radke, found it", "a dog called Radke") or the name that somebody gave; as somebody of the other's ("His predecessor, Radke"); in the sentence that
 * tells what the other did ("She beat Radke"); what is called after somebody ("Radke’s disease"); or with a title, or the family name, of the other gender?
 */
export const isSomebodyNew = (
  article: Article,
  mentions: Mentions,
  { suspect, target, form }: Pairing,
  { titles }: Sighting,
): boolean => {
  // what people are called is less often a garble: then less tells that it is another's
  const isName = isRegisteredName(lastWord(suspect.folded)) && isRegisteredName(lastWord(foldName(target.name)))
  // nor is anybody of the roster whom the text names nowhere
  if ((isName || target.tokens.length === 0) && isOfOtherGender(titles, target)) return true
  if (suspect.words === 1 && isOtherGendersForm(suspect.folded, lastWord(foldName(target.name)))) return true
  if (hasOtherTitle(mentions, titles, target)) return true
  if (suspect.places.every((place) => isElliptic(article, place))) return true
  return suspect.places.some((place) => {
    if (isEponym(article, place) || isCited(article, place) || isSeveral(article, suspect, form, place)) return true
    if (form.kind === 'family' && suspect.words === 1 && isKin(article, place)) return true
    if (target.tokens.length === 0 || target.tokens[0]! > place.first) return false
    if (isIndefinite(article, mentions.classes, place) || isGiven(article, place)) return true
    if (isOfTheOther(article, mentions, place, target) || isCalledOfTheOther(article, mentions, place, target))
      return true
    return (
      isName &&
      ((place === suspect.places[0] && isTold(article, place)) ||
        isDescribedAnew(article, place) ||
        isOfOtherCalling(article, mentions.classes, place, target) ||
        isBesidePronoun(article, mentions, place, target))
    )
  })
}

const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1)

const EPONYM = /^(?:disease|syndrome|palsy|law|laws|theorem|paradox|razor|comet|constant|equation|principle|test|sign)$/

/** "Radke’s disease", "she has Radke’s.": what is called after somebody; but "a friend of Radke’s". */
function isEponym(article: Article, { first, behind }: Place): boolean {
  if (behind + 1 >= article.count || !/^['’]s$/.test(tokenText(article, behind))) return false
  const next = tokenText(article, behind + 1)
  return (
    EPONYM.test(next) ||
    (ENDS_PHRASE.test(next) && !(first > 0 && /^(?:of|[“"‘])$/.test(tokenText(article, first - 1))))
  )
}
const ENDS_PHRASE = /^(?:is|was|has|had)$/

/** "They spoke of Radke’s and Lind’s": what is theirs is named nowhere; but "a friend of Radke’s". */
const isElliptic = (article: Article, { first, behind }: Place): boolean =>
  behind + 1 < article.count &&
  !(
    first > 2 &&
    tokenText(article, first - 1) === 'of' &&
    /^(?:an?|that|this|those|these)$/i.test(tokenText(article, first - 3))
  ) &&
  /^['’]s$/.test(tokenText(article, behind)) &&
  (article.kinds[behind + 1] === MARK || /^(?:and|or|is|was|are|were|has|had)$/.test(tokenText(article, behind + 1)))

/** "The Radkes beat Hull": a team or a people of one name; but "the Radkes campaign". "the Radkes" of Radke is no suspect. */
const isSeveral = (article: Article, { folded, words }: Suspect, form: NameForm, { first, behind }: Place): boolean =>
  words === 1 &&
  folded.endsWith('s') &&
  !/[sxz]$/.test(form.folded) &&
  first > 0 &&
  /^the$/i.test(tokenText(article, first - 1)) &&
  (behind >= article.count ||
    !/^\p{Ll}/u.test(tokenText(article, behind)) ||
    OF_SEVERAL.test(tokenText(article, behind)))

const OF_SEVERAL = /^(?:and|are|were|have|had|will|beat|won|lost|led|play|of|in|at|to|.{2,}ed)$/

/** "Radke et al." */
const isCited = (article: Article, { behind }: Place): boolean =>
  behind + 1 < article.count && tokenText(article, behind) === 'et' && /^al\.?$/.test(tokenText(article, behind + 1))

/** "a new king, named Radke", "gave her name as Radke", "identified himself as Radke", "were named as Radke", "also known as Judge Radke", "performs as Radke", "aka Radke" */
function isGiven(article: Article, { first, slot }: Place): boolean {
  const from = slot & TITLED ? first - 1 : first
  if (from < 2) return false
  const before = tokenText(article, from - 1)
  if (/^(?:named|called)$/.test(before) && tokenText(article, from - 2) === ',') return true
  return ALIAS.test(before) || (before === 'as' && NAMING.test(tokenText(article, from - 2)))
}
const ALIAS = /^(?:aka|AKA|alias|nicknamed|dubbed)$/
const NAMING =
  /^(?:names?|named|identified|himself|herself|themselves|known|performs?|performed|performing|writes?|wrote|writing|signs|records)$/

/** Is the target the last one who was named before a token? */
function isLastNamed({ names }: Mentions, { named }: Target, token: number): boolean {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low > 0 && named.includes(low - 1)
}

/**
 * "His predecessor, Radke, had refused", "Her opponent Radke", "Her teacher was Radke", where he or she can only be the target; "Radtke’s lawyer, Radke", "the
 * Radtkes’ lawyer, Radke".
 */
function isOfTheOther(article: Article, mentions: Mentions, { first }: Place, target: Target): boolean {
  const noun = first > 1 && /^(?:,|is|was)$/.test(tokenText(article, first - 1)) ? first - 2 : first - 1
  if (noun < 1 || !(classesAt(article, mentions.classes, noun) & ROLE || RIVAL.test(tokenText(article, noun))))
    return false
  const from = Math.max(article.sentences[sentenceAt(article, first)]!, noun - LONGEST_ROLE)
  for (let i = noun - 1; i >= from; i--) {
    if (/^(?:his|her)$/i.test(tokenText(article, i))) return isLastNamed(mentions, target, i)
    if (article.kinds[i] === CLITIC) return isOwner(mentions, target, i)
    if (/^['’]$/.test(tokenText(article, i)))
      return foldName(tokenText(article, i - 1)) === `${lastWord(foldName(target.name))}s`
    if (article.kinds[i] !== WORD || !/^\p{Ll}/u.test(tokenText(article, i))) return false
  }
  return false
}

/** "Radke is his rival", "Radke, his collie", where he can only be the target. */
function isCalledOfTheOther(article: Article, mentions: Mentions, { first, behind }: Place, target: Target): boolean {
  if (behind + 2 >= article.count || !/^(?:is|was|,)$/.test(tokenText(article, behind))) return false
  if (!/^(?:his|her)$/.test(tokenText(article, behind + 1))) return false
  const last = Math.min(article.count - 1, behind + 1 + LONGEST_ROLE)
  for (let i = behind + 2; i <= last; i++) {
    const word = tokenText(article, i)
    const isNoun =
      tokenText(article, behind) === ',' || classesAt(article, mentions.classes, i) & ROLE || RIVAL.test(word)
    if (isNoun && /^\p{Ll}/u.test(word)) return isLastNamed(mentions, target, first)
    if (article.kinds[i] !== WORD || !/^\p{Ll}/u.test(word)) return false
  }
  return false
}

/** "Radke, a nurse from Ghent, stayed": somebody who is told of for the first time. */
const isDescribedAnew = (article: Article, { behind }: Place): boolean =>
  behind + 2 < article.count &&
  tokenText(article, behind) === ',' &&
  /^an?$/.test(tokenText(article, behind + 1)) &&
  /^\p{Ll}/u.test(tokenText(article, behind + 2))

/** Does the target’s name end before a token? */
const isOwner = ({ names }: Mentions, { named }: Target, token: number): boolean =>
  named.some((n) => names[n]!.behind === token)

const RIVAL = /^(?:opponent|rival|co-pilot|co-star|co-author|co-host|running-mate|mate)$/
/** So many words stand before the noun of a role: "her former chief". */
const LONGEST_ROLE = 3

/** "The co-pilot, Coulson, took a photo" beside Pilot Courson: another calling. */
function isOfOtherCalling(
  article: Article,
  classes: Mentions['classes'],
  { first, behind }: Place,
  { entity }: Target,
): boolean {
  const isApposed =
    first > 2 && tokenText(article, first - 1) === ',' && behind < article.count && tokenText(article, behind) === ','
  if (!isApposed || !/^the$/i.test(tokenText(article, first - 3)) || !entity?.titles.length) return false
  const calling = tokenText(article, first - 2)
  if (!(classesAt(article, classes, first - 2) & ROLE || RIVAL.test(calling))) return false
  const isOwn = (title: string): boolean => ` ${title.toLowerCase()}`.endsWith(` ${calling.toLowerCase()}`)
  return !entity.titles.some(isOwn)
}

/** "a debt to Coulson, whose book I use": so somebody is told of for the first time. */
const isTold = (article: Article, { behind }: Place): boolean =>
  behind + 1 < article.count &&
  tokenText(article, behind) === ',' &&
  /^who(?:se|m)?$/.test(tokenText(article, behind + 1))

/** "She took 61 percent to Radke’s 39": nobody is named in the sentence whose subject he or she is. */
function isBesidePronoun(article: Article, mentions: Mentions, { first }: Place, target: Target): boolean {
  const opens = article.sentences[sentenceAt(article, first)]!
  const pronoun = tokenText(article, opens)
  if (!/^(?:He|She)$/.test(pronoun) || opens === first) return false
  if (target.entity?.gender && target.entity.gender !== (pronoun === 'He' ? 'male' : 'female')) return false
  return isLastNamed(mentions, target, opens)
}

/** So many words describe somebody between "a" and the comma: "a retired ship’s mechanic". */
const LONGEST_DESCRIPTION = 5

/** "A mechanic, Radke, found it", "another driver, Radke", "a man named Radke", "a dog called Radke". */
function isIndefinite(article: Article, classes: Mentions['classes'], { first, behind }: Place): boolean {
  if (first < 3) return false
  const before = tokenText(article, first - 1)
  const isNamed = /^(?:called|named)$/.test(before)
  const isApposed =
    before === ',' &&
    !!(classesAt(article, classes, first - 2) & ROLE) &&
    behind < article.count &&
    /^[,(]$/.test(tokenText(article, behind))
  if (!isNamed && !isApposed) return false
  const from = Math.max(article.sentences[sentenceAt(article, first)]!, first - 2 - LONGEST_DESCRIPTION)
  for (let i = first - 2; i >= from; i--) {
    if (/^(?:an?|another|one)$/i.test(tokenText(article, i))) return i < first - 2
    if (article.kinds[i] !== WORD || !/^\p{Ll}/u.test(tokenText(article, i))) return false
  }
  return false
}

/** "Old Mr. Radke" beside Clara Radtke, where nearly all who are called Clara are women and the text says nothing else. */
function isOfOtherGender(titles: readonly string[], { name, entity }: Target): boolean {
  const gender = sureGender(name.split(' ')[0]!)
  if (gender === null || (entity?.gender ?? gender) !== gender) return false
  return titles.flatMap(genderIn).some((other) => other !== gender)
}
/** "Mr. Hadrovick" beside "Ms. Hadrovec": hearing a name wrongly does not change the title. */
function hasOtherTitle({ names }: Mentions, titles: readonly string[], { named }: Target): boolean {
  const own = new Set(titles.flatMap(genderIn))
  return own.size === 1 && named.length > 0 && named.some((n) => genderIn(names[n]!.title).some((one) => !own.has(one)))
}

function genderIn(title: string): readonly Gender[] {
  const gender = GENDERED.test(title) ? genderOfTitle(title) : undefined
  return gender ? [gender] : []
}

/** "Ushakova" beside Ushakov, "Karenin" beside Karenina: of one family, a woman and a man. */
function isOtherGendersForm(own: string, other: string): boolean {
  const [short, long] = own.length < other.length ? [own, other] : [other, own]
  if (long === `${short}a`) return /(?:[oe]v|[iy]n)$/.test(short) && short.length > LEAST_OF_FAMILY
  const stem = long.replace(/(?:ska|skaya|skaia|skaja)$/, '')
  return (
    stem !== long &&
    stem.length > 1 &&
    /^sk(?:y|i|yi|iy|ii|ij|yj)$/.test(short.slice(stem.length)) &&
    short.startsWith(stem)
  )
}
/** More letters than this have the names of men that end so. */
const LEAST_OF_FAMILY = 4

/** Titles that nobody of the other gender is given; "spokesman" is. */
const GENDERED =
  /(?:^| )(?:Mr|Mrs|Ms|Miss|Sir|Lady|Lord|Dame|[Uu]ncle|[Aa]unt|King|Queen|Prince|Princess|Baron|Baroness|Duke|Duchess|Countess)\.?$/
