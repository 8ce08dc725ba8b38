import type { Cleaner, CleanResult, Edit } from '../../src/index.ts'

/** A cleaner that knows nothing but a list of names: what formats do with its edits is what is tested. */
export function replaceNames(names: Readonly<Record<string, string>>): Cleaner {
  return { clean: (text) => resultOf(text, findEdits(text, names)) }
}

/** A cleaner that makes the same edits in any text. */
export function makeEdits(edits: readonly { start: number; end: number; to: string }[]): Cleaner {
  return {
    clean: (text) =>
      resultOf(
        text,
        edits.map(({ start, end, to }, i) => ({ ...edit(text, start, end, to), entity: `edit-${i}` })),
      ),
  }
}

function findEdits(text: string, names: Readonly<Record<string, string>>): Edit[] {
  return Object.entries(names)
    .flatMap(([from, to]) =>
      [...text.matchAll(new RegExp(from.replace(/\s+/g, String.raw`\s+`), 'g'))].map((match) =>
        edit(text, match.index, match.index + match[0].length, to),
      ),
    )
    .sort((a, b) => a.start - b.start)
}

const edit = (text: string, start: number, end: number, to: string): Edit => ({
  start,
  end,
  from: text.slice(start, end),
  to,
  entity: to.toLowerCase().replace(/\W+/g, '-'),
  confidence: 0.9,
  reasons: [],
})

const resultOf = (text: string, edits: readonly Edit[]): CleanResult => ({
  version: 1,
  language: 'en',
  text,
  quotations: [],
  entities: [...new Map(edits.map(({ entity, to }) => [entity, to]))].map(([id, name]) => ({
    id,
    name,
    type: 'person',
    aliases: [],
    titles: [],
    origin: 'roster',
    spelling: { confidence: 1 },
    variants: [],
  })),
  mentions: edits.map(({ start, end, from, entity }) => ({
    start,
    end,
    text: from,
    type: 'name',
    entity,
    status: 'resolved',
    confidence: 0.9,
  })),
  edits,
  review: [],
})
