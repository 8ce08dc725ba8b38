/** One text with what is done to it: what the fuzzer tries, and what a found seed makes again. */
import type { Fault } from './invariants.ts'
import { createRandom, mixSeeds, type Random } from './random.ts'
import type { SeedTexts } from './seed-texts.ts'
import { tryArchives } from './try-archive.ts'
import { tryArticles } from './try-article.ts'
import { tryDocuments } from './try-document.ts'
import { tryNames } from './try-names.ts'

export interface Trial {
  readonly kind: string
  readonly source: string
  /** The options, as somebody would write them. */
  readonly options: object
  /** What is wrong with this text under the trial's options; throws what whosaid throws. */
  check(source: string): Fault
}

/** Chooses what the documents of one setting share (their options, and what is compiled of these), and gives what makes the trial of each. */
export type MakeTrials = (random: Random, texts: SeedTexts) => (random: Random) => Trial

const KINDS: readonly (readonly [share: number, make: MakeTrials])[] = [
  [0.55, tryArticles],
  [0.31, tryDocuments],
  [0.1, tryNames],
  [0.04, tryArchives],
]
/** So many documents, one after another, have one setting: to compile a roster costs more than to clean a short text. */
const TOGETHER = 25
/** Numbers of settings are kept apart from those of documents. */
const SETTINGS = 2 ** 31

/** Makes the trials of a run, each the same whenever it is asked for. */
export function createTrials(run: number, texts: SeedTexts): (document: number) => Trial {
  let last: { readonly setting: number; readonly make: (random: Random) => Trial } | undefined
  return (document) => {
    const setting = Math.floor(document / TOGETHER)
    if (last?.setting !== setting) {
      const random = createRandom(mixSeeds(run, SETTINGS + setting))
      last = { setting, make: chooseKind(random)(random, texts) }
    }
    return last.make(createRandom(mixSeeds(run, document)))
  }
}

function chooseKind(random: Random): MakeTrials {
  let left = random.next()
  return (KINDS.find(([share]) => (left -= share) < 0) ?? KINDS[0]!)[1]
}

/** What is wrong, or undefined. */
export function runTrial({ check }: Trial, source: string): Fault {
  try {
    return check(source)
  } catch (error) {
    return `threw ${error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}\n${error.stack?.split('\n').slice(1, 4).join('\n')}` : error}`
  }
}
