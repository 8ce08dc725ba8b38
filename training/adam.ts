/** Numbers that can be learned. */
export type Numbers = Float32Array | Float64Array

/** Gradient descent with a step of its own for each number (Adam: Kingma & Ba 2015). */
export class Adam {
  readonly #mean: Numbers
  readonly #square: Numbers
  #step = 0

  /** For numbers such as these. */
  constructor(numbers: Numbers) {
    this.#mean = numbers.slice().fill(0)
    this.#square = numbers.slice().fill(0)
  }

  /** Moves the numbers down the slope, which is asked for one number at a time, before that number is moved. */
  descend(numbers: Numbers, slopeOf: (at: number) => number, rate: number): void {
    this.#step++
    const [mean, square] = [this.#mean, this.#square]
    for (let at = 0; at < numbers.length; at++) {
      const slope = slopeOf(at)
      mean[at] = 0.9 * mean[at]! + 0.1 * slope
      square[at] = 0.999 * square[at]! + 0.001 * slope * slope
      const [pace, spread] = [mean[at]! / (1 - 0.9 ** this.#step), square[at]! / (1 - 0.999 ** this.#step)]
      numbers[at]! -= (rate * pace) / (Math.sqrt(spread) + 1e-8)
    }
  }
}
