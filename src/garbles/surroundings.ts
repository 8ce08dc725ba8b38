import type { Gender } from '../roster/entity.ts'
import { type Article, endAt, sentenceAt, startAt, tokenText, wordNumberAt } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import { WORD } from '../text/tokens.ts'
import type { Target } from './gather-targets.ts'
import type { Place } from './suspect.ts'

/** How the places of a suspect sit among those where the article names a target rightly. */
export interface Surroundings {
  /** Sentences before the target's first mention. */
  readonly lead: number
  /** Share of the places before which the target was named last of all targets. */
  readonly lastNamed: number
  /** Rare words that stand near both, weighted by how rare they are. */
  readonly shared: number
  /** Share of the places that a pronoun of the target's gender follows, less those one of another gender follows. */
  readonly gender: number
}

/** Tokens beside a name that count as near. */
const NEAR = 10
/** A word of the article that is written more often is not rare. */
const MOST_COMMON = 6
const LEAST_LETTERS = 4
/** A pronoun further behind the name may mean another. */
const PRONOUN_REACH = 25
const MOST_LEAD = 40

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])

/** Reads the article once, and answers for each pairing. */
export function readSurroundings(
  article: Article,
  targets: readonly Target[],
): (places: readonly Place[]) => (target: Target) => Surroundings {
  const named = targets.flatMap((target) => target.tokens.map((token) => ({ token, target })))
  named.sort((a, b) => a.token - b.token)
  const counts = new Uint32Array(article.vocabulary.length)
  for (let i = 0; i < article.count; i++) counts[wordNumberAt(article, i)]!++
  const nearTarget = new Map<Target, ReadonlySet<number>>()
  const wordsOf = (target: Target): ReadonlySet<number> => {
    let words = nearTarget.get(target)
    if (!words) nearTarget.set(target, (words = wordsNear(article, counts, target.tokens)))
    return words
  }
  return (places) => {
    const ours = wordsNear(
      article,
      counts,
      places.map(({ first }) => first),
    )
    return (target) => surround(places, ours, target)
  }

  function surround(places: readonly Place[], ours: ReadonlySet<number>, target: Target): Surroundings {
    let last = 0
    let gender = 0
    for (const { first, behind } of places) {
      if (named[lowerBound(named.length, (i) => named[i]!.token < first) - 1]?.target === target) last++
      const pronoun = target.entity?.gender && pronounBehind(article, behind)
      if (pronoun) gender += pronoun === target.entity?.gender ? 1 : -1
    }
    let shared = 0
    const theirs = wordsOf(target)
    for (const word of ours) if (theirs.has(word)) shared += 1 / Math.sqrt(counts[word]!)
    return {
      lead: Math.min(MOST_LEAD, target.tokens.length ? sentenceAt(article, target.tokens[0]!) : MOST_LEAD),
      lastNamed: last / places.length,
      shared,
      gender: gender / places.length,
    }
  }
}

function wordsNear(article: Article, counts: Uint32Array, tokens: readonly number[]): ReadonlySet<number> {
  const near = new Set<number>()
  for (const token of tokens) {
    const sentence = sentenceAt(article, token)
    const from = Math.max(article.sentences[sentence]!, token - NEAR)
    const to = Math.min(article.sentences[sentence + 1]!, token + NEAR)
    for (let i = from; i < to; i++) {
      const word = wordNumberAt(article, i)
      if (
        article.kinds[i] === WORD &&
        counts[word]! <= MOST_COMMON &&
        endAt(article, i) - startAt(article, i) >= LEAST_LETTERS
      )
        near.add(word)
    }
  }
  return near
}

function pronounBehind(article: Article, behind: number): Gender | undefined {
  const end = Math.min(article.count, behind + PRONOUN_REACH)
  for (let i = behind; i < end; i++) {
    if (article.kinds[i] !== WORD || endAt(article, i) - startAt(article, i) > 3) continue
    const gender = PRONOUNS.get(tokenText(article, i).toLowerCase())
    if (gender) return gender
  }
  return undefined
}
