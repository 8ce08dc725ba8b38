import { explainConstruction } from '../explain-construction.ts'
import type { Quotation } from '../quotation.ts'
import type { Turn } from './turn.ts'

/** How sure it is that a label in a transcript says who speaks. */
const LABELLED = 0.95

/** A turn as a direct quotation of its label. */
export function quoteTurn({ text }: { readonly text: string }, turn: Turn): Quotation {
  const { start, end, label, cue } = turn
  return {
    start,
    end,
    spans: [{ start, end }],
    quoted: [],
    kind: 'direct',
    cue,
    source: { ...label, type: 'name' },
    turn,
    continues: null,
    confidence: LABELLED,
    reasons: [explainConstruction('label', cue ? text.slice(cue.start, cue.end) : '')],
  }
}
