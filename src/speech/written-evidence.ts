import type { Edit } from '../edits/edit.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { isTitle } from '../names/titles.ts'
import type { Entity } from '../roster/entity.ts'
import type { Article } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { spansOver } from '../text/spans-over.ts'
import { CAPITALIZED, LOWER, MARK, WORD } from '../text/tokens.ts'
import type { SpokenName } from './find-spoken-names.ts'

/** Is the transcript written like a text: capitals for some words and not for others, and marks between its sentences? `unsaid`, in order, does not count. */
export function isWritten(article: Article, unsaid: readonly Span[]): boolean {
  const { kinds, words, cases, vocabulary, starts, count } = article
  let lower = 0
  let capitals = 0
  let inside = 0
  let stops = 0
  let next = 0
  for (let i = 0; i < count; i++) {
    while (next < unsaid.length && unsaid[next]!.end <= starts[i]!) next++
    if (next < unsaid.length && unsaid[next]!.start <= starts[i]!) continue
    const letterCase = cases[words[i]!]!
    if (kinds[i] === WORD && letterCase === LOWER) lower++
    else if (kinds[i] === WORD && letterCase === CAPITALIZED) {
      capitals++
      if (article.sentences[article.sentenceOf[i]!] !== i && !isTitle(vocabulary[words[i]!]!)) inside++
    } else if (kinds[i] === MARK && /^[.?!]$/.test(vocabulary[words[i]!]!)) stops++
  }
  return capitals > 0.01 * lower && lower >= Math.max(1, inside) && stops > 0
}

/**
 * The spoken names with those that only the article's evidence mends: a bare surname in the middle of a sentence sounds like much, but written with a
 * capital it is a name. Where both mend, the article's word is right if the other takes in a word that is none of the name ("to Weeringa"), or says
 * the same less surely.
 */
export function addWritten(
  text: string,
  spoken: readonly SpokenName[],
  edits: readonly Edit[],
  entities: readonly Entity[],
  kept: readonly Span[],
): readonly SpokenName[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const taken = new Stretches()
  for (const span of kept) taken.take(span)
  const added = edits.flatMap((edit): SpokenName[] => {
    const entity = byId.get(edit.entity)
    if (!entity || !taken.isFree(edit) || isLonger(edit)) return []
    const { start, end, to, confidence, reasons } = edit
    return [{ start, end, entity, confidence, replacement: to, reasons, alternatives: [{ entity, confidence }] }]
  })
  const takesMore = (other: SpokenName, one: SpokenName): boolean =>
    other.replacement !== null &&
    SMALL_WORD.test(`${text.slice(other.start, one.start)} ${text.slice(one.end, Math.max(one.end, other.end))}`)
  const saysLess = (other: SpokenName, one: SpokenName): boolean =>
    other.confidence < one.confidence &&
    other.start === one.start &&
    other.end === one.end &&
    other.replacement === one.replacement
  const spokenOver = spansOver(spoken)
  const isTaken = (one: SpokenName): boolean =>
    spokenOver(one).some((other) => !takesMore(other, one) && !saysLess(other, one))
  const free = added.filter((one) => !isTaken(one))
  const freeOver = spansOver(free)
  return [...spoken.filter((one) => freeOver(one).length === 0), ...free].sort((a, b) => a.start - b.start)
}

/** Is what stands there the name and more? "Tupapa" is another name than Tupa. */
const isLonger = ({ from, to }: Edit): boolean => from.startsWith(to) && from.length > to.length + 1

/** A word that begins in small letters. */
const SMALL_WORD = /(?:^|\s)\p{Ll}/u

/** What is left to a person where somebody has written the transcript down. */
const ASKED = 0.25

/**
 * In a transcript whose speakers are named somebody has written it down: small words and acronyms stand as they were meant, no name is initials, and
 * another's usual given name may well be another's: it is asked about.
 */
export function keepWritten(text: string, spoken: readonly SpokenName[]): readonly SpokenName[] {
  return spoken.flatMap((name) => {
    const { start, end, replacement } = name
    if (replacement === null) return [name]
    const written = text.slice(start, end)
    const isName = /\p{Lu}\p{Ll}/u.test(written) || !/\p{L}/u.test(written)
    if (!isName || /^(?:\p{Lu}\.?)+$/u.test(replacement)) return []
    return [
      forenameFrequency(foldName(written)) >= USUAL ? { ...name, confidence: Math.min(ASKED, name.confidence) } : name,
    ]
  })
}

/** In what is written like a text a verb of grammar behind a given name is none of the name: “Torstein has it”, beside a Torstein Aas. */
export const keepVerbs = (text: string, spoken: readonly SpokenName[]): readonly SpokenName[] =>
  spoken.filter(({ start, end, replacement }) => {
    const [given, verb] =
      replacement === null ? [] : (NAME_AND_VERB.exec(text.slice(Math.max(0, end - REACH), end))?.slice(1) ?? [])
    return verb === undefined || (start !== end - verb.length && start !== end - `${given} ${verb}`.length)
  })

const NAME_AND_VERB =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]{1,20}) (is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must)$/u
const REACH = 30

/** From this class on a forename is usual. */
const USUAL = 2

/** A turn, and who speaks in it. */
export interface SpokenTurn extends Span {
  readonly speaker: string | null
}

/** How far before a name stands what says that it is the speaker's own. */
const BEFORE = 24
const OWN_BEFORE = /\b(?:i['’]?m|i am|name is|name['’]s|this is|it['’]?s|call me)[,:]?\s+(?:\p{L}+\s+)?$/iu
const OWN_BEHIND = /^[,.]?\s*(?:here|speaking)\b/iu

/** Nobody but whoever introduces himself says his own name: what sounds like the speaker's is something else. `turns` in their order. */
export function withoutOwnNames(
  text: string,
  spoken: readonly SpokenName[],
  turns: readonly SpokenTurn[],
): readonly SpokenName[] {
  let next = 0
  return spoken.filter(({ start, end, entity, replacement }) => {
    while (next < turns.length && turns[next]!.end <= start) next++
    const turn = turns[next]
    if (replacement === null || !entity || !turn || turn.start > start || turn.speaker !== entity.name) return true
    return (
      (OWN_BEFORE.test(text.slice(Math.max(turn.start, start - BEFORE), start)) && start > turn.start) ||
      OWN_BEHIND.test(text.slice(end, end + BEFORE))
    )
  })
}
