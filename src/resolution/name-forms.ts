import { foldName } from '../names/fold-name.ts'
import { type Background, backgroundOf } from './background.ts'
import { alignmentOdds } from './channel.ts'
import { learnedChannels } from './channels.ts'
import type { FormKind } from './form-texts.ts'
import { letterCodes } from './letter-codes.ts'
import { consonantsOf, soundOf } from './sounds.ts'
import { spellingOdds } from './spelling-odds.ts'
import { metaphonesOf } from './written-name.ts'

/** One way to write an entity's name. */
export interface NameForm {
  readonly kind: FormKind
  /** As the canonical name writes it: what replaces a garble of this form. */
  readonly text: string
  readonly folded: string
  /** Letter codes with a 0 at either edge and between words, for the spelling channel. */
  readonly letters: Uint8Array
  /** Phone codes, for the sound channel. */
  readonly sound: Uint8Array
  /** The consonants among them, for the skeleton channel. */
  readonly consonants: Uint8Array
  readonly words: number
  /** Double Metaphone codes of the form as one word. */
  readonly codes: readonly string[]
  /** Odds of the form written as it is, the most that the channels can give. */
  readonly ownSpelling: number
  readonly ownSound: number
  readonly ownSkeleton: number
  readonly background: Background
}

/** Makes the comparable form of a text. */
export function makeForm(kind: FormKind, text: string, replacement = text, channels = learnedChannels()): NameForm {
  const folded = foldName(text)
  const letters = letterCodes(folded)
  const sound = soundOf(folded)
  const consonants = consonantsOf(sound)
  return {
    kind,
    text: replacement,
    folded,
    words: folded.split(' ').length,
    letters,
    sound,
    consonants,
    codes: metaphonesOf(folded),
    ownSpelling: spellingOdds(channels, letters, letters),
    ownSound: alignmentOdds(channels.sounding, sound, sound),
    ownSkeleton: alignmentOdds(channels.skeleton, consonants, consonants),
    background: backgroundOf(folded),
  }
}
