/** One text with what is done to it: what the fuzzer tries, and what a found seed makes again. */
import type { Fault } from './invariants.ts'
import { createRandom, mixSeeds, type Random } from './random.ts'
import type { SeedTexts } from './seed-texts.ts'
import { tryArchive } from './try-archive.ts'
import { tryArticle } from './try-article.ts'
import { tryDocument } from './try-document.ts'
import { tryNames } from './try-names.ts'

export interface Trial {
  readonly kind: string
  readonly source: string
  /** The options, as somebody would write them. */
  readonly options: object
  /** What is wrong with this text under the trial's options; throws what whosaid throws. */
  check(source: string): Fault
}

const KINDS: readonly (readonly [share: number, make: (random: Random, texts: SeedTexts) => Trial])[] = [
  [0.5, tryArticle],
  [0.36, tryDocument],
  [0.1, tryNames],
  [0.04, tryArchive],
]

/** The trial of one document of a run: the same each time. */
export function makeTrial(run: number, document: number, texts: SeedTexts): Trial {
  const random = createRandom(mixSeeds(run, document))
  let left = random.next()
  const chosen = KINDS.find(([share]) => (left -= share) < 0) ?? KINDS[0]!
  return chosen[1](random, texts)
}

/** What is wrong, or undefined. */
export function runTrial({ check }: Trial, source: string): Fault {
  try {
    return check(source)
  } catch (error) {
    return `threw ${error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}\n${error.stack?.split('\n').slice(1, 4).join('\n')}` : error}`
  }
}
