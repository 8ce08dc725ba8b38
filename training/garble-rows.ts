import { gatherCast } from '../src/cast/gather-cast.ts'
import { indexKnownNames } from '../src/cast/index-known-names.ts'
import { targetKey } from '../src/garbles/company.ts'
import { gatherTargets, type Target } from '../src/garbles/gather-targets.ts'
import { measureAll, pairAll, siftAll, siftRoster } from '../src/garbles/pair-all.ts'
import { tellsEnglish } from '../src/languages/tells-english.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { markQuoted } from '../src/quotations/mark-quoted.ts'
import { indexNames, type NameIndex } from '../src/resolution/index/name-index.ts'
import { readRoster } from '../src/roster/read-roster.ts'
import { readArticle } from '../src/text/article.ts'
import type { GarbledArticle, WrittenMention } from './garble-articles.ts'

/** One suspect of an article as one target: what is seen of the two, and whether they are one person. */
export interface Row {
  readonly features: readonly number[]
  readonly right: boolean
  /** Places of the suspect. */
  readonly places: number
  readonly document: string
  readonly suspect: string
  readonly target: string
  /** By which the suspects of a target stand together. */
  readonly targetKey: string
  /** Is it the suspect's likeliest pairing? */
  readonly isFirst: boolean
  /** Log odds (nats) beforehand: of one of many people of a roster. */
  readonly offset: number
}

/** A roster, with the index that is dear to build. */
export interface TrainingRoster {
  readonly names: ReadonlySet<string>
  readonly entities: ReturnType<typeof readRoster>
  readonly index: NameIndex
}

export function makeRoster(names: readonly string[]): TrainingRoster {
  const entities = readRoster([...new Set(names)])
  return { names: new Set(names), entities, index: indexNames(entities) }
}

/** The rows of an article, given who is written where. What is `allowed`, the publisher's own slips, is left out. */
export function readRows(garbled: GarbledArticle, roster: TrainingRoster | null): Row[] {
  const { id, text, allowed } = garbled
  const written = garbled.mentions ?? garbled.edits
  const article = readArticle(text)
  const { quotations } = findQuotations(article)
  const mentions = findMentions(article, quotations)
  const cast = gatherCast({ article, ...mentions, known: indexKnownNames(roster?.entities ?? []), introduce: true })
  const english = tellsEnglish(article)
  const scene = {
    article,
    english,
    introduce: true,
    mentions,
    cast,
    inQuotation: markQuoted(article, quotations),
    index: roster?.index ?? null,
    known: 0.5,
    garbled: null,
  }
  const entityAt = (start: number, end: number): string | undefined => ownerOf(written, start, end)
  const meantBy = (target: Target): string | undefined => {
    const owners = target.named.map((n) => entityAt(mentions.names[n]!.start, mentions.names[n]!.end))
    return mostOf(owners) ?? (target.named.length ? undefined : target.name)
  }
  const targets = gatherTargets(scene)
  return pairAll(scene, targets, siftRoster(scene, targets, siftAll(scene, targets))).flatMap((pair) =>
    measureAll(scene, pair).flatMap(({ pairing, features, offset }, k) => {
      const { places, text: suspect } = pair.suspect
      const owner = mostOf(places.map(({ start, end }) => exactOwnerOf(written, start, end)))
      const named = meantBy(pairing.target)
      const right =
        owner !== undefined &&
        (named === owner || (!garbled.mentions && lastWord(pairing.target.name) === lastWord(owner)))
      if (!right && allowed?.some((slip) => suspect.split(' ').includes(slip))) return []
      const target = pairing.form.text
      const key = targetKey(pairing.target)
      return {
        features,
        right,
        places: places.length,
        document: id,
        suspect,
        target,
        targetKey: key,
        isFirst: k === 0,
        offset,
      }
    }),
  )
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

function ownerOf(written: readonly WrittenMention[], start: number, end: number): string | undefined {
  return written.find((mention) => mention.start < end && start < mention.end)?.entity
}

function exactOwnerOf(written: readonly WrittenMention[], start: number, end: number): string | undefined {
  return written.find((mention) => mention.start === start && mention.end === end)?.entity
}

/** The owner of at least half of them. */
function mostOf(owners: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const owner of owners) if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] * 2 >= owners.length ? best[0] : undefined
}
