import { backgroundOf } from '../lexicon/word-background.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { parseName } from '../names/parse-name.ts'
import { makeForm, type NameForm } from '../resolution/forms/name-forms.ts'
import { readWritten, type WrittenName } from '../resolution/forms/written-name.ts'

/** A written name taken apart, ready to be compared with others. */
export interface WholeName {
  readonly text: string
  readonly folded: string
  readonly given: NamePart
  /** Folded; empty where there is none. */
  readonly middle: string
  readonly family: NamePart
  /** The middle name and the family name as one, where the middle one may be a part of what was garbled: "Jonas Option Loss". */
  readonly longFamily: NamePart | null
  readonly suffix: string
}

/** One part of a name: as it may stand for others, and as what others may stand for. */
export interface NamePart {
  readonly folded: string
  readonly written: WrittenName
  readonly form: NameForm
  /** How usual it is as a name of this kind: 0 (not known as one) to 10. */
  readonly usual: number
}

/** Takes a name apart: a name of one word is a family name. */
export function readWholeName(text: string): WholeName {
  const { given, suffix, ...rest } = parseName(text)
  // "Liv To Glide": what a recogniser made of one surname
  const broken = rest.middle.split(' ').some((word) => FUNCTION_WORDS.has(word.toLowerCase().replace(/['’].*/su, '')))
  const middle = broken ? '' : rest.middle
  const family = broken ? `${rest.middle} ${rest.family}` : rest.family
  return {
    text,
    folded: foldName(text),
    given: makePart('given', given),
    middle: foldName(middle),
    family: makePart('family', family),
    longFamily: isPartOfSurname(middle) ? makePart('family', `${middle} ${family}`) : null,
    suffix: foldName(suffix),
  }
}

/** Words between two others that are neither an initial nor somebody's given name. */
function isPartOfSurname(middle: string): boolean {
  const folded = foldName(middle)
  return folded.length > 1 && !/[(.]/.test(middle) && folded.split(' ').every((word) => forenameFrequency(word) === 0)
}

function makePart(kind: 'given' | 'family', text: string): NamePart {
  const folded = foldName(text)
  return {
    folded,
    written: readWritten(text),
    form: makeForm(kind, text),
    usual: kind === 'given' ? forenameFrequency(folded.split(' ', 1)[0]!) : backgroundOf(folded).surname,
  }
}
