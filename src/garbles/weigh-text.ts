import { TEXT } from './text-model.table.ts'

/** How probable it is beforehand, 0..1, that names in a text were garbled, where the caller does not say. */
export const DEFAULT_GARBLED = 0.1
/** Nothing is surer beforehand than this, 0..1. */
const LEAST = 1e-4
/** Log odds (nats) beyond which nothing changes. */
const MOST_ODDS = 30

/** What counts of a suspect. */
export interface SuspectOdds {
  /** Log odds (nats) of the garble model. */
  readonly odds: number
  /** In how many places it stands, or 1 where that tells nothing. */
  readonly places: number
  /** Does the name alone tell who of the roster it is? Then a text that is clean else is no reason to doubt it. */
  readonly isResolved: boolean
  /** Is it a name that people have beside another such? Then it shows nothing of the text, and in a clean one is hardly ever a slip. */
  readonly isName: boolean
  /** Is it known for nothing, and very like the name of somebody whom the text introduces whole? */
  readonly isStrange: boolean
}

/** What turns the log odds of the garble model into probabilities, all suspects of a text together. */
export interface TextModel {
  /** The line from the model's log odds to log likelihoods. */
  readonly shift: number
  readonly scale: number
  /** Share of the suspects that are garbles in a text that was garbled, and in one that was not. */
  readonly garbles: number
  readonly slips: number
}

/** How much less likely, 0..1, a name that people have is a slip of another such: a second person is asked about, and not linked. */
const NAME_SLIP = 0.15

/**
 * What that adds to a suspect's log likelihood (nats): the garble models, learned where most that resembles a name is somebody else, leave such at .3 to .5, where
 * 13 of 14 were slips in news that was looked at beforehand. Chosen on the garbled articles of the development data, where .9 and 1.5 do nearly alike.
 */
const STRANGE = 1.2

/**
 * What twice as many places add to a suspect's log likelihood (nats), up to four of them: a writer's slip stands once. Chosen on the garbled articles of
 * the development data, where .2 and .25 do alike; .35 already makes three more edits in 2,296 clean texts.
 */
const AGAIN = 0.25
const MOST_DOUBLINGS = 2

/**
 * Probability, 0..1, that each suspect is somebody's garble, all suspects of a text together. Most texts were not garbled on the way, and
 * then hardly any suspect is a garble, a writer's slip at most; of a text that was, many are. Which of the two a text is, is one unknown
 * that all its suspects share: `garbled` is its probability beforehand, and what the suspects show together makes it sure.
 */
export function weighText(
  suspects: readonly SuspectOdds[],
  garbled: number = DEFAULT_GARBLED,
  { shift, scale, garbles, slips }: TextModel = TEXT,
): readonly number[] {
  const prior = Math.min(1 - LEAST, Math.max(LEAST, garbled))
  const likelihoods = suspects.map(({ odds, places, isStrange }) => {
    const again = AGAIN * Math.min(MOST_DOUBLINGS, Math.log2(places))
    const line = shift + scale * odds + again + (isStrange ? STRANGE : 0)
    return Math.exp(Math.max(-MOST_ODDS, Math.min(MOST_ODDS, line)))
  })
  const evidence = (share: number): number =>
    likelihoods.reduce(
      (sum, likelihood, s) => sum + (suspects[s]!.isName ? 0 : Math.log(1 - share + share * likelihood)),
      0,
    )
  const oddsOfGarbled = Math.log(prior / (1 - prior)) + evidence(garbles) - evidence(slips)
  const isGarbled = 1 / (1 + Math.exp(-oddsOfGarbled))
  const chance = (share: number, likelihood: number): number => (share * likelihood) / (1 - share + share * likelihood)
  return likelihoods.map((likelihood, s) => {
    const { isResolved, isName } = suspects[s]!
    const inClean = chance(isResolved ? garbles : slips, likelihood) * (isName ? NAME_SLIP : 1)
    return isGarbled * chance(garbles, likelihood) + (1 - isGarbled) * inClean
  })
}
