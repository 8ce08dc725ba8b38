import type { Span } from './span.ts'

/** Marks that join a word to what stands before or behind it: "REUTERS/Kham", "$Hadrow", "Hadrow=1", "#Hadrow". */
const JOINING = /[\\/$%#=_|+~^@]/
const JOINED_BEHIND = /^(?:[\\/$%#=_|+~^@]|-(?!-)|\([)\w]|\[\d|::|->|\.\p{L}| ?\}| =[^=])/u
const JOINED_BEFORE = /(?:->|\{ ?|[^\s-]-)$/

/** Is the stretch a part of a longer string without a space, or of code: a path, a handle, a credit, half of a broken word ("Hadro- vec")? */
export function isGlued(text: string, { start, end }: Span): boolean {
  if (text[start - 1] === '`' && text[end] === '`') return true
  return (
    JOINING.test(text[start - 1] ?? ' ') ||
    JOINED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
    JOINED_BEHIND.test(text.slice(end, end + 3))
  )
}
