import { memberAt } from '../cast/cast.ts'
import { HEADLINED } from '../mentions/slots.ts'
import { membersAddressedIn, type Scene } from './speaker-scene.ts'

/** How many quotations "I" must be the source of in a text that one of its people tells. */
const LEAST_SAID = 3

/**
 * Who tells the text as "I": the one person to whom the others speak and whom nobody but them names; -1 where that is nobody, or several.
 *
 * ```text
 * “You are late, Dunstan,” said Vale. “Am I?” I asked.
 *                ^^^^^^^
 * ```
 */
export function findNarrator(scene: Scene): number {
  const { article, cast, names, slots, quotations, inQuotation } = scene
  const isOwn = (q: number): boolean => {
    const { source, turn } = quotations[q]!
    return !turn && source !== null && article.text.slice(source.start, source.end) === 'I'
  }
  const told = quotations.reduce((sum, { kind }, q) => sum + Number(kind !== 'indirect' && isOwn(q)), 0)
  if (told < LEAST_SAID) return -1
  const others = new Set<number>()
  for (let n = 0; n < names.length; n++)
    if (!inQuotation[names[n]!.first] && !(slots[n]! & HEADLINED)) others.add(memberAt(cast, n))
  const addressed = new Map<number, number>()
  quotations.forEach((quotation, q) => {
    if (isOwn(q)) return
    for (const m of membersAddressedIn(scene, quotation))
      if (!others.has(m) && cast.members[m]!.entity.type === 'person') addressed.set(m, (addressed.get(m) ?? 0) + 1)
  })
  const [first, second] = [...addressed].sort(([, a], [, b]) => b - a)
  return first && (!second || first[1] >= CLEARLY * second[1]) ? first[0] : -1
}

/** How much oftener than anybody else they must be addressed. */
const CLEARLY = 2
