/** Where something stands as editors count: both from 1, columns in UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number
  readonly column: number
}

/** Lines and columns of a text's offsets, for offsets in any order. */
export function createLocator(text: string): (offset: number) => LineAndColumn {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
