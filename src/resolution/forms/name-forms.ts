import { ownOdds } from '../../channels/channel.ts'
import { type Channels, learnedChannels } from '../../channels/channels.ts'
import { hearingOdds } from '../../channels/hearing.ts'
import { pairOdds } from '../../channels/letter-pairs.ts'
import { ownSpellingOdds } from '../../channels/spelling-odds.ts'
import { type Background, backgroundOf } from '../../lexicon/word-background.ts'
import { foldName } from '../../names/fold-name.ts'
import { letterCodes } from '../../sounds/letter-codes.ts'
import { remember } from '../../sounds/remember.ts'
import { consonantsOf, soundOf, spokenText } from '../../sounds/sounds.ts'
import type { FormKind } from './form-texts.ts'
import { type Signature, signatureOf } from './signature.ts'
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
  /** The same as a string. */
  readonly spoken: string
  /** The consonants among them, for the skeleton channel. */
  readonly consonants: Uint8Array
  readonly words: number
  /** Double Metaphone codes of the form as one word. */
  readonly codes: readonly string[]
  readonly signature: Signature
  /** Odds of the form written as it is, the most that the channels can give. */
  readonly ownSpelling: number
  readonly ownSound: number
  readonly ownHearing: number
  readonly background: Background
  /** How much its letters follow one another as those of names do, see `pairOdds`. */
  readonly pairOdds: number
}

/** Makes the comparable form of a text. What it takes to compare it is worked out when asked for. */
export function makeForm(kind: FormKind, text: string, replacement = text, channels?: Channels): NameForm {
  if (replacement !== text || channels || text.length > LONGEST_RECALLED)
    return readForm(kind, text, replacement, channels)
  let recall = recalled.get(kind)
  if (!recall) {
    recall = remember(4_000, (written) => readForm(kind, written, written))
    recalled.set(kind, recall)
  }
  return recall(text)
}

function readForm(kind: FormKind, text: string, replacement: string, channels?: Channels): NameForm {
  const folded = foldName(text)
  return new LazyForm(kind, folded, soundOf(folded), () => replacement, channels)
}

/** Forms of each kind: the people of a text come again in its second reading, and in the next text. */
const recalled = new Map<FormKind, (text: string) => NameForm>()
const LONGEST_RECALLED = 120

/** A form of an index, which knows its sound and signature; its text is asked for only where it is a candidate. */
export const makeIndexedForm = (
  kind: FormKind,
  folded: string,
  sound: Uint8Array,
  signature: Signature,
  textOf: () => string,
): NameForm => new LazyForm(kind, folded, sound, textOf, learnedChannels(), signature)

class LazyForm implements NameForm {
  readonly kind: FormKind
  readonly folded: string
  readonly sound: Uint8Array
  readonly words: number
  readonly #textOf: () => string
  readonly #channels: Channels
  #text: string | undefined
  #letters: Uint8Array | undefined
  #spoken: string | undefined
  #consonants: Uint8Array | undefined
  #codes: readonly string[] | undefined
  #signature: Signature | undefined
  #background: Background | undefined
  #pairOdds: number | undefined
  #ownSpelling: number | undefined
  #ownSound: number | undefined
  #ownHearing: number | undefined

  constructor(
    kind: FormKind,
    folded: string,
    sound: Uint8Array,
    textOf: () => string,
    channels = learnedChannels(),
    signature?: Signature,
  ) {
    this.kind = kind
    this.folded = folded
    this.sound = sound
    this.#signature = signature
    this.words = countWords(folded)
    this.#textOf = textOf
    this.#channels = channels
  }

  get text(): string {
    this.#text ??= this.#textOf()
    return this.#text
  }

  get letters(): Uint8Array {
    this.#letters ??= letterCodes(this.folded)
    return this.#letters
  }

  get spoken(): string {
    this.#spoken ??= spokenText(this.sound)
    return this.#spoken
  }

  get consonants(): Uint8Array {
    this.#consonants ??= consonantsOf(this.sound)
    return this.#consonants
  }

  get codes(): readonly string[] {
    this.#codes ??= metaphonesOf(this.folded)
    return this.#codes
  }

  get signature(): Signature {
    this.#signature ??= signatureOf(this.folded)
    return this.#signature
  }

  get background(): Background {
    this.#background ??= backgroundOf(this.folded)
    return this.#background
  }

  get pairOdds(): number {
    this.#pairOdds ??= pairOdds(this.letters)
    return this.#pairOdds
  }

  get ownSpelling(): number {
    this.#ownSpelling ??= ownSpellingOdds(this.#channels, this.letters)
    return this.#ownSpelling
  }

  get ownSound(): number {
    this.#ownSound ??= ownOdds(this.#channels.sounding, this.sound)
    return this.#ownSound
  }

  get ownHearing(): number {
    this.#ownHearing ??= hearingOdds(this.#channels.hearing, this.sound, this.sound)
    return this.#ownHearing
  }
}

function countWords(folded: string): number {
  let words = 1
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words++
  return words
}
