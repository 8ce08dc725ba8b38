import { memberAt } from '../cast/cast.ts'
import { ROLES } from '../lexicon/roles.ts'
import type { Scene } from './speaker-scene.ts'

/** Characters before a name in which the description that it belongs to stands. */
const REACH = 60

/**
 * Whom the article calls so, before or behind a place where it only says the description; -1 where it calls two so.
 *
 * ```text
 * The justice secretary has said … On Tuesday the justice secretary, Ada Lind, told …
 *     ^^^^^^^^^^^^^^^^^                               ^^^^^^^^^^^^^^^^^  ^^^^^^^^
 * ```
 */
export function gatherCallings({ article: { text }, cast, names }: Scene): ReadonlyMap<string, number> {
  const callings = new Map<string, number>()
  names.forEach(({ start, end }, n) => {
    const member = memberAt(cast, n)
    if (member < 0 || !/^[,.;?!]/.test(text.charAt(end)) || !text.startsWith(', ', start - 2)) return
    const called = keyOfCalling(text.slice(Math.max(0, start - REACH), start - 2))
    if (called) callings.set(called, (callings.get(called) ?? member) === member ? member : -1)
  })
  return callings
}

/** `justice secretary` of "On Tuesday the justice secretary", `lawyer` of "the family’s lawyer"; empty where it ends in no role. */
export function keyOfCalling(words: string): string {
  const found = CALLED.exec(words)
  const called = (found?.[1] ?? found?.[2])?.toLowerCase() ?? ''
  return ROLES.has(called.slice(called.lastIndexOf(' ') + 1)) ? called : ''
}

const CALLED =
  /(?:\b(?:the|his|her|their)|[’']s) (\p{Ll}[\p{L}-]{0,20}(?: \p{Ll}[\p{L}-]{0,20}){0,2})$|\b(?:an?|the) (\p{Ll}[\p{Ll}-]{0,20}) (?:for|at|of|with) (?:the )?\p{Lu}[\p{L}.&’' -]{1,40}$/iu
