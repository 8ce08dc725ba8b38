import { FORM_KINDS } from '../forms/form-texts.ts'
import { SIGNATURE } from '../forms/signature.ts'
import type { NameIndex } from './name-index.ts'

/** What is wrong with an index that was read from a file, where any of its numbers points to what is not there; null where all is well. */
export function faultOfIndex(index: NameIndex): string | null {
  const { entities, count, owners, kinds, words, wordStarts, wordNumbers, signatures, sounds, postings } = index
  if (owners.length !== count || signatures.length !== count * SIGNATURE) return 'its forms are not as many everywhere'
  if (!isBelow(kinds, FORM_KINDS.length)) return 'a form is of no known kind'
  if (!isBelow(owners, entities.length) || !isRising(owners)) return 'a form belongs to nobody'
  if (!isDivision(wordStarts, count, wordNumbers.length)) return 'its forms have no words'
  if (!isBelow(wordNumbers, words.length)) return 'a form has a word that is not there'
  if (!isDivision(sounds.starts, words.length, sounds.phones.length)) return 'its words have no sounds'
  if (!postings) return null
  const buckets = postings.starts.length - 1
  if (buckets < 1 || (buckets & (buckets - 1)) !== 0) return 'its keys are too few'
  if (!isDivision(postings.starts, buckets, postings.numbers.length)) return 'its keys lead nowhere'
  return isBelow(postings.numbers, count) ? null : 'a key leads to a form that is not there'
}

/** Do the numbers divide a list of that length into so many parts? */
const isDivision = (starts: Uint32Array, parts: number, length: number): boolean =>
  starts.length === parts + 1 && starts[0] === 0 && starts[parts] === length && isRising(starts)

function isRising(numbers: Uint32Array): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! < numbers[i - 1]!) return false
  return true
}

function isBelow(numbers: Uint32Array | Uint8Array, most: number): boolean {
  for (const number of numbers) if (number >= most) return false
  return true
}
