import type { Span } from '../../text/span.ts'
import { type Layout, LONGEST, labelAt } from './layout.ts'
import { type Lead, readLead, TIME } from './read-lead.ts'
import { SENT, TIME_BEHIND } from './timed-layouts.ts'
import type { LabelledLine, LabelName } from './turn.ts'

/** Behind what names the speaker: the end of bold type, a time. */
const BEHIND = new RegExp(`[ \\t]*(?:[*_][*_\\s]|</(?:b|strong)>)?:?[ \\t]*(?:${TIME.source})?[ \\t]*:?[ \\t]*`, 'y')

function behindCue(text: string, at: number, end: number): { words: number; timed: boolean } {
  BEHIND.lastIndex = at
  const found = BEHIND.exec(text)![0]
  // "at 10: 30 people came" has no time behind the label
  return { words: Math.min(end, at + found.length), timed: /\d/.test(found) }
}

/** `<Nick> words`, as in a chat. */
const CHAT: Layout = {
  code: 'chat',
  example: '[00:01:02] <rita> Good morning.',
  read({ text, at, end }) {
    const found = /^<\s?[@+]?([^<>\s][^<>]{0,40})>[ \t]+(?=\S)/.exec(text.slice(at, Math.min(end, at + LONGEST)))
    if (!found) return null
    const start = at + found[0].indexOf(found[1]!)
    const nick = found[1]!
    const name = nameOfNick(nick, start)
    return { label: { start, end: start + nick.length }, cue: null, words: at + found[0].length, name, style: 'chat' }
  },
}

/** A nick is a name whatever it looks like: `Harrison_Tang`, `mprorock`, `Tom_S__USAA_`. */
export function nameOfNick(nick: string, start: number): LabelName {
  const aside = /(?<![_ ])[_ ]*\(.*/s.exec(nick)
  const text = aside ? nick.slice(0, aside.index) : nick
  const key = text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  return { key, text, start, end: start + text.length, title: '', aside: aside?.[0] ?? '', kind: 'name' }
}

/** The name, a time or a colon, and the words: on the line or below it. */
const COLON: Layout = {
  code: 'colon',
  example: '**Rita Lund:** [00:01:02] Good morning.',
  read(lead) {
    const { text, at, end } = lead
    const colon = findColon(text, at, Math.min(end, at + LONGEST))
    if (colon < 0) return null
    const time = timeBefore(text, at, colon)
    const read = bracketed(text, at, time ?? colon) ?? labelAt(text, at, time ?? colon)
    if (!read) return null
    const behind = behindCue(text, colon + 1, end)
    // More:Watch the video
    const isTight =
      behind.words === colon + 1 && colon + 1 < end && text[colon] === ':' && !/["“«*_\d]/.test(text[colon + 1]!)
    if (isTight && !isFormal(text.slice(read.span.start, read.span.end), read.name)) return null
    return {
      label: read.span,
      cue: { start: colon, end: colon + 1 },
      words: behind.words,
      name: read.name,
      ...((time !== null || behind.timed) && !lead.bold && { style: 'timed' as const }),
    }
  },
}

/** `[Rita Lund]` without its brackets. */
function bracketed(text: string, start: number, end: number): { span: Span; name: LabelName } | null {
  const found = /^\s*[[(]([^[\]()]+)[\])]\s*$/.exec(text.slice(start, end))
  if (!found) return null
  const from = start + found[0].indexOf(found[1]!)
  return labelAt(text, from, from + found[1]!.length)
}

/** Where a time in brackets begins that stands between the name and the colon. */
function timeBefore(text: string, at: number, colon: number): number | null {
  const found = TIME_AT_END.exec(text.slice(at, colon))
  return found?.index ? at + found.index : null
}
const TIME_AT_END =
  /(?<![ \t]),?[ \t]*(?:\*\*[ \t]*)?(?:[-—–|][ \t])?[[(]?(?:(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?|Today at|Yesterday at)[ \t])?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?[ \t]*(?:\*\*[ \t]*)?$/

/** The first colon outside brackets that divides no time and no address. */
function findColon(text: string, at: number, end: number): number {
  let brackets = 0
  for (let i = at; i < end; i++) {
    const unit = text[i]!
    if (unit === '(' || unit === '[') brackets++
    else if (unit === ')' || unit === ']') brackets--
    else if (unit === '"' || unit === '“' || unit === '«' || unit === ';' || unit === '!') return -1
    else if (unit === '?' || unit === '…') return -1
    else if ((unit === ':' || unit === '：') && brackets <= 0) {
      if (/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '')) continue
      return text.startsWith('://', i) ? -1 : i
    }
  }
  return -1
}

/** `**Rita Lund** words`: bold type alone divides them. */
const BOLD_ALONE: Layout = {
  code: 'bold',
  example: '[00:01:02] **Rita Lund** Good morning.',
  read({ text, at, end, bold }) {
    if (!bold) return null
    const close = text.slice(at, Math.min(end, at + LONGEST)).search(/\*\*|__|<\/(?:b|strong)>/)
    if (close < 1) return null
    const read = labelAt(text, at, at + close)
    if (!read || read.name.kind === 'letter') return null
    const behind = behindCue(text, at + close, end)
    return { label: read.span, cue: null, words: behind.words, name: read.name }
  },
}

/** A parliament’s `HON. R. LUND.- words`, a play’s `LUND. — words`. */
const DASH: Layout = {
  code: 'dash',
  example: 'HON. R. LUND.- Good morning.',
  read({ text, at, end }) {
    const found = /^([^:;!?"“”–—]{2,60}?(?:\s{0,9}\([^()]{0,90}\))?)\.\s?(?:[–—]|-{1,2})\s*(?=[\p{Lu}"“‘«(…¿¡])/u.exec(
      text.slice(at, Math.min(end, at + LONGEST)),
    )
    if (!found) return null
    const read = labelAt(text, at, at + found[1]!.length)
    if (!read || !isFormal(text.slice(read.span.start, read.span.end), read.name)) return null
    return {
      label: read.span,
      cue: { start: at + found[0].search(/[-–—]/), end: at + found[0].search(/[-–—]/) + 1 },
      words: at + found[0].length,
      name: read.name,
    }
  },
}

/** In capitals, or with a title. */
const isFormal = (written: string, name: LabelName): boolean =>
  name.title !== '' || name.kind === 'office' || !/\p{Ll}/u.test(written)

/** A congress’s `Mr. KING of New York. Words`, a chamber’s `ADA LUND. Words` or `Mme Ada Lund. Words`, and a court’s `Q. Words`. */
const STOP: Layout = {
  code: 'stop',
  example: 'Mr. LUND of New York. Good morning.',
  read({ text, at, end, numbered }) {
    const line = text.slice(at, Math.min(end, at + LONGEST))
    const letter =
      /^([QA])(?:[.)]\s+|(?=[ \t]{2,}\S))[ \t]*/.exec(line) ?? (numbered ? /^([QA])[ \t]+/.exec(line) : null)
    if (letter) {
      const read = labelAt(text, at, at + 1)!
      const stop = /[.)]/.test(letter[0]) ? { start: at + 1, end: at + 2 } : null
      return { label: read.span, cue: stop, words: at + letter[0].length, name: read.name }
    }
    const found =
      /^((?:(?:Mrs?|Ms|Dr)\.?|Miss|Senator|Representative|Chair\p{Ll}*|Justice|Judge|The|\p{Lu}{2,}) (?:\p{Lu}[\p{Lu}'’-]+|M[ac]c?\p{Lu}+)(?: \p{Lu}[\p{Lu}'’-]+){0,2}(?: of (?:[A-Z][a-z]+ ?){1,3})?|M(?:\.|me) [^.:]+)\.\s+(?=\S)/u.exec(
        line,
      )
    if (!found) return null
    const read = labelAt(text, at, at + found[1]!.length)
    if (!read) return null
    const stop = at + found[1]!.length
    return { label: read.span, cue: { start: stop, end: stop + 1 }, words: at + found[0].length, name: read.name }
  },
}

/** The name and a time on a line of their own, the words below. */
const ABOVE: Layout = {
  code: 'above',
  example: 'Rita Lund  00:02\nGood morning.',
  read({ text, at, end, timed, heading }) {
    const time = timeBefore(text, at, end)
    if (time === null && !timed && !heading) return null
    const read = bracketed(text, at, time ?? end) ?? labelAt(text, at, time ?? end)
    if (!read || end - at > LONGEST) return null
    return {
      label: read.span,
      cue: null,
      words: end,
      name: read.name,
      ...(time !== null || timed ? { style: 'timed' as const } : {}),
    }
  },
}

/** A name in capitals on a line of its own, the words right below it, as in a screenplay. */
const CUE_LINE: Layout = {
  code: 'cue-line',
  example: 'RITA LUND\nGood morning.',
  read: (lead) => readCueLine(lead, /^\r?\n[ \t]*[^\s]/),
}

/** The same with a blank line between. */
const CUE_APART: Layout = {
  code: 'cue-apart',
  example: 'RITA LUND\n\nGood morning.',
  read: (lead) => readCueLine(lead, /^\r?\n\r?\n[ \t]*[^\s]/),
}

function readCueLine({ text, at, end }: Lead, below: RegExp): ReturnType<Layout['read']> {
  const line = text.slice(at, end).trimEnd()
  if (!/^\p{Lu}[\p{Lu}\d .'’-]{1,30}(?:\([^()]{1,20}\))?$/u.test(line) || /\.$/.test(line)) return null
  if (!below.test(text.slice(end, end + 40))) return null
  const read = labelAt(text, at, end)
  return read && read.name.kind === 'name' ? { label: read.span, cue: null, words: end, name: read.name } : null
}

/** Columns that tabs divide, a time among them: `Rita Lund⇥00:01⇥words`. */
const TABS: Layout = {
  code: 'tabs',
  example: 'Rita Lund\t00:00:01\tGood morning.',
  read({ text, at, end, timed }) {
    const found = /^([^\t:;!?"“”]{2,60})\t+/.exec(text.slice(at, Math.min(end, at + LONGEST)))
    if (!found) return null
    const read = labelAt(text, at, at + found[1]!.length)
    const behind = behindCue(text, at + found[0].length, end)
    if (!read || !(timed || behind.timed)) return null
    return { label: read.span, cue: null, words: behind.words, name: read.name, style: 'timed' }
  },
}

/** `Rita Lund — words`, `Rita Lund - words`. */
const LONG_DASH: Layout = {
  code: 'long-dash',
  example: 'Rita Lund — Good morning.',
  read({ text, at, end }) {
    const found = /^([^:;!?"“”–—,]{2,40})\s[—–-]\s(?=[\p{Lu}"“‘«(…])/u.exec(text.slice(at, Math.min(end, at + LONGEST)))
    if (!found) return null
    const read = labelAt(text, at, at + found[1]!.length)
    return read?.name.kind === 'name'
      ? { label: read.span, cue: null, words: at + found[0].length, name: read.name }
      : null
  },
}

/** `(Rita Lund) words`. */
const BRACKETS: Layout = {
  code: 'brackets',
  example: '(Rita Lund) Good morning.',
  read({ text, at, end }) {
    const found = /^[[(]([^[\]():]{2,40})[\])][ \t]*/.exec(text.slice(at, Math.min(end, at + LONGEST)))
    if (!found) return null
    const read = labelAt(text, at + 1, at + 1 + found[1]!.length)
    return read && { label: read.span, cue: null, words: at + found[0].length, name: read.name }
  },
}

/** In this order: the first that reads a line is right. */
export const LAYOUTS: readonly Layout[] = [
  CHAT,
  SENT,
  DASH,
  COLON,
  STOP,
  TABS,
  TIME_BEHIND,
  ABOVE,
  BOLD_ALONE,
  CUE_LINE,
  CUE_APART,
  BRACKETS,
  LONG_DASH,
]

/** How the line `start` … `end` opens a turn, or null. */
export function readLabelledLine(text: string, start: number, end: number): LabelledLine | null {
  const lead = readLead(text, start, end)
  for (const { code, read } of LAYOUTS) {
    const found = read(lead)
    if (!found) continue
    const style = found.style ?? (lead.bold ? 'bold' : lead.timed ? 'timed' : 'plain')
    return { start, end, ...found, style, layout: code }
  }
  return null
}
