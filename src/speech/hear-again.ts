import { applyEdits } from '../edits/apply-edits.ts'
import { createSpanMap, type SpanMap } from '../edits/create-span-map.ts'
import type { TextEdit } from '../edits/edit.ts'
import type { Mending } from '../edits/person-plan.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { writeReplacement } from '../edits/write-replacement.ts'
import type { Span } from '../text/span.ts'
import type { SpokenName } from './find-spoken-names.ts'
import type { HeardWord } from './heard-words.ts'

/** What is to be mended in a transcript. */
export interface Heard {
  readonly names: readonly SpokenName[]
  /** What a person decided, and labels. */
  readonly mendings: readonly Mending[]
}

/** One reading: what was heard, and the edits that the caller wants made of it. */
export interface Reading {
  readonly heard: Heard
  readonly edits: readonly TextEdit[]
}

/** The first reading included; seldom does a fourth one change anything. */
const MOST_READINGS = 4

/**
 * Reads the mended text again until nothing more is heard in it: who is named in one place shows others for what they are, and mending what is mended
 * must change nothing. What the last of the readings still want otherwise is left as it is.
 *
 * @param heard what the recogniser says of its words
 * @param read reads a mended text
 * @param plan what is to be edited of `text` after what was heard
 * @returns the first reading, with all that was heard
 */
export function hearAgain<R extends Reading>(
  text: string,
  first: R,
  heard: readonly HeardWord[],
  read: (mended: string, heard: readonly HeardWord[]) => Reading,
  plan: (heard: Heard) => R,
): R {
  let reading = first
  for (let count = 1; reading.edits.length > 0; count++) {
    const { edits } = reading
    const mended = applyEdits(text, edits)
    const map = createSpanMap(edits)
    const again = read(
      mended,
      heard.map((word) => ({ ...word, ...map.toCleaned(word) })),
    )
    if (again.edits.length === 0) break
    const more = count < MOST_READINGS ? carryBack(text, mended, map, again) : NOTHING
    reading = plan(addHeard(reading.heard, more, touched(map, again.edits)))
    if (count === MOST_READINGS) break
  }
  return reading
}

const NOTHING: Heard = { names: [], mendings: [] }

/** Where the edits of a mended text stand in the text. */
function touched(map: SpanMap, edits: readonly TextEdit[]): Stretches {
  const places = new Stretches()
  for (const edit of edits) {
    const { start, end } = map.toSource(edit)
    for (let at = start; at < end; at++) places.take({ start: at, end: at + 1 })
  }
  return places
}

/** What is heard in the mended text, as mendings of the text itself. */
function carryBack(text: string, mended: string, map: SpanMap, { heard, edits }: Reading): Heard {
  const made = touched(createSpanMap([]), edits)
  const taken = new Stretches()
  const carry = (span: Span, to: string): (Span & { readonly to: string }) | undefined => {
    const place = map.toSource(span)
    const { start, end } = map.toCleaned(place)
    const whole = mended.slice(start, span.start) + to + mended.slice(span.end, end)
    return whole === text.slice(place.start, place.end) || made.isFree(span) || !taken.take(place)
      ? undefined
      : { ...place, to: whole }
  }
  return {
    mendings: heard.mendings.flatMap((mending) => {
      const carried = carry(mending, mending.to)
      return carried ? [{ ...mending, ...carried }] : []
    }),
    names: heard.names.flatMap((name): readonly SpokenName[] => {
      if (name.replacement === null) return []
      const carried = carry(name, writeReplacement({ text: mended }, name, name.replacement))
      if (!carried) return []
      const { to: replacement, ...place } = carried
      return [{ ...name, ...place, replacement }]
    }),
  }
}

/** What was heard, with more; all else at the places that are touched goes. */
function addHeard({ names, mendings }: Heard, more: Heard, places: Stretches): Heard {
  const stays = (span: Span & { readonly decidedBy?: 'person' | 'model' }): boolean =>
    span.decidedBy === 'person' || places.isFree(span)
  const kept = { names: names.filter(stays), mendings: mendings.filter(stays) }
  // what a person decided is decided again in each reading
  const taken = new Stretches()
  for (const span of [...kept.names, ...kept.mendings]) taken.take(span)
  const isNew = (span: Span): boolean => taken.isFree(span)
  return {
    names: [...kept.names, ...more.names.filter(isNew)].sort(inOrder),
    mendings: [...kept.mendings, ...more.mendings.filter(isNew)].sort(inOrder),
  }
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
