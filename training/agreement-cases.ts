// Whole names, written rightly or garbled in part, and the names of people who are not meant.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldName } from '../src/names/fold-name.ts'
import { nicknamesOf } from '../src/names/nicknames.ts'
import { metaphonesOf } from '../src/resolution/forms/comparable-text.ts'
import { likeness } from '../src/resolution/judgement/likeness.ts'
import { DATA, readLines } from './data.ts'
import { type Garble, type Person, randomFrom } from './people.ts'
import { isHeldOut } from './split.ts'

/** A whole written name, and who is to stand in the roster that is asked about it. */
export interface WrittenCase {
  readonly kind: string
  readonly written: string
  /** Who is meant; null where nobody of the roster is. */
  readonly name: string | null
  /** Others who stand in it: namesakes, and for nobody's names whoever is likest. */
  readonly beside: readonly string[]
  /** Whom the name may mean too, so that nothing can be learned from them. */
  readonly perhaps: readonly string[]
  readonly held: boolean
  readonly weight: number
}

const wordsOf = (name: string): string[] => foldName(name).split(' ').filter(Boolean)

/** Can these be two spellings of one name, as far as anybody can tell? */
export function mayBeSame(a: string, b: string): boolean {
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  const left = [...long]
  const differ = short.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  if (differ.length === 0) return true
  return differ.every((word) =>
    left.some(
      (other) =>
        ((word.length === 1 || other.length === 1) && word[0] === other[0]) ||
        nicknamesOf(word).has(other) ||
        (Math.min(word.length, other.length) > 3 &&
          likeness(word, other) >= 1 - 1.01 / Math.max(word.length, other.length)) ||
        bones(word) === bones(other),
    ),
  )
}
const bones = (word: string): string =>
  word
    .replace(/(.)\1/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![eiyh])/g, 'k')
    .replace(/kh/g, 'h')
    .replace(/zh/g, 'j')
    .replace(/ou|w|oo/g, 'u')
    .replace(/ee|[yj]/g, 'i')
    .replace(/(.)h/g, '$1')

/** Surnames that are said alike (Mertz, Merz) are easily one. */
const soundAlike = (a: string, b: string): boolean => metaphonesOf(a).some((code) => metaphonesOf(b).includes(code))

const people = readLines<Person>('names/people.jsonl')
const garbles = readLines<Garble>('names/garbles.jsonl')
const queries = readLines<Garble>('names/large-queries.jsonl')
const crowd = readLines<Person>('names/large-roster.jsonl')

/** How often a namesake is placed beside a person, somebody of the given name, and how often the person is left out. */
const NAMESAKE = 0.5
const OF_GIVEN = 0.3
const ABSENT = 0.6

/** The names in a register that so many people have. */
const usualNames = (file: string, least: number): readonly string[] =>
  readFileSync(join(DATA, 'lexicon', file), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, count]) => Number(count) >= least)
    .map(([name]) => foldName(name!))
    .filter((name) => /^[a-z]{4,}$/.test(name))

/** The written names of which is learned, of people held out too. */
export function gatherCases(): WrittenCase[] {
  const random = randomFrom(11)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const byLast = new Map<string, string[]>()
  const byFirst = new Map<string, string[]>()
  const push = (map: Map<string, string[]>, key: string, name: string): void => {
    const list = map.get(key)
    if (list) list.push(name)
    else map.set(key, [name])
  }
  const all = [...new Set([...people, ...crowd].map(({ name }) => name))]
  for (const name of all) {
    const words = wordsOf(name)
    if (words.length < 2) continue
    push(byLast, words.at(-1)!, name)
    push(byFirst, words[0]!, name)
  }
  const cases: WrittenCase[] = []
  /** Somebody of a list who cannot be meant. */
  const another = (list: readonly string[] | undefined, ...meant: readonly string[]): readonly string[] => {
    for (let tries = 0; list && tries < 5; tries++) {
      const other = pick(list)
      if (!meant.some((name) => mayBeSame(foldName(other), foldName(name)))) return [other]
    }
    return []
  }
  const positive = (kind: string, written: string, name: string, weight: number): void => {
    if (!foldName(written).includes(' ')) return
    const words = wordsOf(name)
    const held = isHeldOut(name)
    const beside = [
      ...(random() < NAMESAKE ? another(byLast.get(words.at(-1)!), name, written) : []),
      ...(random() < OF_GIVEN ? another(byFirst.get(words[0]!), name, written) : []),
    ]
    cases.push({ kind: `${kind} +`, written, name, beside, perhaps: [], held, weight })
    if (random() >= ABSENT) return
    const left = [...another(byFirst.get(words[0]!), name, written), ...beside]
    cases.push({ kind: `${kind} −`, written, name: null, beside: left, perhaps: [name], held, weight })
  }
  const negative = (kind: string, written: string, name: string, weight: number): void => {
    cases.push({ kind: `${kind} −`, written, name: null, beside: [name], perhaps: [], held: isHeldOut(name), weight })
  }
  const byId = new Map(people.map((p) => [p.id, p]))
  const perChannel = new Map<string, number>()
  const key = (g: Garble, p: Person | undefined): string =>
    `${g.channel} ${g.truth === g.name ? 'full' : g.truth === p?.family ? 'family' : g.truth === p?.given ? 'given' : 'other'}`
  for (const g of garbles) {
    const k = key(g, byId.get(g.id))
    perChannel.set(k, (perChannel.get(k) ?? 0) + 1)
  }
  const givenGarbles = new Map<string, Garble[]>()
  for (const g of garbles) {
    const p = byId.get(g.id)
    if (p && g.truth === p.given) givenGarbles.set(p.id, [...(givenGarbles.get(p.id) ?? []), g])
  }
  const seen = new Set<string>()
  for (const g of garbles) {
    const p = byId.get(g.id)
    if (!p?.given || !p.family || seen.has(`${g.garble}|${g.id}`)) continue
    seen.add(`${g.garble}|${g.id}`)
    const k = key(g, p)
    if (random() > 600 / perChannel.get(k)!) continue
    const w = /^mt/.test(g.channel) ? 0.5 : 1
    if (g.truth === p.name) {
      positive(`${g.channel} full`, g.garble, p.name, w)
      const parts = g.garble.split(' ')
      if (parts.length === 2 && p.name.split(' ').length === 2 && foldName(parts[0]!) !== foldName(p.given))
        positive(`${g.channel} given~`, `${parts[0]} ${p.family}`, p.name, w / 2)
    } else if (g.truth === p.family) {
      if (random() < 0.8) positive(`${g.channel} family~`, `${p.given} ${g.garble}`, p.name, w)
      else positive(`${g.channel} family~ swapped`, `${g.garble} ${p.given}`, p.name, w)
      if (foldName(g.garble).includes(' ')) positive(`${g.channel} family alone`, g.garble, p.name, 0.5)
    } else if (g.truth === p.given) {
      positive(`${g.channel} given~`, `${g.garble} ${p.family}`, p.name, w)
    }
  }
  // a name with one part of somebody else's, and with initials
  const parts: { word: string; folded: string }[][] = [[], [], []]
  const placeOf = (words: readonly string[], i: number): number => (i === 0 ? 0 : i === words.length - 1 ? 2 : 1)
  for (const { name } of crowd) {
    const words = name.split(' ')
    if (words.length > 1)
      words.forEach((word, i) => {
        const folded = foldName(word)
        if (folded.length > 2) parts[placeOf(words, i)]!.push({ word, folded })
      })
  }
  const replaceOne = (name: string): void => {
    const words = name.split(' ')
    if (words.length < 2) return
    const i = Math.floor(random() * words.length)
    if (foldName(words[i]!).length < 3) return
    const size = pick([1, 300])
    const some = Array.from({ length: size }, () => pick(parts[placeOf(words, i)]!))
    const own = foldName(words[i]!)
    const [best] = some
      .map(({ word, folded }) => ({ word, folded, alike: likeness(folded, own) }))
      .sort((a, b) => b.alike - a.alike)
      .slice(0, 40)
      .filter(({ folded }) => !mayBeSame(own, folded))
    if (!best) return
    const written = words.map((word, j) => (j === i ? best.word : word)).join(' ')
    negative(`one part replaced ${size}`, written, name, size > 1 ? 1.2 : 0.5)
  }
  const withInitial = (name: string): void => {
    const words = name.split(' ')
    if (words.length < 2) return
    const i = Math.floor(random() * (words.length - 1))
    const letter = foldName(words[i]!)[0]
    if (!letter) return
    const other = pick([...'abcdefghijklmnoprstw'].filter((l) => l !== letter))
    const to = (l: string): string => words.map((word, j) => (j === i ? `${l.toUpperCase()}.` : word)).join(' ')
    positive('initial', to(letter), name, 0.5)
    negative('initial', to(other), name, 0.5)
  }
  // one slip of the pen, and parts that are left out
  const slip = (name: string): void => {
    const words = name.split(' ')
    const i = Math.floor(random() * words.length)
    const word = words[i]!
    if (words.length < 2 || foldName(word).length < 4) return
    const at = 1 + Math.floor(random() * (word.length - 2))
    const letter = pick([...'aeiounrstlmdh'])
    const slips = [
      word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
    ]
    const written = words.map((other, j) => (j === i ? pick(slips) : other)).join(' ')
    positive('slip', written, name, 0.5)
  }
  // the same name spelt as somebody else spells it: Tomas, Thomas
  const respelt = new Map<string, string[]>()
  for (const [place, list] of parts.entries())
    for (const { word, folded } of list) push(respelt, `${place} ${bones(folded)}`, word)
  const respell = (name: string): void => {
    const words = name.split(' ')
    const i = Math.floor(random() * words.length)
    const own = foldName(words[i]!)
    const others = (respelt.get(`${placeOf(words, i)} ${bones(own)}`) ?? []).filter((word) => foldName(word) !== own)
    if (words.length < 2 || others.length === 0) return
    const other = pick(others)
    const written = words.map((word, j) => (j === i ? other : word)).join(' ')
    positive('respelt', written, name, 0.7)
  }
  const leaveOut = (name: string): void => {
    const words = name.split(' ')
    const kept = words.filter((_, i) => i === words.length - 1 || random() < 0.6)
    if (kept.length > 1 && kept.length < words.length) positive('left out', kept.join(' '), name, 0.5)
  }
  // another's usual name that is a slip away from this one: Barrow, Barlow; Julio, Julia
  const usual = [usualNames('register-forenames.tsv', 40), [], usualNames('register-surnames.tsv', 10)] as const
  const asUsual = usual.map((names) => new Set(names))
  const neighbours = new Map<string, readonly string[]>()
  const anothers = (name: string): void => {
    const words = name.split(' ')
    const i = random() < 0.3 ? 0 : words.length - 1
    const own = foldName(words[i]!)
    if (words.length < 2 || own.length < 4 || own.includes(' ')) return
    const place = placeOf(words, i)
    const key = `${place} ${own}`
    const others =
      neighbours.get(key) ??
      usual[place]!.filter(
        (other) =>
          other !== own &&
          Math.abs(other.length - own.length) < 2 &&
          bones(other) !== bones(own) &&
          !(place === 2 && soundAlike(other, own)) &&
          !nicknamesOf(other).has(own) &&
          likeness(other, own) >= 1 - 1.01 / Math.min(own.length, 6),
      )
    neighbours.set(key, others)
    if (others.length === 0) return
    const other = pick(others)
    const written = words.map((word, j) => (j === i ? other[0]!.toUpperCase() + other.slice(1) : word)).join(' ')
    negative('another usual name', written, name, asUsual[place]!.has(own) ? 0.5 : 0.15)
  }
  for (let i = 0; i < 6000; i++) anothers((random() < 0.5 ? pick(people) : pick(crowd)).name)
  const many = crowd.filter(({ name }) => name.split(' ').length > 2)
  for (let i = 0; i < 4000; i++)
    replaceOne((random() < 0.3 ? pick(many) : random() < 0.6 ? pick(people) : pick(crowd)).name)
  for (let i = 0; i < 700; i++) withInitial((random() < 0.6 ? pick(many) : pick(crowd)).name)
  for (let i = 0; i < 1500; i++) slip((random() < 0.5 ? pick(people) : pick(crowd)).name)
  for (let i = 0; i < 4000; i++) respell((random() < 0.5 ? pick(people) : pick(crowd)).name)
  for (let i = 0; i < 1500; i++) leaveOut(pick(many).name)
  for (const q of queries) positive(`large ${q.channel}`, q.garble, q.name, 0.6)
  for (const p of people) if (random() < 0.35) positive('as written', p.name, p.name, 0.5)
  for (let i = 0; i < 1500; i++) {
    const c = pick(crowd)
    positive('as written', c.name, c.name, 0.5)
  }
  // whole names of people who are not there; for two of three somebody is who has a part of it
  for (let i = 0; i < STRANGERS; i++) {
    const { name } = random() < 0.6 ? pick(people) : pick(crowd)
    const words = wordsOf(name)
    if (words.length < 2) continue
    const kind = ['stranger −', 'stranger of a surname −', 'stranger of a given name −'][i % 3]!
    const like = i % 3 === 1 ? byLast.get(words.at(-1)!) : byFirst.get(words[0]!)
    const beside = i % 3 === 0 ? [] : another(like, name)
    cases.push({ kind, written: name, name: null, beside, perhaps: [name], held: isHeldOut(name), weight: 1 })
  }
  return cases
}

const STRANGERS = 14_000
