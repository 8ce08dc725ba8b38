import { classifyVocabulary } from '../../src/quotations/narration/classify-vocabulary.ts'
import { Coarse, CUE } from '../../src/quotations/narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, readNarration } from '../../src/quotations/narration/narration.ts'
import { pairMarks } from '../../src/quotations/narration/quotation-marks.ts'
import { readArticle, tokenAt } from '../../src/text/article.ts'
import type { Span } from '../../src/text/span.ts'
import type { AnnotatedDocument, AnnotatedQuotation } from './documents.ts'

/** Tokens, the last exclusive. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** An annotated quotation in tokens. */
export interface GoldQuotation {
  readonly quotation: AnnotatedQuotation
  readonly pieces: readonly Stretch[]
  readonly cue: Stretch | null
  readonly source: Span | null
}

export interface GoldDocument {
  readonly narration: Narration
  readonly quotations: readonly GoldQuotation[]
}

export function alignGold(document: AnnotatedDocument): GoldDocument {
  const article = readArticle(document.text)
  const { quoted } = pairMarks(article)
  const narration = readNarration(article, quoted, classifyVocabulary(article))
  const stretch = (start: number, end: number): Stretch => ({
    first: tokenAt(article, start),
    last: tokenAt(article, end - 1) + 1,
  })
  return {
    narration,
    quotations: document.quotes.map((quotation) => ({
      quotation,
      pieces: quotation.spans.map(([start, end]) => trimPiece(narration, stretch(start, end))),
      cue: quotation.cueStart == null ? null : stretch(quotation.cueStart, quotation.cueEnd!),
      source: quotation.speakerStart == null ? null : { start: quotation.speakerStart, end: quotation.speakerEnd! },
    })),
  }
}

/** Without the punctuation at its ends, and without "that". */
function trimPiece(narration: Narration, { first, last }: Stretch): Stretch {
  const isLoose = (token: number): boolean =>
    narration.quotedAt[token]! < 0 &&
    coarseAt(narration, token) >= Coarse.COMMA &&
    coarseAt(narration, token) <= Coarse.BRACKET_CLOSE
  while (last > first + 1 && isLoose(last - 1)) last--
  while (first < last - 1 && (isLoose(first) || coarseAt(narration, first) === Coarse.THAT)) first++
  return { first, last }
}

/** The token of a cue that the cue model decides about: its first that may be a cue by itself. */
export function headOf(narration: Narration, cue: Stretch, ratio: (token: number) => number): number | null {
  let best = -1
  let head: number | null = null
  for (let t = cue.first; t < cue.last; t++) {
    if (!(bitsAt(narration, t) & CUE) && coarseAt(narration, t) !== Coarse.COLON) continue
    if (ratio(t) > best) {
      best = ratio(t)
      head = t
    }
  }
  return head
}

/**
 * PolNeAR marks beliefs, plans and findings beside speech. What is in marks is somebody's words, and a clause is reported
 * (`believes the harbour is lost`); an infinitive may be (`promised to go`, `hopes to go`); a phrase is not (`wants a new harbour`).
 */
export function useOfCue(
  narration: Narration,
  { quotation: { speech, kind }, pieces }: GoldQuotation,
): 'learn' | 'ignore' | 'reject' {
  if (speech !== false || kind !== 'indirect') return 'learn'
  if (pieces.some((p) => narration.nextVerb[p.first]! < p.last)) return 'learn'
  return pieces.some((p) => coarseAt(narration, p.first) === Coarse.TO) ? 'ignore' : 'reject'
}
