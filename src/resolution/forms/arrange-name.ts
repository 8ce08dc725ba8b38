import { backgroundOf } from '../../lexicon/word-background.ts'
import { isFamilyFirst } from '../../names/family-first.ts'
import { foldName } from '../../names/fold-name.ts'
import { forenameFrequency } from '../../names/forenames.ts'
import { isParticle } from '../../names/particles.ts'
import { isNameSuffix, isPersonalTitle, isTitle, isTitleBeforeName, SUFFIXES } from '../../names/titles.ts'
import { isBody } from './bodies.ts'
import { isInitials, standForGivenNames } from './initials.ts'

/** A stretch as a list, a minute or a catalogue writes it: the name, in the order in which it is spoken, and what stands around it. */
export interface Arrangement {
  readonly name: string
  /** What stands before and behind the name and belongs to no part of it: a title, a place, a party. */
  readonly before: string
  readonly behind: string
  /** Is `name` another order of the words than what is written? */
  readonly reordered: boolean
}

/**
 * The ways in which a written stretch may be meant, the stretch as it stands first.
 *
 * @example
 * arrangementsOf('Mr. KING of New York') // …, { name: 'KING', before: 'Mr. ', behind: ' of New York', reordered: false }
 * arrangementsOf('CRUZ, Juan M. de la') // …, { name: 'Juan M. de la CRUZ', before: '', behind: '', reordered: true }
 */
export function arrangementsOf(text: string): readonly Arrangement[] {
  const plain: Arrangement = { name: text, before: '', behind: '', reordered: false }
  if (text.length > LONGEST || !/[\s.,(’'\u3000-\uffff-]/.test(text)) return [plain]
  const found = [plain]
  const untitled = cutSuffixes(cutBehind(plain))
  const bare = cutTitles(untitled)
  const others = [cutTitles(cutPlace(untitled)), turn(bare), cutNickname(bare), cutCalled(bare), joinSpaced(bare)]
  for (const next of [cutBehind(plain), bare, ...others])
    if (next && !found.some(({ name }) => name === next.name)) found.push(next)
  return found
}

/** The name alone, in the order in which it is spoken: without titles, places and what follows a comma; but General Motors and the King of Norland are whole. */
export function spokenName(text: string): string {
  if (text.length > LONGEST) return text
  const whole = cutSuffixes(cutBehind({ name: text, before: '', behind: '', reordered: false }))
  if (isBody(foldName(whole.name)) && !isPersonalTitle(wordsOf(text)[0]!)) return whole.name
  const bare = cutTitles(cutPlace(whole))
  if (isOfTitle(bare)) return whole.name
  return (turn(bare) ?? bare).name
}

/** Is what stands behind titles no name, so that all is an office, a body or a thing: Justice Department, Major League Soccer, Attorney General? */
function isOfTitle({ name, before, behind }: Arrangement): boolean {
  const words = wordsOf(name)
  if (before.split(/\s+/).some(isPersonalTitle)) return false
  if (/^ (?:of|from) /.test(behind) && words.every(isTitle)) return true
  return before !== '' && (/^\p{Ll}/u.test(name) || words.every(isThing))
}

/** Is it a word of the language, one or many, and nobody's name? */
export function isThing(word: string): boolean {
  const folded = foldName(word)
  const { surname, forename } = backgroundOf(folded)
  return surname + forename === 0 && !isFamilyFirst(folded) && [folded, folded.replace(/s$/, '')].some(isUsual)
}

const isUsual = (folded: string): boolean => backgroundOf(folded).word + backgroundOf(folded).proper > 0

const LONGEST = 200

/** A constituency or party in brackets, the sign of a possessive, a comma or full stop behind a word, a firm or office behind a dash. */
function cutBehind(arrangement: Arrangement): Arrangement {
  const { name, behind } = arrangement
  let end = endBeforeDash(name)
  for (;;) {
    const before = end
    while (end > 0 && /\s/.test(name[end - 1]!)) end--
    if (name[end - 1] === ')' || name[end - 1] === ']') {
      const open = name.lastIndexOf(name[end - 1] === ')' ? '(' : '[', end)
      if (open > 0) end = open
    } else if (/[’']s$/i.test(name.slice(Math.max(0, end - 2), end))) end -= 2
    else end -= honorificBehind(name.slice(0, end)).length
    if (end === before) break
  }
  return end === 0 || end === name.length
    ? arrangement
    : { ...arrangement, name: name.slice(0, end), behind: name.slice(end) + behind }
}

/** The end of a name with a firm or office behind a dash (`Ada Lind -- Analyst`); `Analyst - Ada Lind` and `Sea News - Ada Lind` stay whole. */
function endBeforeDash(name: string): number {
  const dash = /(?<=\S)\s+[-–—]{1,3}\s+(\S*)/.exec(name)
  if (!dash) return name.length
  return isForename(dash[1]!) && !isForename(wordsOf(name)[0]!) ? name.length : dash.index
}

const isForename = (word: string): boolean => forenameFrequency(foldName(word)) > 0

/** Behind a name, small: Tanaka-san, Modi ji, Erdogan bey; or in its script. */
const HONORIFIC =
  /(?:-(?:san|sama|sensei|ssi)|[-\s](?:ji|bey|han[ıi]m|sahib|efendi|garu|úr|asszony)|先生|女士|氏|さん|様|씨|님)$/

/** The honorific that a name ends with; Min-ji of Kim Min-ji has none. */
function honorificBehind(name: string): string {
  const [found = ''] = HONORIFIC.exec(name.slice(-12)) ?? []
  const isSyllable = /^-(?:ji|san)$/.test(found) && isFamilyFirst(foldName(wordsOf(name)[0]!)) && /\S\s+\S/.test(name)
  return isSyllable ? '' : found
}

/** The same with a capital, where it may be a surname: Recep Bey, Yasiin Bey. */
function cutCalled({ name, behind, ...rest }: Arrangement): Arrangement | null {
  const at = name.search(/(?<=\S) (?:Bey|Han[ıi]m|Efendi|Sahib)$/)
  return at < 0 ? null : { ...rest, name: name.slice(0, at), behind: name.slice(at) + behind }
}

/** `W I T K O F F`: letters set apart. */
const joinSpaced = (arrangement: Arrangement): Arrangement | null =>
  /^\p{L}(?: \p{L}){3,30}$/u.test(arrangement.name)
    ? { ...arrangement, name: arrangement.name.replaceAll(' ', '') }
    : null

/** `KING of New York`: the place that tells members of one name apart. */
function cutPlace(arrangement: Arrangement): Arrangement {
  const { name, behind } = arrangement
  const at = / (?:of|from) (?=(?:the )?\p{Lu})/u.exec(name)?.index
  // Mr. King of New York, BRAKEY of Androscoggin; but Rashid of Lindum is whole
  if (!at || /^\p{Lu}\p{Ll}\S*$/u.test(name.slice(0, at))) return arrangement
  return { ...arrangement, name: name.slice(0, at), behind: name.slice(at) + behind }
}

/** `, Jr.`, `, MP`, `, special envoy`: what follows a comma and is no given name. */
function cutSuffixes(arrangement: Arrangement): Arrangement {
  const parts = arrangement.name.split(',')
  let count = parts.length
  while (count > 1 && !mayBeGiven(parts[count - 1]!)) count--
  if (count === parts.length) return arrangement
  const name = parts.slice(0, count).join(',')
  return { ...arrangement, name, behind: arrangement.name.slice(name.length) + arrangement.behind }
}

/** `R-Texas`, as the press writes members of a parliament; `J-P.` is somebody's initials. */
const PARTY_AND_PLACE = /^[DIR]-\p{Lu}[\p{L}.]+$/u

/** `M.` and `V.` behind a comma are no Monsieur and no fifth. */
const INITIAL = /^\p{L}\.?$/u

/** May this, behind a comma, be given names: `Juan M. de la`, `A.`? */
function mayBeGiven(part: string): boolean {
  const words = wordsOf(part)
  const [first] = words
  return (
    first !== undefined &&
    /^\p{Lu}/u.test(first) &&
    !PARTY_AND_PLACE.test(first) &&
    !words.every((word) => !INITIAL.test(word) && (isNameSuffix(word) || isTitle(word))) &&
    words.every((word) => /^\p{Lu}/u.test(word) || isParticle(word) || isTitle(word))
  )
}

/** `M.S.` and `L.T.` are somebody's initials, though MS and LT are titles; but a P.M. leads a government. */
const LIKE_INITIALS = /^[A-Z]\.[RSTW]\.$/

function cutTitles(arrangement: Arrangement): Arrangement {
  const { name, before } = arrangement
  let at = 0
  for (;;) {
    const [next, word] = /^\s*(?:(?:le|la|il|el|der|die|de|o|a|the)\s+|l[’'])?(\S+)\s+/.exec(name.slice(at)) ?? []
    if (next === undefined || LIKE_INITIALS.test(word!) || !(isTitle(word!) || isTitleBeforeName(word!))) break
    at += next.length
  }
  return at === 0 ? arrangement : { ...arrangement, name: name.slice(at), before: before + name.slice(0, at) }
}

/** The name in the order in which it is spoken: `Wilkie, A.`, `Madigan JJ`, `JQ Public`. */
function turn(arrangement: Arrangement): Arrangement | null {
  const { name } = arrangement
  const comma = name.indexOf(',')
  if (comma > 0) {
    const given = wordsOf(name.slice(comma + 1).replaceAll(',', ' ')).filter(
      (word) => !isTitle(word) || INITIAL.test(word),
    )
    let particles = given.length
    while (particles > 1 && isParticle(given[particles - 1]!) && /^\p{Ll}/u.test(given[particles - 1]!)) particles--
    const words = [
      ...given.slice(0, particles).map(spellInitials),
      ...given.slice(particles),
      ...wordsOf(name.slice(0, comma)),
    ]
    return given.length === 0 ? null : { ...arrangement, name: words.join(' '), reordered: true }
  }
  const words = wordsOf(name)
  if (words.length < 2) return null
  const last = words.at(-1)!
  const others = words.slice(0, -1)
  if (isShortened(last, others)) return null
  if (standForGivenNames(last, others) && !SUFFIXES.has(last.toLowerCase()) && !others.some(isInitials))
    return { ...arrangement, name: [spellOut(last), ...others].join(' '), reordered: true }
  const rest = words.slice(1)
  if (standForGivenNames(words[0]!, rest) && spellOut(words[0]!) !== words[0])
    return { ...arrangement, name: [spellOut(words[0]!), ...rest].join(' '), reordered: false }
  return null
}

/** `Rita L.`: one letter behind a forename that is no surname stands for the surname. */
const isShortened = (last: string, others: readonly string[]): boolean =>
  /^\p{Lu}\.?$/u.test(last) &&
  others.length === 1 &&
  forenameFrequency(foldName(others[0]!)) > 0 &&
  backgroundOf(foldName(others[0]!)).surname === 0

/** `William "Bill" Gates`, `William (Bill) Gates`: without the nickname. */
function cutNickname(arrangement: Arrangement): Arrangement | null {
  const name = arrangement.name.replace(/(?<!\s)\s+(?:"[^"]{0,90}"|“[^”]{0,90}”|\([^)]{0,90}\)|‘[^’]{0,90}’)(?=\s)/, '')
  return name === arrangement.name ? null : { ...arrangement, name, reordered: true }
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

const spellInitials = (word: string): string => (isInitials(word) ? spellOut(word) : word)

const spellOut = (letters: string): string => [...letters.replaceAll('.', '')].map((letter) => `${letter}.`).join(' ')
