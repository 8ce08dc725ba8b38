import { applyEdits } from '../../edits/apply-edits.ts'
import { findTurns } from '../../quotations/turns/find-turns.ts'
import { checkRecord, describeValue, invalidOption } from '../../text/check-argument.ts'
import { WhosaidError } from '../../text/whosaid-error.ts'
import { chooseFormat, type DocumentPlace } from '../choose-format.ts'
import { composePlainText, sourceSpan } from '../compose-plain-text.ts'
import { isMachineLabel } from '../labels.ts'
import { readDocument } from '../read-document.ts'
import type { Label, Segment, Transcript } from '../transcript.ts'

/**
 * The file with its speakers called by other names, wherever it has their labels; all else stays as it is.
 *
 * @param labels for each label, as the file writes it, the name that it gets
 * @throws {WhosaidError} `invalid-option` where no speaker is called so; `invalid-format` where the file is malformed.
 * @example
 * applyLabels('Speaker 1: Good morning.\n\nSpeaker 2: Thank you.\n', { 'Speaker 1': 'Rita Lund' })
 * // 'Rita Lund: Good morning.\n\nSpeaker 2: Thank you.\n'
 */
export function applyLabels(file: string, labels: Readonly<Record<string, string>>, place: DocumentPlace = {}): string {
  checkRecord(labels, 'labels and names')
  const written = readDocument(file, chooseFormat(file, place), place.field).flatMap(labelsOf)
  const speakers = [...new Set(written.map(({ label }) => label.payload.text.trim()))]
  const names = new Map<string, string>()
  for (const [label, name] of Object.entries(labels)) {
    if (typeof name !== 'string' || name.trim() === '')
      throw invalidOption(`the name for ${describeValue(label)} is no name`)
    names.set(findSpeaker(label, speakers), name)
  }
  const edits = written.flatMap(({ label, encode }) => {
    const { start, end, text } = label.payload
    const called = text.trim()
    const name = names.get(called)
    if (name === undefined || name === called) return []
    const to = (label.encode ?? encode)(text.replace(called, () => name))
    return [{ start, end, from: file.slice(start, end), to }]
  })
  return applyEdits(file, [...new Map(edits.map((edit) => [edit.start, edit])).values()])
}

function labelsOf(article: Transcript): { label: Label; encode: (text: string) => string }[] {
  const { layers, labels = [], encode } = article
  const ofSegments = layers.flatMap((layer) => layer.flatMap(({ label }) => label ?? []))
  const own = [...ofSegments, ...labels]
  return (own.length > 0 ? own : labelsInText(layers[0] ?? [])).map((label) => ({ label, encode }))
}

/** The labels of turns that a page's own text shows, each in one piece. */
function labelsInText(layer: readonly Segment[]): readonly Label[] {
  const plain = composePlainText(layer)
  return findTurns(plain.text).turns.flatMap(({ name, label }) => {
    const { start, end } = name.kind === 'name' ? name : label
    for (let at = start; at + 1 < end; at++) if (plain.ends[at] !== plain.starts[at + 1]) return []
    const span = sourceSpan(plain, start, end)
    return span ? [{ payload: { ...span, text: plain.text.slice(start, end) }, inline: true }] : []
  })
}

/** The label as the file writes it: a program's `0` may also be asked for as `Speaker 0`. */
function findSpeaker(asked: string, speakers: readonly string[]): string {
  if (speakers.includes(asked)) return asked
  const number = isMachineLabel(asked) ? /(?<![a-z\d])[a-z\d]+$/i.exec(asked)?.[0].replace(/^0+(?=.)/, '') : undefined
  const alike = speakers.filter(
    (speaker) => number !== undefined && isMachineLabel(speaker) && endOf(speaker) === number,
  )
  if (alike.length === 1) return alike[0]!
  throw new WhosaidError(
    'invalid-option',
    `no speaker is called ${JSON.stringify(asked)}; ${speakers.length === 0 ? 'the file names none' : `the speakers are ${speakers.slice(0, 20).join(', ')}`}`,
  )
}

const endOf = (label: string): string | undefined => /(?<![a-z\d])[a-z\d]+$/i.exec(label)?.[0].replace(/^0+(?=.)/, '')
