import { alignmentOdds, type Channel } from '../../channels/channel.ts'
import { type Channels, learnedChannels } from '../../channels/channels.ts'
import { hearingOdds } from '../../channels/hearing.ts'
import { spellingOdds } from '../../channels/spelling-odds.ts'
import type { NameForm } from '../forms/name-forms.ts'
import { resemblance } from '../forms/signature.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { likeness, likenessOfCodes } from './likeness.ts'

/** What speaks for a written stretch being a given form of a name, from spelling and sound alone. */
export interface Evidence {
  /** Log odds (nats) of the best alignment of the letters against chance; above 0 speaks for the form. */
  readonly spellingOdds: number
  /** The same of the phones. */
  readonly soundOdds: number
  /** The same of the phones as recognisers hear them in their surroundings. */
  readonly hearingOdds: number
  /** Share of the odds the form would have if written as it is, at most 1; may be below 0. */
  readonly spelling: number
  readonly sound: number
  readonly hearing: number
  /** Odds of the first phones being one. */
  readonly beginning: number
  /** 1 − Levenshtein distance / length of the longer, 0..1. */
  readonly letters: number
  /** The same of the nearest two Double Metaphone codes. */
  readonly codes: number
  /** The same of the phones. */
  readonly phones: number
  /** Share of letters and sounds that both have, in whatever order, 0..1. */
  readonly resemblance: number
  /** Share of the form's letters in words that stand in the stretch as they are, and of the stretch's. */
  readonly sharedOfForm: number
  readonly sharedOfWritten: number
  /** Are the two the same but for case, accents and punctuation? */
  readonly same: boolean
}

/** Compares a written stretch with one form. */
export function gatherEvidence(written: WrittenName, form: NameForm, channels: Channels = learnedChannels()): Evidence {
  const letterOdds = spellingOdds(channels, form.letters, written.letters)
  const soundOdds = alignmentOdds(channels.sounding, form.sound, written.sound)
  const same = written.folded === form.folded
  const heardOdds = same ? form.ownHearing : hearingOdds(channels.hearing, form.sound, written.sound)
  const shared = sharedLetters(written.folded, form.folded)
  return {
    spellingOdds: letterOdds,
    soundOdds,
    hearingOdds: heardOdds,
    spelling: share(letterOdds, form.ownSpelling),
    sound: share(soundOdds, form.ownSound),
    hearing: share(heardOdds, form.ownHearing),
    beginning: alike(channels.sounding, form.sound[0], written.sound[0]),
    letters: likeness(written.folded, form.folded),
    codes: same ? 1 : likenessOfCodes(written, form),
    phones: likeness(written.spoken, form.spoken),
    resemblance: resemblance(written.signature, form.signature),
    sharedOfForm: shared / Math.max(1, form.folded.length),
    sharedOfWritten: shared / Math.max(1, written.folded.length),
    same,
  }
}

const alike = (channel: Channel, form: number | undefined, written: number | undefined): number =>
  form === undefined || written === undefined
    ? 0
    : Math.log(Math.max(1e-5, channel.one[form * channel.symbols + written]!))

const share = (odds: number, own: number): number => (own > 0 ? Math.max(-2, Math.min(1, odds / own)) : 0)

/** Letters of the words that both have. */
export function sharedLetters(written: string, form: string): number {
  if (written === form) return form.length
  if (!written.includes(' ') && !form.includes(' ')) return 0
  let letters = 0
  for (let start = 0, end = 0; start < form.length; start = end + 1) {
    end = wordEnd(form, start)
    if (hasWord(written, form, start, end)) letters += end - start
  }
  return letters
}

/** Is the stretch of `form` from `start` to `end` a word of the text? Nothing is cut out, as this is asked very often. */
function hasWord(text: string, form: string, start: number, end: number): boolean {
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = wordEnd(text, from)
    if (to - from !== end - start) continue
    let same = 0
    while (from + same < to && text.charCodeAt(from + same) === form.charCodeAt(start + same)) same++
    if (from + same === to) return true
  }
  return false
}

function wordEnd(text: string, start: number): number {
  const end = text.indexOf(' ', start)
  return end < 0 ? text.length : end
}
