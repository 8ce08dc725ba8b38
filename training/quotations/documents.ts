import { join } from 'node:path'
import { readLines } from '../data.ts'

/** A document of the quotation data, as its README describes it. */
export interface AnnotatedDocument {
  readonly id: string
  readonly text: string
  readonly quotes: readonly AnnotatedQuotation[]
}

export interface AnnotatedQuotation {
  readonly spans: readonly (readonly [number, number])[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly speaker: string | null
  readonly speakerStart: number | null
  readonly speakerEnd: number | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  readonly speech?: boolean
}

export const readDocuments = (file: string): AnnotatedDocument[] => readLines(join('quotations', file))

/** A fixed share of the documents, by a hash of their id, is kept for choosing between models. */
export function isHeldOut(id: string): boolean {
  let hash = 7
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0
  return hash % 10 === 0
}
