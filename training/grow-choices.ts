import { type BoostSettings, growTrees, type Slopes, type Tree, weighTrees } from './boost.ts'

/** Options of which one is right, each with its features. */
export interface Choice {
  readonly features: readonly (readonly number[])[]
  readonly right: number
}

/** Grows trees whose values, added up for each option, make the right options likeliest (a softmax over each choice's options). */
export function growChoices(choices: readonly Choice[], weights: readonly number[], settings: BoostSettings): Tree[] {
  const rows = choices.flatMap(({ features }) => features)
  const slopes: Slopes = (score, gradient, hessian) => {
    let at = 0
    choices.forEach(({ features, right }, c) => {
      const own = score.subarray(at, at + features.length)
      const most = own.reduce((a, b) => Math.max(a, b), -Infinity)
      const total = own.reduce((sum, each) => sum + Math.exp(each - most), 0)
      own.forEach((each, option) => {
        const share = Math.exp(each - most) / total
        gradient[at + option] = weights[c]! * (Number(option === right) - share)
        hessian[at + option] = weights[c]! * share * (1 - share)
      })
      at += features.length
    })
  }
  return growTrees(rows, new Float64Array(rows.length), slopes, settings)
}

/** The share of each option. */
export function sharesUnder(trees: readonly Tree[], { features }: Choice): number[] {
  const scores = features.map((row) => weighTrees({ bias: 0, trees }, row))
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, each) => sum + each, 0)
  return odds.map((each) => each / total)
}
