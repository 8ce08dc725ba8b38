// What is learned from and what is measured on: every split of the training data stands here.
import { foldName } from '../src/names/fold-name.ts'

/** Number of parts people are split into, so that what is learned can be measured on people never seen. */
export const PARTS_OF_PEOPLE = 5

/** The part a person belongs to, from the last word of the name, so that people with one surname stay together. */
export function partOfPerson(name: string): number {
  const last = foldName(name).split(' ').at(-1)!
  let hash = 0x811c9dc5
  for (let i = 0; i < last.length; i++) hash = Math.imul(hash ^ last.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x2c1b3c6d) >>> 8) % PARTS_OF_PEOPLE
}

/** People whose garbles no table in `src/` was learned from; every figure is reported on them. */
export const isHeldOut = (name: string): boolean => partOfPerson(name) === 0

/** A fixed share of the documents, by a hash of their id, is kept for choosing between models. */
export function isHeldOutDocument(id: string): boolean {
  let hash = 7
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0
  return hash % 10 === 0
}

/** Halves the clean articles by a hash of the id: one to learn from, one to measure on. */
export function isTrainingArticle(id: string): boolean {
  let hash = 7
  for (const character of id.replace(/-swap$/, '')) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0
  return ((hash >>> 3) & 1) === 0
}

/** A hash of a document, the same for an article and its garbled copies. */
export function hashOfDocument(document: string, seed: number): number {
  let hash = seed
  const id = document.replace('-garbled', '')
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0
  return hash
}

/** A fifth of the documents: on them is fitted what the suspects of a text say together, and no tree is grown from them. */
export const isForFitting = (document: string): boolean => (hashOfDocument(document, 3) >>> 4) % 5 === 0

/** A third of the people are put into those documents, and no others: what is fitted there is fitted on people of whom no tree was grown. */
export const isPersonForFitting = (name: string): boolean =>
  (hashOfDocument(foldName(name).split(' ').at(-1)!, 5) >>> 4) % 3 === 0

/** Publishers and genres of which nothing is learned, so that what is learned can be measured on sources never seen: about a third of the clean texts. */
const KEPT_OUT: ReadonlySet<string> = new Set([
  'USA TODAY',
  'Washington Times',
  'NPR Online News',
  'Politico',
  'The Guardian',
  'MarketWatch',
  'Chicago Sun-Times',
  'literature',
  'us-speech',
])

export const isKeptOut = ({ publisher, genre }: { readonly publisher?: string; readonly genre?: string }): boolean =>
  KEPT_OUT.has(genre ?? publisher ?? '')

/** Number of parts the calls are split into, so that what is learned can be measured on calls never seen. */
export const PARTS_OF_CALLS = 4

/** The part a call belongs to, from its number (`e21-4320211-amazon` → 4320211): all its transcripts stay together. */
export function partOfCall(id: string): number {
  const call = Number(/\d{7}/.exec(id)?.[0] ?? 0)
  return (Math.imul(call, 0x85ebca6b) >>> 18) % PARTS_OF_CALLS
}

/** The part (0 to 3) left out of what is learned, to measure on it; none where `HELD_OUT` names none, as for what is in `src/`. */
const HELD_OUT = process.env['HELD_OUT']
export const isHeldOutCall = (id: string): boolean => String(partOfCall(id)) === HELD_OUT
