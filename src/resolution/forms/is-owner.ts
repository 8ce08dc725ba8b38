import { foldName } from '../../names/fold-name.ts'
import { parseName } from '../../names/parse-name.ts'
import { isTitle } from '../../names/titles.ts'
import { likeness } from '../judgement/likeness.ts'
import { isThing } from './arrange-name.ts'

/**
 * Does a stretch name somebody or something of the one who is called so: a spokesman for Ada Lind, the wife of Lind, Lind’s lawyer, a Lind aide?
 * But Mr. King of Norland and the Minister for Harbours Ada Lind are themselves. `before` is what was cut off it.
 */
export function isOwner(name: string, text: string, before = ''): boolean {
  if (!/\p{Ll} /u.test(before + text)) return false
  const { given, family } = parseName(name)
  const folded = foldName(text.replace(POSSESSIVE, ' '))
  const own = [family, given].map(foldName).find((part) => part !== '' && ` ${folded} `.includes(` ${part} `))
  if (own === undefined) return false
  // behind a given name alone a recogniser's words may be the surname: Martin coke, for Joake
  const mayOwn = own === foldName(family) || POSSESSIVE.test(text)
  const words = folded.split(' ')
  const isBehind = !folded.endsWith(own) && /\p{Lu}/u.test(text) && / \p{Ll}+$/u.test(text)
  if (mayOwn && isBehind && isThing(words.at(-1)!)) return true
  const at = words.findLastIndex((word) => /^(?:for|to|of)$/.test(word))
  const behind = words.slice(at + 1).filter((word) => !isTitle(word))
  if (at < 0 || (at === 0 && before === '')) return false
  return behind.join(' ') === own || (behind.at(-1) === own.split(' ').at(-1) && isGiven(behind[0]!, foldName(given)))
}

const POSSESSIVE = /[’']s /

const isGiven = (word: string, given: string): boolean =>
  given === '' ? !isThing(word) : likeness(word, given) > LIKE_GIVEN
const LIKE_GIVEN = 0.5
