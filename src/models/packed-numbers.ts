/** A number is a whole count of parts of one, from -3200 to 3199, as two digits of 80. */
const MOST = 3200
const BASE = 80
/** Digits are characters from here on but for `\` and the back quote, so that they stand in any string as they are. */
const FIRST_CODE = 40
const LEFT_OUT = [92, 96] as const

/** Writes numbers to the nearest of `units` parts of one, all upper digits first, which packs better. */
export function packNumbers(numbers: ArrayLike<number>, units: number): string {
  const counts = Array.from(numbers, (number) => Math.max(0, Math.min(2 * MOST - 1, Math.round(number * units) + MOST)))
  const digit = (value: number): string => {
    let code = value + FIRST_CODE
    for (const left of LEFT_OUT) if (code >= left) code++
    return String.fromCharCode(code)
  }
  return [...counts.map((n) => digit(Math.floor(n / BASE))), ...counts.map((n) => digit(n % BASE))].join('')
}

/** The numbers that `packNumbers` wrote. */
export function unpackNumbers(packed: string, units: number): Float64Array {
  const count = packed.length / 2
  const digitAt = (at: number): number => {
    const code = packed.charCodeAt(at)
    return code - FIRST_CODE - Number(code > LEFT_OUT[0]) - Number(code > LEFT_OUT[1])
  }
  return Float64Array.from({ length: count }, (_, n) => (digitAt(n) * BASE + digitAt(count + n) - MOST) / units)
}
