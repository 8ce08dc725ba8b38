/** A small gradient-boosted ensemble of trees for log odds (Friedman 2001), on binned features. */
export interface Tree {
  /** Per node: feature (−1 for a leaf), threshold (go left where value <= threshold), left child (right is left + 1), value of a leaf. */
  readonly feature: number[]
  readonly threshold: number[]
  readonly left: number[]
  readonly value: number[]
}

export interface Ensemble {
  readonly bias: number
  readonly trees: readonly Tree[]
}

export interface BoostSettings {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Least sum of second derivatives in a leaf. */
  readonly leaf: number
  readonly ridge: number
  /** +1 or −1 where the answer may only rise or fall with the feature, by feature. */
  readonly monotone?: readonly number[]
}

const BINS = 48

/** Writes gradients and second derivatives of what is to be learned at the present scores. */
export type Slopes = (score: Float64Array, gradient: Float64Array, hessian: Float64Array) => void

/** Grows trees that tell the rows labelled 1 from those labelled 0, each with a weight and log odds known beforehand (`offsets`). */
export function boost(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly number[],
  settings: BoostSettings,
  offsets: readonly number[] = labels.map(() => 0),
): Ensemble {
  const total = weights.reduce((a, b) => a + b, 0)
  const mean = labels.reduce((sum, y, i) => sum + y * weights[i]!, 0) / total
  const bias = Math.log(mean / (1 - mean))
  const start = Float64Array.from(offsets, (offset) => bias + offset)
  const slopes: Slopes = (score, gradient, hessian) => {
    for (let i = 0; i < score.length; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = weights[i]! * (labels[i]! - p)
      hessian[i] = weights[i]! * p * (1 - p)
    }
  }
  return { bias, trees: growTrees(rows, start, slopes, settings) }
}

/** Grows trees down the slopes of whatever is to be learned. */
export function growTrees(
  rows: readonly (readonly number[])[],
  score: Float64Array,
  slopes: Slopes,
  settings: BoostSettings,
): Tree[] {
  const count = rows.length
  const width = rows[0]!.length
  const edges = Array.from({ length: width }, (_, f) => binEdges(rows.map((row) => row[f]!)))
  // row by row, so that a row's bins lie side by side
  const binned = new Uint8Array(count * width)
  rows.forEach((row, i) => {
    for (let f = 0; f < width; f++) binned[i * width + f] = binOf(edges[f]!, row[f]!)
  })
  const gradient = new Float64Array(count)
  const hessian = new Float64Array(count)
  const trees: Tree[] = []
  for (let t = 0; t < settings.trees; t++) {
    slopes(score, gradient, hessian)
    const tree: Tree = { feature: [], threshold: [], left: [], value: [] }
    const all = Int32Array.from({ length: count }, (_, i) => i)
    grow(tree, newNode(tree), all, histogramOf(all), settings.depth, -Infinity, Infinity)
    trees.push(tree)
  }
  return trees

  /** Sums of gradient and hessian by feature and bin. */
  function histogramOf(members: Int32Array): Float64Array {
    const sums = new Float64Array(2 * width * BINS)
    for (const i of members) {
      const [g, h] = [gradient[i]!, hessian[i]!]
      for (let f = 0, row = i * width; f < width; f++) {
        const at = 2 * (f * BINS + binned[row + f]!)
        sums[at] = sums[at]! + g
        sums[at + 1] = sums[at + 1]! + h
      }
    }
    return sums
  }

  function grow(
    tree: Tree,
    node: number,
    members: Int32Array,
    sums: Float64Array,
    depth: number,
    low: number,
    high: number,
  ): void {
    let g = 0
    let h = 0
    for (const i of members) {
      g += gradient[i]!
      h += hessian[i]!
    }
    const leaf = Math.max(low, Math.min(high, g / (h + settings.ridge)))
    const split = depth > 0 ? bestSplit(sums, g, h, low, high) : null
    if (!split) {
      tree.value[node] = settings.rate * leaf
      for (const i of members) score[i] = score[i]! + settings.rate * leaf
      return
    }
    const left = members.filter((i) => binned[i * width + split.feature]! <= split.bin)
    const right = members.filter((i) => binned[i * width + split.feature]! > split.bin)
    tree.feature[node] = split.feature
    tree.threshold[node] = edges[split.feature]![split.bin]!
    const child = newNode(tree)
    newNode(tree)
    tree.left[node] = child
    const middle = (split.leftValue + split.rightValue) / 2
    const direction = settings.monotone?.[split.feature] ?? 0
    const smaller = left.length < right.length ? left : right
    const few = depth > 1 ? histogramOf(smaller) : sums
    const many = depth > 1 ? sums.map((sum, k) => sum - few[k]!) : sums
    const [ofLeft, ofRight] = left === smaller ? [few, many] : [many, few]
    grow(tree, child, left, ofLeft, depth - 1, direction < 0 ? middle : low, direction > 0 ? middle : high)
    grow(tree, child + 1, right, ofRight, depth - 1, direction > 0 ? middle : low, direction < 0 ? middle : high)
  }

  function bestSplit(sums: Float64Array, g: number, h: number, low: number, high: number) {
    let best: { feature: number; bin: number; gain: number; leftValue: number; rightValue: number } | null = null
    const own = (g * g) / (h + settings.ridge)
    for (let f = 0; f < width; f++) {
      let gl = 0
      let hl = 0
      for (let b = 0; b < edges[f]!.length; b++) {
        gl += sums[2 * (f * BINS + b)]!
        hl += sums[2 * (f * BINS + b) + 1]!
        if (hl < settings.leaf || h - hl < settings.leaf) continue
        const leftValue = Math.max(low, Math.min(high, gl / (hl + settings.ridge)))
        const rightValue = Math.max(low, Math.min(high, (g - gl) / (h - hl + settings.ridge)))
        const direction = settings.monotone?.[f] ?? 0
        if (direction * (rightValue - leftValue) < 0) continue
        const gain = (gl * gl) / (hl + settings.ridge) + ((g - gl) * (g - gl)) / (h - hl + settings.ridge) - own
        if (gain > 1e-4 && (!best || gain > best.gain)) best = { feature: f, bin: b, gain, leftValue, rightValue }
      }
    }
    return best
  }
}

function newNode(tree: Tree): number {
  tree.feature.push(-1)
  tree.threshold.push(0)
  tree.left.push(0)
  tree.value.push(0)
  return tree.feature.length - 1
}

function binEdges(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const edges = new Set<number>()
  for (let b = 1; b < BINS; b++) edges.add(Number(sorted[Math.floor((b * (sorted.length - 1)) / BINS)]!.toPrecision(4)))
  edges.delete(sorted.at(-1)!)
  return [...edges].sort((a, b) => a - b).slice(0, BINS - 1)
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]!) high = middle
    else low = middle + 1
  }
  return low
}

/** The ensemble's log odds for a row. */
export function weighTrees({ bias, trees }: Ensemble, row: readonly number[]): number {
  let sum = bias
  for (const tree of trees) {
    let node = 0
    while (tree.feature[node]! >= 0)
      node = tree.left[node]! + (row[tree.feature[node]!]! <= tree.threshold[node]! ? 0 : 1)
    sum += tree.value[node]!
  }
  return sum
}
