import { type FrontCoded, readFrontCoded } from '../models/front-code.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { remember } from '../sounds/remember.ts'
import { properClass } from './proper-words.ts'
import { surnameClass } from './usual-surnames.ts'
import { WORDS } from './word-background.table.ts'

/** How usual a word is as something other than the name in question: frequency classes, 0 (not known) to 10. */
export interface Background {
  /** An ordinary word, as a dictionary has it. */
  readonly word: number
  /** A word written with a capital that is no person's name: place, nationality, month, organisation. */
  readonly proper: number
  readonly surname: number
  readonly forename: number
}

let words: FrontCoded<number> | undefined

function readWords(): FrontCoded<number> {
  words ??= readFrontCoded(WORDS, (tag) => Number(tag) + 1, 1)
  return words
}

/** Every word of which it is known how usual it is. */
export const usualWords = (): string[] => readWords().words()

/**
 * What a written word already is, before anybody asks whose garble it might be. Expects a folded word (see `foldName`).
 *
 * @example
 * backgroundOf('moscow') // { word: 0, proper: 6, surname: 0, forename: 0 }
 */
export const backgroundOf: (folded: string) => Background = remember(20_000, (folded) => ({
  word: readWords().get(folded) ?? 0,
  proper: properClass(folded),
  surname: surnameClass(folded),
  forename: forenameFrequency(folded),
}))

/** Is it no word of the language, no place and no name that people have? */
export const isKnownForNothing = (folded: string): boolean => {
  const { word, proper, surname, forename } = backgroundOf(folded)
  return word + proper + surname + forename === 0
}
