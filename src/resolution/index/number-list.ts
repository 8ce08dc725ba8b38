/** A list of whole numbers below 2³² that grows, in a quarter of the memory of an array while it does. */
export class NumberList {
  #items = new Uint32Array(1024)
  length = 0

  push(number: number): void {
    if (this.length === this.#items.length) {
      const more = new Uint32Array(this.length * 2)
      more.set(this.#items)
      this.#items = more
    }
    this.#items[this.length++] = number
  }

  items(): Uint32Array {
    return this.#items.slice(0, this.length)
  }
}
