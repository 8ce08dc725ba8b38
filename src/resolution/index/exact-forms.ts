import { indexedWords, joinClasses } from '../forms/indexed-word.ts'
import { SIGNATURE, writeSignature } from '../forms/signature.ts'
import type { NameIndex } from './name-index.ts'
import { bucketOf } from './postings.ts'
import { wholeKey } from './sound-keys.ts'

/** Forms of two words or more by their text, for indexes in which every form is looked at. */
const tables = new WeakMap<NameIndex, ReadonlyMap<string, readonly number[]>>()

/** The forms of two words or more that are a folded stretch as it stands. */
export function exactForms(index: NameIndex, folded: string): readonly number[] {
  if (!folded.includes(' ')) return NONE
  const { postings } = index
  if (!postings) return tableOf(index).get(folded) ?? NONE
  const words = folded.split(' ')
  const indexed = indexedWords(folded)
  writeSignature(indexed, joinClasses(indexed), wanted)
  const bucket = bucketOf(postings, wholeKey(indexed))
  const forms: number[] = []
  for (let p = postings.starts[bucket]!; p < postings.starts[bucket + 1]!; p++) {
    const f = postings.numbers[p]!
    if (hasSignature(index, f) && hasWords(index, f, words) && forms.at(-1) !== f) forms.push(f)
  }
  return forms
}

const NONE: readonly number[] = []

/** The signature of what is looked for. */
const wanted = new Int32Array(SIGNATURE)

/** A form that is the stretch as it stands has its signature: the words of the others, far apart in memory, need not be fetched. */
function hasSignature({ signatures }: NameIndex, f: number): boolean {
  for (let i = 0; i < SIGNATURE; i++) if (signatures[f * SIGNATURE + i] !== wanted[i]) return false
  return true
}

function tableOf(index: NameIndex): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(index)
  if (known) return known
  const table = new Map<string, number[]>()
  for (let f = 0; f < index.count; f++) {
    const first = index.wordStarts[f]!
    if (index.wordStarts[f + 1]! - first < 2) continue
    const folded = Array.from(index.wordNumbers.subarray(first, index.wordStarts[f + 1]!), (word) => index.words[word]!)
    const text = folded.join(' ')
    const forms = table.get(text)
    if (forms) forms.push(f)
    else table.set(text, [f])
  }
  tables.set(index, table)
  return table
}

function hasWords({ wordStarts, wordNumbers, words }: NameIndex, f: number, all: readonly string[]): boolean {
  const first = wordStarts[f]!
  return wordStarts[f + 1]! - first === all.length && all.every((word, i) => words[wordNumbers[first + i]!] === word)
}
