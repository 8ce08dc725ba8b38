import { isOfCalendar } from '../../lexicon/calendar.ts'
import {
  NO_LABEL_STARTS,
  NO_LABELS,
  OFFICE_LABELS,
  QUESTION_LABELS,
  UNNAMED_LABELS,
} from '../../lexicon/label-words.ts'
import { HONORIFICS } from '../../lexicon/roles.ts'
import { foldName } from '../../names/fold-name.ts'
import { isHonour, isNameSuffix, isTitle } from '../../names/titles.ts'
import type { LabelName } from './turn.ts'

/** A label has no more words and letters; a role behind the name counts apart. */
const MOST_WORDS = 7
const LONGEST = 80
/** Did a program, not a person, name this speaker: `Speaker 1`, `SPEAKER_00`, `spk_0`? */
const MACHINE =
  /^(?:(?:speaker|spkr?|participant|person|voice|guest|caller|juror|witness|member|officer|panell?ist|attendee|voter|resident|player|channel|ch|unknown|unidentified|male|female|sprecher(?:in)?|locuteur|hablante|interviewe[er]|respondent|student|audience(?: member)?)[\s_#-]*)+(?:\d+|[a-z?])$/i
const NAME_WORD = /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\d.'’ʼ\-‐‑&_]*|\p{Ll}{1,3}['’-]\p{Lu}[\p{L}\p{M}'’-]*|[-–—&+])$/u
const JOINING =
  /^(?:de|del|della|degli|der|den|des|di|da|do|dos|du|la|le|van|von|zu|zum|und|y|e|i|et|of|the|and|for|to|al|el|bin|ibn|ben|bint|ter|ten|te|af|av)$/u

/**
 * What a label says, or null where the words are no label: `MS. BRANDT`, `Rita Lund (Labour)`, `Speaker 1`, `Goran Babel, harbour master`.
 *
 * @param start where the label stands in the text
 */
export function readLabelName(written: string, start: number): LabelName | null {
  if (written.length > LONGEST || !/[\p{L}\d]/u.test(written)) return null
  const aside = /(?<!\s)\s*(?:[([][^()[\]]{0,90}[)\]]\s*){1,4}$/.exec(written)
  const named = aside ? written.slice(0, aside.index) : written
  const comma = commaBeforeRole(named)
  const bare = withoutHonours(named.slice(0, comma).trimEnd())
  // a date: "Wed, 3 Aug 2006"
  if (isOfCalendar(bare) && /^,\s*\d/.test(named.slice(comma))) return null
  const words = bare.split(/[\s\u00a0]+/)
  const folded = foldName(bare)
  const isSet = words.length <= MOST_WORDS && words.every(isLabelWord) && isHeaded(words)
  const isKnown = UNNAMED_LABELS.has(folded) || OFFICE_LABELS.has(folded.replace(POLITE, ''))
  if (!isSet && !MACHINE.test(bare) && !(isKnown && /^\p{Lu}/u.test(bare))) return null
  if (NO_LABELS.has(folded.replace(/^the /, '')) || OF_NOBODY.test(folded)) return null
  if (folded === '' && !/\p{L}/u.test(bare)) return null
  const titles = countTitles(words, folded)
  const ofOffice = titles > 0 && JOINING.test(words[titles]!)
  const first = ofOffice ? Number(/^the$/i.test(words[0]!)) : titles
  const offset = bare.length - words.slice(first).join(' ').length
  const text = withoutPlace(bare.slice(offset), titles > 0 && !ofOffice)
  return {
    key: foldName(firstOfTwo(text)) || text,
    text,
    start: start + offset,
    end: start + offset + text.length,
    title: ofOffice ? '' : words.slice(0, first).join(' '),
    aside: `${named.slice(bare.length).replace(/^[,\s–—-]+/, '')}${aside?.[0].replace(/[()[\]]/g, ' ') ?? ''}`.trim(),
    kind: ofOffice ? 'office' : kindOf(bare, foldName(text)),
  }
}

/** `Written by`, `Members present`, `Present in the chair`, `Also in attendance`: what heads a list in minutes and credits. */
const OF_NOBODY = / by$|\b(present|in attendance)($| in the )/

/** `Rita Lund MP` without what she is. */
function withoutHonours(name: string): string {
  const words = name.split(' ')
  let last = words.length
  while (last > 1 && isHonour(words[last - 1]!) && /\p{Ll}/u.test(words[last - 2]!)) last--
  return words.slice(0, last).join(' ')
}

/** `Rita Lund and Goran Babel`: two who speak together come again where the first does; a firm's name is not of two whole ones. */
const firstOfTwo = (name: string): string => TWO_NAMES.exec(name)?.[1] ?? name
const TWO_NAMES = /^((?:\p{Lu}\S* )+\p{Lu}\S*) (?:and|und|y|et|&) \p{Lu}\S* \p{Lu}/u

/** "Mr. KING of New York" without the place, and no full stop behind a name but an initial's or a suffix's. */
function withoutPlace(name: string, titled: boolean): string {
  const place = titled ? /^(\p{Lu}[\p{Lu}\p{L}'’-]+) of \p{Lu}/u.exec(name) : null
  const own = place ? place[1]! : name
  return /[.,]$/.test(own) && !isSuffixed(own) && !/(?:^|[ .])\p{Lu}\.$/u.test(own) ? own.slice(0, -1) : own
}

function kindOf(label: string, name: string): LabelName['kind'] {
  if (MACHINE.test(label)) return 'number'
  const whole = foldName(label)
  if (QUESTION_LABELS.has(whole) || (whole.length === 1 && /^[a-z]$/.test(whole))) return 'letter'
  if ([...QUESTION_LABELS.values()].some((answers) => answers.has(whole))) return 'letter'
  const bare = whole.replace(POLITE, '')
  if (whole !== bare || name !== whole) {
    if (OFFICE_LABELS.has(bare) || OFFICE_LABELS.has(name)) return 'office'
  }
  if (UNNAMED_LABELS.has(whole.replace(/^the /, ''))) return 'unnamed'
  return OFFICE_LABELS.has(whole) ? 'office' : 'name'
}

/** A comma or dash behind which a role or degree stands: "Rita Lund, host", "Rita Lund -- Host". */
function commaBeforeRole(label: string): number {
  const comma = label.search(/,| [-–—]+ \p{L}/u)
  if (comma < 0) return label.length
  const role = label.slice(comma + 1).trim()
  const isRole = role.split(/\s+/).length <= MOST_WORDS && /^[\p{L}\p{M}\d .,'’&/–—-]+$/u.test(role)
  return isRole && !CLAUSE.test(role) && !/(?:\p{Ll}ed|sa(?:id|ys)|told|tells|wrote|writes)$/u.test(role)
    ? comma
    : label.length
}

/** "Mr Speaker, I move: …" */
const CLAUSE =
  /\b(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|is|are|was|were|would|will|shall|has|have|had|do|does|did)\b/

const isLabelWord = (word: string, at: number, words: readonly string[]): boolean =>
  (NAME_WORD.test(word) &&
    (at === words.length - 1 || !/\p{Ll}{2}\.$/u.test(word) || isTitleWord(word) || isNameSuffix(word))) ||
  JOINING.test(word) ||
  isBehindArticle(words, at)

/** `El señor LÓPEZ`, `De heer Bakker`, `M. le président`: an article, and a title in small letters. */
const isBehindArticle = (words: readonly string[], at: number): boolean =>
  at > 0 && ARTICLE.test(words[at - 1]!) && isTitleWord(words[at]!)
const ARTICLE = /^(?:l[ae]|el|de|[ao])$/i

/** The first and the last word are a name's own. */
const isHeaded = (words: readonly string[]): boolean =>
  NAME_WORD.test(words[0]!) &&
  NAME_WORD.test(words.at(-1)!) &&
  /\p{L}/u.test(words[0]!) &&
  !(/\p{Ll}/u.test(words[0]!) && NO_LABEL_STARTS.has(words[0]!.toLowerCase()))

const isSuffixed = (label: string): boolean => isNameSuffix(label.slice(label.lastIndexOf(' ') + 1))

/** Before an office: `MR SPEAKER`, `M. le président`. */
const POLITE = /^(?:the|m[emrs]{0,2}|madame?|hon(?:ourable)?)\.? /i

/** How many words before the name are titles; an office alone is none: "Prime Minister", "MR SPEAKER". */
function countTitles(words: readonly string[], folded: string): number {
  let first = 0
  if (OFFICE_LABELS.has(folded.replace(POLITE, ''))) {
    while (first < words.length - 1 && POLITE.test(`${words[first]} `)) first++
    return first
  }
  if (words.length > 2 && isBehindArticle(words, 1)) first = 2
  while (first < words.length - 1 && isTitleWord(words[first]!) && !isCapitalsBehind(words, first)) first++
  return first
}

/** `Mr. KING of New York`: in capitals behind a title that is not, what is else a title is the name. */
const isCapitalsBehind = (words: readonly string[], at: number): boolean =>
  at > 0 && /^\p{Lu}{2,}$/u.test(words[at]!) && /\p{Ll}/u.test(words[at - 1]!)

const isTitleWord = (word: string): boolean =>
  !/^\p{Lu}\.?$/u.test(word) &&
  (isTitle(word) ||
    HONORIFICS.has(word.toLowerCase().replace(/\.$/, '')) ||
    /^(?:the|rt|right|heer|abg\.)$/i.test(word))
