import type { Cast, CastMember } from '../cast/cast.ts'
import { makeMember } from '../cast/make-member.ts'
import type { Mending, Question } from '../edits/person-plan.ts'
import type { Plan } from '../edits/plan-edits.ts'
import { writeReplacement } from '../edits/write-replacement.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import type { Entity } from '../roster/entity.ts'
import { type Article, tokenAt } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import type { SpokenName } from './find-spoken-names.ts'

/** A cast of nobody. */
export const NOBODY: Cast = {
  members: [],
  memberOf: new Int32Array(),
  rivals: new Map(),
  undecided: new Set(),
  onlyNamed: new Set(),
  bySource: new Map(),
}

/** What was found in a transcript, in the form in which an article's findings are: names, whose they are, what is to be mended and what is in doubt. */
export interface CalledNames {
  readonly names: readonly NameMention[]
  readonly cast: Cast
  readonly plan: Plan
}

export function castSpokenNames(
  article: Article,
  spoken: readonly SpokenName[],
  decided: readonly Mending[],
  least: number,
): CalledNames {
  const members = new Members()
  const isCalled = ({ replacement, confidence }: SpokenName): boolean => replacement === null || confidence >= least
  const called: (Span & { member: number; rivals: readonly number[] })[] = spoken.filter(isCalled).map((name) => {
    const owners = name.alternatives.map(({ entity }) => entity)
    const shared = name.entity === null
    return {
      start: name.start,
      end: name.end,
      member: shared ? -1 : members.of(name.entity!),
      rivals: shared ? owners.map((owner) => members.of(owner)) : [],
    }
  })
  for (const { start, end, entity } of decided)
    if (entity) called.push({ start, end, member: members.of(entity), rivals: [] })
  called.sort((a, b) => a.start - b.start)
  const mended = spoken.flatMap((name) =>
    isCalled(name) && name.replacement !== null ? [toMending(article, name, members)] : [],
  )
  return {
    names: called.map((span) => toMention(article, span)),
    cast: {
      members: members.all,
      memberOf: Int32Array.from(called, ({ member }) => member),
      rivals: new Map(called.flatMap(({ rivals }, n) => (rivals.length ? [[n, rivals] as const] : []))),
      undecided: new Set(),
      onlyNamed: new Set(),
      bySource: new Map(),
    },
    plan: {
      mendings: [...decided, ...mended].sort((a, b) => a.start - b.start),
      links: [],
      merged: [],
      spellings: new Map(),
      questions: spoken.flatMap((name) => (isCalled(name) ? [] : [toQuestion(name, members)])),
    },
  }
}

/** Whom a name may mean that is not surely enough anybody's. */
function toQuestion({ start, end, alternatives, reasons }: SpokenName, members: Members): Question {
  return {
    code: alternatives.length > 1 ? 'ambiguous-name' : 'unsure-edit',
    places: [{ start, end }],
    spellings: [],
    candidates: alternatives.map(({ entity, confidence }) => ({
      member: members.known(entity),
      name: entity.name,
      entity,
      confidence,
    })),
    reasons,
  }
}

/** The members of the cast in the order in which they are called. */
class Members {
  readonly all: CastMember[] = []
  readonly #positions = new Map<string, number>()

  known({ id }: Entity): number {
    return this.#positions.get(id) ?? -1
  }

  of(entity: Entity): number {
    const known = this.known(entity)
    if (known >= 0) return known
    this.#positions.set(entity.id, this.all.length)
    return this.all.push(makeMember(entity)) - 1
  }
}

function toMending(
  article: Article,
  { start, end, entity, replacement, confidence, reasons }: SpokenName,
  members: Members,
): Mending {
  const to = writeReplacement(article, { start, end }, replacement!)
  const { name } = entity!
  return { start, end, member: members.of(entity!), name, entity: entity!, to, confidence, decidedBy: 'model', reasons }
}

function toMention(article: Article, { start, end }: Span): NameMention {
  const first = tokenAt(article, start)
  const behind = Math.max(first + 1, tokenAt(article, end))
  return { start, end, first, behind, words: [article.text.slice(start, end)], title: '', run: { first, behind } }
}
