import { BIAS, SCALE, TREES } from './garble-model.table.ts'

/** The nodes of all trees, tree by tree. */
interface Forest {
  readonly roots: readonly number[]
  /** Feature that a branch asks for, or `LEAF`. */
  readonly features: Int16Array
  /** What a branch compares with, or a leaf's value. */
  readonly values: Float64Array
  /** Node for values at or below the threshold; the other one stands behind it. */
  readonly lefts: Int32Array
}

const LEAF = -1

let forest: Forest | undefined

/**
 * Probability, 0..1, that a suspect is a garble of the target it is paired with: gradient-boosted trees (Friedman 2001), calibrated on
 * articles they were not grown on. `features` are those of `measurePairing`.
 */
export function estimateGarble(features: readonly number[]): number {
  forest ??= readForest(TREES)
  const { roots, features: asked, values, lefts } = forest
  let odds = BIAS
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!
    for (let f = asked[node]!; f !== LEAF; f = asked[node]!)
      node = lefts[node]! + (features[f]! <= values[node]! ? 0 : 1)
    odds += values[node]!
  }
  return 1 / (1 + Math.exp(-(SCALE[0] + SCALE[1] * odds)))
}

/** A tree is written breadth first: `feature<threshold` for a branch, a bare number for a leaf. */
function readForest(trees: readonly string[]): Forest {
  const roots: number[] = []
  const features: number[] = []
  const values: number[] = []
  const lefts: number[] = []
  for (const tree of trees) {
    roots.push(features.length)
    let next = features.length + 1
    for (const node of tree.split(' ')) {
      const [feature, threshold] = node.split('<')
      const isLeaf = threshold === undefined
      features.push(isLeaf ? LEAF : Number(feature))
      values.push(Number(isLeaf ? node : threshold))
      lefts.push(isLeaf ? 0 : next)
      if (!isLeaf) next += 2
    }
  }
  return {
    roots,
    features: Int16Array.from(features),
    values: Float64Array.from(values),
    lefts: Int32Array.from(lefts),
  }
}
