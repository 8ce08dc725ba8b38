import type { ArchivePerson } from './archive.ts'
import type { Person } from './person.ts'

export function describePerson({ id, name, nodes, confidence, sameAs }: Person): ArchivePerson {
  const documents = new Set<string>()
  const aliases = new Set<string>()
  const titles = new Set<string>()
  for (const node of nodes) {
    if (node.name.text !== name && node.name.folded.includes(' ')) aliases.add(node.name.text)
    for (const alias of node.known?.aliases ?? []) aliases.add(alias)
    for (const [document, person] of node.documents) {
      documents.add(document)
      for (const title of person.titles ?? []) titles.add(title)
    }
  }
  return {
    id,
    name,
    aliases: [...aliases].sort(),
    titles: [...titles].sort(),
    documents: documents.size,
    spelling: { confidence: Math.round(confidence * 1e6) / 1e6 },
    ...(sameAs && { sameAs }),
  }
}
