import { gatherCast } from '../src/cast/gather-cast.ts'
import { indexKnownNames } from '../src/cast/index-known-names.ts'
import { targetKey } from '../src/garbles/company.ts'
import type { GarbleScene } from '../src/garbles/garble-scene.ts'
import { gatherTargets, type Target } from '../src/garbles/gather-targets.ts'
import { measureAll, pairAll, siftAll, siftRoster } from '../src/garbles/pair-all.ts'
import type { Pairing } from '../src/garbles/pairing.ts'
import { weighSuspects } from '../src/garbles/resolve-garbles.ts'
import type { SuspectOdds } from '../src/garbles/weigh-text.ts'
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

/** A suspect of an article as it counts beside the others, and whether it is its likeliest target. */
export interface SuspectRow extends SuspectOdds {
  readonly right: boolean
  readonly name: string
}

/** The rows of an article, given who is written where. What is `allowed`, the publisher's own slips, is left out. */
export function readRows(garbled: GarbledArticle, roster: TrainingRoster | null): Row[] {
  const scene = sceneOf(garbled, roster)
  const targets = gatherTargets(scene)
  const isRight = judgedBy(garbled, scene)
  return pairAll(scene, targets, siftRoster(scene, targets, siftAll(scene, targets))).flatMap((pair) =>
    measureAll(scene, pair).flatMap(({ pairing, features, offset }, k) => {
      const right = isRight(pairing)
      if (right === null) return []
      const { places, text: suspect } = pair.suspect
      return {
        features,
        right,
        places: places.length,
        document: garbled.id,
        suspect,
        target: pairing.form.text,
        targetKey: targetKey(pairing.target),
        isFirst: k === 0,
        offset,
      }
    }),
  )
}

/** The suspects of an article as the library weighs them together. */
export function readSuspects(garbled: GarbledArticle, roster: TrainingRoster | null): SuspectRow[] {
  const scene = sceneOf(garbled, roster)
  const isRight = judgedBy(garbled, scene)
  return weighSuspects(scene, gatherTargets(scene)).flatMap(({ pairing, ...counting }) => {
    const right = isRight(pairing)
    return right === null ? [] : { ...counting, right, name: `${pairing.suspect.text} → ${pairing.form.text}` }
  })
}

function sceneOf({ text }: GarbledArticle, roster: TrainingRoster | null): GarbleScene {
  const article = readArticle(text)
  const { quotations } = findQuotations(article)
  const mentions = findMentions(article, quotations)
  const cast = gatherCast({ article, ...mentions, known: indexKnownNames(roster?.entities ?? []), introduce: true })
  return {
    article,
    english: tellsEnglish(article),
    introduce: true,
    mentions,
    cast,
    inQuotation: markQuoted(article, quotations),
    index: roster?.index ?? null,
    known: 0.5,
    garbled: null,
  }
}

/** Tells of a suspect and a target whether they are one person; null where that does not count. */
function judgedBy(garbled: GarbledArticle, { mentions }: GarbleScene): (pairing: Pairing) => boolean | null {
  const written = garbled.mentions ?? garbled.edits
  const meantBy = (target: Target): string | undefined => {
    const owners = target.named.map((n) => ownerOf(written, mentions.names[n]!.start, mentions.names[n]!.end))
    return mostOf(owners) ?? (target.named.length ? undefined : target.name)
  }
  return ({ suspect: { places, text }, target }) => {
    const owner = mostOf(places.map(({ start, end }) => exactOwnerOf(written, start, end)))
    const right =
      owner !== undefined &&
      (meantBy(target) === owner || (!garbled.mentions && lastWord(target.name) === lastWord(owner)))
    return !right && garbled.allowed?.some((slip) => text.split(' ').includes(slip)) ? null : right
  }
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
