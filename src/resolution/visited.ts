/** Which numbers a search has come upon already; the memory serves one search after another. */
export class Visited {
  #marks = new Uint32Array(0)
  #search = 0

  /** Begins a search among the numbers below `count`: none has been come upon. */
  begin(count: number): void {
    this.#search++
    if (this.#marks.length < count) {
      this.#marks = new Uint32Array(count)
      this.#search = 1
    }
  }

  /** Marks a number; false where it was marked before. */
  add(number: number): boolean {
    if (this.#marks[number] === this.#search) return false
    this.#marks[number] = this.#search
    return true
  }
}
