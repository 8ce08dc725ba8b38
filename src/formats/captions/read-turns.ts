import { findTurns } from '../../quotations/turns/find-turns.ts'
import { readVerbatim } from '../payload.ts'
import type { Segment, Transcript } from '../transcript.ts'

/**
 * Reads plain text with a label before each turn, in any layout. It stays one text: the cleaner reads the labels itself. Every text can be read
 * so; one without labels is one turn.
 */
export function readTurns(source: string): Transcript {
  const base = source.startsWith('\ufeff') ? 1 : 0
  const layer: Segment[] = []
  let at = base
  const add = (to: number, own: Pick<Segment, 'label' | 'opens'> = {}): void => {
    if (to > at) layer.push({ payload: readVerbatim(source, at, to), gap: '', turn: false, ...own })
    at = Math.max(at, to)
  }
  for (const { opens, end, name, label } of findTurns(source.slice(base)).turns) {
    add(base + opens)
    const { start, end: behind } = name.kind === 'name' ? name : label
    const payload = readVerbatim(source, base + start, base + behind)
    add(base + end, { label: { payload, inline: true }, opens: true })
  }
  add(source.length)
  return { format: 'turns', layers: [layer], encode: (text) => text }
}
