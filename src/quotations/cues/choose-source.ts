import { choose } from '../../models/choose-likeliest.ts'
import { HashedRow } from '../../models/hashed-row.ts'
import { readLinearModel, score } from '../../models/linear-model.ts'
import { SOURCE_WEIGHTS } from '../features/quotation-weights.table.ts'
import { describeSource, SOURCE_NAMES } from '../features/source-features.ts'
import type { CueSite } from '../narration/cue-site.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { sourceBeforeAside } from './source-before-aside.ts'

const model = readLinearModel(SOURCE_WEIGHTS, SOURCE_NAMES)
const row = new HashedRow()
const ASIDE = 0.9

/** The noun phrase of a sentence that is the source of a cue, or null, with its probability; `previous` is that of the cue before. */
export function chooseSource(
  site: CueSite,
  label: number,
  previous: NounPhrase | null,
): { source: NounPhrase | null; probability: number } {
  const phrases = site.candidates(previous)
  const aside = sourceBeforeAside(site, phrases)
  if (aside) return { source: aside, probability: ASIDE }
  const candidates = [...phrases, null]
  const { index, probability } = choose(candidates, (phrase, i) =>
    score(model, describeSource(site, label, previous, phrase, i, row)),
  )
  return { source: candidates[index]!, probability }
}
