import type { Mentions } from '../mentions/find-mentions.ts'
import { isOddCapital } from '../mentions/odd-capitals.ts'
import type { Article } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Span } from '../text/span.ts'

interface Place extends Span {
  readonly first: number
}

/** The whole stretch that a recogniser made of a name of which the place is a part, or null. */
export type WidenPlace = (place: Place) => (Place & { readonly text: string }) | null

/**
 * A recogniser writes a name as several words, of which only some look like one: in "talked to The Mura" the whole stretch is the garble.
 * So is "The Mura" at the beginning of a sentence, where the capital says nothing, if the text writes it elsewhere too.
 */
export function widensPlaces(article: Article, { runs, classes, headlines }: Mentions): WidenPlace {
  const odd = oddIn(article, { runs, classes, headlines })
  return ({ start, end }) => {
    for (let r = lowerBound(runs.length, (i) => runs[i]!.end < end); r < runs.length; r++) {
      const run = runs[r]!
      if (run.start > start) break
      const text = run.words.join(' ')
      if (odd.has(text) && (run.start < start || run.end > end))
        return { start: run.start, end: run.end, first: run.first, text }
    }
    return null
  }
}

const known = new WeakMap<Mentions['runs'], ReadonlySet<string>>()

/** The stretches of a text that somewhere have a capital that nothing but a name calls for, looked for once. */
function oddIn(
  article: Article,
  { runs, classes, headlines }: Pick<Mentions, 'runs' | 'classes' | 'headlines'>,
): ReadonlySet<string> {
  const before = known.get(runs)
  if (before) return before
  const odd = new Set<string>()
  for (const { words, first, behind } of runs)
    for (let i = first; i < behind; i++) if (isOddCapital(article, classes, headlines, i)) odd.add(words.join(' '))
  known.set(runs, odd)
  return odd
}
