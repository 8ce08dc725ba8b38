import type { CleanResult } from './clean-result.ts'

/** The result with people called as their labels have them. */
export function callAsWritten(result: CleanResult, written: ReadonlyMap<string, string>): CleanResult {
  if (written.size === 0) return result
  const called = <T extends { readonly id: string; readonly name: string }>(one: T): T => ({
    ...one,
    name: written.get(one.id) ?? one.name,
  })
  return {
    ...result,
    entities: result.entities.map(called),
    quotations: result.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker && called(quotation.speaker),
    })),
  }
}
