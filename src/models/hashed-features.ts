/** The features of one candidate, hashed: what a linear model adds up the weights of. */
export class Features {
  readonly hashes = new Int32Array(160)
  count = 0

  clear(): this {
    this.count = 0
    return this
  }

  /** Adds the feature that `template` makes of two values. */
  add(template: number, a: number, b = 0): void {
    let hash = Math.imul(template + 0x9e37, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f)
    hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1)
    this.hashes[this.count++] = hash ^ (hash >>> 16)
  }
}

/** Small, middling and large distances as few values. */
export function bucket(distance: number): number {
  if (distance < 0) return 31 - bucket(-distance)
  if (distance <= 4) return distance
  if (distance <= 6) return 5
  if (distance <= 9) return 6
  if (distance <= 14) return 7
  if (distance <= 22) return 8
  if (distance <= 35) return 9
  return 10
}
