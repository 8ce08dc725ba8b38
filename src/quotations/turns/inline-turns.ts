import type { Opening } from './opening.ts'
import { readLabelName } from './read-label-name.ts'
import type { Line } from './read-lines.ts'
import type { LabelName } from './turn.ts'

/** A label behind the end of a sentence, in the middle of a line. */
const INLINE =
  /[.?!…]["”’)\]]{0,4}[ \t]{1,9}((?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}[ \t]{1,9}(?:(?:van|von|de|der|den|la|du|di|al|bin)[ \t]{1,9}){0,2}){0,4}\p{Lu}[\p{L}\p{M}\d.'’-]{0,40}(?:, \p{L}[\p{L}-]{0,20}(?: \p{L}[\p{L}-]{0,20}){0,2})?)(?:[ \t]{0,3}[([]\d{1,2}:\d{2}(?::\d{2})?[)\]])?:[ \t]+(?=\S)/gu

interface Inline {
  readonly at: number
  readonly start: number
  readonly words: number
  readonly end: number
  readonly colon: number
  readonly name: LabelName
}

/**
 * Adds the turns that begin within lines: `Oona: Did it rain? Piet: It poured.` Whoever has a label at the beginning of a line may have one within; in a text
 * of one or two lines two labels that come in turn are enough.
 */
export function findInlineTurns(
  text: string,
  lines: readonly Line[],
  openings: readonly Opening[],
): readonly Opening[] {
  const plain = openings.filter(({ line }) => line.style === 'plain' && line.cue !== null)
  if (openings.length && !plain.length) return openings
  const few = lines.length <= FEW
  const leading = few
    ? lines.flatMap(({ labelled }, at) => (labelled?.layout === 'colon' ? [{ labelled, at }] : []))
    : []
  if (!openings.length && !leading.length) return openings
  const found = lines.flatMap((line, at) => findWithin(text, line, at))
  const keys = new Set(plain.map(({ line }) => line.name.key))
  if (!openings.length) {
    const all = [...leading.map(({ labelled }) => labelled.name.key), ...found.map(({ name }) => name.key)]
    const counts = new Map<string, number>()
    for (const key of all) counts.set(key, (counts.get(key) ?? 0) + 1)
    const recurring = [...counts].filter(([, count]) => count > 1)
    if (
      all.length < 3 ||
      counts.size < 2 ||
      !recurring.length ||
      recurring.reduce((sum, [, count]) => sum + count, 0) < 0.6 * all.length
    )
      return openings
    for (const key of counts.keys()) keys.add(key)
  }
  const first: readonly Opening[] = openings.length
    ? openings
    : leading.map(({ labelled, at }) => ({
        line: labelled,
        at,
        start: labelled.start,
        words: labelled.words,
        short: false,
      }))
  const more = found
    .filter(({ name, words }) => keys.has(name.key) && !first.some((one) => one.words === words))
    .map(
      ({ at, start, words, end, colon, name }): Opening => ({
        line: {
          start,
          end: lines[at]!.end,
          words,
          style: 'plain',
          layout: 'inline',
          name,
          ...spansOf(start, end, colon),
        },
        at,
        start,
        words,
        short: false,
      }),
    )
  return more.length ? [...first, ...more].sort((a, b) => a.words - b.words) : first
}

/** A text of so few lines may be set in one. */
const FEW = 3

const spansOf = (start: number, end: number, colon: number) => ({
  label: { start, end },
  cue: { start: colon, end: colon + 1 },
})

function findWithin(text: string, line: Line, at: number): Inline[] {
  const own = text.slice(line.start, line.end)
  return [...own.matchAll(INLINE)].flatMap((match) => {
    const start = line.start + match.index + match[0].indexOf(match[1]!)
    const name = readLabelName(match[1]!, start)
    const end = start + match[1]!.length
    const words = line.start + match.index + match[0].length
    const colon = line.start + match.index + match[0].trimEnd().length - 1
    return name ? [{ at, start, words, end, colon, name }] : []
  })
}
