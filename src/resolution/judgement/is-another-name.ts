import { isFamilyFirst } from '../../names/family-first.ts'
import { areOfTwoGenders } from '../../names/sure-gender.ts'
import { generationOf } from '../../names/titles.ts'
import type { Alignment, PartPair } from './align-parts.ts'
import { haveOtherStems } from './have-other-stems.ts'

/**
 * Is a part of what is written another's name, however like it is: a forename of the other gender (Jane for John), or a given name with another
 * syllable beside a Chinese or Korean family name (Xiaohong for Xiaoming, Min Seo for Min Jun)?
 */
export function isAnotherName({ ours, theirs, pairs, same }: Alignment): boolean {
  if ([isFatherOf, areOfTwoMiddles, beginsOtherwise, isTurned].some((is) => is(ours, theirs))) return true
  const worst = pairs.at(-1)
  if (!worst) return false
  const garbles = pairs.filter(({ how }) => how === 'garble')
  if (garbles.some(areTwoForenames) || isWoman(pairs) || (worst.how === 'garble' && isOtherGenders(pairs))) return true
  if (pairs.some(({ written, form }) => areTwoOfOneName(written.folded, form.folded))) return true
  if (same.some(isFamilyFirst) && (haveOtherSyllables(worst, 2) || isSyllableOf(worst))) return true
  return isFamilyFirst(ours[0]!) && isFamilyFirst(theirs[0]!) && pairs.some((pair) => haveOtherSyllables(pair, 1))
}

/** Of one name the second and the third, and the daughters of two fathers. */
const areTwoOfOneName = (one: string, other: string): boolean =>
  (generationOf(one) !== '' && generationOf(other) !== '') || haveOtherStems(one, other)

/** Is who is the father in one of them the son in the other: Omar bin Abdullah, Abdullah bin Omar? */
function isFatherOf(ours: readonly string[], theirs: readonly string[]): boolean {
  const [own, other] = [ours.findIndex(isSonOf), theirs.findIndex(isSonOf)]
  return own > 0 && other > 0 && theirs.indexOf(ours[own - 1]!) > other
}

/** Do the syllables of a given name stand in the other order: Kim Min-seo, Kim Seo-min? */
function isTurned(ours: readonly string[], [family, ...given]: readonly string[]): boolean {
  const own = ours.filter((word) => word !== family)
  return isFamilyFirst(family!) && own.length === 2 && given.length === 2 && own[0] === given[1] && own[1] === given[0]
}

const isSonOf = (word: string): boolean => /^(?:bin|bint[ei]?|ibn|ben)$/.test(word)

/** Does it begin with her second given name, which is a man's: José García, María José García? */
const beginsOtherwise = ([own]: readonly string[], [first, ...others]: readonly string[]): boolean =>
  others.slice(0, -1).includes(own!) && areOfTwoGenders(own!, first!)

/** In Vietnamese Thị between the names is a woman's, and Văn a man's. */
function areOfTwoMiddles(ours: readonly string[], theirs: readonly string[]): boolean {
  const [own, other] = [ours, theirs].map((words) => words.slice(1, -1))
  return (own!.includes('thi') && other!.includes('van')) || (own!.includes('van') && other!.includes('thi'))
}

const areTwoForenames = ({ written, form }: PartPair): boolean =>
  written.background.forename > 0 && form.background.forename > 0 && areOfTwoGenders(written.folded, form.folded)

/** Daniela for Daniel, Oleksandr for Oleksandra; but where the family name has the ending too, it may be a case of both. */
function isOtherGenders(pairs: readonly PartPair[]): boolean {
  const [pair, ...others] = pairs.filter(({ written, form }) => isWithA(written.folded, form.folded))
  return pair?.place === 0 && pair.at === 0 && others.length === 0
}

const isWithA = (one: string, other: string): boolean =>
  one.length > other.length ? isWithA(other, one) : one.length > 3 && `${one}a` === other && !/[aeiouy]$/.test(one)

/** Another given name beside a surname in its form for women: Olga Volkonskaya, Oleg Volkonsky; but Olega Volkonskogo is a case. */
function isWoman(pairs: readonly PartPair[]): boolean {
  const family = pairs.find(isOfBoth)
  return (
    family !== undefined &&
    pairs.some((pair) => pair !== family && pair.how === 'garble' && !isOfBoth(pair) && !isCase(pair))
  )
}

/** Is the first a surname as a woman bears it, and the second as a man does: Volkonskaya, Volkonsky? Folded words. */
export const isWomansForm = (one: string, other: string): boolean => WOMANS.test(one) && MANS.test(other)

const isOfBoth = ({ written: { folded: one }, form: { folded: other }, place }: PartPair): boolean =>
  isWomansForm(one, other) || isWomansForm(other, one) || (place > 0 && endInGenders(one, other))
/** Novotná and Novotný, Papadopoulou and Papadopoulos. */
const endInGenders = (one: string, other: string): boolean =>
  one.slice(0, -1) === other.slice(0, -1) && 'ay ya su us'.includes(one.slice(-1) + other.slice(-1))
const isCase = ({ written, form }: PartPair): boolean => isWithA(written.folded, form.folded)
const WOMANS = /(?:sk(?:a|a[iy]a)|[a-z]{2}(?:[oe]v|in)a)$/
const MANS = /(?:sk(?:[iy]|i[iy]|yi)|[a-z]{2}(?:[oe]v|in))$/

/** Letters that begin syllables and are written or heard for each other. */
const BEGINNINGS = ['cjqsxz', 'bp', 'dt', 'gk', 'lnr', 'fh', 'aeiouwy']
/** The same of how they end. */
const ENDS = [/[mn][gh]?$/, /[kpt]$/, /l$/]
const SYLLABLE = /(?:[zcs]h|[b-df-hj-np-txz])?[wy]?[aeiou]{1,3}(?:(?:n[gh]|[nrklmpt])(?![aeiou]))?/y

/** As many syllables, at least so many, of which two begin, or end, with sounds that are hardly heard for each other, or have other vowels. */
function haveOtherSyllables({ how, written, form }: PartPair, least: number): boolean {
  if (how === 'initial') return false
  const [ours, theirs] = [syllablesOf(written.folded), syllablesOf(form.folded)]
  return (
    ours.length >= least && ours.length === theirs.length && ours.some((syllable, i) => isOther(syllable, theirs[i]!))
  )
}

/** Is one given name a syllable of the other: Qiang of Keqiang, Yi of Yizhou? */
function isSyllableOf({ how, written, form }: PartPair): boolean {
  if (how === 'initial') return false
  const [one, other] = [written.folded, form.folded].sort((a, b) => a.length - b.length) as [string, string]
  const syllables = syllablesOf(other)
  return syllables.length === 2 && syllables.includes(one)
}

const isOther = (one: string, other: string): boolean =>
  beginningOf(one) !== beginningOf(other) ||
  endOf(one) !== endOf(other) ||
  (vowelOf(one) !== '' && vowelOf(other) !== '' && vowelOf(one) !== vowelOf(other))

/** Which kind of consonant a syllable ends with: hardly one is heard for another, or for none. */
const endOf = (syllable: string): number => ENDS.findIndex((end) => end.test(syllable))

/** The vowel, where it is written with one letter, which may stand for another in no spelling: u and o may. */
const vowelOf = (syllable: string): string =>
  /(?<![aeiouwy])[aeiou](?![aeiou])/.exec(syllable)?.[0].replace('u', 'o') ?? ''

function syllablesOf(word: string): readonly string[] {
  const syllables: string[] = []
  for (let at = 0; at < word.length; ) {
    SYLLABLE.lastIndex = at
    const [syllable] = SYLLABLE.exec(word) ?? []
    if (!syllable) return []
    syllables.push(syllable)
    at += syllable.length
  }
  return syllables
}

const beginningOf = ([letter]: string): string => BEGINNINGS.find((letters) => letters.includes(letter!)) ?? letter!
