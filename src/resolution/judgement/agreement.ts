import { isUsualSurname } from '../../lexicon/usual-surnames.ts'
import { checkFingerprint } from '../../models/fingerprint.ts'
import { askNetwork, type Network } from '../../models/network.ts'
import { unpackWeights } from '../../models/packed-weights.ts'
import { isFamilyFirst } from '../../names/family-first.ts'
import { foldName } from '../../names/fold-name.ts'
import { isTitle } from '../../names/titles.ts'
import type { Entity } from '../../roster/entity.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { FINGERPRINT, HIDDEN, WEIGHTS } from './agreement.table.ts'
import { AGREED_BY, type Asked, agreementFeatures, besideAlignment } from './agreement-features.ts'
import { type Alignment, alignParts, type PartPair } from './align-parts.ts'
import { isAnotherName } from './is-another-name.ts'

let learned: Network | undefined
const names = new WeakMap<Entity, readonly string[]>()

/** What the parts of a written name tell beside those of somebody's. */
export interface Told {
  readonly features: Float32Array
  /** Is one of them another's name? */
  readonly isAnother: boolean
  /** Is it the name as it stands, with initials or a father's name between? */
  readonly isWithMore: boolean
  /** Is the given name the same, and only what stands for the surname is not? */
  readonly isGivenSame: boolean
  /** …and that is written small. */
  readonly isSmall: boolean
}

/** The same of each of somebody's names, for a written name of several words. */
export function alignWithNames({ folded, text }: WrittenName, entity: Entity): readonly Told[] {
  let known = names.get(entity)
  if (!known) names.set(entity, (known = [entity.name, ...entity.aliases].map(foldWithoutTitles)))
  const isSmall = SMALL_BEHIND_GIVEN.test(text)
  return known.map((name) => {
    const alignment = alignParts(folded, name)
    return {
      features: agreementFeatures(alignment),
      isAnother: isAnotherName(alignment),
      isWithMore: isWithMore(alignment),
      isGivenSame: isGivenSame(alignment, isSmall),
      isSmall,
    }
  })
}

/**
 * Log odds (nats) that a written name of several words is this one's of the people of a roster, before any prior, against its being nobody's of them: a
 * stranger's, or another's who has a part of the name in common. Every part that both have must agree, as a surname in common makes nobody the same
 * person, and neither does a given name.
 */
export function agreementOdds(told: readonly Told[], asked: Asked): number {
  const more = Math.log(asked.people)
  const likelier = Math.min(OF_FEW * more, OF_MANY - OF_NAMESAKES * more)
  const ofGiven = Math.max(0, Math.min(GIVEN_OF_FEW * more, GIVEN_OF_MANY - GIVEN_BY_CHANCE * more))
  let best = Number.NEGATIVE_INFINITY
  for (const { features, isAnother, isWithMore: hasMore, isGivenSame: hasGiven, isSmall } of told) {
    const raised = FEWEST + likelier + (hasGiven ? ofGiven + (isSmall ? WRITTEN_SMALL : 0) : 0)
    const odds = askNetwork(learnedAgreement(), besideAlignment(features, asked)) + raised
    best = Math.max(
      best,
      isAnother ? Math.min(odds, MOST_OF_ANOTHER) : hasMore ? Math.max(odds, LEAST_WITH_MORE) : odds,
    )
  }
  return best + more
}

/** The most that the odds are (nats), in a roster of whatever size, where a part is another's name. */
const MOST_OF_ANOTHER = 0

/** The least that they are where all words of the name stand there, with initials or a father's name between: Ada K. Lindqvist. */
const LEAST_WITH_MORE = 4

const isWithMore = ({ theirs, same, over, swapped }: Alignment): boolean =>
  same.length > 1 && same.length === theirs.length && !swapped && over.every((word) => word.length === 1)

// How much likelier (nats) a name is meant than in what was learned from, where two thirds of the strangers were given a namesake on purpose: least where
// one person is asked about, as names like theirs are asked then; most in rosters of some sixteen; and the less, the likelier somebody else of many has
// the same names by chance. Set on the development people whom docs/names.md scores too, so that of strangers, a third of them namesakes, about one in 500
// is taken for one of 16 people, and one in 300 for one of 1,000.
const FEWEST = 1.6
const OF_FEW = 0.58
const OF_MANY = 2.45
const OF_NAMESAKES = 0.3

// The same, more, where only the surname is not as it stands, and what stands for it is no other surname: of strangers in rosters of some size hardly one has a
// given name that is in it and a surname like that one's. Set on development people, judged on those kept out.
const GIVEN_OF_FEW = 0.6
const GIVEN_OF_MANY = 6
const GIVEN_BY_CHANCE = 0.52
/** The same, beside that, where it is written small: a stranger's surname is not, but what a recogniser takes for a word is. */
const WRITTEN_SMALL = 2

/** One name with a capital, and nothing else with one. */
const SMALL_BEHIND_GIVEN = /^\p{Lu}\S*(?: \p{Ll}\S*)+$/u

/** Is all the same but for one part, and that is not the given name? Of Chinese and Korean names the surname comes first. */
const isGivenSame = ({ theirs: [given], same, pairs, missing }: Alignment, isSmall: boolean): boolean =>
  given !== undefined &&
  given.length > 1 &&
  pairs.length === 1 &&
  missing.length === 0 &&
  same.includes(given) &&
  !isFamilyFirst(given) &&
  pairs[0]!.alike >= (isSmall ? LEAST_ALIKE_SMALL : LEAST_ALIKE) &&
  (isSmall || !isOtherSurname(pairs[0]!))

/** What is less like the surname than a garble is may be another: MacLennan, of MacLochlainn. */
const LEAST_ALIKE = 0.5
/** The same of what is written small: `Martin coke`, for Joake. */
const LEAST_ALIKE_SMALL = 0.2

/** A surname of its own that does not sound like the other: Lindgren, of Lindqvist. */
const isOtherSurname = ({ written: { folded, background, codes }, form }: PartPair): boolean =>
  (background.surname > 0 || isUsualSurname(folded)) && !codes.some((code) => form.codes.includes(code))

function foldWithoutTitles(name: string): string {
  const words = foldName(name).split(' ')
  while (words.length > 2 && isTitle(words[0]!)) words.shift()
  return words.join(' ')
}

function learnedAgreement(): Network {
  if (!learned) {
    checkFingerprint('agreement', FINGERPRINT, AGREED_BY)
    learned = { inputs: AGREED_BY.length, hidden: HIDDEN, weights: unpackWeights(WEIGHTS) }
  }
  return learned
}
