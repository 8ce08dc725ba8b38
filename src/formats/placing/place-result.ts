import type { Edit, TextEdit } from '../../edits/edit.ts'
import type { AttributedQuotation, CleanResult, ReviewItem, TextSpan } from '../../result/clean-result.ts'
import { composePlainText, type PlainText, segmentAt, sourceSpan } from '../compose-plain-text.ts'
import type { Transcript } from '../transcript.ts'
import { isTranscriptFormat } from '../transcript-format.ts'
import { readLayerWords } from './align-words.ts'
import { explainParts } from './explain-parts.ts'
import { mendLabels, takeLabelEdits } from './mend-labels.ts'
import { orderEdits, type Paper, placeEdit } from './place-edit.ts'
import { repeatEdits } from './repeat-edits.ts'

/** A result whose edits are not made yet. */
export type Placed = Omit<CleanResult, 'text'>

/**
 * The result for the plain text as a result for the file: every offset leads into the source. An edit that the file cannot hold in all its
 * layers (a name across two turns) is left for review.
 */
export function placeResult(source: string, transcript: Transcript, plain: PlainText, cleaned: CleanResult): Placed {
  const paper: Paper = { source, encode: transcript.encode, blank: !LINES.has(transcript.format) }
  const { inLabels, inWords } = takeLabelEdits(plain, cleaned.edits)
  const again = inWords.length + inLabels.size > 0 ? transcript.layers.slice(1).map(composePlainText) : []
  const repeats = inWords.length > 0 && again.length > 0 ? repeatIn(again, plain, inWords, paper) : []
  const refused: Edit[] = []
  const placed: Edit[] = []
  for (const edit of inWords) {
    const places = [placeEdit(plain, edit, paper), ...repeats.map((repeat) => repeat(edit))]
    if (places.includes(null)) refused.push(edit)
    else
      placed.push(
        ...explainParts(
          edit,
          places.flatMap((there) => there!),
        ),
      )
  }
  const edits = orderEdits([...placed, ...mendLabels([plain, ...again], inLabels, paper)])
  const perSegment = isTranscriptFormat(transcript.format)
  return {
    ...cleaned,
    // what is read first may stand further on in the file: a title beside its link's text
    quotations: cleaned.quotations
      .flatMap((quotation) =>
        placeQuotation(plain, perSegment ? withinTurn(plain, transcript, quotation) : quotation, perSegment),
      )
      // what was said in the next turn only is nobody's here
      .filter(({ spans }) => spans.length > 0)
      .sort(inOrder),
    mentions: cleaned.mentions.flatMap((mention) => placeSpan(plain, mention)).sort(inOrder),
    edits,
    review: [...cleaned.review, ...refused.map((edit) => reviewEdit(edit, cleaned))]
      .flatMap((item) => placeItem(plain, item))
      .sort(inOrder),
  }
}

function repeatIn(
  again: readonly PlainText[],
  plain: PlainText,
  edits: readonly Edit[],
  paper: Paper,
): ((edit: Edit) => TextEdit[] | null)[] {
  const words = readLayerWords(plain)
  return again.map((layer) => repeatEdits(words, edits, layer, paper))
}

const inOrder = (a: TextSpan, b: TextSpan): number => a.start - b.start || a.end - b.end

/** Formats whose lines end with the words: a line may not be left blank. */
const LINES: ReadonlySet<string> = new Set(['srt', 'vtt', 'sbv', 'ass', 'ttml', 'whisper-tsv', 'ctm', 'timed', 'turns'])

function placeSpan<T extends TextSpan>(plain: PlainText, item: T): T[] {
  const span = sourceSpan(plain, item.start, item.end)
  return span === null ? [] : [{ ...item, ...span }]
}

const placeOrNull = <T extends TextSpan>(plain: PlainText, item: T | null): T | null =>
  item === null ? null : (placeSpan(plain, item)[0] ?? null)

function placeItem(plain: PlainText, item: ReviewItem): ReviewItem[] {
  return placeSpan(plain, item).map((placed) => {
    const places = placeSpans(plain, item.places, true).sort(([a], [b]) => a - b)
    const [start, end] = places[0] ?? [placed.start, placed.end]
    return { ...placed, start, end, places }
  })
}

function placeQuotation(plain: PlainText, quotation: AttributedQuotation, perSegment: boolean): AttributedQuotation[] {
  return placeSpan(plain, quotation).map((placed) => {
    // what is said later may stand first in the file, where a file's words are not in the order of their times
    const spans = placeSpans(plain, quotation.spans, perSegment).sort(([a], [b]) => a - b)
    return {
      ...placed,
      start: Math.min(placed.start, spans[0]?.[0] ?? placed.start),
      end: Math.max(placed.end, spans.at(-1)?.[1] ?? placed.end),
      spans,
      quoted: placeSpans(plain, quotation.quoted, perSegment).sort(([a], [b]) => a - b),
      cue: placeOrNull(plain, quotation.cue),
      source: placeOrNull(plain, quotation.source),
    }
  })
}

/** A file that keeps its speakers apart from the words says where each turn ends; what nobody’s label stands beside is not the last one’s. */
function withinTurn(plain: PlainText, { format }: Transcript, quotation: AttributedQuotation): AttributedQuotation {
  if (format === 'turns') return quotation
  const first = segmentAt(plain, quotation.start)
  let next = first + 1
  while (next < plain.segments.length && !plain.turns[next]) next++
  const end = Math.min(quotation.end, plain.segments[next - 1]?.end ?? quotation.end)
  if (end === quotation.end) return quotation
  const within = (spans: AttributedQuotation['spans']): AttributedQuotation['spans'] =>
    spans.flatMap(([start, stop]): [number, number][] => (start < end ? [[start, Math.min(stop, end)]] : []))
  return {
    ...quotation,
    end,
    text: quotation.text.slice(0, end - quotation.start),
    spans: within(quotation.spans),
    quoted: within(quotation.quoted),
  }
}

/** The spans in the file: of a transcript, one for each cue, word or line that a span of the plain text runs through. */
function placeSpans(plain: PlainText, spans: AttributedQuotation['spans'], perSegment: boolean): [number, number][] {
  const placed: [number, number][] = []
  const place = (start: number, end: number): void => {
    const span = sourceSpan(plain, start, end)
    if (span !== null) placed.push([span.start, span.end])
  }
  for (const [start, end] of spans) {
    if (!perSegment) place(start, end)
    else {
      for (let i = segmentAt(plain, start); i < plain.segments.length && plain.segments[i]!.start < end; i++) {
        const segment = plain.segments[i]!
        place(Math.max(start, segment.start), Math.min(end, segment.end))
      }
    }
  }
  return placed
}

function reviewEdit({ start, end, from, entity, confidence }: Edit, { entities }: CleanResult): ReviewItem {
  const name = entities.find(({ id }) => id === entity)?.name ?? entity
  return {
    start,
    end,
    text: from,
    code: 'withheld-edit',
    places: [[start, end]],
    spellings: [],
    candidates: [{ entity, name, confidence }],
    reasons: [{ code: 'several-places', text: 'the file writes this name in places that cannot all be mended alike' }],
  }
}
