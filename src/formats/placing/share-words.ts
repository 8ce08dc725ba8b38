/** A place for words: how long what stands there is, and whether a word must stay. */
export interface Place {
  readonly length: number
  readonly required: boolean
}

/**
 * Shares words out among places in order. As many words as places: one each. More: so that the lengths change least. Fewer: to
 * the first place and the last (a single word to the last), the rest evenly between; the others get none.
 *
 * @returns the words of each place, or null where there are fewer words than places that must keep one.
 * @example
 * shareWords(['Ingrid', 'Hale'], ['in', 'great', 'hail'].map((w) => ({ length: w.length, required: false }))) // ['Ingrid', '', 'Hale']
 */
export function shareWords(words: readonly string[], places: readonly Place[]): string[] | null {
  if (words.length >= places.length) return shareMany(words, places)
  const chosen = choosePlaces(words.length, places)
  if (chosen === null) return null
  const shares = places.map(() => '')
  chosen.forEach((place, i) => {
    shares[place] = words[i]!
  })
  return shares
}

/** Each place gets one word at least, and further ones while that brings it nearer to its length. */
function shareMany(words: readonly string[], places: readonly Place[]): string[] {
  let next = 0
  return places.map(({ length }, i) => {
    const left = places.length - i - 1
    let share = words[next++]!
    while (words.length - next > left) {
      const longer = `${share} ${words[next]!}`
      if (left > 0 && longer.length - length > length - share.length) break
      share = longer
      next++
    }
    return share
  })
}

function choosePlaces(count: number, places: readonly Place[]): number[] | null {
  const chosen = new Set(places.flatMap(({ required }, i) => (required ? [i] : [])))
  if (chosen.size > count) return null
  for (let i = 0; i < count && chosen.size < count; i++) {
    chosen.add(count === 1 ? places.length - 1 : Math.round((i * (places.length - 1)) / (count - 1)))
  }
  for (let i = 0; chosen.size < count; i++) chosen.add(i)
  return [...chosen].sort((a, b) => a - b)
}
