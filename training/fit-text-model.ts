import { type SuspectOdds, type TextModel, weighText } from '../src/garbles/weigh-text.ts'
import { randomFrom } from './people.ts'

/** The suspects of a text as they count together, and whether each is a garble of whom it is paired with. */
export interface JudgedText {
  readonly isClean: boolean
  readonly suspects: readonly (SuspectOdds & { readonly right: boolean })[]
}

/** Clean texts are the rule: one here counts as so many garbled ones. */
const CLEAN = 10
const STEPS = 1500

/** The model under which what is right and wrong is likeliest at this prior of a text being garbled, by a random search that goes on from the best. */
export function fitTextModel(texts: readonly JudgedText[], prior: number): TextModel {
  const random = randomFrom(5)
  const loss = (trial: TextModel): number => {
    let sum = 0
    for (const { suspects, isClean } of texts) {
      weighText(suspects, prior, trial).forEach((probability, s) => {
        const { right } = suspects[s]!
        sum -= (isClean ? CLEAN : 1) * Math.log(Math.max(1e-9, right ? probability : 1 - probability))
      })
    }
    return sum
  }
  const moved = (share: number, by: number): number => 1 / (1 + Math.exp(-Math.log(share / (1 - share)) - by))
  let best: TextModel = { shift: 0, scale: 1, garbles: 0.3, slips: 0.003 }
  let least = loss(best)
  for (let step = 0; step < STEPS; step++) {
    const reach = step < STEPS / 2 ? 1 : 0.25
    const by = (width: number): number => reach * width * (random() - 0.5)
    const trial: TextModel = {
      shift: best.shift + by(2),
      scale: Math.max(0.2, best.scale + by(0.3)),
      garbles: moved(best.garbles, by(1.5)),
      slips: moved(best.slips, by(1.5)),
    }
    const own = loss(trial)
    if (own >= least) continue
    least = own
    best = trial
  }
  return best
}
