import type { Quotation } from '../quotations/quotation.ts'

/** The indexes of quotations in the order of their sources, so that a pronoun sees the speakers before it. */
export function inOrderOfSources(quotations: readonly Quotation[]): readonly number[] {
  const positions = quotations.map(({ source, start }) => source?.start ?? start)
  return positions.map((_, q) => q).sort((a, b) => positions[a]! - positions[b]! || a - b)
}
