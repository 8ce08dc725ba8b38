import type { NameMention } from '../mentions/name-mention.ts'
import { type Article, tokenAt } from '../text/article.ts'
import type { Decided } from './decided.ts'

/** The names with those of the labels among them, for the result: for what is decided about the text a label is no mention. */
export function withLabelMentions(decided: Decided): Decided {
  const { article, names, cast, quotations, speakers } = decided
  const labels = quotations.flatMap(({ turn }, q) => {
    const { member } = speakers[q]!
    return turn && member >= 0 ? [{ name: mentionOf(article, turn.name), member }] : []
  })
  if (!labels.length) return decided
  const all = [
    ...names.map((name, n) => ({ name, member: cast.memberOf[n]!, rivals: cast.rivals.get(n) })),
    ...labels.map((label) => ({ ...label, rivals: undefined })),
  ]
  all.sort((a, b) => a.name.start - b.name.start || a.name.end - b.name.end)
  const rivals = new Map(all.flatMap(({ rivals }, n) => (rivals ? [[n, rivals] as const] : [])))
  return {
    ...decided,
    names: all.map(({ name }) => name),
    cast: { ...cast, memberOf: Int32Array.from(all, ({ member }) => member), rivals },
  }
}

function mentionOf(
  article: Article,
  { start, end, text, title }: { start: number; end: number; text: string; title: string },
): NameMention {
  const first = tokenAt(article, start)
  const behind = Math.max(first + 1, tokenAt(article, end))
  return { start, end, first, behind, words: [text], title, run: { first, behind } }
}
