import { type Background, backgroundOf } from './word-background.ts'

/** How usual a word may be as a place or a firm that is one of the words of somebody’s name: `Ada Flint`. */
const SELDOM_PLACE = 3

/** Are the words of a folded name what people are called, or no words that are known otherwise; or is one of several a forename? */
export function isMadeOfNames(folded: string): boolean {
  const words = folded.split(' ').filter(Boolean)
  // Per Ekman
  if (words.length > 1 && words[0] === 'per') words.shift()
  const known = words.map(backgroundOf)
  const seldom = words.length > 1 ? SELDOM_PLACE : 1
  const isName = ({ forename, surname, word, proper }: Background): boolean =>
    forename + surname > 0 ? forename + surname >= word : word === 0 && proper <= seldom
  return words.length === 1 ? isName(known[0]!) : known.some(({ forename }) => forename > 0) || known.every(isName)
}
