import { backgroundOf } from '../lexicon/word-background.ts'
import { foldName } from '../names/fold-name.ts'
import { remember } from '../sounds/remember.ts'
import { type Article, wordNumberAt } from '../text/article.ts'
import { LOWER, WORD } from '../text/tokens.ts'
import { en } from './en.ts'
import { spellOut } from './forms.ts'
import { functionWordsOf } from './function-words-of.ts'
import { isInEnglishWords } from './is-in-english-words.ts'
import { MODULES, WITH_MODULE } from './languages.ts'
import { LETTERS, SCRIPTS, STRANGE_LETTER } from './telling-letters.ts'
import { WITHOUT_MODULE } from './without-module.ts'

/** How many words are read: more change nothing. */
const SAMPLE = 600
/** Of running English at least this share of the words in small letters are function words; in less the text is in none that is known. */
const LEAST_ENGLISH = 0.08
/** So many words in small letters make running text. */
const RUNNING = 30
/** How far another language must lead before a text is not taken for English. */
const LEAD = 1.25
const LEAST_SCORE = 0.7
/** Words with capitals may be names: `Ada`, `El`. */
const CAPITAL = 0.4
/** Nigerian Pidgin has most of English's function words: it is told by the share of its own. */
const CREOLE = 'pcm'
const LEAST_CREOLE = 0.04

/** A verb of saying tells a language too, if it is no English word. */
const CUE = 0.75
/** In a text of fewer words its letters and marks tell too; a longer one may have them in a name. */
const SHORT = 60
/** The words that speak for languages. Whole lists become sets, and no word is looked at by itself, as this happens where a process starts. */
interface Spoken {
  /** All of them. */
  readonly words: ReadonlySet<string>
  /** The function words of each language, and the forms of its verbs of saying. */
  readonly functions: readonly WordsOf[]
  readonly cues: readonly WordsOf[]
  /** Each language with the weight of a word for it: less where several have it. Worked out when a text first has the word. */
  readonly weights: Map<string, Weights>
}
interface WordsOf {
  /** The number of the language. */
  readonly code: number
  readonly words: ReadonlySet<string>
}
/** Codes, each with its weight behind it. */
type Weights = readonly number[]

/** The codes that a text may have, by number. */
const codes: string[] = []
let spoken: Spoken | undefined

function readSpoken(): Spoken {
  const functions = [
    { code: numberOf(en.code), words: new Set(en.functionWords.split(' ')) },
    ...MODULES.map((language) => ({ code: numberOf(language.code), words: functionWordsOf(language) })),
    ...Object.entries(WITHOUT_MODULE).map(([code, list]) => ({
      code: numberOf(code),
      words: new Set(list.split(' ')),
    })),
  ]
  const cues = MODULES.map(({ code, cues: forms, participles, framesBefore, framesBehind = [] }) => {
    // según, laut, volgens: a word that is a frame by itself, and no English one
    const frames = [...framesBefore, ...framesBehind].filter((frame) => !frame.includes(' ') && frame.length > 3)
    return { code: numberOf(code), words: new Set([...frames, ...[...forms, ...participles].flatMap(spellOut)]) }
  })
  const words = new Set([...functions, ...cues].flatMap((one) => [...one.words]))
  return { words, functions, cues, weights: new Map() }
}

function numberOf(code: string): number {
  const number = codes.indexOf(code)
  return number < 0 ? codes.push(code) - 1 : number
}

/** What a word says of languages; nothing where none has it. */
function weightsOf(word: string, languages: Spoken): Weights {
  if (!languages.words.has(word)) return NOTHING
  let own = languages.weights.get(word)
  if (!own) {
    own = weigh(word, languages)
    languages.weights.set(word, own)
  }
  return own
}

const NOTHING: Weights = []

function weigh(word: string, spoken: Spoken): Weights {
  const functions = languagesOf(word, spoken.functions)
  const cues = languagesOf(word, spoken.cues)
  const said = cues.length && backgroundOf(foldName(word)).word === 0 ? cues : []
  const others = said.filter((code) => !functions.includes(code))
  const share = functions.length + others.length
  return [...functions.flatMap((code) => [code, 1 / share]), ...others.flatMap((code) => [code, CUE / share])]
}

const languagesOf = (word: string, lists: readonly WordsOf[]): readonly number[] =>
  lists.flatMap(({ code, words }) => (words.has(word) ? code : []))

/**
 * The language of a text by its function words, or by its script: `en`, `de`, … of BCP 47; `und` where it is in no language that is
 * known. Where nothing tells (a list, a few names) it counts as English.
 *
 * @example
 * detectLanguage(readArticle('„Ja“, sagte sie.')) // 'de'
 */
export function detectLanguage(article: Article): string {
  const clues = readClues(article)
  const script = scriptOf(article, clues)
  if (script) return script
  spoken ??= readSpoken()
  const tally: Tally = { scores: new Float64Array(codes.length), raised: [], small: 0, english: 0, strange: 0 }
  const tellings: (Telling | undefined)[] = []
  let seen = 0
  for (let i = 0; i < article.count && seen < SAMPLE; i++) {
    if (article.kinds[i] !== WORD) continue
    seen++
    const word = wordNumberAt(article, i)
    if (clues[word]! & SMALL) tally.small++
    if (clues[word]! & STRANGE) tally.strange++
    if (clues[word]! & TELLING)
      count(tally, (tellings[word] ??= tell(article.vocabulary[word]!, spoken)), isInName(article, i))
  }
  const sample = article.text.slice(0, LONGEST_SAMPLE)
  if (seen < SHORT && !isStrange(tally)) {
    for (const code of framesOpening(article)) raise(tally, code, FRAME)
    for (const [letters, code, weight] of LETTERS) if (letters.test(sample)) raise(tally, codes.indexOf(code), weight)
  }
  const chosen = choose(tally)
  const isDoubtful = chosen === 'en' && tally.small >= FEW && tally.english * FEWEST_ENGLISH < tally.small
  return isDoubtful && !isInEnglishWords(article) ? 'und' : chosen
}

/** A scrap of so many words in small letters, of which less than one in four is an English function word, is no English by that alone. */
const FEW = 4
const FEWEST_ENGLISH = 4

/** How much more a frame tells that opens a sentence: `Volgens minister …`. */
const FRAME = 0.75

/** The languages of frames that open a sentence, each of one language only: `Volgens`, `De acuerdo con`. */
function framesOpening({ sentences, starts, text, count }: Article): readonly number[] {
  const found = new Set<number>()
  for (const first of sentences) {
    if (first >= count) continue
    const opening = text.slice(starts[first]!, starts[first]! + LONGEST_FRAME).toLowerCase()
    const own = MODULES.filter(({ framesBefore }) =>
      framesBefore.some((frame) => frame.length > 3 && opening.startsWith(`${frame} `)),
    )
    if (own.length === 1) found.add(numberOf(own[0]!.code))
  }
  return [...found]
}

const LONGEST_FRAME = 40

/** What a word shows by itself, as bits: it is written in small letters, it speaks for a language, it is in Latin letters. */
const SMALL = 1
const TELLING = 2
const LATIN = 4
const STRANGE = 8

/** What a written word shows, as remembered for the process. */
const cluesOf = remember(20_000, (written: string): number => {
  const languages = (spoken ??= readSpoken())
  const word = written.toLowerCase()
  const isTelling = wordsOf(word).some((part) => languages.words.has(part))
  const shown = (isTelling ? TELLING : 0) | (isLatin(written) ? LATIN : 0)
  return written === word ? shown | SMALL | (STRANGE_LETTER.test(word) ? STRANGE : 0) : shown
})

/** What the words show that are read. */
function readClues({ count, kinds, words, vocabulary }: Article): Uint8Array {
  const clues = new Uint8Array(vocabulary.length)
  for (let i = 0, seen = 0; i < count && seen < SAMPLE; i++) {
    if (kinds[i] !== WORD) continue
    seen++
    const word = words[i]!
    if (clues[word] === 0) clues[word] = cluesOf(vocabulary[word]!)
  }
  return clues
}

/** What a word and its parts say of languages. */
interface Telling {
  readonly isSmall: boolean
  readonly parts: readonly Weights[]
}

function tell(written: string, languages: Spoken): Telling {
  const word = written.toLowerCase()
  return { isSmall: written === word, parts: wordsOf(word).map((part) => weightsOf(part, languages)) }
}

interface Tally {
  /** By the number of the language. */
  readonly scores: Float64Array
  /** The languages that any word speaks for, in the order of the text. */
  readonly raised: number[]
  /** Words in small letters, and those of them that are English function words. */
  small: number
  english: number
  /** Words in small letters with a letter that no language with a module has. */
  strange: number
}

/** One of so many words in small letters has a strange letter, at least, where a text is in none of the languages with a module. */
const STRANGE_SHARE = 8

/** Is a text in no language with a module, however many of its short words some such language has too? */
const isStrange = ({ small, english, strange }: Tally): boolean =>
  english === 0 && strange > 0 && strange * STRANGE_SHARE >= small

/** How many small words stand inside a name: `Karl auf der Heide`. */
const PARTICLES = 2

/** A small word between two with capitals may be a name’s and no evidence: in German it seldom is. */
function isInName({ cases, words, kinds, count }: Article, i: number): boolean {
  const isSmall = (at: number): boolean => cases[words[at]!] === LOWER
  if (!isSmall(i)) return false
  let first = i
  while (first > 0 && kinds[first - 1] === WORD && isSmall(first - 1) && i - first < PARTICLES) first--
  let last = i + 1
  while (last < count && kinds[last] === WORD && isSmall(last) && last - i < PARTICLES) last++
  const isCapital = (at: number): boolean => kinds[at] === WORD && cases[words[at]!]! > LOWER
  return last - first <= PARTICLES && first > 0 && last < count && isCapital(first - 1) && isCapital(last)
}

function count(tally: Tally, { isSmall, parts }: Telling, isInside: boolean): void {
  for (const weights of parts) {
    for (let k = 0; k < weights.length; k += 2) {
      const code = weights[k]!
      const weight = weights[k + 1]!
      // English has each word of its creole as a name's: Abi, bin, den
      if (isSmall && !isInside) raise(tally, code, weight)
      else if (codes[code] !== CREOLE) raise(tally, code, CAPITAL * weight)
      if (code === ENGLISH && isSmall) tally.english++
    }
  }
}

/** English has a module before all others. */
const ENGLISH = 0

function raise({ scores, raised }: Tally, code: number, weight: number): void {
  if (scores[code] === 0) raised.push(code)
  scores[code]! += weight
}

/** The word, and of `d’après`, `l’homme`, `dell’acqua` its parts: the shape of French and Italian. */
const wordsOf = (word: string): readonly string[] => {
  const at = word.search(/['’]/)
  return at <= 0 || at > 4 || at === word.length - 1 ? [word] : [word, `${word.slice(0, at)}’`, word.slice(at + 1)]
}

function choose(tally: Tally): string {
  const { scores, raised, small, english } = tally
  const strange = isStrange(tally)
  const own = strange ? 0 : scores[ENGLISH]!
  let best = ENGLISH
  let most = own
  for (const code of raised) {
    if (scores[code]! > most && !(strange && code < WITH_MODULE.length)) {
      best = code
      most = scores[code]!
    }
  }
  const creole = codes.indexOf(CREOLE)
  if (scores[creole]! > Math.max(LEAST_CREOLE * small, LEAST_SCORE) && (best === ENGLISH || best === creole))
    return CREOLE
  if (best !== ENGLISH && most - own >= LEAST_SCORE && most >= LEAD * own) return codes[best]!
  return strange || (small >= RUNNING && english < LEAST_ENGLISH * small) ? 'und' : 'en'
}

/** The language of the script that most letters are of, or null for Latin letters. */
function scriptOf(article: Article, clues: Uint8Array): string | null {
  let other = 0
  let all = 0
  for (let i = 0; i < article.count && all < SAMPLE; i++) {
    if (article.kinds[i] !== WORD) continue
    all++
    if (!(clues[wordNumberAt(article, i)]! & LATIN)) other++
  }
  if (other * 2 <= all) return null
  const sample = article.text.slice(0, LONGEST_SAMPLE)
  return SCRIPTS.find(([letters]) => letters.test(sample))?.[1] ?? 'und'
}

const isLatin = (word: string): boolean => /[a-z]/i.test(word) || /\p{Script=Latin}/u.test(word)

const LONGEST_SAMPLE = 4000
