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

  /** Takes a number in; one that is there already, for the higher of its values. */
  add(number: number, value: number): void {
    if (!(value > this.least)) return
    const at = this.#placeOf(number)
    if (at < this.count && this.#values[at]! >= value) return
    this.#put(number, value, at)
  }

  /** Takes in a number that cannot be there already. */
  addNew(number: number, value: number): void {
    if (value > this.least) this.#put(number, value, this.count)
  }

  /** Puts a number in, in the room of the one at a place. */
  #put(number: number, value: number, place: number): void {
    const most = this.#numbers.length
    let at = place
    if (at === most) at--
    else if (at === this.count) this.count++
    for (; at > 0 && this.#values[at - 1]! < value; at--) {
      this.#numbers[at] = this.#numbers[at - 1]!
      this.#values[at] = this.#values[at - 1]!
    }
    this.#numbers[at] = number
    this.#values[at] = value
    if (this.count === most) this.least = Math.max(this.least, this.#values[most - 1]!)
  }

  /** Where a number stands, or one past the last. */
  #placeOf(number: number): number {
    let at = 0
    while (at < this.count && this.#numbers[at] !== number) at++
    return at
  }

  /** The number at a place, the best at 0. */
  at(place: number): number {
    return this.#numbers[place]!
  }

  /** The value of the number at a place. */
  valueAt(place: number): number {
    return this.#values[place]!
  }

  /** The numbers, best first, without those whose value is more than `span` below the best. */
  items(span = Number.POSITIVE_INFINITY): number[] {
    const least = this.#values[0]! - span
    const items: number[] = []
    for (let i = 0; i < this.count && this.#values[i]! >= least; i++) items.push(this.#numbers[i]!)
    return items
  }
}
