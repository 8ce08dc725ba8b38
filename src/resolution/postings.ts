/** For each key the numbers found under it; keys fall into buckets, so that a few strangers may be among them. */
export interface Postings {
  /** First posting of each bucket, and one past the last; a power of two of buckets. */
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

/** Files `numbers[i]` under `keys[i]`, for the first `count` of them. */
export function makePostings(keys: Int32Array, numbers: Uint32Array, count: number): Postings {
  let buckets = 1024
  while (buckets < count) buckets *= 2
  const mask = buckets - 1
  const starts = new Uint32Array(buckets + 1)
  for (let i = 0; i < count; i++) starts[(keys[i]! & mask) + 1]!++
  for (let b = 0; b < buckets; b++) starts[b + 1]! += starts[b]!
  const next = starts.slice(0, buckets)
  const filed = new Uint32Array(count)
  for (let i = 0; i < count; i++) filed[next[keys[i]! & mask]!++] = numbers[i]!
  return { starts, numbers: filed }
}

/** The bucket of a key: its numbers stand from `starts[bucket]` up to `starts[bucket + 1]`. */
export const bucketOf = ({ starts }: Postings, key: number): number => key & (starts.length - 2)
