/** The best few of many numbers, by value; equal values keep the order of coming. */
export class Ranking {
  readonly #numbers: Int32Array
  readonly #values: Float64Array
  /** How many there are now. */
  count = 0
  /** What a value must exceed to be taken. */
  least = Number.NEGATIVE_INFINITY

  constructor(most: number) {
    this.#numbers = new Int32Array(most)
    this.#values = new Float64Array(most)
  }

  /** Empties the ranking; values must exceed `least`. */
  clear(least: number): void {
    this.count = 0
    this.least = least
  }

  /** The highest value there is. */
  get best(): number {
    return this.count > 0 ? this.#values[0]! : Number.NEGATIVE_INFINITY
  }

  add(number: number, value: number): void {
    if (!(value > this.least)) return
    const most = this.#numbers.length
    let at = this.count < most ? this.count++ : most - 1
    for (; at > 0 && this.#values[at - 1]! < value; at--) {
      this.#numbers[at] = this.#numbers[at - 1]!
      this.#values[at] = this.#values[at - 1]!
    }
    this.#numbers[at] = number
    this.#values[at] = value
    if (this.count === most) this.least = Math.max(this.least, this.#values[most - 1]!)
  }

  has(number: number): boolean {
    for (let i = 0; i < this.count; i++) if (this.#numbers[i] === number) return true
    return false
  }

  /** The number at a place, the best at 0. */
  at(place: number): number {
    return this.#numbers[place]!
  }

  /** The numbers, best first, without those whose value is more than `span` below the best. */
  items(span = Number.POSITIVE_INFINITY): number[] {
    const least = this.#values[0]! - span
    const items: number[] = []
    for (let i = 0; i < this.count && this.#values[i]! >= least; i++) items.push(this.#numbers[i]!)
    return items
  }
}
