/**
 * The first of `count` indices that `isBefore` does not hold for, `count` where it holds for all, by binary search; it must hold for none
 * behind one it does not hold for.
 */
export function lowerBound(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
