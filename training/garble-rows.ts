import { gatherCast } from '../src/cast/gather-cast.ts'
import { indexKnownNames } from '../src/cast/index-known-names.ts'
import { measureAll, pairAll } from '../src/garbles/resolve-garbles.ts'
import { tellsEnglish } from '../src/languages/tells-english.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { markQuoted } from '../src/quotations/mark-quoted.ts'
import { indexNames } from '../src/resolution/index/name-index.ts'
import { readRoster } from '../src/roster/read-roster.ts'
import { readArticle } from '../src/text/article.ts'
import type { GarbledArticle } from './garble-articles.ts'

/** One suspect of an article as one target: what is seen of the two, and whether it is right. */
export interface Row {
  readonly features: readonly number[]
  readonly right: boolean
  /** Places of the suspect, and how many of them are garbles of this target. */
  readonly places: number
  readonly hits: number
  readonly document: string
  readonly suspect: string
  readonly target: string
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** The rows of an article, given what is garbled in it; `names` are its roster. What is `allowed`, the publisher's own slips, is left out. */
export function readRows({ id, text, edits, allowed }: GarbledArticle, names: readonly string[]): Row[] {
  const roster = readRoster([...new Set(names)])
  const article = readArticle(text)
  const { quotations } = findQuotations(article)
  const mentions = findMentions(article, quotations)
  const cast = gatherCast({ article, ...mentions, known: indexKnownNames(roster), introduce: true })
  const index = roster.length ? indexNames(roster) : null
  const scene = {
    article,
    english: tellsEnglish(article),
    mentions,
    cast,
    inQuotation: markQuoted(article, quotations),
    index,
  }
  return pairAll(scene).flatMap((pair) =>
    measureAll(article, pair).flatMap(({ pairing, features }) => {
      const { places, text: suspect } = pair.suspect
      const { name } = pairing.target
      const hit = edits.filter(
        ({ start, end, entity }) =>
          places.some((place) => place.start === start && place.end === end) &&
          (lastWord(entity) === lastWord(name) || entity === name),
      )
      const right = hit.length * 2 >= places.length
      if (!right && allowed?.some((slip) => suspect.split(' ').includes(slip))) return []
      return {
        features,
        right,
        places: places.length,
        hits: hit.length,
        document: id,
        suspect,
        target: pairing.form.text,
      }
    }),
  )
}
