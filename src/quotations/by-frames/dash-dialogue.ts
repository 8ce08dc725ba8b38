import type { LanguageLexicon } from '../../languages/lexicon-of.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import { type PhraseText, phraseTextOf } from '../../languages/phrase-text.ts'
import { readWords } from '../../languages/read-words.ts'
import { type Article, endAt, paragraphAt, startAt, tokenText } from '../../text/article.ts'
import { MARK } from '../../text/tokens.ts'
import { cueAt } from './find-cues.ts'
import { subjectAfter } from './find-subject.ts'

/** What is said between marks or behind a dash: the words, and the offsets with the marks. */
export interface SaidStretch {
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
  /** Behind a dash: in a dialogue speakers take turns. */
  readonly isDialogue: boolean
}

const DASH = /^[—–―-]$/
const LONG_DASH = /^[—–―]$/
/** Another line of one paragraph that opens with a hyphen. */
const LIST = /\n[ \t]*-/
const BEFORE_CUE = /^[,!?…—–―]$/

/**
 * What is said in paragraphs that open with a dash, around the narrator's words.
 *
 * ```text
 * —No pienso rendirme —dijo Iturbe—. Ni hoy ni nunca.
 *  ^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDialogue(article: Article, lexicon: LanguageLexicon): readonly SaidStretch[] {
  const opening = paragraphsWithDash(article)
  if (!opening.length) return []
  const text = phraseTextOf(readWords(article, lexicon, []), lexicon)
  const ends = new Map<number, number>()
  const starts = new Map<number, number>()
  text.words.forEach(({ token }, i) => {
    const p = paragraphAt(article, token)
    if (!starts.has(p)) starts.set(p, i)
    ends.set(p, i + 1)
  })
  const paragraphs = opening.map((p) => readParagraph(text, starts.get(p)!, ends.get(p)!))
  const isDialogue = opening.length > 1 || paragraphs.some(({ told }) => told)
  return paragraphs.flatMap(({ said, told, long }) => (told || (isDialogue && long) ? said : []))
}

function paragraphsWithDash(article: Article): readonly number[] {
  const found: number[] = []
  for (let p = 0; p + 1 < article.paragraphs.length; p++) {
    const [first, next] = [article.paragraphs[p]!, article.paragraphs[p + 1]!]
    if (first + 1 >= next || article.kinds[first] !== MARK || !DASH.test(tokenText(article, first))) continue
    const isList =
      tokenText(article, first) === '-' &&
      LIST.test(article.text.slice(startAt(article, first), endAt(article, next - 1)))
    if (!isList) found.push(p)
  }
  return found
}

interface DialogueParagraph {
  readonly said: readonly SaidStretch[]
  /** Does it tell who speaks? */
  readonly told: boolean
  readonly long: boolean
}

function readParagraph(text: PhraseText, first: number, last: number): DialogueParagraph {
  const said: SaidStretch[] = []
  const style = styleOf(text, first, last)
  const long = style === 'long'
  let told = false
  let open = first
  let i = first + 1
  while (i < last) {
    const inserted = toldAt(text, i, last, style)
    if (!inserted) {
      i++
      continue
    }
    told = true
    addSaid(text, open, i, said)
    if (inserted.goesOn < 0) return { said, told, long }
    open = inserted.goesOn
    i = open + 1
  }
  addSaid(text, open, last, said)
  return { said, told, long }
}

/** Does the narrator begin at mark `i`: `, dit la veuve`, `—dijo Iturbe—`? `goesOn` is the dash behind which speech goes on, or -1. */
function toldAt(text: PhraseText, i: number, last: number, style: Style): { readonly goesOn: number } | null {
  const { words, lexicon } = text
  const isHyphen = isHyphenAt(text, i, style, i + 1)
  if (words[i]!.kind !== 'mark' || !(isHyphen || BEFORE_CUE.test(words[i]!.lower))) return null
  let at = i + 1
  // - a list with a remark —such as Lund’s— in it
  const isRemark = isHyphen || (style !== 'long' && LONG_DASH.test(words[i]!.lower))
  const dashed = isHyphen || LONG_DASH.test(words[i]!.lower) || (at < last && LONG_DASH.test(words[at]!.lower))
  while (at < last && words[at]!.kind === 'mark') at++
  let verb = at
  while (verb < last && lexicon.clitics.has(words[verb]!.lower)) verb++
  if (verb >= last) return null
  const cue = cueAt(text, verb, verb, last)
  const isTold = cue
    ? (dashed && !isHyphen) || subjectAfter(text, cue.head + 1, last) !== null || cue.head > cue.verb + 1
    : !isRemark && isToldByName(text, verb, last, dashed)
  if (!isTold) return null
  for (let j = verb; j < last; j++)
    if (words[j]!.kind === 'mark' && (isHyphen ? isHyphenAt(text, j, style, j - 1) : LONG_DASH.test(words[j]!.lower)))
      return { goesOn: j }
  return { goesOn: -1 }
}

/** What a paragraph opens with: a dash, a hyphen, or a hyphen that is glued to the words, as it then is to the narrator’s: `-Vamos -dijo Ana-.` */
type Style = 'long' | 'hyphen' | 'glued'

const styleOf = (text: PhraseText, first: number, last: number): Style =>
  LONG_DASH.test(text.words[first]!.lower)
    ? 'long'
    : first + 1 < last && isGlued(text, first, first + 1)
      ? 'glued'
      : 'hyphen'

/** Is it a hyphen as the paragraph’s first is set: glued to word `beside` alone, or to none? */
function isHyphenAt(text: PhraseText, i: number, style: Style, beside: number): boolean {
  if (style === 'long' || text.words[i]!.lower !== '-') return false
  return isGlued(text, i, beside) === (style === 'glued') && (style === 'glued' || !isGlued(text, i, 2 * i - beside))
}

/** Does no space part a word from the one beside it? */
const isGlued = ({ words }: PhraseText, i: number, beside: number): boolean =>
  words[beside] !== undefined && words[Math.min(i, beside)]!.end === words[Math.max(i, beside)]!.start

/** `, brummte Korbinian.`: any verb, with a name right behind it; behind a dash any subject. */
function isToldByName(text: PhraseText, verb: number, last: number, dashed: boolean): boolean {
  const word = text.words[verb]!
  if (word.kind !== 'word' || word.isCapital || (!dashed && text.lexicon.closed.has(word.lower))) return false
  if (dashed) return subjectAfter(text, verb + 1, last) !== null
  const phrase = readNounPhrase(text, verb + 1, last)
  return (
    phrase?.type === 'name' &&
    phrase.name!.first === verb + 1 &&
    /^[.!,;—–―]$/.test(text.words[phrase.last]?.lower ?? '.')
  )
}

/** What is said behind the dash `open`, up to mark `behind`. */
function addSaid({ words }: PhraseText, open: number, behind: number, said: SaidStretch[]): void {
  let first = open + 1
  while (first < behind && words[first]!.kind === 'mark' && /^[.,;:—–―-]$/.test(words[first]!.lower)) first++
  let last = behind
  // the question mark before “asked” is said, the comma is not
  if (last < words.length && /^[!?…]$/.test(words[behind]?.lower ?? '')) last++
  while (last > first && words[last - 1]!.kind === 'mark' && /^[,—–―-]$/.test(words[last - 1]!.lower)) last--
  if (first >= last) return
  const { start } = words[first]!
  const { end } = words[last - 1]!
  said.push({ start, end, outerStart: words[open]!.start, outerEnd: end, isDialogue: true })
}
