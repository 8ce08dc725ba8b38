import type { JsonNode } from './json.ts'

/** How far down a client’s dump holds what the service answered: `{ "result": { … } }`, `[{ … }]`. */
const DEEPEST = 4

/** The object with one of these fields that lies nearest to the root, past lists of one; the root where none has. */
export function answerIn(root: JsonNode, ...fields: readonly string[]): JsonNode {
  let level: readonly JsonNode[] = [root]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const found = level.find((node) => node.kind === 'object' && fields.some((field) => node.fields.has(field)))
    if (found) return found
    level = level.flatMap(within)
  }
  return root
}

function within(node: JsonNode): readonly JsonNode[] {
  if (node.kind === 'object') return [...node.fields.values()]
  return node.kind === 'array' && node.items.length === 1 ? node.items : []
}
