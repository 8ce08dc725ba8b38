import { type Cleaner, createCleaner } from '../clean.ts'
import { applyEdits } from '../edits/apply-edits.ts'
import type { CleanOptions } from '../options.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { composePlainText, type PlainText } from './compose-plain-text.ts'
import type { DocumentFormat } from './document-format.ts'
import { isMachineLabel } from './labels.ts'
import { joinResults } from './placing/join-results.ts'
import { placeHeard } from './placing/place-heard.ts'
import { type Placed, placeResult } from './placing/place-result.ts'
import { suggestLabels } from './placing/suggest-labels.ts'
import type { Transcript } from './transcript.ts'
import { isTranscriptFormat } from './transcript-format.ts'

/** Cleaners by format: the roster's index is built once for each medium. The medium of transcripts is `speech`, that of all else `article`, unless the options say otherwise. */
export function createCleaners(options: CleanOptions): (format: DocumentFormat) => Cleaner {
  const cleaners = new Map<string, Cleaner>()
  return (format) => {
    const medium = options.medium ?? (isTranscriptFormat(format) ? 'speech' : 'article')
    const cleaner = cleaners.get(medium) ?? createCleaner({ ...options, medium })
    cleaners.set(medium, cleaner)
    return cleaner
  }
}

/** Cleans a file whose articles have been read, with any cleaner of plain text. */
export function cleanRead(cleaner: Cleaner, file: string, articles: readonly Transcript[]): CleanResult {
  const placed = joinResults(articles.map((article) => cleanArticle(cleaner, file, article)))
  return { ...placed, text: applyEdits(file, placed.edits) }
}

function cleanArticle(cleaner: Cleaner, file: string, article: Transcript): Placed {
  const layer = article.layers[0] ?? []
  const plain = composePlainText(layer)
  const heard = article.heard && placeHeard(plain.text, article.heard)
  const cleaned = cleaner.clean(plain.text, heard, namesOfLabels(article), labelsBeside(plain))
  const placed = placeResult(file, article, plain, cleaned)
  const suggested = suggestLabels(layer, plain, cleaned)
  const known = new Set(suggested.map(({ text }) => text))
  // what the file's own layer suggests is surer than what the words alone do
  const review = [
    ...placed.review.filter(({ code, text }) => code !== 'suggested-label' || !known.has(text)),
    ...suggested,
  ]
  return { ...placed, review: review.sort((a, b) => a.start - b.start) }
}

/** The labels that the file keeps beside the words, as they are read before them. */
const labelsBeside = ({ labels }: PlainText): readonly string[] => [
  ...new Set(
    labels.flatMap((placed) => (placed && placed.start >= 0 && !placed.label.inline ? placed.label.payload.text : [])),
  ),
]

/** The names of speakers that the file keeps beside the words, each once. */
function namesOfLabels({ layers, labels = [], named = [] }: Transcript): readonly string[] {
  const all = [...labels, ...(layers[0] ?? []).flatMap(({ label }) => label ?? [])]
  return [...new Set([...named, ...all.map(({ payload }) => payload.text)])].filter((name) => !isMachineLabel(name))
}
