import type { NameIndex } from '../resolution/index/name-index.ts'
import { resolveAlone, SURE } from '../resolution/resolve-alone.ts'
import type { NearestName } from './label-sources.ts'

/** Somebody else may be called alike. */
const SUREST = 0.95

/** Whose whole name a label is by its letters, where its sound is nobody's: `Marguerite Delacrois` for Marguerite Delacroix; else null. */
export function resolveLabel(index: NameIndex, known: number, label: string): NearestName | null {
  if (!index.entities.length || !/\p{L}\P{L}+\p{L}/u.test(label)) return null
  const meant = resolveAlone(index, known, label)
  if (!meant || meant.confidence < SURE) return null
  const { candidate, replacement } = meant.found
  // what is somebody's name as it stands is spelt rightly, or a slip of another label's
  if (candidate.form.kind !== 'full' || candidate.evidence.same) return null
  return { entity: candidate.entity, form: replacement(), confidence: Math.min(SUREST, meant.confidence) }
}
