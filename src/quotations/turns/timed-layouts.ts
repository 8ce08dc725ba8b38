import { type Layout, LONGEST, labelAt } from './layout.ts'

/** A meeting's saved chat: `10:02:11 From Rita Lund to Everyone: words`, the words on the line or below it; `10:02:11 From  Rita Lund : words`. */
export const SENT: Layout = {
  code: 'sent',
  example: '00:01:02 From Rita Lund to Everyone: Good morning.',
  read({ text, at, end, timed }) {
    const line = text.slice(at, Math.min(end, at + 2 * LONGEST))
    if (!timed || !line.startsWith('From')) return null
    const sent = /^From\s{1,4}(?=\S)/.exec(line)
    const to = line.search(/\s{1,4}to\s{1,4}\S/)
    const colon = line.search(/(?<!\s)\s{0,4}:(?=\s|$)/)
    // without a receiver only a space before the colon tells it from "From London: …"
    if (!sent || colon < 0 || (to < 0 && line[colon] === ':')) return null
    const read = labelAt(text, at + sent[0].length, at + (to >= 0 && to < colon ? to : colon))
    if (!read) return null
    const cue = line.indexOf(':', colon)
    let words = at + cue + 1
    while (words < end && /\s/.test(text[words]!)) words++
    return { label: read.span, cue: { start: at + cue, end: at + cue + 1 }, words, name: read.name, style: 'timed' }
  },
}

/** `Rita Lund [00:01:02] words`: the time divides them. */
export const TIME_BEHIND: Layout = {
  code: 'time-behind',
  example: 'Rita Lund [00:01:02] Good morning.',
  read({ text, at, end, bold }) {
    if (bold) return null
    const line = text.slice(at, Math.min(end, at + LONGEST))
    const time =
      /[ \t]{1,4}(?:\[\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\]|\(\d{1,2}:\d{2}(?::\d{2})?\))[ \t]{1,4}(?=\S)/.exec(
        line,
      )
    if (!time || /[:;,.!?"“”]/.test(line.slice(0, time.index).replace(/\.(?= )/g, ''))) return null
    const read = labelAt(text, at, at + time.index)
    if (!read || read.name.kind === 'letter') return null
    return { label: read.span, cue: null, words: at + time.index + time[0].length, name: read.name, style: 'timed' }
  },
}
