import { ownOdds } from '../../channels/channel.ts'
import { type Channels, learnedChannels } from '../../channels/channels.ts'
import { hearingOdds } from '../../channels/hearing.ts'
import { ownSpellingOdds } from '../../channels/spelling-odds.ts'
import { type Background, backgroundOf } from '../../lexicon/word-background.ts'
import { foldName } from '../../names/fold-name.ts'
import { remember } from '../../sounds/remember.ts'
import { soundOf } from '../../sounds/sounds.ts'
import { type ComparableText, LazyText } from './comparable-text.ts'
import type { FormKind } from './form-texts.ts'
import type { Signature } from './signature.ts'

/** One way to write an entity's name. */
export interface NameForm extends ComparableText {
  readonly kind: FormKind
  /** As the canonical name writes it: what replaces a garble of this form. */
  readonly text: string
  /** Odds of the form written as it is, the most that the channels can give. */
  readonly ownSpelling: number
  readonly ownSound: number
  readonly ownHearing: number
  readonly background: Background
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

class LazyForm extends LazyText implements NameForm {
  readonly kind: FormKind
  readonly #textOf: () => string
  readonly #channels: Channels
  #text: string | undefined
  #background: Background | undefined
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
    super(folded, sound, signature)
    this.kind = kind
    this.#textOf = textOf
    this.#channels = channels
  }

  get text(): string {
    this.#text ??= this.#textOf()
    return this.#text
  }

  get background(): Background {
    this.#background ??= backgroundOf(this.folded)
    return this.#background
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
