let scores = new Float64Array(256)

/** The best of the candidates, of which there is at least one, and its probability among them: the softmax of their scores. */
export function choose<T>(
  candidates: readonly T[],
  scoreOf: (candidate: T, index: number) => number,
): { index: number; probability: number } {
  if (candidates.length > scores.length) scores = new Float64Array(2 * candidates.length)
  let index = 0
  for (let i = 0; i < candidates.length; i++) {
    scores[i] = scoreOf(candidates[i]!, i)
    if (scores[i]! > scores[index]!) index = i
  }
  let sum = 0
  for (let i = 0; i < candidates.length; i++) sum += Math.exp(scores[i]! - scores[index]!)
  return { index, probability: 1 / sum }
}
