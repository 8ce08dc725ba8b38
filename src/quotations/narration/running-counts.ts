import { Coarse } from './clause-classes.ts'

// What is counted along the article, outside quotation marks, so that models can ask what lies between two tokens.
export const VERBS = 0
export const CUES = 1
export const COMMAS = 2
export const NAMES = 3
export const CLAUSES = 4
export const THATS = 5
export const BRACKETS = 6
/** Stretches in marks, by their opening mark. */
export const QUOTES = 7
const KINDS = 8

const COUNTED = new Int8Array(64).fill(-1)
for (const [kind, classes] of [
  [VERBS, [Coarse.BE, Coarse.HAVE, Coarse.DO, Coarse.MODAL, Coarse.PAST, Coarse.CONTRACTED]],
  [CUES, [Coarse.CUE_PAST, Coarse.CUE_PRESENT]],
  [COMMAS, [Coarse.COMMA, Coarse.COLON, Coarse.DASH]],
  [NAMES, [Coarse.NAME, Coarse.PRONOUN]],
  [CLAUSES, [Coarse.SUBORDINATOR, Coarse.WH, Coarse.COORDINATOR]],
  [THATS, [Coarse.THAT]],
] as const) {
  for (const coarse of classes) COUNTED[coarse] = kind
}

/** Running totals before each token, eight kinds beside each other. */
export type Totals = Int32Array

/** Counts once along the tokens; `isQuoted` of a token is its stretch in marks, or -1. */
export function countAlong(coarse: Uint8Array, quotedAt: Int32Array): Totals {
  const count = coarse.length
  const totals = new Int32Array((count + 1) * KINDS)
  for (let i = 0; i < count; i++) {
    const at = i * KINDS
    const next = at + KINDS
    for (let k = 0; k < KINDS; k++) totals[next + k] = totals[at + k]!
    const kind = coarse[i]!
    if (kind === Coarse.QUOTE_OPEN) totals[next + QUOTES]!++
    if (quotedAt[i]! >= 0) continue
    if (kind === Coarse.BRACKET_OPEN) totals[next + BRACKETS]!++
    else if (kind === Coarse.BRACKET_CLOSE) totals[next + BRACKETS]!--
    else if (COUNTED[kind]! >= 0) totals[next + COUNTED[kind]!]!++
  }
  return totals
}

/** How many there are of a kind from token `first` to `last`, at most `most`; of brackets how many are left open. */
export function countBetween(totals: Totals, kind: number, first: number, last: number, most: number): number {
  const found = last > first ? totals[last * KINDS + kind]! - totals[first * KINDS + kind]! : 0
  return found > most ? most : found
}
