import { CHUNKS, CLASSES, CORRECTIONS, EXCEPTIONS, OFFSETS, TREES } from './pronunciation.table.ts'

/** The phones, one character each, as the tables write them. */
export const PHONES = 'a@VoWYERieOQuUIpbtdkgfvTDszSZhCJmnNlrwy'

/** Phones as indices into `PHONES`. */
export type Phones = Uint8Array

const phoneOf = new Uint8Array(128)
;[...PHONES].forEach((phone, i) => {
  phoneOf[phone.charCodeAt(0)] = i
})
/** What the letters from `a` on are called. */
const LETTER_NAMES = 'e bi si di i Ef Ji eC Y Je ke El Em En O pi kyu ar Es ti yu vi dVbVlyu Eks wY zi'.split(' ')
const DIGIT_NAMES = ['ziro', 'wVn', 'tu', 'Tri', 'for', 'fYv', 'sIks', 'sEvVn', 'et', 'nYn']

let exceptions: ReadonlyMap<string, string> | undefined

/** What is to be mended of words that the trees say wrongly; each begins with the number (base 36) of letters it shares with the word before. */
function readExceptions(): ReadonlyMap<string, string> {
  const corrections = CORRECTIONS.split(' ')
  let word = ''
  return new Map(
    EXCEPTIONS.split(' ').map((entry, i) => {
      word = word.slice(0, Number.parseInt(entry[0]!, 36)) + entry.slice(1)
      return [word, corrections[i]!]
    }),
  )
}

/**
 * How a written word sounds in English, by decision trees learned from a dictionary. Lower-case letters without
 * accents are expected; digits are said one by one, single letters by their names, anything else is silent.
 *
 * @example
 * pronounce('gugino') // g V J I n O, as indices into PHONES
 */
export function pronounce(word: string): Phones {
  const spelt = spell(word)
  const phones = new Uint8Array(spelt.length)
  for (let i = 0; i < phones.length; i++) phones[i] = phoneOf[spelt.charCodeAt(i)]!
  return phones
}

function spell(word: string): string {
  if (word.length === 1 && letterCode(word, 0) > 0) return LETTER_NAMES[letterCode(word, 0) - 1]!
  exceptions ??= readExceptions()
  let sounds = ''
  for (let at = 0; at < word.length; at++) {
    const digit = word.charCodeAt(at) - 0x30
    sounds += digit >= 0 && digit <= 9 ? DIGIT_NAMES[digit]! : soundOf(word, at)
  }
  const correction = exceptions.get(word)
  return correction === undefined ? sounds : correct(sounds, correction)
}

function correct(sounds: string, correction: string): string {
  const stay = Number.parseInt(correction[0]!, 36)
  return sounds.slice(0, stay) + correction.slice(2) + sounds.slice(stay + Number.parseInt(correction[1]!, 36))
}

const chunks = CHUNKS.split(' ')
const LETTERS = 27
/** 1 where a letter answers a question (a letter, or a class of letters) with yes. */
const answers = [
  ...Array.from({ length: LETTERS }, (_, asked) => Uint8Array.from({ length: LETTERS }, (_, l) => Number(l === asked))),
  ...CLASSES.map((letters) =>
    Uint8Array.from({ length: LETTERS }, (_, l) => Number(l > 0 && letters.includes(String.fromCharCode(96 + l)))),
  ),
]
let trees: readonly Tree[] | undefined

function soundOf(word: string, at: number): string {
  const letter = letterCode(word, at)
  if (letter === 0) return ''
  trees ??= readTrees()
  let tree = trees[letter - 1]!
  while (typeof tree !== 'string') tree = tree.answers[letterCode(word, at + tree.offset)] === 1 ? tree.yes : tree.no
  return tree
}

/** Letters from 1; 0 for whatever is none, and beyond the word. */
function letterCode(word: string, at: number): number {
  const code = word.charCodeAt(at) - 96 // NaN outside
  return code > 0 && code < LETTERS ? code : 0
}

/** A sound, or a question about a neighbour. */
type Tree = string | Question
interface Question {
  readonly offset: number
  readonly answers: Uint8Array
  readonly yes: Tree
  readonly no: Tree
}

function readTrees(): readonly Tree[] {
  const read: Tree[] = []
  let at = 0
  const readTree = (): Tree => {
    const unit = TREES.charCodeAt(at++)
    if (unit > 0x39) return chunks[unit < 0x7f ? unit - 0x3a : unit - 0xa1 + 69]!
    const asked = TREES.charCodeAt(at++)
    const question = asked === 0x23 ? 0 : asked > 96 ? asked - 96 : asked - 65 + LETTERS
    return { offset: OFFSETS[unit - 0x30]!, answers: answers[question]!, yes: readTree(), no: readTree() }
  }
  while (at < TREES.length) read.push(readTree())
  return read
}
