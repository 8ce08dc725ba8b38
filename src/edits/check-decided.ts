import { indexKnownNames } from '../cast/index-known-names.ts'
import { foldName } from '../names/fold-name.ts'
import type { Entity } from '../roster/entity.ts'
import { findWritten } from './find-written.ts'
import { unknownPerson } from './follow-decisions.ts'

/**
 * Of one text alone each decision is about it, also where the written form does not stand there: whoever is meant has to be known.
 *
 * @param others whom the text was found to name
 * @throws {WhosaidError} `invalid-option` where neither the roster nor the text knows who is meant.
 */
export function checkDecided(
  text: string,
  decisions: Readonly<Record<string, string | null>>,
  roster: readonly Entity[],
  others: readonly { readonly name: string }[],
): void {
  const names = Object.values(decisions).filter((name) => name !== null)
  if (names.length === 0) return
  const known = indexKnownNames(roster)
  const found = new Set(others.map(({ name }) => foldName(name)))
  for (const name of names) {
    const key = foldName(name)
    if (known.byName(key).length === 0 && !found.has(key) && findWritten(text, name).length === 0)
      throw unknownPerson(name)
  }
}
