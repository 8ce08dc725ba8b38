import { countryOf, partyOf } from '../lexicon/countries.ts'
import { officeOf } from '../lexicon/offices.ts'
import { classesAt, ROLE } from '../mentions/name-classes.ts'
import { startAt, tokenText } from '../text/article.ts'
import type { Scene } from './speaker-scene.ts'

/** A description taken apart: the words up to its head, lower case, and those behind. */
export interface Description {
  readonly core: readonly string[]
  readonly head: string
  readonly country: number
  readonly party: number
}

/** A description with more words than this says something new of somebody new. */
const LONGEST = 7

const PLURAL_HEAD = /^(?:people|police|men|women|children)$|[^s]s$/

/** The definite phrase up to its head; null where it is indefinite, plural or too long. */
export function readDescription({ article, classes }: Scene, first: number, end: number): Description | null {
  const words: string[] = []
  for (let i = first; i < article.count && startAt(article, i) < end; i++)
    words.push(tokenText(article, i).toLowerCase())
  const definite = DEFINITE.test(words[0] ?? '') || words.some((word) => /^['’]s$/.test(word)) || isOffice()
  if (!definite) return null
  const stop = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|on|from|with|who|to|and|or|,)$/.test(word))
  const core = stop > 0 ? words.slice(0, stop) : words
  if (core.at(-1) === 'minister' && core.at(-2) === 'prime') core.splice(-2, 2, 'pm')
  const head = officeOf(core.at(-1)!.replace(/^(?:ex|then)-/, ''))
  if (core.length > LONGEST || PLURAL_HEAD.test(head)) return null
  return { core, head, country: firstOf(words, countryOf), party: firstOf(core, partyOf) }

  // "President", "Prime Minister" without an article
  function isOffice(): boolean {
    return (
      words.length <= 3 &&
      !!(classesAt(article, classes, first + words.length - 1) & ROLE) &&
      !/^(?:an?|one|another|some)$/.test(words[0]!)
    )
  }
}

/** The first country or party that the words name; 0 where they name none. */
export function firstOf(words: readonly string[], read: (word: string) => number): number {
  for (const word of words) {
    const found = read(word.replace(/['’]s$/, ''))
    if (found) return found
  }
  return 0
}

const DEFINITE = /^(?:the|his|her|their|this|that|our|its)$/
