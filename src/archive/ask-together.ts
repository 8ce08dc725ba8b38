import { hashText } from './hash-text.ts'
import { type Asked, MOST_CONTEXTS, type Side } from './questions.ts'

/** Asks once about a surname that stands alone in many documents and may be the same person's in all. Who has an initial for a given name may be another in each. */
export function askTogether(asked: readonly Asked[]): readonly Asked[] {
  const groups = new Map<string, Asked[]>()
  const others: Asked[] = []
  for (const one of asked) {
    const { question, left, right } = one
    if (question.kind !== 'same-person' || left.name.given.folded || right.name.given.folded.length < 2) {
      others.push(one)
      continue
    }
    const key = `${left.name.folded}\n${right.key}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...others, ...[...groups.values()].map(joinAsked)]
}

function joinAsked(group: readonly Asked[]): Asked {
  const [first, ...rest] = [...group].sort((a, b) => (a.left.key < b.left.key ? -1 : 1))
  if (!rest.length) return first!
  const { question, right } = first!
  const all = [first!, ...rest]
  return {
    question: {
      ...question,
      id: `q${hashText(`same ${[...all.map(({ left }) => left.key), right.key].join(' ')}`)}`,
      left: joinSides(all.map((one) => one.question.left)),
      reasons: question.reasons.map((reason) =>
        reason.code === 'count'
          ? { ...reason, text: `“${question.left.text}” stands alone in ${all.length} documents` }
          : reason,
      ),
    },
    left: first!.left,
    right,
    also: rest.map(({ left }) => left),
    gain: all.reduce((sum, { gain }) => sum + gain, 0),
  }
}

/** All places; of each document one context. */
const joinSides = (sides: readonly Side[]): Side => ({
  ...sides[0]!,
  count: sides.reduce((sum, { count }) => sum + count, 0),
  places: sides.flatMap(({ places }) => places),
  contexts: sides.flatMap(({ contexts }) => contexts.slice(0, 1)).slice(0, MOST_CONTEXTS),
})
