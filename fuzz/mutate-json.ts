/** Changes JSON in its structure: it stays JSON, but not the JSON that a reader expects. */
import { mutateText } from './mutate-text.ts'
import type { Random } from './random.ts'

type Holder = Record<string, unknown> | unknown[]

const VALUES = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  'Weeringa',
  '1.5',
  '\u0000',
  '__proto__',
  [],
  {},
  [[]],
  [null],
  { text: null },
] as const
const KEYS = [
  'text',
  'words',
  'word',
  'start',
  'end',
  'speaker',
  'segments',
  'results',
  '__proto__',
  'constructor',
  '',
  '0',
] as const

/** The file with some values exchanged, dropped, doubled, moved or renamed; what is no JSON is changed as text. */
export function mutateJson(file: string, random: Random, others: readonly string[]): string {
  let value: unknown
  try {
    value = JSON.parse(file)
  } catch {
    return mutateText(file, random, others)
  }
  if (typeof value !== 'object' || value === null) return mutateText(file, random, others)
  for (let left = 1 + random.below(5); left > 0; left--) changeSomewhere(value as Holder, random, others)
  return JSON.stringify(value, null, random.pick([0, 1, 2]))
}

function changeSomewhere(root: Holder, random: Random, others: readonly string[]): void {
  let holder = root
  // down a path that ends anywhere
  for (;;) {
    const keys = Object.keys(holder)
    if (keys.length === 0) return
    const key = random.pick(keys)
    const inner = (holder as Record<string, unknown>)[key]
    if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && random.chance(0.85)) {
      holder = inner as Holder
      continue
    }
    change(holder, key, inner, random, others)
    return
  }
}

function change(holder: Holder, key: string, inner: unknown, random: Random, others: readonly string[]): void {
  const record = holder as Record<string, unknown>
  const what = random.below(7)
  if (what <= 1 && typeof inner === 'string') record[key] = mutateText(inner, random, others)
  else if (what <= 2) record[key] = structuredClone(random.pick(VALUES))
  else if (what === 3) Array.isArray(holder) ? holder.splice(Number(key), 1) : delete record[key]
  else if (what === 4 && Array.isArray(holder)) holder.splice(random.below(holder.length), 0, structuredClone(inner))
  else if (what === 5) record[key] = typeof inner === 'string' ? [inner] : String(inner)
  else if (!Array.isArray(holder)) {
    delete record[key]
    Object.defineProperty(record, random.pick(KEYS), {
      value: inner,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  } else holder.reverse()
}
