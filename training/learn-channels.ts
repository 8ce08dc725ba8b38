// Learns which letters and sounds of names are confused, from real garbles.
//   npx tsx training/learn-channels.ts
// Reads names/garbles.jsonl without the people held out; writes src/resolution/channels.table.ts. Deterministic.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldName } from '../src/names/fold-name.ts'
import type { Operation } from '../src/resolution/channel.ts'
import { LETTER_CODES, letterCodes } from '../src/resolution/letter-codes.ts'
import { writeOperations } from '../src/resolution/operations.ts'
import { PHONE_CODES, soundOf } from '../src/resolution/sounds.ts'
import { learnChannel, type Pair } from './learn-channel.ts'
import { type Garble, isHeldOut, readLines } from './people.ts'

export interface LearnedChannels {
  readonly spelling: readonly Operation[]
  readonly sounding: readonly Operation[]
}

export function learnChannels(garbles: readonly Garble[]): LearnedChannels {
  const pairs = (channels: readonly string[], encode: (folded: string) => Uint8Array): Pair[] =>
    garbles
      .filter((g) => channels.includes(g.channel))
      .map((g) => ({ form: encode(foldName(g.truth)), written: encode(foldName(g.garble)), weight: 1 }))
      .filter((pair) => pair.form.length > 0 && pair.written.length > 0)
  return {
    spelling: learnChannel(pairs(['translit', 'human', 'ocr'], letterCodes), {
      symbols: LETTER_CODES,
      longest: 4,
      rounds: 12,
      least: 4,
    }),
    sounding: learnChannel(pairs(['asr', 'asr-tts'], soundOf), {
      symbols: PHONE_CODES,
      longest: 3,
      rounds: 12,
      least: 4,
    }),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const learned = learnChannels(readLines<Garble>('names/garbles.jsonl').filter((g) => !isHeldOut(g.name)))
  writeFileSync(
    join(import.meta.dirname, '../src/resolution/channels.table.ts'),
    `// Made by training/learn-channels.ts (npx tsx training/learn-channels.ts) from real garbles of people's names; see NOTICE.
/** Operations of an alignment with their log odds against chance, see operations.ts. */
export const SPELLING =
  '${writeOperations(learned.spelling)}'
export const SOUNDING =
  '${writeOperations(learned.sounding)}'
`,
  )
  console.log(`spelling ${learned.spelling.length} operations, sounding ${learned.sounding.length}`)
}
