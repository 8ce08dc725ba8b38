import { type FrontCoded, readFrontCoded } from '../models/front-code.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { remember } from '../sounds/remember.ts'
import { PROPER_WORDS, SURNAMES, WORDS } from './word-background.table.ts'

/** How usual a word is as something other than the name in question: frequency classes, 0 (not known) to 10. */
export interface Background {
  /** An ordinary word, as a dictionary has it. */
  readonly word: number
  /** A word written with a capital that is no person's name: place, nationality, month, organisation. */
  readonly proper: number
  readonly surname: number
  readonly forename: number
}

interface Lists {
  readonly words: FrontCoded<number>
  readonly proper: FrontCoded<number>
  readonly surnames: FrontCoded<number>
}

let lists: Lists | undefined

function readLists(): Lists {
  lists ??= {
    words: readFrontCoded(WORDS, (tag) => Number(tag) + 1, 1),
    proper: readFrontCoded(PROPER_WORDS, (tag) => Number(tag) + 1, 1),
    surnames: readFrontCoded(SURNAMES, (tag) => Number(tag) + 1, 1),
  }
  return lists
}

/** Every word and surname of which it is known how usual it is. */
export function knownWords(): string[] {
  const { words, surnames } = readLists()
  return [...new Set([...words.words(), ...surnames.words()])]
}

/**
 * What a written word already is, before anybody asks whose garble it might be. Expects a folded word (see `foldName`).
 *
 * @example
 * backgroundOf('moscow') // { word: 0, proper: 6, surname: 0, forename: 0 }
 */
export const backgroundOf: (folded: string) => Background = remember(20_000, (folded) => {
  const { words, proper, surnames } = readLists()
  return {
    word: words.get(folded) ?? 0,
    proper: proper.get(folded) ?? 0,
    surname: surnames.get(folded) ?? 0,
    forename: forenameFrequency(folded),
  }
})
