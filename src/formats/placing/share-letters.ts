/**
 * Shares a word out among the pieces that tags cut it into: what it has in common with the old one, from the front and from behind, stays
 * in its pieces; what differs is shared among the pieces where it does by their lengths. A word that begins otherwise goes to the first piece.
 *
 * @example
 * shareLetters('Hadrovec', ['Hadro', 'witz']) // ['Hadro', 'vec']
 * shareLetters('Hadrovec', ['Hadrow', 'itz']) // ['Hadrov', 'ec']
 * shareLetters('Horowitz', ['Hadro', 'witz']) // ['Horo', 'witz']
 */
export function shareLetters(word: string, pieces: readonly string[]): string[] {
  const old = pieces.join('')
  const longest = Math.min(old.length, word.length)
  let front = 0
  while (front < longest && old[front] === word[front]) front++
  let behind = 0
  while (behind < longest - front && old[old.length - 1 - behind] === word[word.length - 1 - behind]) behind++
  const differing = old.length - behind - front
  const written = word.length - behind - front
  /** Where of the new word the piece ends that ends there in the old one. */
  const endsAt = (at: number): number => {
    if (at === old.length) return word.length
    if (at <= front) return at
    if (at >= front + differing || front === 0) return Math.max(front + written, at - old.length + word.length)
    return front + Math.round(((at - front) / differing) * written)
  }
  let at = 0
  let from = 0
  return pieces.map((piece) => {
    at += piece.length
    const to = endsAt(at)
    const share = word.slice(from, to)
    from = to
    return share
  })
}
