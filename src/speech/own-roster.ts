import { namesInFields } from '../attribution/names-in-fields.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { foldName } from '../names/fold-name.ts'
import { isJoined } from '../names/is-joined.ts'
import { hidesCapitals, withSmallLetters } from '../names/with-small-letters.ts'
import type { FoundTurns } from '../quotations/turns/find-turns.ts'
import type { Entity } from '../roster/entity.ts'
import { makeId } from '../roster/make-id.ts'

/** More people than this are a crowd, of whom no roster is made. */
const MOST = 40
/** What stands above the first turn says who takes part. */
const HEAD = 4000

/** Whom a transcript itself names, and what those are called whose labels have nothing but capitals, by id. */
export interface OwnRoster {
  readonly entities: readonly Entity[]
  readonly written: ReadonlyMap<string, string>
}

/**
 * Whom a transcript itself names in full, as a roster where none is given: its labels, those that the file keeps beside the words (`named`), the
 * fields above the text, the list of those present, and whoever is sworn. Names in
 * capitals get small letters where no other writing is likely.
 */
export function ownRoster(text: string, { turns, frontMatter }: FoundTurns, named: readonly string[]): OwnRoster {
  const people = new Map<string, Entity>()
  const written = new Map<string, string>()
  const head = text.slice(frontMatter?.end ?? 0, Math.min(turns[0]?.opens ?? HEAD, HEAD))
  const names = [
    ...named,
    ...turns.flatMap(({ name, means }) => {
      if (name.kind === 'name') return name.text
      return means ? text.slice(means.start, means.end) : []
    }),
    ...(frontMatter ? namesInFields(text.slice(frontMatter.start, frontMatter.end)) : []),
    ...namesInFields(head),
  ]
  for (const label of names) {
    const name = inSmallLetters(label)
    if (!FULL.test(name) || OWNED.test(name) || isJoined(name) || isHeading(foldName(name))) continue
    const id = makeId(name)
    if (people.has(id)) continue
    people.set(id, { id, name, type: 'person', aliases: [], titles: [], origin: 'article' })
    if (name !== label) written.set(id, label)
  }
  return people.size <= MOST ? { entities: [...people.values()], written } : NOBODY
}

const NOBODY: OwnRoster = { entities: [], written: new Map() }

const inSmallLetters = (name: string): string =>
  CAPITALS.test(name) && !hidesCapitals(name) ? withSmallLetters(name) : name

const CAPITALS = /^(?:\p{Lu}{3,} )+\p{Lu}{3,}$/u

/** “Bram’s Corner” is a heading, and nobody. */
const OWNED = /\p{L}['’]s(?: |$)/iu
/**
 * “Called Report”, “Harbour Functions” are what a list tells of, and nobody: they end in a word that is no family name. So is “Earlier Minutes Lund Doc”,
 * where several words are.
 */
function isHeading(folded: string): boolean {
  const words = folded.split(' ')
  const last = words.at(-1)!
  const isNoName = (word: string): boolean => isOrdinaryWord(word) && backgroundOf(word).surname === 0
  return isNoName(last) || words.filter((word) => isNoName(word) && backgroundOf(word).forename === 0).length > 1
}

const FULL = /^\p{Lu}\S*\p{Ll}\S* (?:\S+ )*\p{Lu}\S*\p{Ll}/u
