import type { CastMember } from '../cast/cast.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import { foldName } from '../names/fold-name.ts'
import { parseName } from '../names/parse-name.ts'
import type { Entity } from '../roster/entity.ts'
import { type Article, tokenAt } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { type Decided, follow, inOrder } from './decided.ts'

interface MoreMention extends Span {
  readonly name: NameMention
  readonly member: number
}

/**
 * The names with those that are none for what is decided about the text: the labels of turns, and words that a person decided to be
 * somebody's (`decisions`).
 */
export function withMoreMentions(decided: Decided): Decided {
  const { article, names, cast, quotations, speakers } = decided
  const members = [...cast.members]
  const labels = quotations.flatMap(({ turn }, q): MoreMention[] => {
    const { member } = speakers[q]!
    if (!turn || member < 0) return []
    const name = mentionOf(article, turn.name)
    return [{ start: name.start, end: name.end, name, member }]
  })
  const more = [...labels, ...decidedWords(decided, labels, members)]
  if (!more.length) return decided
  const all = [
    ...names.map((name, n) => ({ name, member: cast.memberOf[n]!, rivals: cast.rivals.get(n) })),
    ...more.map((mention) => ({ ...mention, rivals: undefined })),
  ]
  all.sort((a, b) => a.name.start - b.name.start || a.name.end - b.name.end)
  const rivals = new Map(all.flatMap(({ rivals }, n) => (rivals ? [[n, rivals] as const] : [])))
  return {
    ...decided,
    names: all.map(({ name }) => name),
    cast: { ...cast, members, memberOf: Int32Array.from(all, ({ member }) => member), rivals },
  }
}

/** The edits that stand on no name. Whoever they mean is added to `members`. */
function decidedWords(
  { article: { text }, article, names, edits, plan }: Decided,
  labels: readonly MoreMention[],
  members: CastMember[],
): MoreMention[] {
  const named = follow([...names, ...labels].sort(inOrder))
  const mending = follow(plan.mendings)
  return edits.flatMap((edit) => {
    if (named(edit)) return []
    const { start, end, entity: id } = edit
    const { name, entity } = mending(edit)!
    let member = members.findIndex((one) => one.entity.id === id)
    if (member < 0) member = members.push(makeMember(entity ?? unknownEntity(id, name))) - 1
    return [{ start, end, name: mentionOf(article, { start, end, text: text.slice(start, end), title: '' }), member }]
  })
}

const unknownEntity = (id: string, name: string): Entity => ({
  id,
  name,
  type: 'person',
  aliases: [],
  titles: [],
  origin: 'article',
})

function makeMember(entity: Entity): CastMember {
  return { entity, parts: foldName(entity.name).split(' '), family: foldName(parseName(entity.name).family), forms: [] }
}

function mentionOf(
  article: Article,
  { start, end, text, title }: { start: number; end: number; text: string; title: string },
): NameMention {
  const first = tokenAt(article, start)
  const behind = Math.max(first + 1, tokenAt(article, end))
  return { start, end, first, behind, words: [text], title, run: { first, behind } }
}
