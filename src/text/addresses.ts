/** What ends a chunk that may be an address. */
const ENDS = /[\s"“”«»<>()[\]{}`|]/

/** Names of HTML elements: other words between angle brackets are speakers, placeholders, quotation marks. */
const ELEMENT =
  /^<\/?(?:a|article|aside|b|big|blockquote|body|br|caption|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|li|link|main|mark|meta|nav|ol|p|pre|q|s|script|section|small|span|strong|style|sub|sup|table|tbody|td|th|thead|time|title|tr|u|ul|video)(?=[\s/>])/i

/** Longer than this no tag is. */
const LONGEST_TAG = 600

/** The end of the HTML tag that begins at `at`, or -1. */
export function tagEnd(text: string, at: number): number {
  if (!ELEMENT.test(text.slice(at, at + 14))) return -1
  const end = text.slice(at, at + LONGEST_TAG).indexOf('>')
  return end < 0 ? -1 : at + end + 1
}

/** The end of the stretch without white space, brackets or quotation marks that begins at `at`. */
export function chunkEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !endsChunk(text.charCodeAt(end))) end++
  return end
}

const isLetterOrDigit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)

const endsChunk = (unit: number): boolean =>
  !isLetterOrDigit(unit) && (unit === BLANK || ENDS.test(String.fromCharCode(unit)))
const BLANK = 0x20

/**
 * The end of the address that a chunk begins with, or -1: a URL, e-mail address or Message-ID, a path of any system, a variable, a call, a
 * setting.
 *
 * ```text
 * see files/Hadrow/a.txt, C:\Users\Hadrow and $Hadrow
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^     ^^^^^^^
 * ```
 */
export function addressEndOf(text: string, at: number, behind: number): number {
  if (text.startsWith('()', behind) && /^[\p{L}_$][\p{L}\p{N}_$.:]*$/u.test(text.slice(at, behind))) return behind + 2
  let end = behind
  while (end > at + 1 && /[.,:;!?'’…]/.test(text[end - 1]!)) end--
  return mayBeAddress(text, at, end) && isAddress(text.slice(at, end)) ? end : -1
}

/** Is there anything in the chunk that makes an address? In most words there is not. */
function mayBeAddress(text: string, at: number, behind: number): boolean {
  for (let i = at; i < behind; i++) {
    const unit = text.charCodeAt(i)
    if (!isLetterOrDigit(unit) && MAKES_ADDRESS.has(unit)) return true
  }
  return text.startsWith('www.', at)
}
const MAKES_ADDRESS: ReadonlySet<number> = new Set([...'\\/@$%=:~'].map((mark) => mark.charCodeAt(0)))

function isAddress(chunk: string): boolean {
  if (!/\p{L}/u.test(chunk)) return false
  return (
    /\\/.test(chunk) ||
    /:\/\/|^www\./i.test(chunk) ||
    /[\p{L}\p{N}_.+-]@[\p{L}\p{N}]/u.test(chunk) ||
    /^(?:\$\{?\p{L}|%\p{L}[^%]*%$)/u.test(chunk) ||
    /\p{L}::\p{L}/u.test(chunk) ||
    /^[-\w.]+=(?![\dA-F]{2})\S/.test(chunk) ||
    (chunk.includes('/') && isPath(chunk))
  )
}

/** `/var/x`, `~/x`, `example.org/x`, `files/Hadrow`, `notes/a.txt`; but not "and/or", "Harbour/Pool", "9/11". */
function isPath(chunk: string): boolean {
  if (/^[./~]*\/\p{L}/u.test(chunk) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\//.test(chunk)) return true
  if (/\/[^/]*\.[A-Za-z]\w{0,4}$/.test(chunk)) return true
  const segments = chunk.split('/')
  return /^[\p{Ll}\d_-]{2,}$/u.test(segments[0]!) && segments.slice(1).some((segment) => /^\p{Lu}/u.test(segment))
}
