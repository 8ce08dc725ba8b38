/**
 * Shares a word out among the pieces that tags cut it into: what it has in common with the old one, from the front and from behind, stays
 * in its pieces; the rest goes to the first piece that differs.
 *
 * @example
 * shareLetters('Hadrovec', ['Hadro', 'witz']) // ['Hadro', 'vec']
 * shareLetters('Horowitz', ['Hadro', 'witz']) // ['Horo', 'witz']
 */
export function shareLetters(word: string, pieces: readonly string[]): string[] {
  const old = pieces.join('')
  const longest = Math.min(old.length, word.length)
  let front = 0
  while (front < longest && old[front] === word[front]) front++
  let behind = 0
  while (behind < longest - front && old[old.length - 1 - behind] === word[word.length - 1 - behind]) behind++
  let at = 0
  let given = false
  return pieces.map((piece, i) => {
    const start = at
    at += piece.length
    const kept = piece.slice(0, Math.max(0, front - start))
    const keptBehind = piece.slice(Math.min(piece.length, Math.max(kept.length, old.length - behind - start)))
    // the piece where the words part, or the last one, gets what is new
    const differs = !given && (front < at || i === pieces.length - 1)
    if (!differs) return kept + keptBehind
    given = true
    return kept + word.slice(front, word.length - behind) + keptBehind
  })
}
