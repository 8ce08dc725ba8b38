/** A weight is a whole number of hundredths from -3200 to 3199, as two digits of 80. */
const HUNDRED = 100
const MOST = 3200
const BASE = 80
/** Digits are characters from here on but for `\` and the back quote, so that they stand in any string as they are. */
const FIRST_CODE = 40
const LEFT_OUT = [92, 96] as const

/** Writes the weights of a network to two decimals, all upper digits first, which packs better. */
export function packWeights(weights: ArrayLike<number>): string {
  const numbers = Array.from(weights, (weight) =>
    Math.max(0, Math.min(2 * MOST - 1, Math.round(weight * HUNDRED) + MOST)),
  )
  const digit = (value: number): string => {
    let code = value + FIRST_CODE
    for (const left of LEFT_OUT) if (code >= left) code++
    return String.fromCharCode(code)
  }
  return [...numbers.map((n) => digit(Math.floor(n / BASE))), ...numbers.map((n) => digit(n % BASE))].join('')
}

/** The weights that `packWeights` wrote. */
export function unpackWeights(packed: string): Float32Array {
  const count = packed.length / 2
  const digitAt = (at: number): number => {
    const code = packed.charCodeAt(at)
    return code - FIRST_CODE - Number(code > LEFT_OUT[0]) - Number(code > LEFT_OUT[1])
  }
  return Float32Array.from({ length: count }, (_, w) => (digitAt(w) * BASE + digitAt(count + w) - MOST) / HUNDRED)
}
