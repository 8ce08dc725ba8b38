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
