/** For each key the numbers found under it; keys fall into buckets, so that a few strangers may be among them. */
export interface Postings {
  /** First posting of each bucket, and one past the last; a power of two of buckets. */
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

/** Buckets for each number: about half as many as a name form has keys. */
const BUCKETS = 4

/**
 * Files the numbers 0 to `count` - 1 under their keys. These are asked for twice, first to count and then to file: keeping them
 * would take twice the memory that the postings do.
 */
export function makePostings(count: number, keysOf: (number: number) => readonly number[]): Postings {
  let buckets = 1024
  while (buckets < count * BUCKETS) buckets *= 2
  const mask = buckets - 1
  const starts = new Uint32Array(buckets + 1)
  for (let n = 0; n < count; n++) for (const key of keysOf(n)) starts[key & mask]!++
  for (let b = 1; b <= buckets; b++) starts[b]! += starts[b - 1]!
  const numbers = new Uint32Array(starts[buckets]!)
  // each bucket is filled from its end, which leaves its start in place
  for (let n = count - 1; n >= 0; n--) for (const key of keysOf(n)) numbers[--starts[key & mask]!] = n
  return { starts, numbers }
}

/** The bucket of a key: its numbers stand from `starts[bucket]` up to `starts[bucket + 1]`. */
export const bucketOf = ({ starts }: Postings, key: number): number => key & (starts.length - 2)
