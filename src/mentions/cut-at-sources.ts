import type { Quotation } from '../quotations/quotation.ts'
import { type Article, endAt, startAt, tokenAt } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import { classesAt, FORENAME, ORGANIZATION, PLACE, ROLE } from './name-classes.ts'
import type { NameMention } from './name-mention.ts'

/**
 * Cuts names where somebody who speaks begins inside them: the sentence tells what capitals alone do not.
 *
 * ```text
 * Governor of Lower Saxony Ana Lind said …     Recalls Lind: “…”
 *             ^^^^^^^^^^^^ ^^^^^^^^                     ^^^^
 * ```
 */
export function cutAtSources(
  article: Article,
  classes: Uint32Array,
  names: readonly NameMention[],
  quotations: readonly Quotation[],
): readonly NameMention[] {
  const cut = new Map<NameMention, { readonly at: number; readonly isBehindCue: boolean }>()
  for (const { source, cue } of quotations) {
    if (source?.type !== 'name') continue
    const name = names[lowerBound(names.length, (i) => names[i]!.end < source.end)]
    if (!name || name.end !== source.end || name.start >= source.start) continue
    const at = tokenAt(article, source.start)
    const isBehindCue = cue !== null && cue.start === name.start && cue.end < source.start
    if (isBehindCue || isWholeName(article, classes, name, at)) cut.set(name, { at, isBehindCue })
  }
  return names.flatMap((name) => {
    const here = cut.get(name)
    if (!here) return name
    const { at, isBehindCue } = here
    const words = name.words.slice(at - name.first)
    const behind = { ...name, start: startAt(article, at), first: at, words, title: '' }
    if (isBehindCue) return behind
    const before = { ...name, end: endAt(article, at - 1), behind: at, words: name.words.slice(0, at - name.first) }
    return [before, behind]
  })
}

/** A forename and what follows it, with no forename before them. */
function isWholeName(
  article: Article,
  classes: Uint32Array,
  { first, behind, words }: NameMention,
  at: number,
): boolean {
  const own = classesAt(article, classes, at)
  if (!(own & FORENAME) || own & (ORGANIZATION | PLACE | ROLE) || behind - at < 2) return false
  if (words.length !== behind - first) return false
  for (let i = first; i < at; i++) if (classesAt(article, classes, i) & FORENAME) return false
  return true
}
