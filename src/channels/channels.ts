import { LETTER_CODES } from '../sounds/letter-codes.ts'
import { PHONE_CODES } from '../sounds/sounds.ts'
import type { Channel } from './channel.ts'
import * as tables from './channels.table.ts'
import { type Hearing, learnedHearing } from './hearing.ts'
import { readChannel } from './operations.ts'

/** What happens to names on the way, one channel for each kind of noise, and how recognisers hear. */
export interface Channels {
  /** Letters of another alphabet or language: Witkoff → Vitkov. */
  readonly romanised: Channel
  /** Alphabets that leave the vowels out: Finch → Fynts. */
  readonly unvowelled: Channel
  /** A scanner's: Rinaldi → Rinaldt. */
  readonly print: Channel
  /** A recogniser's, in phones. */
  readonly sounding: Channel
  readonly hearing: Hearing
}

/** Each channel is read when it is first asked for. */
class LearnedChannels implements Channels {
  #romanised: Channel | undefined
  #unvowelled: Channel | undefined
  #print: Channel | undefined
  #sounding: Channel | undefined

  get romanised(): Channel {
    this.#romanised ??= readChannel(tables.ROMANISED, LETTER_CODES)
    return this.#romanised
  }

  get unvowelled(): Channel {
    this.#unvowelled ??= readChannel(tables.UNVOWELLED, LETTER_CODES)
    return this.#unvowelled
  }

  get print(): Channel {
    this.#print ??= readChannel(tables.PRINT, LETTER_CODES)
    return this.#print
  }

  get sounding(): Channel {
    this.#sounding ??= readChannel(tables.SOUNDING, PHONE_CODES)
    return this.#sounding
  }

  get hearing(): Hearing {
    return learnedHearing()
  }
}

const learned = new LearnedChannels()

/** The channels learned from real garbles. */
export const learnedChannels = (): Channels => learned
