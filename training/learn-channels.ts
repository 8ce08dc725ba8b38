// Learns which letters and sounds of names are confused, from real garbles, one channel for each kind of noise.
//   npx tsx training/learn-channels.ts
// Reads names/garbles.jsonl without the people held out; writes src/channels/channels.table.ts and skeleton.table.ts. Deterministic.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Channel, channelOf, type Operation } from '../src/channels/channel.ts'
import type { Channels } from '../src/channels/channels.ts'
import { writeOperations } from '../src/channels/operations.ts'
import { foldName } from '../src/names/fold-name.ts'
import { LETTER_CODES, letterCodes } from '../src/sounds/letter-codes.ts'
import { consonantsOf, PHONE_CODES, soundOf } from '../src/sounds/sounds.ts'
import { LETTERS_ALIKE, PHONES_ALIKE, PRINT_ALIKE } from './alike.ts'
import { readLines } from './data.ts'
import { type LearnOptions, learnChannel, type Pair } from './learn-channel.ts'
import type { Garble } from './people.ts'
import { isHeldOut } from './split.ts'

const LETTERED: ReadonlySet<string> = new Set(['romanised', 'unvowelled', 'print'])

type Learned = Readonly<Record<Exclude<keyof Channels, 'hearing'> | 'skeleton', readonly Operation[]>>

const LETTERS: LearnOptions = { symbols: LETTER_CODES, longest: 4, rounds: 10, least: 4, alike: LETTERS_ALIKE }
const PHONES: LearnOptions = { symbols: PHONE_CODES, longest: 3, rounds: 10, least: 4, alike: PHONES_ALIKE }

const isUnvowelled = (g: Garble): boolean =>
  g.channel === 'translit' && /Arab|Hebr|Persian|FONIPA|Wikidata (fa|ar|he|ur|ps)\b/.test(g.tool)
const isSpoken = (g: Garble): boolean => g.channel === 'asr' || g.channel === 'asr-tts'

/** Learns every channel from the garbles given. */
export function learnChannels(garbles: readonly Garble[]): Learned {
  const pairs = (belongs: (g: Garble) => boolean, encode: (folded: string) => Uint8Array): Pair[] =>
    garbles
      .filter(belongs)
      .map((g) => ({ form: encode(foldName(g.truth)), written: encode(foldName(g.garble)), weight: 1 }))
      .filter((pair) => pair.form.length > 0 && pair.written.length > 0)
  const skeleton = (folded: string): Uint8Array => consonantsOf(soundOf(folded))
  return {
    romanised: learnChannel(
      pairs((g) => g.channel === 'human' || (g.channel === 'translit' && !isUnvowelled(g)), letterCodes),
      LETTERS,
    ),
    unvowelled: learnChannel(pairs(isUnvowelled, letterCodes), LETTERS),
    print: learnChannel(
      pairs((g) => g.channel === 'ocr', letterCodes),
      { ...LETTERS, least: 2, alike: PRINT_ALIKE },
    ),
    sounding: learnChannel(pairs(isSpoken, soundOf), PHONES),
    skeleton: learnChannel(
      pairs((g) => isSpoken(g) || g.channel === 'human', skeleton),
      PHONES,
    ),
  }
}

/** The learned channels, quantised as in `src/`; what is heard is learned beginning with one of them. */
export function asChannels(learned: Learned): Omit<Channels, 'hearing'> {
  const letters = (operations: readonly Operation[]): Channel => channelOf(operations, LETTER_CODES)
  const phones = (operations: readonly Operation[]): Channel => channelOf(operations, PHONE_CODES)
  return {
    romanised: letters(learned.romanised),
    unvowelled: letters(learned.unvowelled),
    print: letters(learned.print),
    sounding: phones(learned.sounding),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const learned = learnChannels(readLines<Garble>('names/garbles.jsonl').filter((g) => !isHeldOut(g.name)))
  const { skeleton, ...channels } = learned
  write('channels', channels)
  // of its own, as who looks names up does without
  write('skeleton', { skeleton })
  for (const [name, operations] of Object.entries(learned)) console.log(`${name}: ${operations.length} operations`)
}

function write(file: string, channels: Partial<Learned>): void {
  const tables = Object.entries(channels).map(
    ([name, operations]) =>
      `export const ${name.toUpperCase()} =\n  '${writeOperations(operations, LETTERED.has(name) ? LETTER_CODES : PHONE_CODES)}'\n`,
  )
  writeFileSync(
    join(import.meta.dirname, `../src/channels/${file}.table.ts`),
    `// Made by training/learn-channels.ts (npx tsx training/learn-channels.ts) from real garbles of people's names; see NOTICE.
/** Operations of an alignment with their log odds against chance, see operations.ts. */
${tables.join('')}`,
  )
}
