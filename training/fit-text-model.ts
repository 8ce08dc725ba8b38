import type { TextModel } from './garble-table.ts'
import { randomFrom } from './people.ts'

/** The suspects of a text with the garble model's log odds (nats). */
export interface JudgedText {
  readonly isClean: boolean
  readonly suspects: readonly {
    readonly odds: number
    readonly right: boolean
    readonly places: number
    readonly name: string
  }[]
}

/** Probability that each suspect is a garble, as src/garbles/weigh-text.ts works it out under a model yet to be fitted. */
export function judgeText({ suspects }: JudgedText, model: TextModel, prior: number): number[] {
  const likelihoods = suspects.map(({ odds }) =>
    Math.exp(Math.max(-30, Math.min(30, model.shift + model.scale * odds))),
  )
  const evidence = (share: number): number =>
    likelihoods.reduce((sum, likelihood) => sum + Math.log(1 - share + share * likelihood), 0)
  const isGarbled =
    1 / (1 + Math.exp(Math.log(1 - prior) + evidence(model.slips) - Math.log(prior) - evidence(model.garbles)))
  const chance = (share: number, likelihood: number): number => (share * likelihood) / (1 - share + share * likelihood)
  return likelihoods.map(
    (likelihood) => isGarbled * chance(model.garbles, likelihood) + (1 - isGarbled) * chance(model.slips, likelihood),
  )
}

/** Clean texts are the rule: one here counts as so many garbled ones. */
const CLEAN = 3
const STEPS = 1500

/** The model under which what is right and wrong is likeliest at this prior of a text being garbled, by a random search that goes on from the best. */
export function fitTextModel(texts: readonly JudgedText[], prior: number): TextModel {
  const random = randomFrom(5)
  const loss = (trial: TextModel): number => {
    let sum = 0
    for (const text of texts) {
      judgeText(text, trial, prior).forEach((probability, s) => {
        const { right } = text.suspects[s]!
        sum -= (text.isClean ? CLEAN : 1) * Math.log(Math.max(1e-9, right ? probability : 1 - probability))
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
