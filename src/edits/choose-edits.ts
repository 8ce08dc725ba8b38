import { lastNameBefore } from '../attribution/speaker-scene.ts'
import { type Cast, memberAt } from '../cast/cast.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import { areOfOneScript } from '../names/scripts/are-of-one-script.ts'
import { markSaid } from '../quotations/mark-quoted.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { makeId } from '../roster/make-id.ts'
import { type Article, tokenAt } from '../text/article.ts'
import type { Edit } from './edit.ts'
import { findWritten } from './find-written.ts'
import { isOverruled } from './follow-decisions.ts'
import type { Mending } from './person-plan.ts'
import type { Plan } from './plan-edits.ts'
import { Stretches } from './taken-stretches.ts'

interface Mendable {
  readonly article: Article
  readonly cast: Cast
  readonly names: readonly NameMention[]
  readonly quotations: readonly Quotation[]
}

interface Limits {
  readonly edit: 'all' | 'outside-quotations' | 'none'
  readonly protect: readonly string[]
  readonly decisions: Readonly<Record<string, string | null>>
}

/**
 * The edits that the caller wants made: of all mendings those outside protected strings and, if asked, outside quotations; and none that writes what a
 * person decided to be somebody else’s.
 */
export function chooseEdits(
  { article, cast, names, quotations }: Mendable,
  { mendings }: Plan,
  { edit, protect, decisions }: Limits,
): readonly Edit[] {
  if (edit === 'none') return []
  const said = edit === 'outside-quotations' ? markSaid(article, quotations) : null
  const taken = new Stretches()
  for (const string of protect) for (const span of findWritten(article.text, string)) taken.take(span)
  return mendings.flatMap((mending) => {
    const from = article.text.slice(mending.start, mending.end)
    if (from === mending.to || said?.[tokenAt(article, mending.start)]) return []
    const isOwn = mending.decidedBy === 'person'
    if (!taken.take(mending) || (!isOwn && isOverruled(article.text, mending, decisions))) return []
    if (!isOwn && !areOfOneScript(from, mending.to)) return []
    const { start, end, to, confidence, reasons } = mending
    return [{ start, end, from, to, entity: entityIdOf(mending, cast, names), confidence, reasons }]
  })
}

function entityIdOf({ entity, name, start, end }: Mending, cast: Cast, names: readonly NameMention[]): string {
  if (entity) return entity.id
  const n = lastNameBefore(names, end)
  const member = n >= 0 && names[n]!.end > start ? memberAt(cast, n) : -1
  return cast.members[member]?.entity.id ?? makeId(name)
}
