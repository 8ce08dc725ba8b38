import { type Cast, memberAt } from '../cast/cast.ts'
import { isPersonsGiven } from '../garbles/is-persons-given.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { foldName } from '../names/fold-name.ts'
import { parseName } from '../names/parse-name.ts'
import type { Article } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Span } from '../text/span.ts'
import { isDiscussed } from './is-discussed.ts'
import type { Mending } from './person-plan.ts'
import type { Plan } from './plan-edits.ts'
import { Stretches } from './taken-stretches.ts'
import { writeReplacement } from './write-replacement.ts'

/** A given name that is mended somewhere, and by what. */
interface MendedGiven {
  readonly mending: Mending
  /** Member of the cast whom the article introduces by the garble, or -1. */
  readonly member: number
  readonly given: string
}

/**
 * Where a given name stands alone that is mended elsewhere, in a whole name or alone: "Rashid said" behind "Rashid Mubarack", which is Rasheed
 * Mubarak. It means the same person, unless the article tells of another who is called so, and is as surely a garble. Where a person has decided
 * how somebody's name is mended (`decided`: names and ids), that alone is done.
 */
export function mendGivenNames(
  article: Article,
  mentions: Mentions,
  cast: Cast,
  { mendings }: Plan,
  kept: readonly Span[],
  language: string,
  decided: ReadonlySet<string | null>,
): Mending[] {
  const { names } = mentions
  const mended = new Map<string, MendedGiven | null>()
  for (const mending of mendings) {
    const given = mendedGiven(article, mending)
    if (!given || decided.has(mending.name) || (mending.entity && decided.has(mending.entity.id))) continue
    const n = lowerBound(names.length, (k) => names[k]!.end <= mending.start)
    const key = foldName(given.from)
    const other = mended.get(key)
    const isAnothers = other === null || (other && other.mending.name !== mending.name)
    if (isAnothers) mended.set(key, null)
    else if (!other || other.mending.confidence < mending.confidence)
      mended.set(key, { mending, member: n < names.length ? memberAt(cast, n) : -1, given: given.to })
  }
  if (mended.size === 0) return []
  const taken = new Stretches()
  for (const span of [...mendings, ...kept]) taken.take(span)
  const isOwn = (n: number, place: Span): boolean =>
    isPersonsGiven(article, mentions, n, language) && !isDiscussed(article, place)
  const found = names.flatMap(({ words, start, end }, n) => {
    const place = { start, end }
    const member = memberAt(cast, n)
    return words.flatMap((word) => {
      const own = mended.get(foldName(word))
      const isAnothers = member >= 0 && member !== own?.member
      if (!own || isAnothers || cast.rivals.has(n) || cast.undecided.has(n)) return []
      if (words.length === 1) return [{ ...own, place, isOwn: isOwn(n, place) }]
      // Hurricane Caroline, Caroline County
      return member < 0 && taken.isFree(place) ? [{ ...own, place, isOwn: false }] : []
    })
  })
  // who writes once of another who is called so, or of the spelling, may mean that wherever it stands
  const barred = new Set(found.flatMap(({ given, isOwn }) => (isOwn ? [] : given)))
  return found
    .filter(({ given, place }) => !barred.has(given) && taken.isFree(place))
    .map(({ mending, given, place }) => ({ ...mending, ...place, to: writeReplacement(article, place, given) }))
}

/** What stands for the given name, in a whole name or alone, where that is mended. */
function mendedGiven({ text }: Article, { start, end, name, to }: Mending): { from: string; to: string } | null {
  const written = text.slice(start, end).split(/\s+/)
  const right = to.split(' ')
  const { given, familyFirst } = parseName(name)
  if (familyFirst || right.length !== written.length || right.length > foldName(name).split(' ').length) return null
  const isGiven = foldName(given).split(' ')[0] === foldName(right[0]!)
  return isGiven && foldName(written[0]!) !== foldName(right[0]!) ? { from: written[0]!, to: right[0]! } : null
}
