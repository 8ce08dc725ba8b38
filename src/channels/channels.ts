import { LETTER_CODES } from '../sounds/letter-codes.ts'
import { PHONE_CODES } from '../sounds/sounds.ts'
import { type Channel, channelOf } from './channel.ts'
import * as tables from './channels.table.ts'
import { type Hearing, learnedHearing } from './hearing.ts'
import { readOperations } from './operations.ts'

/** What happens to names on the way, one channel for each kind of noise, and how recognisers hear. */
export interface Channels {
  /** Letters of another alphabet or language: Witkoff → Vitkov. */
  readonly romanised: Channel
  /** Alphabets that leave the vowels out: Smith → Smyt. */
  readonly unvowelled: Channel
  /** A scanner's: Salvini → Salvint. */
  readonly print: Channel
  /** A recogniser's, in phones. */
  readonly sounding: Channel
  /** Consonants alone, however they came to be written. */
  readonly skeleton: Channel
  readonly hearing: Hearing
}

let learned: Channels | undefined

/** The channels learned from real garbles. */
export function learnedChannels(): Channels {
  learned ??= {
    romanised: channelOf(readOperations(tables.ROMANISED, LETTER_CODES), LETTER_CODES),
    unvowelled: channelOf(readOperations(tables.UNVOWELLED, LETTER_CODES), LETTER_CODES),
    print: channelOf(readOperations(tables.PRINT, LETTER_CODES), LETTER_CODES),
    sounding: channelOf(readOperations(tables.SOUNDING, PHONE_CODES), PHONE_CODES),
    skeleton: channelOf(readOperations(tables.SKELETON, PHONE_CODES), PHONE_CODES),
    hearing: learnedHearing(),
  }
  return learned
}
