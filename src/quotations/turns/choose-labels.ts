import { isMadeOfNames } from '../../lexicon/is-made-of-names.ts'
import { ROLES } from '../../lexicon/roles.ts'
import { foldName } from '../../names/fold-name.ts'
import type { Line } from './read-lines.ts'
import type { LabelledLine } from './turn.ts'
import { withoutHeadings } from './without-headings.ts'

/** A labelled line and where it stands among the lines. */
export interface Candidate {
  readonly line: LabelledLine
  readonly at: number
  /** Where the words begin, on this line or below it; where they end, at the next candidate’s line at the latest, is not yet known. */
  readonly words: number
}

/** Layouts whose look says little: they need several labels that come again. */
const VAGUE: ReadonlySet<string> = new Set(['cue-line', 'cue-apart', 'brackets', 'bold', 'long-dash'])
const isVague = ({ layout, style }: LabelledLine): boolean =>
  VAGUE.has(layout) || (layout === 'above' && style === 'plain')

/**
 * Of the lines that are set like turns those that are: the style that most of them share, where labels come again, and in it whoever may be a person.
 * A heading comes once, and a list of values has no sentences.
 */
export function chooseLabels(text: string, lines: readonly Line[]): readonly Candidate[] {
  const candidates = withoutHeadings(gather(text, lines))
  if (candidates.length < 2) return []
  const chat = candidates.filter(({ line }) => line.style === 'chat')
  // minutes have a head of those present above the chat, and a log tells between its lines who joins and quits
  if (chat.length >= 2 && 8 * chat.length > lines.length - chat[0]!.at) return chat
  const styled = byStyle(candidates.filter(({ line }) => line.style !== 'chat'))
  const groups = [...styled.values()].filter((group) => areTurns(text, lines, group))
  const largest = groups.reduce<readonly Candidate[]>((a, b) => (b.length > a.length ? b : a), [])
  // labels in bold type or with times beside them: a plain colon among them is no label, however often it comes
  const set = groups.filter(
    (group) => group === largest || (group[0]!.line.style !== 'plain' && 4 * group.length > largest.length),
  )
  const accepted = set.flatMap((group) => {
    const furniture = findFurniture(text, group)
    const style = describeStyle(lines, group)
    return group.filter((one) => !furniture.has(one.line.name.key) && isLabelOf(text, lines, style, one))
  })
  const keys = new Set(accepted.map(({ line }) => line.name.key))
  // whoever speaks in one style speaks in another too
  const inSet = new Set(set.flat())
  const others = candidates.filter((one) => !inSet.has(one) && keys.has(one.line.name.key) && !isVague(one.line))
  return [...accepted, ...others].sort((a, b) => a.at - b.at)
}

/** The chosen, and the lines whose labels are known to be labels however they look. */
export function addKnown(
  text: string,
  lines: readonly Line[],
  chosen: readonly Candidate[],
  known: ReadonlySet<string>,
): readonly Candidate[] {
  const more = gather(text, lines).filter(({ line: { label } }) => known.has(text.slice(label.start, label.end)))
  return [...new Map([...chosen, ...more].map((one) => [one.at, one])).values()].sort((a, b) => a.at - b.at)
}

function gather(text: string, lines: readonly Line[]): Candidate[] {
  const candidates: Candidate[] = []
  lines.forEach(({ labelled }, at) => {
    if (!labelled) return
    const next = lines[at + 1]
    const below = labelled.words >= labelled.end
    // a time before or behind each line, not above the words of a speaker; `### **Harbour News:** The new bridge`
    if (
      below
        ? !next || next.divides || (labelled.style === 'timed' && TIMED.test(text.slice(next.start, next.end)))
        : text[labelled.start] === '#' && !isPerson(labelled)
    )
      return
    let words = below ? firstSaid(text, lines, at, labelled.layout) : labelled.words
    while (/\s/.test(text[words] ?? '')) words++
    candidates.push({ line: labelled, at, words })
  })
  // a heading over a heading has no words
  return candidates.filter(
    ({ words }, i) =>
      !candidates[i + 1] || candidates[i + 1]!.line.start !== words || lines[candidates[i + 1]!.at]!.start !== words,
  )
}

/** A time of day at a line's beginning, the T of `2024-05-01T10:00` in it, or at its end. */
const TIMED = /^[^a-su-z]*:\d|:\d\d\W?$/i

/** Below a name in a screenplay, how it is said stands in brackets before what is. */
function firstSaid(text: string, lines: readonly Line[], at: number, layout: string): number {
  const { start, end } = lines[at + 1]!
  const below = lines[at + 2]
  return layout === 'cue-line' && below && !below.opens && /^\s*\([^()]*\)\s*$/.test(text.slice(start, end))
    ? below.start
    : start
}

function byStyle(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>()
  for (const one of candidates) {
    const { style, layout } = one.line
    const key = isVague(one.line) ? `${layout} ${style}` : style
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  // `**Rita Lund:**` and `**Rita Lund**` are one style once there are many of the first
  const bold = groups.get('bold')
  const alone = groups.get('bold bold')
  if (bold && alone && bold.length >= 2) {
    const keys = new Set(bold.map(({ line }) => line.name.key))
    for (const label of alone) if (keys.has(label.line.name.key) || label.line.name.text.includes(' ')) bold.push(label)
    groups.delete('bold bold')
  }
  return groups
}

/** A style’s labels are turns where several come again, or where nearly every paragraph has one. */
function areTurns(text: string, lines: readonly Line[], group: readonly Candidate[]): boolean {
  const counts = countLabels(group)
  const parts = partsOfLabels(counts)
  const recurring = [...counts].flatMap(([key, count]) => (count > 1 || parts.has(key) ? [count] : []))
  const covered = recurring.reduce((sum, count) => sum + count, 0)
  const said = group.filter((one) => isSentence(text, lines, one)).length
  if (2 * said < group.length) return false
  const [{ line }] = group as readonly [Candidate]
  const persons = group.filter(({ line }) => isPerson(line)).length
  if (persons === group.length && isSetThroughout(text, lines, group, recurring.length)) return true
  if (isVague(line))
    return recurring.length >= 2 && covered >= 0.6 * group.length && group.length >= 4 && persons >= 0.8 * group.length
  if (counts.size < 2) {
    if (group.length < 2) return false
    const isSet = line.style !== 'plain' || (group.every(({ line }) => isFormal(line)) && areDense(lines, group))
    return isSet || (persons === group.length && group.every(({ at }) => isBehindQuestion(text, lines, at)))
  }
  if (recurring.length && covered >= 0.6 * group.length && group.length >= 4) {
    // **Direct Costs:** in bold type, which may come again, is a heading that runs on into its paragraph
    if (line.style === 'bold' && persons < MAY_BE_HEADINGS * group.length) return false
    if (line.style !== 'plain' || areDense(lines, group)) return true
    if (recurring.length >= 2 && group.length >= 6) return true
  }
  const formal = group.filter(({ line }) => isFormal(line)).length
  // a time beside each says as much
  const isSet = line.style === 'timed' || formal >= 0.8 * group.length
  if (recurring.length && isSet && persons >= 0.6 * group.length && group.length >= 3) return true
  if (persons < 0.8 * group.length || !areDense(lines, group)) return false
  // two people who speak once: all there is
  return (
    recurring.length > 0 ||
    (2 * group.length > countOpening(lines) &&
      !group.some((one) => isOwnAttribution(text, lines, one) || /^["“«„]/.test(text.slice(one.words, one.words + 1))))
  )
}

/** Of labels in bold type so many may be somebody, at least: a tale has its Wolf and its Oven too. */
const MAY_BE_HEADINGS = 0.34

/** Does a question stand over it that is set apart, as an interviewer's are: `**Why ferries?**`? */
const isBehindQuestion = (text: string, lines: readonly Line[], at: number): boolean => {
  const before = lines[at - 1]
  return before?.divides === true && /\?[*_\s]*$/.test(text.slice(before.end - LONGEST_CLOSE, before.end))
}

/** Characters of what closes bold type, with spaces. */
const LONGEST_CLOSE = 6

/** What longer labels begin or end with, and those where that is a label too: `NOVAK:` beside `ERIN NOVAK, HOST:`. */
function partsOfLabels(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const key of counts.keys())
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1))
      for (const part of [key.slice(0, at), key.slice(at + 1)]) parts.add(part).add(counts.has(part) ? key : part)
  return parts
}

/** Layouts that say little by themselves, where all of the text is set so. */
function isSetThroughout(
  text: string,
  lines: readonly Line[],
  group: readonly Candidate[],
  recurring: number,
): boolean {
  const { layout } = group[0]!.line
  const isMore = recurring > 0 && group.length > 2
  if (layout === 'long-dash' || layout === 'brackets') return isMore && group.length === lines.length
  const opening = countOpening(lines)
  // each paragraph opens with a label, as in a scene of a play
  if (layout === 'cue-line') return (isMore && group.length === opening) || isScene(text, lines, group)
  // headings that are names, but not THE HARBOUR
  return (
    isMore &&
    2 * group.length >= opening - 1 &&
    (layout === 'above' || (layout === 'cue-apart' && !group.some(({ line: { name } }) => /^the\b/i.test(name.title))))
  )
}

/** A place and a time of day over a scene. */
const SLUG = /^[ \t]*(?:INT|EXT|INT\.\/EXT|I\/E)[. ][ \t]*\p{Lu}/u

/** Does the head of a scene stand over the labels, each at the beginning of a paragraph? */
const isScene = (text: string, lines: readonly Line[], group: readonly Candidate[]): boolean =>
  group.every(({ at }) => lines[at]!.opens) &&
  lines.slice(0, group[0]!.at).some(({ start, end }) => SLUG.test(text.slice(start, Math.min(end, start + 40))))

/** How many paragraphs, or lines that stand for one, there are. */
const countOpening = (lines: readonly Line[]): number => lines.filter(({ opens }) => opens).length

/** Of the paragraphs or lines from the first turn to the last, how many a label may at least open. */
const SPARSEST = 0.5

function areDense(lines: readonly Line[], group: readonly Candidate[]): boolean {
  const first = group[0]!.at
  const last = group.at(-1)!.at
  let paragraphs = 0
  for (let at = first; at <= last; at++) if (lines[at]!.opens || lines[at]!.labelled) paragraphs++
  return group.length >= SPARSEST * paragraphs
}

function countLabels(group: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { line } of group) counts.set(line.name.key, (counts.get(line.name.key) ?? 0) + 1)
  return counts
}

/** A page’s head or foot is the same line over and over. */
function findFurniture(text: string, group: readonly Candidate[]): ReadonlySet<string> {
  const lines = new Map<string, Set<string>>()
  for (const { line } of group) {
    const own = lines.get(line.name.key) ?? new Set()
    lines.set(line.name.key, own.add(text.slice(line.label.end, line.end)))
  }
  const counts = countLabels(group)
  const keys = [...lines].filter(
    ([key, { size }]) => size === 1 && counts.get(key)! > 1 && group.length > 2 * counts.get(key)!,
  )
  return new Set(
    keys.flatMap(([key]) => (group.some(({ line }) => line.name.key === key && line.words < line.end) ? [key] : [])),
  )
}

const wordsOf = (text: string, lines: readonly Line[], { line, at, words }: Candidate): string =>
  text.slice(words, Math.min(words + 300, words >= line.end ? (lines[at + 1] ?? line).end : line.end))

/** Words that somebody may say: several, or ended by a mark; no value and no heading. In a chat they may be any. */
function isSentence(text: string, lines: readonly Line[], one: Candidate): boolean {
  const { line } = one
  // as chats are saved, with a day before the time
  if (line.layout === 'sent' || /\d[/.-]\d+[/.-]\d/.test(text.slice(line.start, line.label.start))) return true
  const words = wordsOf(text, lines, one).trim()
  if (!/\p{L}/u.test(words)) return /[?!…]/.test(words)
  if (/^[\d$€£]/.test(words) && !/[.?!…]$/.test(words) && words.split(/\s+/).length < 7) return false
  return /[.?!…。！？"”’)\]\-–—]$/.test(words) || words.split(/\s+/).length > 4 || line.words >= line.end
}

/** What is asked of a style once, for all its labels. */
interface StyleOfLabels {
  readonly counts: ReadonlyMap<string, number>
  readonly inCapitals: boolean
  readonly isShort: boolean
}

function describeStyle(lines: readonly Line[], group: readonly Candidate[]): StyleOfLabels {
  const capitals = group.filter(({ line }) => isCapitals(line)).length
  return {
    counts: countLabels(group),
    inCapitals: 2 * capitals > group.length,
    isShort: group.length < 10 && areDense(lines, group),
  }
}

/** Is the label accepted beside the others of its style? */
function isLabelOf(text: string, lines: readonly Line[], style: StyleOfLabels, one: Candidate): boolean {
  const { line } = one
  if (style.counts.get(line.name.key)! > 1 || line.name.kind !== 'name') return true
  if (line.style !== 'plain') return isPerson(line) || line.name.text.includes(' ') || line.style === 'timed'
  if (style.inCapitals) return isCapitals(line) || line.name.title !== ''
  if (isPerson(line)) return true
  return style.isShort && !isOwnAttribution(text, lines, one)
}

const isCapitals = ({ name }: LabelledLine): boolean => /\p{Lu}/u.test(name.text) && !/\p{Ll}/u.test(name.text)

const isFormal = (line: LabelledLine): boolean => isTitled(line) || line.name.kind !== 'name' || isCapitals(line)

/** `The Planning Phase` has no title. */
const isTitled = ({ name: { title } }: LabelledLine): boolean => title !== '' && !/^the$/i.test(title)

/** Can the label be somebody: by title or initials, or made of names or of words that are nothing else? */
export function isPerson(line: LabelledLine): boolean {
  const { name } = line
  if (isTitled(line) || name.kind !== 'name') return true
  // Old Man, First Soldier
  if (ROLES.has(foldName(name.text.slice(name.text.lastIndexOf(' ') + 1)))) return true
  return isMadeOfNames(foldName(name.text))
}

/** Does the text behind the label say itself who says it: `ANALYST’S TAKE: “It will pass,” Hana Mori said`? */
function isOwnAttribution(text: string, lines: readonly Line[], one: Candidate): boolean {
  return /["”»], ?(?:\p{L}|\p{Lu}\.)|\b(?:said|says|told|according to)\b/u.test(wordsOf(text, lines, one))
}
