import type { Span } from '../text/span.ts'

/** A label written before a turn, and where the turn's words begin. */
export interface WrittenLabel extends Span {
  /** Offset of what is said. */
  readonly said: number
}

const LONGEST_LABEL = 60
const WORDS_OF_LABEL = 6
const MACHINE =
  /^(?:(?:speaker|spk|spkr|participant|person|voice|guest|caller|channel|ch|unknown|unidentified)[\s_#-]*)*(?:\d{1,3}|[a-z?])?$/i
const NAME_WORD =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}\d][\p{L}\p{M}\d.'’\-/&]*|\p{Ll}{1,3}['’-]\p{Lu}[\p{L}\p{M}'’-]*|de|del|della|der|den|des|di|da|do|dos|du|la|le|van|von|und|y|e|of|the|and|for|al|el|bin|ibn|ben|ter|ten|[-–—&])$/u
const CLOCK = /[[(<]?\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])>]?/

/** Did a program, not a person, name this speaker: `Speaker 1`, `SPEAKER_00`, `spk_0`, `A`, `0`? */
export function isMachineLabel(label: string): boolean {
  return MACHINE.test(label.trim())
}

/**
 * The label at the beginning of a line, with offsets into the line; null where there is none.
 *
 * @example
 * findLabel('Jane Roe (CEO): Good morning.') // { start: 0, end: 8, said: 16 }
 * findLabel('[SPEAKER_00]: Good morning.') // { start: 1, end: 11, said: 14 }
 * findLabel('One thing is sure: it rains.') // null
 */
export function findLabel(line: string): WrittenLabel | null {
  const lead = /^(?:\s|>>+|[-–—]\s|[[(<]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])>])*/.exec(line)![0].length
  const colon = colonBehindLabel(line, lead)
  if (colon < 0) return null
  const written = line.slice(lead, colon)
  const bracketed = /^\s*\[([^()[\]]+)\]\s*$/.exec(written)?.[1]
  const aside = /[([]/.exec(written)?.index ?? written.length
  const label = (bracketed ?? written.slice(0, aside)).replace(CLOCK, '').trim()
  const start = lead + written.indexOf(label)
  if (label === '' || !isLabel(label)) return null
  const said = colon + 1 + /^\s*/.exec(line.slice(colon + 1))![0].length
  return { start, end: start + label.length, said }
}

/** The colon that ends a label: one that stands outside brackets and in no clock time. */
function colonBehindLabel(line: string, from: number): number {
  let brackets = 0
  for (let at = from; at < Math.min(line.length, from + LONGEST_LABEL); at++) {
    const unit = line[at]!
    if (unit === '(' || unit === '[') brackets++
    else if (unit === ')' || unit === ']') brackets--
    else if (unit === ':' && brackets === 0 && !/^\d/.test(line.slice(at + 1, at + 2))) return at
  }
  return -1
}

/** Is it written like a name or role: every word capitalised, but for particles? */
function isLabel(label: string): boolean {
  if (isMachineLabel(label)) return /\p{L}/u.test(label)
  const words = label.replace(/,/g, ' ').split(/\s+/).filter(Boolean)
  return words.length <= WORDS_OF_LABEL && /\p{L}/u.test(words[0]!) && words.every((word) => NAME_WORD.test(word))
}
