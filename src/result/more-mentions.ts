import { type CastMember, memberAt } from '../cast/cast.ts'
import { introduceEntity, makeMember } from '../cast/make-member.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import { type Article, tokenAt } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { type Decided, follow, inOrder } from './decided.ts'
import { cutTo, namesInStretches } from './name-in-stretch.ts'

interface MoreMention extends Span {
  readonly name: NameMention
  readonly member: number
  readonly rivals?: readonly number[] | undefined
  readonly isUndecided?: boolean
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/**
 * The names with those that are none for what is decided about the text: the labels of turns, what somebody speaks under (`easyJet`), words that a person decided to be somebody's
 * (`decisions`), and names within longer stretches that are nobody's as a whole.
 */
export function withMoreMentions(decided: Decided): Decided {
  const { article, names, cast, quotations, speakers, edits } = decided
  const members = [...cast.members]
  const labels = quotations.flatMap(({ turn }, q): MoreMention[] => {
    const { member } = speakers[q]!
    if (!turn || member < 0) return []
    const name = mentionOf(article, turn.name)
    return [{ ...spanOf(name), name, member }]
  })
  for (const [start, { end, member }] of cast.bySource)
    labels.push({
      start,
      end,
      name: mentionOf(article, { start, end, text: article.text.slice(start, end), title: '' }),
      member,
    })
  const nameIn = namesInStretches(decided)
  const within = names.map((_, n) => (memberAt(cast, n) < 0 ? nameIn(n) : null))
  // in most texts nothing is added
  if (!labels.length && !edits.length && within.every((found) => !found || found.member < 0)) return decided
  const own = names.map((name, n): MoreMention => {
    const found = within[n]
    if (!found) return { ...spanOf(name), name, member: memberAt(cast, n) }
    const held = cutTo(article, name, found.words)
    return { ...spanOf(held), name: held, member: found.member }
  })
  const withRivals = own.map((mention, n) => ({
    ...mention,
    rivals: cast.rivals.get(n),
    isUndecided: cast.undecided.has(n),
  }))
  const known = [...withRivals, ...labels].sort(inOrder)
  const all = meantByEdits(decided, known, members)
  const isSame = members.length === cast.members.length && all.every(({ member }, n) => member === memberAt(cast, n))
  if (all.length === names.length && isSame) return decided
  const rivals = new Map(all.flatMap(({ rivals }, n) => (rivals ? [[n, rivals] as const] : [])))
  const undecided = new Set(all.flatMap(({ isUndecided }, n) => (isUndecided ? [n] : [])))
  return {
    ...decided,
    slots: undefined,
    names: all.map(({ name }) => name),
    cast: { ...cast, members, memberOf: Int32Array.from(all, ({ member }) => member), rivals, undecided },
  }
}

/** The mentions with those that only an edit makes, in order: what is edited into somebody's name means that one, where it is nobody's else. Whoever is new is added to `members`. */
function meantByEdits(
  { article: { text }, article, edits, plan }: Decided,
  known: readonly MoreMention[],
  members: CastMember[],
): readonly MoreMention[] {
  const mending = follow(plan.mendings)
  const touching = follow(known)
  const open = new Map<MoreMention, number>()
  const byId = new Map(members.map(({ entity }, m) => [entity.id, m]))
  const added = edits.flatMap((edit): MoreMention[] => {
    const { start, end, entity: id } = edit
    const there = touching(edit)
    if (there && members[there.member]?.entity.id === id) return []
    const { name, entity } = mending(edit)!
    const member = byId.get(id) ?? members.push(makeMember(entity ?? introduceEntity(id, name))) - 1
    byId.set(id, member)
    // a label that a person decided to be somebody's has its own speaker still
    if (there && there.member < 0) open.set(there, member)
    if (there) return []
    return [{ start, end, name: mentionOf(article, { start, end, text: text.slice(start, end), title: '' }), member }]
  })
  const meant = known.map((mention) => ({ ...mention, member: open.get(mention) ?? mention.member }))
  return [...meant, ...added].sort(inOrder)
}

function mentionOf(
  article: Article,
  { start, end, text, title }: { start: number; end: number; text: string; title: string },
): NameMention {
  const first = tokenAt(article, start)
  const behind = Math.max(first + 1, tokenAt(article, end))
  return { start, end, first, behind, words: [text], title, run: { first, behind } }
}
