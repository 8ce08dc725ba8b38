/** Rosters, decisions and other options, some of them of the text's own names. */
import type { CleanOptions, RosterEntry } from '../src/index.ts'
import type { Random } from './random.ts'

const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}/gu

/** Options for one text: half of the time none. */
export function chooseOptions(text: string, names: readonly string[], random: Random): CleanOptions {
  if (random.chance(0.4)) return random.chance(0.5) ? {} : { medium: random.pick(['article', 'speech']) }
  const written = text.match(NAME) ?? []
  const name = (): string => (written.length > 0 && random.chance(0.6) ? random.pick(written) : random.pick(names))
  const roster = Array.from({ length: random.below(8) }, () => chooseEntry(name, random))
  const known = roster.map((entry) => (typeof entry === 'string' ? entry : entry.name))
  return {
    ...(random.chance(0.85) && { roster }),
    ...(random.chance(0.3) && { medium: random.pick(['article', 'speech']) }),
    ...(random.chance(0.2) && { known: random.pick([0, 0.1, 0.9, 1]) }),
    ...(random.chance(0.2) && { garbled: random.pick([0, 0.5, 1]) }),
    ...(random.chance(0.2) && { confidence: random.pick([0, 0.2, 0.9, 1]) }),
    ...(random.chance(0.1) && { introduce: false }),
    ...(random.chance(0.2) && { edit: random.pick(['outside-quotations', 'none'] as const) }),
    ...(random.chance(0.1) && { protect: [name()] }),
    ...(random.chance(0.1) && { language: random.pick(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']) }),
    ...(random.chance(0.2) &&
      known.length > 0 && { decisions: { [name()]: random.chance(0.3) ? null : random.pick(known) } }),
  }
}

function chooseEntry(name: () => string, random: Random): string | RosterEntry {
  if (random.chance(0.6)) return name()
  return {
    name: name(),
    ...(random.chance(0.3) && { aliases: [name()] }),
    ...(random.chance(0.3) && { titles: [random.pick(['minister', 'Senator', 'chair of the harbour board', 'CFO'])] }),
    ...(random.chance(0.2) && { gender: random.pick(['female', 'male'] as const) }),
    ...(random.chance(0.1) && { type: 'organization' as const }),
    ...(random.chance(0.1) && { weight: random.pick([0.5, 3]) }),
  }
}
