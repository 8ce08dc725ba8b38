/** The nodes of all trees, tree by tree. */
export interface Forest {
  readonly roots: readonly number[]
  /** Feature that a branch asks for, or `LEAF`. */
  readonly features: Int16Array
  /** What a branch compares with, or a leaf's value. */
  readonly values: Float64Array
  /** Node for values at or below the threshold; the other one stands behind it. */
  readonly lefts: Int32Array
}

const LEAF = -1

/** A tree is written breadth first: `feature<threshold` for a branch, a bare number for a leaf. */
export function readForest(trees: readonly string[]): Forest {
  const roots: number[] = []
  const features: number[] = []
  const values: number[] = []
  const lefts: number[] = []
  for (const tree of trees) {
    roots.push(features.length)
    let next = features.length + 1
    for (const node of tree.split(' ')) {
      const sign = node.indexOf('<')
      features.push(sign < 0 ? LEAF : Number(node.slice(0, sign)))
      values.push(Number(node.slice(sign + 1)))
      lefts.push(sign < 0 ? 0 : next)
      if (sign >= 0) next += 2
    }
  }
  return {
    roots,
    features: Int16Array.from(features),
    values: Float64Array.from(values),
    lefts: Int32Array.from(lefts),
  }
}

/** What the leaves that a row falls into add up to. */
export function sumForest({ roots, features, values, lefts }: Forest, row: readonly number[]): number {
  let sum = 0
  for (const root of roots) {
    let node = root
    for (let f = features[node]!; f !== LEAF; f = features[node]!)
      node = lefts[node]! + (row[f]! <= values[node]! ? 0 : 1)
    sum += values[node]!
  }
  return sum
}
