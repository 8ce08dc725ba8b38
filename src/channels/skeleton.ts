import { PHONE_CODES } from '../sounds/sounds.ts'
import type { Channel } from './channel.ts'
import { readChannel } from './operations.ts'
import { SKELETON } from './skeleton.table.ts'

let learned: Channel | undefined

/** The channel of consonants alone, however they came to be written: most clean articles need no other. */
export function learnedSkeleton(): Channel {
  learned ??= readChannel(SKELETON, PHONE_CODES)
  return learned
}
