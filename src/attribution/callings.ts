import { memberAt } from '../cast/cast.ts'
import { ROLES } from '../lexicon/roles.ts'
import { tellsOfOne } from '../lexicon/tells-of-one.ts'
import type { Scene, SourceResolution } from './speaker-scene.ts'

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
  const call = (words: string, member: number): void => {
    if (words) callings.set(words, (callings.get(words) ?? member) === member ? member : -1)
  }
  names.forEach(({ start, end }, n) => {
    const member = memberAt(cast, n)
    if (member < 0) return
    call(officeBefore(text.slice(Math.max(0, start - REACH), start)), member)
    if (!/^[,.;?!]/.test(text.charAt(end))) return
    const isPerson = cast.members[member]!.entity.type === 'person'
    const lead = text.slice(Math.max(0, start - REACH), start)
    const before = SET_OFF.test(lead) ? lead.replace(SET_OFF, '') : ''
    const behind = isPerson ? (BEHIND.exec(text.slice(end, end + REACH))?.[1] ?? '') : ''
    // According to the indictment, Ada Lind, 34, fled
    const [opened] = OPENED.exec(before) ?? []
    const isCalled = opened === undefined || tellsOfOne(opened)
    // who is addressed may be spoken to: “It is the board, Mrs. Lind.”
    const isBare = text.startsWith(', ', start - 2)
    const called = [isCalled ? calledIn(before, isPerson && isBare) : '', calledIn(behind, true)]
    for (const words of new Set(isPerson ? called.flatMap(withShorter) : called)) call(words, member)
  })
  return callings
}

/** What stands between a description and the name that it belongs to: a comma, and how its bearer is addressed. */
const SET_OFF =
  /, (?:(?:the|his|her) )?(?:(?:most|very|right|rt|the|hon|rev|reverend|canon|sir|dame|lord|lady|mr|mrs|ms|dr|prof|professor)\b\.? ){0,3}$/i

/** `prime minister` and `minister` of "Norwegian prime minister": who is called so is called less too, but for a `former minister`. */
function withShorter(called: string): readonly string[] {
  const words = called.split(' ')
  if (!ROLES.has(words.at(-1)!)) return [called]
  const kept = words.findLastIndex((word) => NOT_YET.test(word))
  const shortest = kept < 0 ? words.length - 1 : kept
  return words.slice(0, shortest + 1).map((_, i) => words.slice(i).join(' '))
}

/** What makes the office another, or none of now. */
const NOT_YET = /^(?:former|ex|then|late|vice|deputy|assistant|acting|interim|would-be|ex-.*|then-.*|vice-.*)$/

/** `economy minister Ada Lind`: the office and its field; empty where no office stands before the name. */
function officeBefore(before: string): string {
  const role = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1)
  return ROLES.has(role) ? (OFFICE.exec(before)?.[1] ?? '') : ''
}

const OFFICE = /(?<![\p{L}-])(\p{Ll}[\p{Ll}-]{2,20} \p{Ll}[\p{Ll}-]{2,20}) $/u

/** Where, when or by whose account it was, at the beginning of a sentence. */
const OPENED =
  /(?:^|[^\p{L}])(?:[Aa]ccording to|(?:After|At|Before|By|Despite|During|For|From|In|On|Since|Under|With|Without) (?:the|his|her|their)) [\p{L}’' -]{1,50}$/u

/** `Ada Lind, the justice secretary, has`. */
const BEHIND = /^, (the \p{Ll}[\p{L} -]{2,40})[,.;]/u

/** Whoever is a person is called by any word, a body only by an office. */
const calledIn = (words: string, isPerson: boolean): string => (isPerson ? wordsOfCalling(words) : keyOfCalling(words))

/** `justice secretary` of "On Tuesday the justice secretary", `lawyer` of "the family’s lawyer"; empty where it ends in no role. */
function keyOfCalling(words: string): string {
  const called = wordsOfCalling(words)
  return ROLES.has(called.slice(called.lastIndexOf(' ') + 1)) ? called : ''
}

/** The same whatever it ends in. */
function wordsOfCalling(words: string): string {
  const found = CALLED.exec(words)
  const called = (found?.[1] ?? found?.[2])?.toLowerCase() ?? ''
  return ANYBODY.test(called) ? '' : called
}

/** What anybody may be called. */
const ANYBODY =
  /(?:^| )(?:man|woman|gentleman|lady|boy|girl|person(?: familiar)?|one|other|latter|former|first|second|last|elder|younger)$/

const CALLED =
  /\b(?:an?|the) (\p{Ll}[\p{Ll}-]{0,20}(?: \p{Ll}[\p{Ll}-]{0,20}){0,2}) (?:for|at|of|to|with) (?:the )?\p{Lu}[\p{L}.&’' -]{1,40}$|(?:\b(?:the|his|her|their)|[’']s|s[’']) (\p{Ll}[\p{L}-]{0,20}(?: \p{Ll}[\p{L}-]{0,20}){0,2})$/iu

/** `an aide of the president` is not the president. */
const isOfAnother = (written: string): boolean =>
  /\b(?:by|for|from|of|to|with) $/.test(written.slice(0, written.search(CALLED)))

/** How often whom the article calls so is meant. */
const CALLED_SO = 0.8

/** Whom a description means that the article calls so; null where that is nobody. */
export function resolveCalling(
  cast: Scene['cast'],
  callings: ReadonlyMap<string, number>,
  written: string,
): SourceResolution | null {
  const member = isOfAnother(written) ? -1 : (callings.get(wordsOfCalling(written)) ?? -1)
  if (member < 0) return null
  const { name } = cast.members[member]!.entity
  return {
    member,
    confidence: CALLED_SO,
    code: 'description',
    text: `“${written}” is ${name}, whom the article calls so`,
  }
}
