import { forenameFrequency } from '../names/forenames.ts'
import type { NameIndex } from '../resolution/index/name-index.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import { DEFAULT_KNOWN } from '../resolution/known.ts'
import { resolveAlone } from '../resolution/resolve-alone.ts'
import { areOtherGivens } from './is-another-given.ts'
import type { Pairing } from './pairing.ts'

/** Less alike than this, 0..1, two given names that people have are two people's. */
const VERY_ALIKE = 0.75

/**
 * Is a whole name another's than the one of the roster whom it resembles: "Miriam Halvorson" beside Marian Halvorsen, who has another given name; "Hamish
 * Colquhoun" beside Hamish Calhoun, where the roster has a Colquhoun too?
 */
export function isAnothersWhole(index: NameIndex | null, { written, target, form }: Pairing): boolean {
  if (written.words < 2 || form.kind !== 'full') return false
  const [own, other] = [written.folded.split(' '), form.folded.split(' ')]
  const [given, right] = [own[0]!, other[0]!]
  if (areOtherGivens(given, right) && forenameFrequency(given) > 0 && likeness(given, right) < VERY_ALIKE) return true
  if (!index || own.at(-1) === other.at(-1)) return false
  const { candidate } = resolveAlone(index, DEFAULT_KNOWN, own.at(-1)!)?.found ?? {}
  return candidate?.evidence.same === true && candidate.entity.id !== target.entity?.id
}
