import { type Channel, channelOf } from './channel.ts'
import { SOUNDING, SPELLING } from './channels.table.ts'
import { LETTER_CODES } from './letter-codes.ts'
import { readOperations } from './operations.ts'
import { PHONE_CODES } from './sounds.ts'

let spellingChannel: Channel | undefined
let soundChannel: Channel | undefined

/** How letters of names come out in transliteration, print, translation and other people's spelling. */
export const spelling = (): Channel => (spellingChannel ??= channelOf(readOperations(SPELLING), LETTER_CODES))

/** How the sounds of names come out in speech recognition. */
export const sounding = (): Channel => (soundChannel ??= channelOf(readOperations(SOUNDING), PHONE_CODES))
