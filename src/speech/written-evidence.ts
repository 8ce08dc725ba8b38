import type { Edit } from '../edits/edit.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import type { Entity } from '../roster/entity.ts'
import type { Article } from '../text/article.ts'
import { overlaps, type Span } from '../text/span.ts'
import { CAPITALIZED, LOWER, MARK, WORD } from '../text/tokens.ts'
import type { SpokenName } from './find-spoken-names.ts'

/** Is the transcript written like a text: capitals for some words and not for others, and marks between its sentences? */
export function isWritten({ kinds, words, cases, vocabulary, count }: Article): boolean {
  let lower = 0
  let capitals = 0
  let stops = 0
  for (let i = 0; i < count; i++) {
    const letterCase = cases[words[i]!]!
    if (kinds[i] === WORD && letterCase === LOWER) lower++
    else if (kinds[i] === WORD && letterCase === CAPITALIZED) capitals++
    else if (kinds[i] === MARK && /^[.?!]$/.test(vocabulary[words[i]!]!)) stops++
  }
  return capitals > 0.01 * lower && lower > capitals && stops > 0
}

/**
 * The spoken names with those that only the article's evidence mends: a bare surname in the middle of a sentence sounds like much, but written with a
 * capital it is a name. Where both mend, the article's word is right if the other takes in a word that is none of the name ("to Weeringa").
 */
export function addWritten(
  text: string,
  spoken: readonly SpokenName[],
  edits: readonly Edit[],
  entities: readonly Entity[],
  kept: readonly Span[],
): readonly SpokenName[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const taken = new Stretches()
  for (const span of kept) taken.take(span)
  const added = edits.flatMap((edit): SpokenName[] => {
    const entity = byId.get(edit.entity)
    if (!entity || !taken.isFree(edit)) return []
    const { start, end, to, confidence, reasons } = edit
    return [{ start, end, entity, confidence, replacement: to, reasons, alternatives: [{ entity, confidence }] }]
  })
  const takesMore = (other: SpokenName, one: SpokenName): boolean =>
    other.replacement !== null &&
    SMALL_WORD.test(`${text.slice(other.start, one.start)} ${text.slice(one.end, Math.max(one.end, other.end))}`)
  const isTaken = (one: SpokenName): boolean => spoken.some((other) => overlaps(one, other) && !takesMore(other, one))
  const free = added.filter((one) => !isTaken(one))
  return [...spoken.filter((one) => !free.some((other) => overlaps(one, other))), ...free].sort(
    (a, b) => a.start - b.start,
  )
}

/** A word that begins in small letters. */
const SMALL_WORD = /(?:^|\s)\p{Ll}/u

/** In a transcript whose speakers are named somebody has written it down: small words and acronyms stand as they were meant, and no name is initials. */
export function keepWritten(text: string, spoken: readonly SpokenName[]): readonly SpokenName[] {
  return spoken.filter(({ start, end, replacement }) => {
    if (replacement === null) return true
    const written = text.slice(start, end)
    const isName = /\p{Lu}\p{Ll}/u.test(written) || !/\p{L}/u.test(written)
    return isName && !/^(?:\p{Lu}\.?)+$/u.test(replacement)
  })
}
