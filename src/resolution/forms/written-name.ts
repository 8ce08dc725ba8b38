import { type Background, backgroundOf } from '../../lexicon/word-background.ts'
import { foldName } from '../../names/fold-name.ts'
import { remember } from '../../sounds/remember.ts'
import { soundOf } from '../../sounds/sounds.ts'
import { type ComparableText, LazyText } from './comparable-text.ts'

/** A written stretch, prepared once to be compared with many forms. */
export interface WrittenName extends ComparableText {
  readonly text: string
  /** The least that is known of any of its words. */
  readonly background: Background
}

const LONGEST = 120

/** Prepares a written stretch of one or more words; beyond 120 letters nothing is a name, and the rest is left out. */
export const readWritten = (text: string): WrittenName =>
  text.length > LONGEST ? new LazyName(text, foldName(text.slice(0, LONGEST))) : recall(text)

/** The names of a text come again in it, in its second reading, and in the next text. */
const recall = remember(4_000, (text) => new LazyName(text, foldName(text)))

class LazyName extends LazyText implements WrittenName {
  readonly text: string
  #background: Background | undefined

  constructor(text: string, folded: string) {
    super(folded, soundOf(folded))
    this.text = text
  }

  get background(): Background {
    this.#background ??= leastBackground(this.folded === '' ? [] : this.folded.split(' '))
    return this.#background
  }
}

function leastBackground(words: readonly string[]): Background {
  let [word, proper, surname, forename] = [10, 10, 10, 10]
  for (const part of words) {
    const known = backgroundOf(part)
    word = Math.min(word, known.word)
    proper = Math.min(proper, known.proper)
    surname = Math.min(surname, known.surname)
    forename = Math.min(forename, known.forename)
  }
  return { word, proper, surname, forename }
}
