import { forenameFrequency } from '../../names/forenames.ts'
import { metaphonesOf } from '../forms/comparable-text.ts'
import { likeness } from './likeness.ts'

/** What surnames of a people end in: Poroshenko and Tkachenko have that alone in common. */
const ENDING = /(?:enko|[oe]vi[ct]h?|[oe]vsk[iy]|owski|shvili|poulos|opoulou|oglu|[oe]vna|dottir)$/
/** The same, which foreign letters leave of a name when they garble the rest: Uilson, of Wilson. */
const SON = /(?<=[a-z]{3})s[eo]n$/
/** What makes of a name another surname or another word: Ivanovsky, Ivanovich, Witkoffian, Trumpism. */
const MADE = /^(?:ian|ism|ismo|ists?|istas?|gate|esque|na|ovi?ch|ich|sk[iy]|enko|s[eo]n)$/
/** How like the stems of a garble are to those of the name at least; and where they are fathers' names that begin with another sound. */
const LIKE_STEMS = 0.35
const LIKE_FATHERS = 0.75

/**
 * Are two words made of two names by one ending: the children of two fathers (Björnsdóttir, Jónsdóttir), surnames that end alike and are like in nothing
 * else? A daughter and a son are two people too, and so are a name and what is made of it. Folded words, the written one first.
 */
export function haveOtherStems(one: string, other: string): boolean {
  const ending = sharedBy(ENDING, one, other)
  if (ending !== null) {
    const [stem, otherStem] = [one.slice(0, -ending.length), other.slice(0, -ending.length)]
    const alike = likeness(stem, otherStem)
    return alike < LIKE_STEMS || (ending === 'dottir' && alike < LIKE_FATHERS && beginOtherwise(stem, otherStem))
  }
  if (isDaughterOf(one, other) || isDaughterOf(other, one) || isMadeOf(one, other)) return true
  const son = sharedBy(SON, one, other)
  return son !== null && areTwoNames(nameIn(one.slice(0, -son.length)), nameIn(other.slice(0, -son.length)))
}

const isMadeOf = (word: string, name: string): boolean =>
  name.length > 3 && word.startsWith(name) && MADE.test(word.slice(name.length))

/** Jónsdóttir is no garble of Jónsson. */
const isDaughterOf = (one: string, other: string): boolean => one.endsWith('dottir') && other.endsWith('son')

const beginOtherwise = (one: string, other: string): boolean => metaphonesOf(one)[0]![0] !== metaphonesOf(other)[0]![0]

/** What of a pattern both words have, if it is the same. */
function sharedBy(pattern: RegExp, one: string, other: string): string | null {
  const [found = null] = pattern.exec(other) ?? []
  return found !== null && pattern.exec(one)?.[0] === found ? found : null
}

/** Two forenames that do not sound alike. */
function areTwoNames(one: string, other: string): boolean {
  if (one === other || forenameFrequency(one) === 0 || forenameFrequency(other) === 0) return false
  const codes = metaphonesOf(other)
  return !metaphonesOf(one).some((code) => codes.includes(code))
}

/** The name that a stem is made of: Björn, of Björns. */
const nameIn = (stem: string): string => (forenameFrequency(stem) === 0 ? stem.replace(/(?:s|ar|[oe])$/, '') : stem)
