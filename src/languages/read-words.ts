import { type Article, endAt, startAt, tokenText } from '../text/article.ts'
import { CLITIC, MARK, NUMBER, WORD } from '../text/tokens.ts'
import type { LanguageLexicon } from './lexicon-of.ts'

/** A word as its language's grammar counts them: `l’homme` is two, `a-t-il` too, and what is quoted is one. */
export interface LanguageWord {
  readonly start: number
  readonly end: number
  /** Its token, the first of what is quoted. */
  readonly token: number
  /** Lower case, with ’ for every apostrophe; empty for what is quoted. */
  readonly lower: string
  /** As it stands in the text. */
  readonly written: string
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  readonly isCapital: boolean
  /** Index of what is quoted, else -1. */
  readonly quote: number
}

/** A stretch that counts as one word: offsets with its marks. */
export interface Stretch {
  readonly outerStart: number
  readonly outerEnd: number
}

/**
 * The words of an article; each stretch of `quoted` (in order) is one. Tokens of `unread` are passed over: the marks around a
 * title, so that `die Zeitung „Küstenpost“` reads as one phrase.
 */
export function readWords(
  article: Article,
  lexicon: LanguageLexicon,
  quoted: readonly Stretch[],
  unread: ReadonlySet<number> = NONE,
): readonly LanguageWord[] {
  const words: LanguageWord[] = []
  let q = 0
  for (let i = 0; i < article.count; i++) {
    if (unread.has(i)) continue
    while (q < quoted.length && quoted[q]!.outerEnd <= startAt(article, i)) q++
    const stretch = quoted[q]
    if (stretch && startAt(article, i) >= stretch.outerStart) {
      words.push({
        start: stretch.outerStart,
        end: stretch.outerEnd,
        token: i,
        lower: '',
        written: '',
        kind: 'quote',
        isCapital: false,
        quote: q,
      })
      while (i + 1 < article.count && startAt(article, i + 1) < stretch.outerEnd) i++
      q++
    } else split(article, lexicon, i, words)
  }
  return words
}

const NONE: ReadonlySet<number> = new Set()

function split(article: Article, lexicon: LanguageLexicon, token: number, words: LanguageWord[]): void {
  const written = tokenText(article, token)
  const kind = article.kinds[token]!
  let start = startAt(article, token)
  let end = endAt(article, token)
  if (kind !== WORD) {
    words.push(
      make(written, start, end, token, kind === NUMBER ? 'number' : kind === MARK || kind === CLITIC ? 'mark' : 'word'),
    )
    return
  }
  const cut = elisionLength(written, lexicon)
  if (cut) words.push(make(written.slice(0, cut), start, start + cut, token, 'word'))
  start += cut
  const [verb, pronoun] = encliticOf(written.slice(cut), lexicon)
  if (pronoun) {
    end = start + verb.length
    words.push(make(verb, start, end, token, 'word'))
    words.push(make(pronoun, endAt(article, token) - pronoun.length, endAt(article, token), token, 'word'))
  } else words.push(make(written.slice(cut), start, end, token, 'word'))
}

function make(written: string, start: number, end: number, token: number, kind: LanguageWord['kind']): LanguageWord {
  const lower = written.toLowerCase().replaceAll("'", '’')
  const isCapital = kind === 'word' && written.slice(0, 1) !== lower.slice(0, 1)
  return { start, end, token, lower, written, kind, isCapital, quote: -1 }
}

/** Characters of `l’` in `l’homme`, 0 where nothing is left out. `D’Angelo` is a name. */
function elisionLength(written: string, { elisions }: LanguageLexicon): number {
  if (!elisions.size) return 0
  const at = written.search(/['’]/)
  if (at <= 0 || at + 1 >= written.length || !elisions.has(written.slice(0, at).toLowerCase())) return 0
  const isName = written[0] === 'D' && /\p{Lu}/u.test(written[at + 1]!)
  return isName ? 0 : at + 1
}

/** `a-t-elle` → `a`, `elle`. */
function encliticOf(written: string, { enclitics }: LanguageLexicon): readonly [string, string] {
  if (!enclitics.size) return [written, '']
  const at = written.lastIndexOf('-')
  const pronoun = written.slice(at + 1)
  if (at <= 0 || !enclitics.has(pronoun)) return [written, '']
  const verb = written.slice(0, at).replace(/-t$/, '')
  return verb ? [verb, pronoun] : [written, '']
}
