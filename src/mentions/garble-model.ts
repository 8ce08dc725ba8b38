import { BIAS, SCALE, TREES } from './garble-model.table.ts'

interface Node {
  readonly feature: number
  readonly threshold: number
  /** Index of the node for values at or below the threshold; the other one stands behind it. */
  readonly left: number
  readonly value: number
}

let trees: readonly (readonly Node[])[] | undefined

/**
 * Probability, 0..1, that a suspect is a garble of the target it is paired with: gradient-boosted trees (Friedman 2001), calibrated on
 * articles they were not grown on. `features` are those of `measurePairing`.
 */
export function estimateGarble(features: readonly number[]): number {
  trees ??= TREES.map(readTree)
  let odds = BIAS
  for (const tree of trees) {
    let node = tree[0]!
    while (node.feature >= 0) node = tree[node.left + (features[node.feature]! <= node.threshold ? 0 : 1)]!
    odds += node.value
  }
  return 1 / (1 + Math.exp(-(SCALE[0] + SCALE[1] * odds)))
}

/** A tree is written breadth first: `feature<threshold` for a branch, a bare number for a leaf. */
function readTree(written: string): readonly Node[] {
  let next = 1
  return written.split(' ').map((node) => {
    const [feature, threshold] = node.split('<')
    if (threshold === undefined) return { feature: -1, threshold: 0, left: 0, value: Number(node) }
    next += 2
    return { feature: Number(feature), threshold: Number(threshold), left: next - 2, value: 0 }
  })
}
