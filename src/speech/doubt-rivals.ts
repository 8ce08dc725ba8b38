import { findWritten } from '../edits/find-written.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { FUNCTION_WORDS, GREETINGS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { isGlued } from '../names/is-glued.ts'
import { isTitle } from '../names/titles.ts'
import type { Turn } from '../quotations/turns/turn.ts'
import type { Span } from '../text/span.ts'
import { spansOver } from '../text/spans-over.ts'
import type { SpokenName } from './find-spoken-names.ts'

/** What is left to a person. */
const ASKED = 0.25

/**
 * A transcript's own labels may be misspelt too: what its agenda or its headings, outside the `turns`, write as often as anything writes the label’s
 * name is asked about. And a given name behind another is a family name, whoever of the labels is called so.
 */
export function doubtRivals(
  text: string,
  spoken: readonly SpokenName[],
  turns: readonly Turn[],
): readonly SpokenName[] {
  if (!turns.length) return spoken
  const turnsOver = spansOver(turns)
  const labels = new Set(turns.map(({ name }) => name.key))
  const isDoubted = (name: SpokenName): boolean =>
    isRival(text, name, turnsOver) || isFamily(text, name) || isLabel(text, name, labels)
  return spoken.map((name) => (isDoubted(name) ? doubted(name) : name))
}

/** What is somebody's label by itself ("Marten", "MartenS", of Marten Sund) is no garble of another's name. */
function isLabel(text: string, { start, end, replacement }: SpokenName, labels: ReadonlySet<string>): boolean {
  const written = text.slice(start, end)
  const first = foldName(written.split(' ', 1)[0]!)
  return replacement !== null && (labels.has(first) || isGlued(written))
}

const doubted = (name: SpokenName): SpokenName => ({ ...name, confidence: Math.min(ASKED, name.confidence) })

/** "Nils Carde" beside the label "Nils Cardo". */
function isRival(
  text: string,
  { start, end, entity, replacement }: SpokenName,
  turnsOver: (span: Span) => readonly Span[],
): boolean {
  if (!entity || replacement === null) return false
  const own = ` ${entity.name} `
  if (!own.includes(` ${replacement} `)) return false
  const rival = own.replace(` ${replacement} `, ` ${text.slice(start, end)} `).trim()
  const count = findWritten(text, rival).filter((span) => turnsOver(span).length === 0).length
  return count > 0 && count >= findWritten(text, entity.name).length
}

/** "Emil Carda" beside the label "Carde Lund". */
function isFamily(text: string, { start, end, entity, replacement }: SpokenName): boolean {
  if (!entity || replacement === null || !entity.name.startsWith(`${replacement} `)) return false
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1]
  return before !== undefined && isName(before.toLowerCase()) && !/^ \p{Lu}/u.test(text.slice(end, end + 2))
}
const LONGEST = 40

/** No word of the language, title or greeting. */
const isName = (word: string): boolean =>
  !isOrdinaryWord(foldName(word)) && !FUNCTION_WORDS.has(word) && !GREETINGS.has(word) && !isTitle(word)
