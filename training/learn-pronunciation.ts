// Learns src/speech/pronunciation.table.ts: how English letters sound, from the CMU Pronouncing Dictionary.
//   npx tsx training/learn-pronunciation.ts
// 1. Aligns the letters of every word with its phones, each letter with none, one or two (hard EM).
// 2. Grows, letter by letter, contexts (right 1, left 1, right 2, left 2, right 3) as long as a context says the
//    sound of at least LEAST_GAIN more words than the shorter context does. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const DATA = process.env['WHOSAID_DATA'] ?? join(import.meta.dirname, '../../shared/data')
const LEAST_GAIN = Number(process.env['LEAST_GAIN'] ?? 15)
const ROUNDS = 6
const ORDINARY = 1500
const FORENAMES = 700

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

const VOWEL_LETTERS = new Set('aeiouy')
const VOWEL_PHONES = new Set('a@VoWYERieOQUuI')
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

interface Place {
  readonly letters: string
  readonly at: number
  readonly sound: string
}

/** The letter with `width` letters of context: right, left, right, left, right. */
const ORDER = [1, -1, 2, -2, 3]
function context({ letters, at }: Place, width: number): string {
  const right = ORDER.slice(0, width).filter((o) => o > 0).length
  const left = width - right
  const padded = `##${letters}###`
  return `${padded.slice(at + 2 - left, at + 2)}.${padded.slice(at + 2, at + 3 + right)}`
}

function mostCommon(places: readonly Place[]): string {
  const counts = new Map<string, number>()
  for (const { sound } of places) counts.set(sound, (counts.get(sound) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}

function grow(places: readonly Place[], width: number, rules: Map<string, string>, inherited: string | null): void {
  const sound = mostCommon(places)
  const gain = places.filter((p) => p.sound === sound).length - places.filter((p) => p.sound === inherited).length
  let known = inherited
  if (inherited === null || gain >= LEAST_GAIN) {
    rules.set(context(places[0]!, width), sound)
    known = sound
  }
  if (width === ORDER.length) return
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const key = context(place, width + 1)
    if (!groups.has(key)) groups.set(key, [])
    groups.get(key)!.push(place)
  }
  for (const group of groups.values()) if (group.length >= LEAST_GAIN) grow(group, width + 1, rules, known)
}

const words = readDictionary()
const aligned = alignAll(words)
const places = new Map<string, Place[]>()
for (const [{ letters }, sounds] of aligned) {
  sounds.forEach((sound, at) => {
    const letter = letters[at]!
    if (!places.has(letter)) places.set(letter, [])
    places.get(letter)!.push({ letters, at, sound })
  })
}
const rules = new Map<string, string>()
for (const letter of [...places.keys()].sort()) grow(places.get(letter)!, 0, rules, null)

function pronounce(letters: string): string {
  let out = ''
  for (let at = 0; at < letters.length; at++) {
    for (let width = ORDER.length; width >= 0; width--) {
      const sound = rules.get(context({ letters, at, sound: '' }, width))
      if (sound !== undefined) {
        out += sound
        break
      }
    }
  }
  return out
}
let right = 0
for (const word of words) right += Number(pronounce(word.letters) === word.phones)
console.log(
  `${words.length} words, ${rules.size} rules, ${((100 * right) / words.length).toFixed(1)} % of the words said right`,
)

/** Words that the rules say wrongly and that are said often, and forenames. */
const ordinary = countOrdinaryWords()
const forenames = readFileSync(join(DATA, 'lexicon/register-forenames.tsv'), 'utf8').split('\n').slice(0, FORENAMES)
const wanted = new Set([
  ...[...ordinary]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, ORDINARY)
    .map(([word]) => word),
  ...forenames.map((line) => line.split('\t')[0]!.toLowerCase()),
])
const exceptions: string[] = []
for (const { letters, phones } of words) {
  if (!wanted.delete(letters) || pronounce(letters) === phones) continue
  exceptions.push(`${letters}=${phones}`)
}

function countOrdinaryWords(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readFileSync(join(DATA, 'articles/clean-dev.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    for (const [word] of (JSON.parse(line).text as string).matchAll(/\b[a-z]+\b/g))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

const body = [...rules].map(([k, v]) => `${k}=${v}`).join(' ')
console.log(`${body.length} bytes of rules, ${exceptions.length} exceptions`)
writeFileSync(
  join(import.meta.dirname, '../src/speech/pronunciation.table.ts'),
  `// Made by training/learn-pronunciation.ts (npx tsx training/learn-pronunciation.ts) from the CMU Pronouncing Dictionary;
// the words worth an exception are the commonest of the clean articles and of the forename register.

/** What a letter sounds like: "left.letter right=phones", the longest context that fits decides; # is the word's edge. */
export const PRONUNCIATION_RULES =
  '${body}'

/** Words that the rules say wrongly. */
export const PRONUNCIATION_EXCEPTIONS =
  '${exceptions.sort().join(' ')}'
`,
)
