import { backgroundOf } from '../lexicon/word-background.ts'
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
  const { given, middle, family, suffix } = parseName(text)
  return {
    text,
    folded: foldName(text),
    given: makePart('given', given),
    middle: foldName(middle),
    family: makePart('family', family),
    suffix: foldName(suffix),
  }
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
