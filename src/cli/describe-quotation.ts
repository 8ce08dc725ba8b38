import type { AttributedQuotation } from '../clean-result.ts'
import { oneLine, percent } from './one-line.ts'
import type { Paint } from './terminal.ts'

/** A quotation as a paragraph: speaker, kind, words, cue and source, and why. */
export function describeQuotation(quotation: AttributedQuotation, paint: Paint): string {
  const { speaker, source, cue, kind, confidence, reasons, text } = quotation
  const who = speaker ? paint('bold', oneLine(speaker.name)) : paint('yellow', 'nobody named')
  const parts = [
    cue && `cue: ${oneLine(cue.text)}`,
    source && `source: ${oneLine(source.text)} (${source.type})`,
  ].filter(Boolean)
  const lines = [
    `${who} · ${kind} · ${percent(confidence)}`,
    `  ${oneLine(text)}`,
    parts.length > 0 && paint('dim', `  ${parts.join(' · ')}`),
    reasons.length > 0 && paint('dim', `  why: ${reasons.map((r) => r.text).join('; ')}`),
  ]
  return lines
    .filter((line) => line !== false)
    .map((line) => `${line}\n`)
    .join('')
}
