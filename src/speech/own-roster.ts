import { namesInFields } from '../attribution/names-in-fields.ts'
import type { FoundTurns } from '../quotations/turns/find-turns.ts'
import type { Entity } from '../roster/entity.ts'
import { makeId } from '../roster/read-roster.ts'

/** More people than this are a crowd, of whom no roster is made. */
const MOST = 40
/** What stands above the first turn says who takes part. */
const HEAD = 4000

/**
 * Whom a transcript itself names in full, as a roster where none is given: its labels, those that the file keeps beside the words (`named`), the
 * fields above the text and the list of those present. Names in capitals do not say how they are written.
 */
export function ownRoster(
  text: string,
  { turns, frontMatter }: FoundTurns,
  named: readonly string[],
): readonly Entity[] {
  const people = new Map<string, Entity>()
  const head = text.slice(frontMatter?.end ?? 0, Math.min(turns[0]?.opens ?? HEAD, HEAD))
  const names = [
    ...named,
    ...turns.flatMap(({ name }) => (name.kind === 'name' ? [name.text] : [])),
    ...(frontMatter ? namesInFields(text.slice(frontMatter.start, frontMatter.end)) : []),
    ...namesInFields(head),
  ]
  for (const name of names) {
    if (!FULL.test(name)) continue
    const id = makeId(name)
    if (!people.has(id)) people.set(id, { id, name, type: 'person', aliases: [], titles: [], origin: 'article' })
  }
  return people.size <= MOST ? [...people.values()] : []
}

const FULL = /^\p{Lu}\S*\p{Ll}\S* (?:\S+ )*\p{Lu}\S*\p{Ll}/u
