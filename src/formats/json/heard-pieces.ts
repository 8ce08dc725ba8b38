import type { HeardPiece } from '../transcript.ts'
import type { JsonNode } from './json.ts'
import type { JsonFields } from './json-fields.ts'

/** The words of a list with the recogniser's confidence of each, 0..1, in any of these fields; a number may be written as a string. */
export function heardWords(
  { text, number }: JsonFields,
  words: readonly JsonNode[],
  content: readonly string[],
  confidence: readonly string[] = ['confidence'],
): HeardPiece[] {
  return words.flatMap((word) => {
    const written = first(content, (field) => text(word, field)?.text)
    const sure = first(confidence, (field) => number(word, field) ?? asNumber(word, field))
    return written === undefined ? [] : [{ text: written, ...(sure !== undefined && { confidence: sure }) }]
  })

  function asNumber(word: JsonNode, field: string): number | undefined {
    const node = word.kind === 'object' ? word.fields.get(field) : undefined
    const value = node?.kind === 'string' && node.value.trim() !== '' ? Number(node.value) : Number.NaN
    return Number.isFinite(value) ? value : undefined
  }
}

/** The first of several readings of each phrase, with the others. */
export function heardPhrases(
  { text }: JsonFields,
  phrases: readonly (readonly JsonNode[])[],
  ...content: readonly string[]
): HeardPiece[] {
  return phrases.flatMap((readings) => {
    const [best, ...others] = readings.map((reading) => first(content, (field) => text(reading, field)?.text))
    const alternatives = others.filter((other) => other !== undefined)
    return best === undefined || alternatives.length === 0 ? [] : [{ text: best, alternatives }]
  })
}

/** What recognisers tell that give each piece with its readings: the words of the first ones, and the phrases with the others. */
export function heardReadings(fields: JsonFields, pieces: readonly JsonNode[], content: string): HeardPiece[][] {
  const readings = pieces.map((piece) => fields.items(piece, 'alternatives'))
  const best = readings.flatMap((alternatives) => alternatives.slice(0, 1))
  return [heardWords(fields, best, [content]), heardPhrases(fields, readings, content)]
}

function first<T>(fields: readonly string[], read: (field: string) => T | undefined): T | undefined {
  for (const field of fields) {
    const found = read(field)
    if (found !== undefined) return found
  }
  return undefined
}
