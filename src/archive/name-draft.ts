import { foldName } from '../names/fold-name.ts'
import { parseName } from '../names/parse-name.ts'
import type { Span } from '../text/span.ts'

/** A name in the making: the places under each text. */
export interface Draft {
  readonly organization?: true
  readonly name: string
  readonly introduced: boolean
  readonly titles: readonly string[]
  readonly written: Map<string, Span[]>
}

export function addPlace({ written }: Draft, text: string, { start, end }: Span): void {
  const places = written.get(text)
  if (places) places.push({ start, end })
  else written.set(text, [{ start, end }])
}

export const isWholeName = ({ name, organization }: Draft): boolean => !organization && name.includes(' ')

export const familyOf = (name: string): string => foldName(parseName(name).family)

/** What stands behind the given name, as written: the surname with whatever was made of it. */
export const surnameOf = (name: string): string => {
  const { given, familyFirst, titles, suffix } = parseName(name)
  return familyFirst || titles.length || suffix || !name.startsWith(`${given} `) ? '' : name.slice(given.length + 1)
}

export function groupBy(
  drafts: readonly Draft[],
  keyOf: (draft: Draft) => string,
): ReadonlyMap<string, readonly Draft[]> {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = keyOf(draft)
    const group = groups.get(key)
    if (group) group.push(draft)
    else groups.set(key, [draft])
  }
  return groups
}
