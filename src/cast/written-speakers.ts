import { foldName } from '../names/fold-name.ts'
import { isCamelName, isHandle, isNumberedName, isSiteName } from '../names/odd-names.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Entity } from '../roster/entity.ts'
import { idsBeside } from '../roster/make-id.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Cast, CastSources } from './cast.ts'
import { introduceEntity, makeMember } from './make-member.ts'

type Sources = Pick<CastSources, 'article' | 'names' | 'known'> & { readonly quotations: readonly Quotation[] }

/**
 * Adds whoever speaks under what is written like no name: `“Fares will rise,” easyJet said.` No edit comes of such a name, and none is made of it.
 */
export function addWrittenSpeakers({ article: { text }, names, known, quotations }: Sources, cast: Cast): Cast {
  const members = [...cast.members]
  const byName = new Map(members.map(({ entity }, m) => [foldName(entity.name), m]))
  const idFor = idsBeside(new Set(members.map(({ entity }) => entity.id)))
  const bySource = new Map<number, { end: number; member: number }>()
  const onlyNamed = new Set(cast.onlyNamed)
  for (const { source, turn } of quotations) {
    if (source?.type !== 'name' || turn || bySource.has(source.start)) continue
    const written = text.slice(source.start, source.end)
    const type = typeOf(written)
    const next = lowerBound(names.length, (n) => names[n]!.end <= source.start)
    if (!type || (names[next]?.start ?? text.length) < source.end) continue
    const key = foldName(written)
    let member = byName.get(key)
    if (member === undefined) {
      const entity = known.byName(key)[0] ?? introduceEntity(idFor(written), written, type)
      member = members.push(makeMember(entity)) - 1
      byName.set(key, member)
      onlyNamed.add(member)
    }
    bySource.set(source.start, { end: source.end, member })
  }
  return bySource.size ? { ...cast, members, onlyNamed, bySource } : cast
}

/** Who is written so: a body, or whoever has a handle; null for what is written like other words. */
function typeOf(written: string): Entity['type'] | null {
  if (isHandle(written)) return 'person'
  return isCamelName(written) || isNumberedName(written) || isSiteName(written) ? 'organization' : null
}
