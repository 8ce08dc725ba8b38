import { applyEdits } from '../../edits/apply-edits.ts'
import type { Edit, TextEdit } from '../../edits/edit.ts'
import type { AttributedQuotation, CleanResult, ReviewItem, TextSpan } from '../../result/clean-result.ts'
import { composePlainText, type PlainText, segmentAt, sourceSpan } from '../compose-plain-text.ts'
import type { Transcript } from '../transcript.ts'
import { alignWords, carryEdit, type LayerWords, readLayerWords } from './align-words.ts'
import { explainParts } from './explain-parts.ts'
import { mendLabels, takeLabelEdits } from './mend-labels.ts'
import { orderEdits, type Paper, placeEdit } from './place-edit.ts'

/**
 * The result for the plain text as a result for the file: every offset leads into the source, `text` is the mended file. An edit
 * that the file cannot hold in all its layers (a name across two turns) is left for review.
 */
export function placeResult(
  source: string,
  transcript: Transcript,
  plain: PlainText,
  cleaned: CleanResult,
): CleanResult {
  const paper: Paper = { source, encode: transcript.encode, blank: !LINES.has(transcript.format) }
  const { inLabels, inWords } = takeLabelEdits(plain, cleaned.edits)
  const again = inWords.length + inLabels.size > 0 ? transcript.layers.slice(1).map(composePlainText) : []
  const words = readLayerWords(plain)
  const repeats = inWords.length > 0 ? again.map((layer) => repeatIn(words, layer, paper)) : []
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
  return {
    ...cleaned,
    text: applyEdits(source, edits),
    quotations: cleaned.quotations.flatMap((quotation) => placeQuotation(plain, quotation)),
    mentions: cleaned.mentions.flatMap((mention) => placeSpan(plain, mention)),
    edits,
    review: [...cleaned.review, ...refused.map((edit) => reviewEdit(edit, cleaned))]
      .flatMap((item) => placeItem(plain, item))
      .sort((a, b) => a.start - b.start),
  }
}

/** Formats whose lines end with the words: a line may not be left blank. */
const LINES: ReadonlySet<string> = new Set(['srt', 'vtt', 'turns'])

/** Places edits once more, in a layer that says the same words; nowhere, where it says something else. */
function repeatIn(one: LayerWords, layer: PlainText, paper: Paper): (edit: TextEdit) => TextEdit[] | null {
  const other = readLayerWords(layer)
  const aligned = alignWords(one, other)
  return (edit) => {
    const there = carryEdit(edit, one, other, aligned)
    return there === null ? [] : placeEdit(layer, there, paper)
  }
}

function placeSpan<T extends TextSpan>(plain: PlainText, item: T): T[] {
  const span = sourceSpan(plain, item.start, item.end)
  return span === null ? [] : [{ ...item, ...span }]
}

const placeOrNull = <T extends TextSpan>(plain: PlainText, item: T | null): T | null =>
  item === null ? null : (placeSpan(plain, item)[0] ?? null)

function placeItem(plain: PlainText, item: ReviewItem): ReviewItem[] {
  return placeSpan(plain, item).map((placed) => ({ ...placed, places: placeSpans(plain, item.places) }))
}

function placeQuotation(plain: PlainText, quotation: AttributedQuotation): AttributedQuotation[] {
  return placeSpan(plain, quotation).map((placed) => ({
    ...placed,
    spans: placeSpans(plain, quotation.spans),
    quoted: placeSpans(plain, quotation.quoted),
    cue: placeOrNull(plain, quotation.cue),
    source: placeOrNull(plain, quotation.source),
  }))
}

/** One span for each segment that a span of the plain text runs through. */
function placeSpans(plain: PlainText, spans: AttributedQuotation['spans']): [number, number][] {
  return spans.flatMap(([start, end]) => {
    const placed: [number, number][] = []
    for (let i = segmentAt(plain, start); i < plain.segments.length && plain.segments[i]!.start < end; i++) {
      const segment = plain.segments[i]!
      const span = sourceSpan(plain, Math.max(start, segment.start), Math.min(end, segment.end))
      if (span !== null) placed.push([span.start, span.end])
    }
    return placed
  })
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
