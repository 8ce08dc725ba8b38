import type { Resolution } from '../resolution/resolution.ts'
import { explain } from './explain.ts'
import { oneLine, percent } from './one-line.ts'
import type { Paint } from './terminal.ts'

/** Whom a name means, how sure that is, why, and who else it may be. */
export function describeResolution(name: string, resolution: Resolution, paint: Paint, verbose = false): string {
  const { alternatives, reasons, entity } = resolution
  const others = alternatives
    .filter((a) => a.entity.id !== entity?.id)
    .map((a) => `${oneLine(a.entity.name)} ${percent(a.confidence)}`)
  const lines = [
    `${oneLine(name)} → ${describeDecision(resolution, paint)}`,
    reasons.length > 0 && paint('dim', `  why: ${explain(reasons, verbose)}`),
    others.length > 0 && paint('dim', `  ${entity ? 'others' : 'perhaps'}: ${others.join(', ')}`),
  ]
  return lines
    .filter((line) => line !== false)
    .map((line) => `${line}\n`)
    .join('')
}

function describeDecision({ status, entity, confidence }: Resolution, paint: Paint): string {
  if (entity) return `${paint('bold', oneLine(entity.name))} (${percent(confidence)})`
  return paint('yellow', status === 'ambiguous' ? 'not sure' : 'nobody known')
}
