import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/text/span.ts'
import { DATA } from '../../training/data.ts'

/** A quotation as annotators marked it. */
export interface GoldQuotation {
  readonly spans: readonly (readonly [number, number])[]
  readonly speaker?: string | null
  readonly speakerStart?: number | null
  readonly speakerEnd?: number | null
  readonly speakerCanonical?: string | null
}

export interface GoldDocument {
  readonly text: string
  readonly quotes: readonly GoldQuotation[]
}

/** The files of annotated documents that nothing is learned from, with their names; one that is absent is told and skipped. */
export function* readAnnotated(): Generator<readonly [file: string, documents: readonly GoldDocument[]]> {
  for (const file of ['polnear-dev', 'gum', 'seer-dev']) {
    const path = join(DATA, 'quotations', `${file}.jsonl`)
    if (!existsSync(path)) console.log(`${file}: no data`)
    else
      yield [
        file,
        readFileSync(path, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      ]
  }
}

const FOUND = 0.3

/** Is more than .3 of a part of what is annotated found? */
export const isFound = (spans: readonly Span[], gold: GoldQuotation): boolean =>
  gold.spans.some(([start, end]) =>
    spans.some((span) => Math.min(end, span.end) - Math.max(start, span.start) > FOUND * (end - start)),
  )

/** Does the source overlap the annotated one, where one is annotated? */
export const isSource = ({ start, end }: Span, { speakerStart, speakerEnd }: GoldQuotation): boolean =>
  speakerStart == null || (start < speakerEnd! && end > speakerStart)
