import { gatherCast } from '../src/cast/gather-cast.ts'
import { indexKnownNames } from '../src/cast/index-known-names.ts'
import { resolveGarbles } from '../src/garbles/resolve-garbles.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import { foldName } from '../src/names/fold-name.ts'
import { parseName } from '../src/names/parse-name.ts'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { markQuoted } from '../src/quotations/mark-quoted.ts'
import { gatherPeople } from '../src/spellings/gather-people.ts'
import { measureSpellings } from '../src/spellings/spelling-features.ts'
import { readArticle } from '../src/text/article.ts'

/** An article with the places at which it writes people, each with its right name. */
export interface WrittenArticle {
  readonly id: string
  readonly text: string
  readonly people: readonly { readonly start: number; readonly end: number; readonly name: string }[]
  /** Are the places all that there are, or only the garbled ones? */
  readonly isComplete: boolean
}

/** The spellings of one person: what is seen of each, and which is right; the last stands for none. */
export interface SpellingRow {
  readonly document: string
  readonly person: string
  readonly features: readonly (readonly number[])[]
  readonly right: number
  readonly texts: readonly string[]
  readonly counts: readonly number[]
}

const known = indexKnownNames([])

/** The people of an article who are spelt in more than one way, as they are found in it. */
export function readSpellings({ id, text, people, isComplete }: WrittenArticle): SpellingRow[] {
  const article = readArticle(text)
  const { quotations } = findQuotations(article)
  const mentions = findMentions(article, quotations)
  const cast = gatherCast({ article, ...mentions, known, introduce: true })
  const scene = {
    article,
    english: true,
    introduce: true,
    mentions,
    cast,
    inQuotation: markQuoted(article, quotations),
    index: null,
    known: 0.5,
    garbled: null,
  }
  return gatherPeople(article, mentions, cast, resolveGarbles(scene, 0.5)).flatMap((person) => {
    const { variants } = person
    if (variants.length < 2) return []
    const votes = new Map<string, number>()
    for (const { places } of variants)
      for (const place of places)
        for (const { start, end, name } of people)
          if (place.start < end && start < place.end) votes.set(name, (votes.get(name) ?? 0) + 1)
    const [name, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
    const total = variants.reduce((sum, { places }) => sum + places.length, 0)
    if (isComplete && count * 2 < total) return []
    if (!name) return []
    const family = foldName(parseName(name).family)
    const found = variants.findIndex(({ folded }) => folded === family)
    return [
      {
        document: id,
        person: name,
        features: measureSpellings(person),
        right: found < 0 ? variants.length : found,
        texts: variants.map((variant) => variant.text),
        counts: variants.map(({ places }) => places.length),
      },
    ]
  })
}
