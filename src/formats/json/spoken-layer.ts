import type { Label, Payload, Segment } from '../transcript.ts'

/** Words, a sentence or a text of a file, and who says them. */
export interface Spoken {
  readonly payload: Payload | undefined
  readonly label?: Label | undefined
  /** Punctuation that stands close to the word before. */
  readonly close?: boolean
  /** Begins anew though the label is the same. */
  readonly turn?: boolean
}

/**
 * What was said as a layer: another label begins a turn. Where the file writes its own spaces (` word` ` word`), none are added.
 */
export function spokenLayer(parts: readonly Spoken[]): Segment[] {
  const said = parts.filter(({ payload }) => payload !== undefined && payload.text !== '')
  const spaced = said.some(({ payload }, i) => i > 0 && /^\s/.test(payload!.text))
  let speaker: string | undefined
  return said.map(({ payload, label, close = false, turn = false }) => {
    const name = label?.payload.text
    const other = name !== speaker
    speaker = name
    return {
      payload: payload!,
      gap: spaced || close ? '' : ' ',
      turn: turn || other,
      ...(label && { label }),
    }
  })
}
