import { foldName } from '../names/fold-name.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Entity } from '../roster/entity.ts'
import { makeId } from '../roster/read-roster.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Cast, CastMember, CastSources } from './cast.ts'

type Sources = Pick<CastSources, 'article' | 'names' | 'known'> & { readonly quotations: readonly Quotation[] }

/** `eBay`, `easyJet`. */
const INNER_CAPITAL = /^\p{Ll}{1,6}\p{Lu}[\p{L}\d]*$/u
/** `3M`, `7-Eleven`, `23andMe`. */
const WITH_DIGITS = /^\d{1,4}-?\p{L}+$/u
/** `Booking.com`, `will.i.am`. */
const DOTTED = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,3}$/u
const HANDLE = /^@\w+$/

/**
 * Adds whoever speaks under what is written like no name: `“Fares will rise,” easyJet said.` No edit comes of such a name, and none is made of it.
 */
export function addWrittenSpeakers({ article: { text }, names, known, quotations }: Sources, cast: Cast): Cast {
  const members = [...cast.members]
  const byName = new Map(members.map(({ entity }, m) => [foldName(entity.name), m]))
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
      const entity = known.byName(key)[0] ?? introduce(written, type, members)
      member = members.push({ entity, parts: key.split(' '), family: key, forms: [] }) - 1
      byName.set(key, member)
      onlyNamed.add(member)
    }
    bySource.set(source.start, { end: source.end, member })
  }
  return bySource.size ? { ...cast, members, onlyNamed, bySource } : cast
}

/** Who is written so: a body, or whoever has a handle; null for what is written like other words. */
function typeOf(written: string): Entity['type'] | null {
  if (HANDLE.test(written)) return 'person'
  return INNER_CAPITAL.test(written) || WITH_DIGITS.test(written) || DOTTED.test(written) ? 'organization' : null
}

function introduce(name: string, type: Entity['type'], members: readonly CastMember[]): Entity {
  const taken = new Set(members.map(({ entity }) => entity.id))
  const base = makeId(name)
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  return { id, name, type, aliases: [], titles: [], origin: 'article' }
}
