import { checkFingerprint } from '../../models/fingerprint.ts'
import { askNetwork, type Network } from '../../models/network.ts'
import { foldName } from '../../names/fold-name.ts'
import { isTitle } from '../../names/titles.ts'
import type { Entity } from '../../roster/entity.ts'
import { FINGERPRINT, HIDDEN, WEIGHTS } from './agreement.table.ts'
import { AGREED_BY, agreementFeatures } from './agreement-features.ts'
import { type Alignment, alignParts } from './align-parts.ts'

let learned: Network | undefined
const features = new Float32Array(AGREED_BY.length)
const names = new WeakMap<Entity, readonly string[]>()

/**
 * Log odds (nats) that a whole written name is somebody's against its being that of another who has a part of the name in common: a brother's, a
 * namesake's. Every part that both have must agree, as a surname in common makes nobody the same person, and neither does a given name.
 */
export function agreementOdds(written: string, entity: Entity): number {
  let known = names.get(entity)
  if (!known) names.set(entity, (known = [entity.name, ...entity.aliases].map(foldWithoutTitles)))
  let best = Number.NEGATIVE_INFINITY
  for (const name of known) {
    const alignment = alignParts(written, name)
    agreementFeatures(alignment, features)
    const apart = isApart(alignment) ? APART : 0
    best = Math.max(best, askNetwork(learnedAgreement(), features) + againstOthers(alignment) + apart)
  }
  return best
}

/** How much rarer (nats) another's name is of which two parts are like these and none is the same, or a variant. */
const APART = 4
const isApart = ({ same, pairs }: Alignment): boolean =>
  same.length === 0 && pairs.length > 1 && pairs.every(({ how }) => how !== 'variant')

/** How like a word must be that may be a name of its own, and what it takes off the odds (nats) where it is less. */
const LIKE_ENOUGH = 0.6
const UNLIKE = 4

/** Ronaldinho beside Ronaldo: what is no ordinary word, as recognisers write them, is easily another name. */
export function againstOthers({ pairs }: Alignment): number {
  const worst = pairs.at(-1)
  return worst && worst.written.background.word === 0 ? UNLIKE * Math.min(0, worst.alike - LIKE_ENOUGH) : 0
}

function foldWithoutTitles(name: string): string {
  const words = foldName(name).split(' ')
  while (words.length > 2 && isTitle(words[0]!)) words.shift()
  return words.join(' ')
}

function learnedAgreement(): Network {
  if (!learned) {
    checkFingerprint('agreement', FINGERPRINT, AGREED_BY)
    learned = { inputs: AGREED_BY.length, hidden: HIDDEN, weights: Float32Array.from(WEIGHTS) }
  }
  return learned
}
