// Learns src/sounds/pronunciation.table.ts: how English letters sound, from the CMU Pronouncing Dictionary.
//   npx tsx training/learn-pronunciation.ts
// 1. Aligns the letters of every word with its phones, each letter with none, one or two (hard EM).
// 2. Grows for each letter a tree of yes-no questions about its neighbours (CART, after Black, Lenzo & Pagel 1998, "Issues
//    in building general letter to sound rules"), always where most is gained, until there are SPLITS questions.
// 3. Keeps the words that are said often and that the trees say wrongly. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { DATA } from './data.ts'

/** Number of questions in all trees. */
const SPLITS = Number(process.argv[2] ?? 5000)
const ROUNDS = 6
const ORDINARY = 2500
const FORENAMES = 1000
const SURNAMES = 1000

/** One character a phone, so that a pronunciation is a plain string. */
const PHONES: Record<string, string> = {
  AA: 'a',
  AE: '@',
  AH: 'V',
  AO: 'o',
  AW: 'W',
  AY: 'Y',
  B: 'b',
  CH: 'C',
  D: 'd',
  DH: 'D',
  EH: 'E',
  ER: 'R',
  EY: 'e',
  F: 'f',
  G: 'g',
  HH: 'h',
  IH: 'I',
  IY: 'i',
  JH: 'J',
  K: 'k',
  L: 'l',
  M: 'm',
  N: 'n',
  NG: 'N',
  OW: 'O',
  OY: 'Q',
  P: 'p',
  R: 'r',
  S: 's',
  SH: 'S',
  T: 't',
  TH: 'T',
  UH: 'U',
  UW: 'u',
  V: 'v',
  W: 'w',
  Y: 'y',
  Z: 'z',
  ZH: 'Z',
}

interface Word {
  readonly letters: string
  readonly phones: string
}

function readDictionary(): Word[] {
  const lines = gunzipSync(readFileSync(join(DATA, 'lexicon/cmudict.dict.gz')))
    .toString()
    .split('\n')
  const words: Word[] = []
  for (const line of lines) {
    const [written, ...codes] = line.replace(/#.*/, '').trim().split(' ')
    if (!written || !/^[a-z]{2,}$/.test(written)) continue
    words.push({ letters: written, phones: codes.map((code) => PHONES[code.replace(/\d/, '')]!).join('') })
  }
  return words
}

const VOWEL_LETTERS = new Set('aeiouy')
const VOWEL_PHONES = new Set('a@VoWYERieOQuUI')

/** Vowels are for vowels and consonants for consonants, or a letter takes what its neighbour says. */
function maySound(letter: string, sound: string): boolean {
  const kinds = Array.from(sound, (phone) => (VOWEL_PHONES.has(phone) ? 'v' : 'c')).join('')
  if (VOWEL_LETTERS.has(letter))
    return kinds.length < 2 ? kinds !== 'c' || 'wy'.includes(sound) : /^[wy]$/.test(sound[0]!) || kinds === 'vv'
  if (kinds === 'v') return letter === 'r' || letter === 'w' || letter === 'h'
  return kinds !== 'cv' && (kinds !== 'vc' || 'lmnr'.includes(letter))
}

/** The cheapest split of the phones over the letters, by −log P(phones | letter). */
function align({ letters, phones }: Word, cost: (letter: string, sound: string) => number): string[] | null {
  const width = phones.length + 1
  const best = new Float64Array((letters.length + 1) * width).fill(Infinity)
  const step = new Uint8Array(best.length)
  best[0] = 0
  for (let i = 0; i < letters.length; i++) {
    for (let j = 0; j < width; j++) {
      const here = best[i * width + j]!
      if (here === Infinity) continue
      for (let n = 0; n <= 2 && j + n < width; n++) {
        if (!maySound(letters[i]!, phones.slice(j, j + n))) continue
        const total = here + cost(letters[i]!, phones.slice(j, j + n))
        const to = (i + 1) * width + j + n
        if (total < best[to]!) {
          best[to] = total
          step[to] = n
        }
      }
    }
  }
  if (best[letters.length * width + phones.length] === Infinity) return null
  const sounds: string[] = []
  for (let i = letters.length, j = phones.length; i > 0; i--) {
    const n = step[i * width + j]!
    sounds.unshift(phones.slice(j - n, j))
    j -= n
  }
  return sounds
}

/** The first guess: vowels for vowels, consonants for consonants, one for one. */
function guess(letter: string, sound: string): number {
  if (sound === '') return 3
  const fits = VOWEL_LETTERS.has(letter) === VOWEL_PHONES.has(sound[0]!)
  return (fits ? 1 : 4) + (sound.length - 1) * 4 + (letter === sound[0]!.toLowerCase() ? -0.5 : 0)
}

function alignAll(words: readonly Word[]): Map<Word, string[]> {
  let cost = guess
  let aligned = new Map<Word, string[]>()
  for (let round = 0; round < ROUNDS; round++) {
    aligned = new Map()
    const counts = new Map<string, number>()
    const totals = new Map<string, number>()
    for (const word of words) {
      const sounds = align(word, cost)
      if (!sounds) continue
      aligned.set(word, sounds)
      sounds.forEach((sound, i) => {
        const letter = word.letters[i]!
        counts.set(letter + sound, (counts.get(letter + sound) ?? 0) + 1)
        totals.set(letter, (totals.get(letter) ?? 0) + 1)
      })
    }
    cost = (letter, sound) => -Math.log(((counts.get(letter + sound) ?? 0) + 0.01) / (totals.get(letter)! + 1))
  }
  return aligned
}

/** The neighbours that may be asked about, relative to the letter. */
const OFFSETS = [1, -1, 2, -2, 3, -3, 4]
/** Letters are 1 to 26, 0 is beyond the word's edge; a question is one of them, or a class. */
const CLASSES = ['aeiouy', 'aeiou', 'eiy', 'lmnrw', 'bdgjvzlmnrw', 'bcdfgklmnpqrstvwxz']
const QUESTIONS = 27 + CLASSES.length
const inClass = CLASSES.map((letters) =>
  Array.from({ length: 27 }, (_, l) => letters.includes(String.fromCharCode(96 + l)) && l > 0),
)
const isYes = (question: number, letter: number): boolean =>
  question < 27 ? letter === question : inClass[question - 27]![letter]!

/** Every letter of every word: its neighbours, its sound and how much it counts. */
interface Samples {
  readonly neighbours: Uint8Array
  readonly sounds: Uint8Array
  readonly weights: Float32Array
}

interface Leaf {
  readonly samples: Int32Array
  readonly sound: number
  split: Split | null
}
interface Split {
  readonly offset: number
  readonly question: number
  readonly gain: number
  yes: Leaf | null
  no: Leaf | null
}

const chunks: string[] = []
const chunkOf = new Map<string, number>()
function codeOf(chunk: string): number {
  let code = chunkOf.get(chunk)
  if (code === undefined) chunkOf.set(chunk, (code = chunks.push(chunk) - 1))
  return code
}

const n = OFFSETS.length
const entropyOf = (count: number): number => (count > 0 ? count * Math.log(count) : 0)

function makeLeaf(data: Samples, samples: Int32Array): Leaf {
  const counts = new Float64Array(chunks.length)
  for (const s of samples) counts[data.sounds[s]!]! += data.weights[s]!
  return { samples, sound: counts.indexOf(Math.max(...counts)), split: null }
}

/** The question that tells most about the sound (information gain, in nats times samples). */
function bestSplit(data: Samples, { samples }: Leaf): Split | null {
  const width = chunks.length
  let best: Split | null = null
  const all = new Float64Array(width)
  let total = 0
  for (const s of samples) {
    all[data.sounds[s]!]! += data.weights[s]!
    total += data.weights[s]!
  }
  const present = [...all.keys()].filter((c) => all[c]! > 0)
  if (present.length < 2) return null
  const before = entropyOf(total) - present.reduce((sum, c) => sum + entropyOf(all[c]!), 0)
  const counts = new Float64Array(27 * width)
  for (let o = 0; o < n; o++) {
    counts.fill(0)
    for (const s of samples) counts[data.neighbours[s * n + o]! * width + data.sounds[s]!]! += data.weights[s]!
    for (let question = 0; question < QUESTIONS; question++) {
      let [yesTotal, after] = [0, 0]
      for (const c of present) {
        let yes = 0
        for (let letter = 0; letter < 27; letter++) if (isYes(question, letter)) yes += counts[letter * width + c]!
        yesTotal += yes
        after -= entropyOf(yes) + entropyOf(all[c]! - yes)
      }
      if (yesTotal < 3 || total - yesTotal < 3) continue
      const gain = before - (after + entropyOf(yesTotal) + entropyOf(total - yesTotal))
      if (gain > (best?.gain ?? 1e-6)) best = { offset: o, question, gain, yes: null, no: null }
    }
  }
  return best
}

function growTrees(data: Samples, roots: readonly Leaf[]): void {
  const open = roots.flatMap((leaf) => {
    const split = bestSplit(data, leaf)
    return split ? [{ leaf, split }] : []
  })
  for (let splits = 0; splits < SPLITS && open.length > 0; splits++) {
    let next = 0
    for (let i = 1; i < open.length; i++) if (open[i]!.split.gain > open[next]!.split.gain) next = i
    const [{ leaf, split }] = open.splice(next, 1) as [{ leaf: Leaf; split: Split }]
    const answers = (yes: boolean): Int32Array =>
      leaf.samples.filter((s) => isYes(split.question, data.neighbours[s * n + split.offset]!) === yes)
    split.yes = makeLeaf(data, answers(true))
    split.no = makeLeaf(data, answers(false))
    leaf.split = split
    for (const child of [split.yes, split.no]) {
      const further = bestSplit(data, child)
      if (further) open.push({ leaf: child, split: further })
    }
  }
}

const words = readDictionary()
const ordinary = countOrdinaryWords()
const forenames = readNames('register-forenames.tsv')
const surnames = readNames('register-surnames.tsv')
const usual = new Set(forenames.slice(0, FORENAMES))
const aligned = alignAll(words)
dropRareChunks()

/** Words in which a letter has a sound that it has hardly ever are spelt in no way to learn from. */
function dropRareChunks(): void {
  const counts = new Map<string, number>()
  for (const sounds of aligned.values()) for (const sound of sounds) counts.set(sound, (counts.get(sound) ?? 0) + 1)
  for (const [word, sounds] of aligned) if (sounds.some((sound) => counts.get(sound)! < 50)) aligned.delete(word)
}

const letterCode = (word: string, at: number): number => {
  const code = word.charCodeAt(at) - 96 // NaN outside
  return code > 0 && code < 27 ? code : 0
}

function gatherSamples(held: (index: number) => boolean): { data: Samples; roots: Leaf[] } {
  const [neighbours, sounds, weights]: [number[], number[], number[]] = [[], [], []]
  const ofLetter = Array.from({ length: 27 }, (): number[] => [])
  ;[...aligned].forEach(([{ letters }, parts], w) => {
    if (held(w)) return
    const weight = 1 + Math.log1p(ordinary.get(letters) ?? 0) / 2 + (usual.has(letters) ? 2 : 0)
    parts.forEach((sound, at) => {
      ofLetter[letterCode(letters, at)]!.push(sounds.length)
      for (const offset of OFFSETS) neighbours.push(letterCode(letters, at + offset))
      sounds.push(codeOf(sound))
      weights.push(weight)
    })
  })
  const data = {
    neighbours: Uint8Array.from(neighbours),
    sounds: Uint8Array.from(sounds),
    weights: Float32Array.from(weights),
  }
  return { data, roots: ofLetter.slice(1).map((samples) => makeLeaf(data, Int32Array.from(samples))) }
}

const isHeld = (w: number): boolean => w % 20 === 7
const { data, roots } = gatherSamples(isHeld)
growTrees(data, roots)

function pronounce(letters: string): string {
  let out = ''
  for (let at = 0; at < letters.length; at++) {
    let leaf = roots[letterCode(letters, at) - 1]!
    while (leaf.split) {
      const { offset, question, yes, no } = leaf.split
      leaf = isYes(question, letterCode(letters, at + OFFSETS[offset]!)) ? yes! : no!
    }
    out += chunks[leaf.sound]!
  }
  return out
}
const tally = { held: [0, 0], learned: [0, 0] }
;[...aligned.keys()].forEach((word, w) => {
  const counts = tally[isHeld(w) ? 'held' : 'learned']
  counts[0]! += Number(pronounce(word.letters) === word.phones)
  counts[1]!++
})
const share = ([right, all]: number[]): string => `${((100 * right!) / all!).toFixed(1)} %`
console.log(`${words.length} words; said right ${share(tally.learned)}, of words held out ${share(tally.held)}`)

/** Words that the trees say wrongly, where it can be heard: what is said often, and usual names. */
const wanted = new Set([
  ...[...ordinary]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, ORDINARY)
    .map(([word]) => word),
  ...forenames.slice(0, FORENAMES),
  ...surnames.slice(0, SURNAMES),
])
const exceptions = words
  .filter(({ letters, phones }) => wanted.delete(letters) && blur(pronounce(letters)) !== blur(phones))
  .sort((a, b) => (a.letters < b.letters ? -1 : 1))

/** What is to be mended: how many sounds stay, how many behind them go, and what stands for these. */
function correction(wrong: string, right: string): string {
  const shorter = Math.min(wrong.length, right.length)
  let [stay, end] = [0, 0]
  while (stay < shorter && wrong[stay] === right[stay]) stay++
  while (end < shorter - stay && wrong.at(-1 - end) === right.at(-1 - end)) end++
  const gone = wrong.length - stay - end
  return stay.toString(36) + gone.toString(36) + right.slice(stay, right.length - end)
}

/** Unstressed vowels are not told apart. */
function blur(phones: string): string {
  return phones.replace(/[IV]/g, 'V')
}

function readNames(file: string): string[] {
  return readFileSync(join(DATA, 'lexicon', file), 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]!.toLowerCase())
}

function countOrdinaryWords(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const file of ['articles/clean-dev.jsonl', 'transcripts/earnings21-dev.jsonl'])
    for (const line of readFileSync(join(DATA, file), 'utf8').split('\n').filter(Boolean))
      for (const [word] of (JSON.parse(line).text as string).matchAll(/\b[a-z]+\b/g))
        counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function frontCode(words: readonly string[]): string {
  let before = ''
  return words
    .map((word) => {
      let shared = 0
      while (shared < Math.min(35, word.length) && word[shared] === before[shared]) shared++
      before = word
      return shared.toString(36) + word.slice(shared)
    })
    .join(' ')
}

const corrections = exceptions.map(({ letters, phones }) => correction(pronounce(letters), phones))

/** One character a chunk: no digit, which begins a question. */
const LEAVES = Array.from({ length: 200 }, (_, i) => String.fromCharCode(i < 69 ? 58 + i : 0xa1 + i - 69))
const trees = writeLeaves()

/** A leaf is the character of its chunk; a question its offset (a digit), its letter (a–z, `#` the edge, A… a class) and both trees. */
function writeTree({ sound, split }: Leaf): string {
  if (!split) return LEAVES[sound]!
  const question =
    split.question === 0
      ? '#'
      : String.fromCharCode(split.question < 27 ? 96 + split.question : 65 + split.question - 27)
  return `${split.offset}${question}${writeTree(split.yes!)}${writeTree(split.no!)}`
}

function writeLeaves(): string {
  if (chunks.length > LEAVES.length) throw new Error('more chunks than characters for them')
  return roots.map(writeTree).join('')
}
console.log(`${trees.length} characters of trees, ${chunks.length} chunks, ${exceptions.length} exceptions`)
writeFileSync(
  join(import.meta.dirname, '../src/sounds/pronunciation.table.ts'),
  `// Made by training/learn-pronunciation.ts (npx tsx training/learn-pronunciation.ts) from the CMU Pronouncing Dictionary;
// the words worth an exception are the commonest of the clean articles, of the calls and of the register of names.

/** What a letter may sound like, each by its place. */
export const CHUNKS = ${JSON.stringify(chunks.join(' '))}
/** The neighbours that are asked about, relative to the letter. */
export const OFFSETS = ${JSON.stringify(OFFSETS)}
/** Letters that are asked about together. */
export const CLASSES = ${JSON.stringify(CLASSES)}
/** A tree for each letter, see pronounce.ts. */
export const TREES = ${JSON.stringify(trees)}
/** Words that the trees say wrongly, each with the number (base 36) of letters it shares with the one before. */
export const EXCEPTIONS = ${JSON.stringify(frontCode(exceptions.map(({ letters }) => letters)))}
/** What is to be mended of each: how many sounds stay (base 36), how many behind them go, and what stands for these. */
export const CORRECTIONS = ${JSON.stringify(corrections.join(' '))}
`,
)
