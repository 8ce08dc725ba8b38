import type { Tree } from './boost.ts'

/** A tree as src/models/forest.ts reads it: breadth first, `feature<threshold` for a branch, a bare number for a leaf. */
export function writeTree(tree: Tree): string {
  const written: string[] = []
  const queue = [0]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (tree.feature[next]! < 0) written.push(String(Math.round(tree.value[next]! * 1000) / 1000))
    else {
      written.push(`${tree.feature[next]}<${Number(tree.threshold[next]!.toPrecision(4))}`)
      queue.push(tree.left[next]!, tree.left[next]! + 1)
    }
  }
  return written.join(' ')
}
