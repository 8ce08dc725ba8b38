import type { KnownNames } from '../cast/index-known-names.ts'
import { foldName } from '../names/fold-name.ts'
import { isJoined, namesIn } from '../names/is-joined.ts'
import type { LabelName } from '../quotations/turns/turn.ts'

/**
 * Makes a label of several the first one's, where each of them has a whole name, or speaks under a label of their own, or is of the roster: `Rita & Goran:`
 * beside `Rita:` and `Goran:`. A firm's name stays whole.
 */
export function findFirstOfSeveral(labels: readonly LabelName[], known: KnownNames): (label: LabelName) => LabelName {
  const names = new Set<string>()
  for (const { text, key } of labels) {
    if (isJoined(text)) continue
    const words = key.split(' ')
    for (const part of [key, words[0]!, words.at(-1)!]) names.add(part)
  }
  const isSomebody = (written: string): boolean => WHOLE.test(written) || isKnown(foldName(written))
  const isKnown = (part: string): boolean =>
    names.has(part) || [known.byName, known.byGiven, known.byFamily].some((by) => by(part).length > 0)
  return (label) => {
    if (label.kind !== 'name' || !isJoined(label.text)) return label
    const several = namesIn(label.text)
    const text = several[0]!.name
    if (!several.every(({ name }) => isSomebody(name))) return label
    return { ...label, text, key: foldName(text), end: label.start + text.length }
  }
}

const WHOLE = /^\p{Lu}\S* \p{Lu}/u
