import type { AttributedQuotation } from '../result/clean-result.ts'
import { oneLine, percent } from './one-line.ts'
import type { Paint } from './terminal.ts'

/** A quotation as a paragraph: speaker, kind, words, cue and source, and why. */
export function describeQuotation(quotation: AttributedQuotation, paint: Paint): string {
  const { speaker, source, cue, kind, confidence, reasons } = quotation
  const who = speaker ? paint('bold', oneLine(speaker.name)) : paint('yellow', 'nobody named')
  const parts = [
    cue && `cue: ${oneLine(cue.text)}`,
    source && `source: ${oneLine(source.text)} (${source.type})`,
  ].filter(Boolean)
  const lines = [
    `${who} · ${kind} · ${percent(confidence)}`,
    `  ${oneLine(wordsSaid(quotation))}`,
    parts.length > 0 && paint('dim', `  ${parts.join(' · ')}`),
    reasons.length > 0 && paint('dim', `  why: ${reasons.map((r) => r.text).join('; ')}`),
  ]
  return lines
    .filter((line) => line !== false)
    .map((line) => `${line}\n`)
    .join('')
}

/** The words said, without the cue that breaks them; whole in quotation marks where they are the speaker's own. */
function wordsSaid({ start, spans, text, kind }: AttributedQuotation): string {
  const words = spans.map(([from, to]) => text.slice(from - start, to - start)).join(' … ')
  return kind === 'direct' ? `“${words}”` : words
}
