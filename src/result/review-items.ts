import type { Question } from '../edits/person-plan.ts'
import type { Plan } from '../edits/plan-edits.ts'
import { makeId } from '../roster/make-id.ts'
import type { Meant } from '../spellings/person.ts'
import { endAt, sentenceAt, tokenAt } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { ambiguousSpeakers } from './ambiguous-speakers.ts'
import type { ReviewCandidate, ReviewCode, ReviewItem } from './clean-result.ts'
import { type Decided, follow, inOrder } from './decided.ts'
import { introducedLabels } from './introduced-labels.ts'
import { reviewItem } from './review-item.ts'

/** What is left to a person, in the order of the text: one item a name, with all its places. */
export function reviewOf(decided: Decided): readonly ReviewItem[] {
  const { article, quotations, speakers, cast, unbalanced, plan, settled = [] } = decided
  const { text } = article
  const items: ReviewItem[] = unbalanced.map((mark) => reviewItem(text, mark, 'unbalanced-quotation-mark', []))
  const asked = follow(placesAsked(plan))
  const unknown = new Set<Question>()
  const isUnknown = (member: number, code: string): boolean =>
    (member < 0 && code !== 'ambiguous-name') ||
    (cast.onlyNamed.has(member) && cast.members[member]!.entity.origin !== 'roster')
  // whom a label means is a question about all its turns, and none about the text
  const sources = quotations.flatMap(({ source, turn }, q) =>
    source?.type === 'name' && !turn && isUnknown(speakers[q]!.member, speakers[q]!.code) && !isNoName(decided, q)
      ? [source]
      : [],
  )
  const settledAt = follow([...settled].sort(inOrder))
  let last = -1
  for (const source of sources.sort(inOrder)) {
    if (source.start === last || settledAt(source)) continue
    last = source.start
    const question = asked(source)?.question
    if (!question) items.push(reviewItem(text, source, 'unknown-speaker', []))
    else if (question.code !== 'undecided-spelling') unknown.add(question)
  }
  const questions = [...plan.questions, ...withheldOf(decided)].map((question) =>
    itemOf(text, question, unknown.has(question) ? 'unknown-speaker' : question.code),
  )
  return [...items, ...questions, ...ambiguousSpeakers(decided), ...introducedLabels(decided)].sort(inOrder)
}

/** `Airlines said`, `MPs have said`: a word that has its capital from the sentence alone, or several people, and of which no speaker was made. */
function isNoName({ article, quotations, speakers }: Decided, q: number): boolean {
  const { start, end } = quotations[q]!.source!
  if (speakers[q]!.code !== 'unknown-name') return false
  const token = tokenAt(article, start)
  const opens = article.sentences[sentenceAt(article, token)] === token
  return endAt(article, token) >= end && (opens || /^\p{Lu}{2,}s$/u.test(article.text.slice(start, end)))
}

/** The places that questions are about, in order, each with its question. */
export const placesAsked = ({ questions }: Plan): readonly (Span & { readonly question: Question })[] =>
  questions.flatMap((question) => question.places.map((place) => ({ ...place, question }))).sort(inOrder)

/** What the caller's options keep as it is: one question a person and spelling. */
function withheldOf({ article: { text }, plan: { mendings }, edits }: Decided): readonly Question[] {
  const made = new Set(edits.map(({ start }) => start))
  const held = new Map<string, Question & { readonly places: Span[] }>()
  for (const { start, end, to, member, name, entity, confidence, reasons } of mendings) {
    const from = text.slice(start, end)
    if (made.has(start) || from === to) continue
    const key = `${entity?.id ?? name}\n${from}`
    const known = held.get(key)
    if (known) known.places.push({ start, end })
    else
      held.set(key, {
        code: 'withheld-edit',
        places: [{ start, end }],
        spellings: [{ text: to, count: 0, confidence }],
        candidates: [{ member, name, entity, confidence }],
        reasons,
      })
  }
  return [...held.values()]
}

function itemOf(text: string, { places, spellings, candidates, reasons }: Question, code: ReviewCode): ReviewItem {
  const [first] = places
  return {
    ...reviewItem(text, first!, code, candidates.map(candidateOf)),
    places: places.map(({ start, end }) => [start, end] as const),
    spellings,
    reasons,
  }
}

function candidateOf({ entity, name, confidence }: Meant & { readonly confidence: number }): ReviewCandidate {
  return { entity: entity?.id ?? makeId(name), name, confidence }
}
