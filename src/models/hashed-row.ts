/** The features of one candidate, hashed: what a linear model adds up the weights of. It is filled anew for each candidate. */
export class HashedRow {
  readonly hashes = new Int32Array(160)
  count = 0

  clear(): this {
    this.count = 0
    return this
  }

  add(hash: number): void {
    this.hashes[this.count++] = hash
  }
}
