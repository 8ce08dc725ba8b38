import { foldName } from '../names/fold-name.ts'
import { describeValue } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { type ArchiveState, splitKey } from './archive-state.ts'
import { hashText } from './hash-text.ts'
import type { Correction } from './learn-from-corrections.ts'
import { type Decision, type DocumentPlace, isDocumentPlace } from './log.ts'
import type { NameNode } from './name-graph.ts'
import type { Person } from './person.ts'

export const invalid = (message: string): WhosaidError => new WhosaidError('invalid-decision', message)

/** The name that a decision about a person is filed under: the one that most documents have. */
export const nodeOf = ({ nodes }: Person): NameNode =>
  nodes.reduce((a, b) => (b.documents.size > a.documents.size ? b : a))

export function splitOf({ nodes, id }: Person, places: readonly DocumentPlace[]): Decision {
  if (!Array.isArray(places) || !places.every(isDocumentPlace))
    throw invalid('places are a list of { document, start, end }')
  const stay: string[] = []
  const out: string[] = []
  const parts: DocumentPlace[] = []
  const partly: string[] = []
  for (const { key, documents } of nodes) {
    const own: DocumentPlace[] = []
    let count = 0
    for (const [document, { written }] of documents)
      for (const [start, end] of written.flatMap((form) => form.places)) {
        count++
        if (places.some((place) => place.document === document && place.start < end && place.end > start))
          own.push({ document, start, end })
      }
    if (own.length && own.length === count) out.push(key)
    else stay.push(key)
    if (own.length && own.length < count) {
      partly.push(key)
      parts.push(...own)
    }
  }
  if (!out.length && !partly.length) throw invalid(`no name of ${describeValue(id)} stands at these places`)
  if (!stay.length)
    throw invalid(`all names of ${describeValue(id)} stand at these places: there is nothing to split off`)
  return {
    kind: 'decision',
    what: 'split',
    stay,
    out: [...out, ...partly.map((key) => splitKey(key, { places: parts }))],
    places: parts,
  }
}

/** The decision that a corrected name is: how the person is spelt whose name stands there. */
export function correctionOf(state: ArchiveState, document: string, { from, to, places }: Correction): Decision | null {
  const owner = state
    .namedIn(document)
    .find(({ person }) =>
      person.written.some((form) => form.places.some(([s, e]) => places.some(([start, end]) => start < e && end > s))),
    )
  if (!owner || state.personOf(owner.node).decided) return null
  const { key, name } = owner.node
  const spelling = to.includes(' ') || !name.text.includes(' ') ? to : name.text.replace(from, () => to)
  // what is corrected into something else says nothing of how this name is spelt
  if (!foldName(spelling).includes(foldName(to))) return null
  return {
    kind: 'decision',
    what: 'same',
    question: `c${hashText(`${key} ${spelling}`)}`,
    left: key,
    right: key,
    score: 1,
    spelling,
  }
}
