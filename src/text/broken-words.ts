import { classify, HYPHEN, LETTER } from './character.ts'

/** A line's end with what mail puts before the next line: white space, a line feed, `> `. */
const LINE_END = /[ \t]*\r?\n(?:[ \t]*>)*[ \t]*/y

/** Where the text goes on behind a line's end at `at`; -1 where no line ends there. */
function behindLineEnd(text: string, at: number): number {
  LINE_END.lastIndex = at
  return LINE_END.test(text) ? LINE_END.lastIndex : -1
}

/**
 * Where a word that is broken at `at` goes on, or -1: a hyphen at a line's end, `=` as mail breaks lines, a soft hyphen, a joiner that
 * nobody sees. A hyphen before a capital belongs to the word (`Jean-⏎Luc`): the break is then behind it.
 *
 * ```text
 * Ilse Hadro-
 *           ^
 * vec spoke.
 * ^
 * ```
 */
export function behindBreak(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (INVISIBLE.has(unit)) {
    const next = behindLineEnd(text, at + 1)
    return goesOn(text, next < 0 ? at + 1 : next)
  }
  if (unit !== EQUALS && classify(unit) !== HYPHEN) return -1
  const next = behindLineEnd(text, at + 1)
  return next < 0 ? -1 : goesOn(text, next)
}

const goesOn = (text: string, at: number): number =>
  at < text.length && classify(text.charCodeAt(at)) === LETTER ? at : -1

/** A word without the breaks in it: `Hadro-⏎vec` is `Hadrovec`, `Jean-⏎Luc` is `Jean-Luc`, `vice-⏎president` keeps its hyphen. */
export function joinBroken(written: string): string {
  if (!BROKEN.test(written)) return written
  return written
    .replace(INVISIBLES, '')
    .replace(/=\s*\n[\s>]*/g, '')
    .replace(/(?<!\p{L})(\p{L}+)[-‐‑][ \t]*\r?\n[\s>]*(\p{L})/gu, (_, before: string, after: string) =>
      isCompound(before, after) ? `${before}-${after}` : before + after,
    )
}

const BROKEN = /[\n\u00ad\u200b-\u200d\u2060]/
const INVISIBLES = /[\u00ad\u200b-\u200d\u2060]\s*(?:\n[\s>]*)?/g
const INVISIBLE: ReadonlySet<number> = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060])
const EQUALS = 0x3d

const isCompound = (before: string, after: string): boolean =>
  (after !== after.toLowerCase() && before !== before.toUpperCase()) || COMPOUNDING.test(before)

const COMPOUNDING = /^(?:all|anti|co|cross|ex|half|mid|non|post|pre|pro|self|semi|vice|well)$/i
