import { applyEdits } from '../edits/apply-edits.ts'
import { createSpanMap } from '../edits/create-span-map.ts'
import type { TextEdit } from '../edits/edit.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { writeReplacement } from '../edits/write-replacement.ts'
import type { Span } from '../text/span.ts'
import type { SpokenName } from './find-spoken-names.ts'

/** The first reading included. */
const MOST_READINGS = 3

/**
 * Reads the mended text again until nothing more is heard in it: who is named in one place shows others for what they are, and mending what is mended
 * must change nothing. `decided` are mended by a person, and stay.
 *
 * @param least the least probability at which a name is mended
 * @param hear finds the names in a mended text, and says where a person decides
 */
export function hearAgain(
  text: string,
  spoken: readonly SpokenName[],
  decided: readonly (Span & { readonly to: string })[],
  least: number,
  hear: (mended: string) => readonly SpokenName[],
): readonly SpokenName[] {
  let names = spoken
  for (let reading = 1; reading < MOST_READINGS; reading++) {
    const edits = [...decided, ...names.flatMap((name) => mending(text, name, least))]
      .map(({ start, end, to }): TextEdit => ({ start, end, from: text.slice(start, end), to }))
      .sort((a, b) => a.start - b.start)
    const mended = applyEdits(text, edits)
    if (mended === text) break
    const map = createSpanMap(edits)
    const taken = new Stretches()
    for (const span of decided) taken.take(span)
    const more = hear(mended).flatMap((name): readonly SpokenName[] => {
      const [found] = mending(mended, name, least)
      if (!found) return []
      const place = map.toSource(name)
      const { start, end } = map.toCleaned(place)
      const replacement = mended.slice(start, name.start) + found.to + mended.slice(name.end, end)
      if (replacement === mended.slice(start, end) || !taken.take(place)) return []
      return [{ ...name, ...place, replacement }]
    })
    if (more.length === 0) break
    const changed = new Stretches()
    for (const span of more) changed.take(span)
    names = [...names.filter((name) => changed.isFree(name)), ...more].sort((a, b) => a.start - b.start)
  }
  return names
}

function mending(
  text: string,
  { start, end, entity, replacement, confidence }: SpokenName,
  least: number,
): readonly (Span & { readonly to: string })[] {
  if (replacement === null || entity === null || confidence < least) return []
  return [{ start, end, to: writeReplacement({ text }, { start, end }, replacement) }]
}
