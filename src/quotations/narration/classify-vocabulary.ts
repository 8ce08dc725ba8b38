import { remember } from '../../sounds/remember.ts'
import type { Article } from '../../text/article.ts'
import { ADDRESS, CAPITALIZED, CLITIC, letterCase, MARK, MIXED, NUMBER, UPPER } from '../../text/tokens.ts'
import { ADVERB, CAPITAL, Coarse, CUE, FINITE, PRESENT, PRETERITE, SAYING } from './clause-classes.ts'
import { CLOSED, CONTRACTIONS, OTHER_VERBS, SAYING_VERBS, SUBJECTS } from './closed-words.ts'
import { CUE_WORDS } from './cue-words.table.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

interface WordClass {
  readonly bits: number
  readonly coarse: number
}

let known: ReadonlyMap<string, WordClass> | undefined

function buildTable(): Map<string, WordClass> {
  const table = new Map<string, WordClass>()
  const add = (word: string, bits: number, coarse: number): void => {
    const before = table.get(word)
    table.set(word, { bits: bits | (before?.bits ?? 0), coarse: before?.coarse ?? coarse })
  }
  for (const [bits, coarse, words] of CLOSED) for (const word of list(words)) add(word, bits, coarse)
  for (const [bits, ends] of CONTRACTIONS) {
    for (const end of ends)
      for (const subject of list(SUBJECTS))
        for (const apostrophe of "’'") add(subject + apostrophe + end, bits, Coarse.CONTRACTED)
  }
  for (const [verbs, bits] of [
    [SAYING_VERBS, CUE | SAYING],
    [OTHER_VERBS, CUE],
  ] as const) {
    for (const entry of list(verbs)) {
      const [base, past, third, ...participles] = verbForms(entry)
      add(base!, bits, Coarse.CUE_BASE)
      add(past!, bits | FINITE | PRETERITE, Coarse.CUE_PAST)
      add(third!, bits | FINITE | PRESENT, Coarse.CUE_PRESENT)
      for (const participle of participles) add(participle, bits, Coarse.CUE_ING)
    }
  }
  for (const word of CUE_WORDS.split(' ')) if (!(table.get(word)?.bits ?? 0)) add(word, CUE, coarseOfCue(word))
  return table
}

function verbForms(entry: string): string[] {
  if (entry.includes('/')) return entry.split('/')
  const stem = entry.endsWith('e') ? entry.slice(0, -1) : entry
  return [entry, `${stem}ed`, /(s|sh|ch|x)$/.test(entry) ? `${entry}es` : `${entry}s`, `${stem}ing`]
}

function coarseOfCue(word: string): number {
  if (word.endsWith('ing')) return Coarse.CUE_ING
  if (word.endsWith('ed')) return Coarse.CUE_PAST
  return word.endsWith('s') ? Coarse.CUE_PRESENT : Coarse.CUE_BASE
}

/** What is known of each distinct word of an article. */
export interface WordClasses {
  readonly bits: Uint32Array
  readonly coarse: Uint8Array
  /** A hash of the word in lower case. */
  readonly hashes: Int32Array
}

/** `then-minister`, `ex-mayor`: an office. */
const FORMER = /^(?:then|ex|vice|deputy|co|former)-/

/** In -ly, and no adverbs. */
const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  list(
    'family subfamily assembly anomaly bully butterfly doily firefly homily jelly melancholy monopoly panoply potbelly rally supply tally',
  ),
)

/** Names that in lower case would be pronouns. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['WHO', 'US', 'IT'])

/** Looks up each entry of the article's vocabulary once. */
export function classifyVocabulary({ vocabulary }: Article): WordClasses {
  const size = vocabulary.length
  const classes = { bits: new Uint32Array(size), coarse: new Uint8Array(size), hashes: new Int32Array(size) }
  for (let w = 0; w < size; w++) {
    const { bits, coarse, hash } = classify(vocabulary[w]!)
    classes.bits[w] = bits
    classes.coarse[w] = coarse
    classes.hashes[w] = hash
  }
  return classes
}

/** What is known of a written word, whatever stands in its text. */
const classify = remember(20_000, (written: string): WordClass & { readonly hash: number } => {
  known ??= buildTable()
  const casing = letterCase(written)
  const isCapital = casing === CAPITALIZED || casing === UPPER || casing === MIXED
  const lower = isCapital ? written.toLowerCase() : written
  const found = ABBREVIATIONS.has(written) ? undefined : (known.get(lower) ?? known.get(lower.replace(FORMER, '')))
  const isAdverb = !found && lower.length > 4 && lower.endsWith('ly') && !NOUNS_IN_LY.has(lower)
  const coarse = found && !(isCapital && found.coarse === Coarse.NOUN) ? found.coarse : coarseByShape(lower, isCapital)
  const bits =
    (found?.bits ?? (isAdverb ? ADVERB : 0)) | (isCapital ? CAPITAL : 0) | (coarse === Coarse.PAST ? PRETERITE : 0)
  return { bits, coarse, hash: hashText(lower) }
})

function coarseByShape(word: string, isCapital: boolean): number {
  if (isCapital) return Coarse.NAME
  if (word.length < 4) return Coarse.OTHER
  if (word.endsWith('ly')) return NOUNS_IN_LY.has(word) ? Coarse.NOUN : Coarse.ADVERB
  if (word.endsWith('ed')) return Coarse.PAST
  if (word.endsWith('ing')) return Coarse.ING
  if (word.endsWith('s') && !word.endsWith('ss')) return Coarse.PLURAL
  return /(?:ion|ment|ness|ity|er|or|ist|man|woman)$/.test(word) ? Coarse.NOUN : Coarse.OTHER
}

/** The coarse class of a token that is no word, given its kind. */
export function coarseOfKind(kind: number, written: string): number {
  switch (kind) {
    case NUMBER:
      return Coarse.NUMBER
    case ADDRESS:
      return Coarse.ADDRESS
    case CLITIC:
      return Coarse.CLITIC
    case MARK:
      return MARK_CLASSES[written] ?? Coarse.MARK
    default:
      return -1
  }
}

const MARK_CLASSES: Readonly<Record<string, number>> = {
  ',': Coarse.COMMA,
  '.': Coarse.STOP,
  '!': Coarse.STOP,
  '?': Coarse.STOP,
  '…': Coarse.STOP,
  ':': Coarse.COLON,
  ';': Coarse.SEMICOLON,
  '-': Coarse.DASH,
  '–': Coarse.DASH,
  '—': Coarse.DASH,
  '―': Coarse.DASH,
  '(': Coarse.BRACKET_OPEN,
  '[': Coarse.BRACKET_OPEN,
  ')': Coarse.BRACKET_CLOSE,
  ']': Coarse.BRACKET_CLOSE,
}

/** A hash of a word in lower case. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
