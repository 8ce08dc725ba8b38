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

/** A tree is written breadth first: `feature<threshold` for a branch, a bare number for a leaf. Read without a list of its parts, as this happens where a process starts. */
export function readForest(trees: readonly string[]): Forest {
  const roots: number[] = []
  const count = trees.reduce((sum, tree) => sum + countNodes(tree), 0)
  const features = new Int16Array(count).fill(LEAF)
  const values = new Float64Array(count)
  const lefts = new Int32Array(count)
  let node = 0
  for (const tree of trees) {
    roots.push(node)
    let next = node + 1
    let start = 0
    for (let at = 0; at <= tree.length; at++) {
      const unit = at < tree.length ? tree.charCodeAt(at) : SPACE
      if (unit === BRANCH) {
        features[node] = readNumber(tree, start, at)
        lefts[node] = next
        next += 2
        start = at + 1
      } else if (unit === SPACE) {
        values[node++] = readNumber(tree, start, at)
        start = at + 1
      }
    }
  }
  return { roots, features, values, lefts }
}

const SPACE = 32
const BRANCH = 60
const MINUS = 45
const POINT = 46

function countNodes(tree: string): number {
  let count = 1
  for (let at = 0; at < tree.length; at++) if (tree.charCodeAt(at) === SPACE) count++
  return count
}

/** A number in digits. As its digits make a whole number below 2^53 and a power of ten is exact too, their quotient is rounded once, as `Number` does it. */
function readNumber(text: string, start: number, end: number): number {
  const isNegative = text.charCodeAt(start) === MINUS
  let digits = 0
  let unit = 1
  let isFraction = false
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === POINT) isFraction = true
    else if (code < ZERO || code > ZERO + 9) return Number(text.slice(start, end))
    else {
      digits = 10 * digits + code - ZERO
      if (isFraction) unit *= 10
    }
  }
  return (isNegative ? -digits : digits) / unit
}

const ZERO = 48

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
