import { isFamilyFirst } from '../../names/family-first.ts'
import { genderOfForename } from '../../names/forenames.ts'
import type { Alignment, PartPair } from './align-parts.ts'

/**
 * Is a part of what is written another's name, however like it is: a forename of the other gender (Jane for John), or a given name with another
 * syllable beside a Chinese or Korean family name (Xiaohong for Xiaoming, Min Seo for Min Jun)?
 */
export function isAnotherName({ ours, theirs, pairs, same }: Alignment): boolean {
  if (isFatherOf(ours, theirs)) return true
  const worst = pairs.at(-1)
  if (!worst) return false
  if (worst.how === 'garble' && (areOfTwoGenders(worst) || isOtherGenders(pairs))) return true
  if (same.some(isFamilyFirst) && haveOtherSyllables(worst, 2)) return true
  return isFamilyFirst(ours[0]!) && isFamilyFirst(theirs[0]!) && pairs.some((pair) => haveOtherSyllables(pair, 1))
}

/** Is who is the father in one of them the son in the other: Omar bin Abdullah, Abdullah bin Omar? */
function isFatherOf(ours: readonly string[], theirs: readonly string[]): boolean {
  const [own, other] = [ours.findIndex(isSonOf), theirs.findIndex(isSonOf)]
  return own > 0 && other > 0 && theirs.indexOf(ours[own - 1]!) > other
}

const isSonOf = (word: string): boolean => /^(?:bin|bint[ei]?|ibn|ben)$/.test(word)

function areOfTwoGenders({ written, form }: PartPair): boolean {
  if (written.background.forename === 0 || form.background.forename === 0) return false
  const [one, other] = [genderOfForename(written.folded), genderOfForename(form.folded)]
  return one !== null && other !== null && one !== other
}

/** Daniela for Daniel, Oleksandr for Oleksandra; but where the family name has the ending too, it may be a case of both. */
function isOtherGenders(pairs: readonly PartPair[]): boolean {
  const [pair, ...others] = pairs.filter(({ written, form }) => isWithA(written.folded, form.folded))
  return pair?.place === 0 && pair.at === 0 && others.length === 0
}

const isWithA = (one: string, other: string): boolean =>
  one.length > other.length ? isWithA(other, one) : one.length > 3 && `${one}a` === other && !/[aeiouy]$/.test(one)

/** Beginnings of syllables that are written or heard for each other. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:[zcs]h?|[jqx])/, 's'],
  [/^[bp]/, 'p'],
  [/^[dt]/, 't'],
  [/^[gk]/, 'k'],
  [/^[nlr]/, 'l'],
  [/^[fh]/, 'h'],
  [/^(?:[wy]|(?=[aeiou]))/, 'w'],
]
const SYLLABLE = /(?:[zcs]h|[bpmfdtnlgkhjqxzcsr])?[wy]?[aeiou]{1,3}(?:(?:ng|[nrklmpt])(?![aeiou]))?/y

/** As many syllables, at least so many, of which two begin with sounds that are hardly heard for each other. */
function haveOtherSyllables({ how, written, form }: PartPair, least: number): boolean {
  if (how === 'initial') return false
  const [ours, theirs] = [syllablesOf(written.folded), syllablesOf(form.folded)]
  return (
    ours.length >= least &&
    ours.length === theirs.length &&
    ours.some((syllable, i) => beginningOf(syllable) !== beginningOf(theirs[i]!))
  )
}

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

const beginningOf = (syllable: string): string =>
  BEGINNINGS.find(([beginning]) => beginning.test(syllable))?.[1] ?? syllable[0]!
