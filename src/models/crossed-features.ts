import type { Feature } from './feature.ts'
import { hashOf } from './fingerprint.ts'
import type { HashedRow } from './hashed-row.ts'

/**
 * The features of a hashed model: what is seen of a candidate, whole numbers each with a name, and which of these are weighed together.
 * `['class', 'class next']` weighs each class, and each class with each that may be next to it. The empty cross is weighed for every candidate.
 */
export class CrossedFeatures<Seen> {
  /** In the order in which they are hashed. */
  readonly names: readonly string[]
  readonly #sights: readonly Feature<Seen>[]
  /** The places of the sights of each cross. */
  readonly #members: readonly (readonly number[])[]
  #plan: Plan<Seen> | undefined

  /**
   * A table has fewer weights than there are features, and which of them share one is chance; another `draw` gives another chance. Of three that were
   * tried each list has the one that was best on the documents kept out.
   */
  constructor(draw: string, sights: readonly Feature<Seen>[], crosses: readonly string[]) {
    const places = new Map(sights.map(({ name }, place) => [name, place]))
    const placeOf = (name: string): number => {
      const place = places.get(name)
      if (place === undefined) throw new Error(`a model crosses ${name}, which is nothing that it sees`)
      return place
    }
    this.names = [draw, ...crosses]
    this.#sights = sights
    this.#members = crosses.map((cross) => (cross ? cross.split(' ').map(placeOf) : []))
  }

  /** Adds the features of a candidate to a row. */
  addTo(row: HashedRow, seen: Seen): void {
    this.#plan ??= planOf(this.names, this.#sights, this.#members)
    const { of, values, seeds, members, ends } = this.#plan
    for (let i = 0; i < values.length; i++) values[i] = of[i]!(seen)
    for (let cross = 0, m = 0; cross < ends.length; cross++) {
      let hash = seeds[cross]!
      for (; m < ends[cross]!; m++) {
        hash = Math.imul(hash ^ values[members[m]!]!, 0x85ebca6b)
        hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
      }
      row.add(hash ^ (hash >>> 16))
    }
  }
}

/** How features are hashed, worked out when the first candidate comes. */
interface Plan<Seen> {
  readonly of: readonly ((seen: Seen) => number)[]
  /** What was seen of the last candidate. */
  readonly values: Int32Array
  readonly seeds: Int32Array
  /** The places in `values` of all crosses, one cross behind the other. */
  readonly members: Uint8Array
  readonly ends: Uint16Array
}

function planOf<Seen>(
  [draw, ...crosses]: readonly string[],
  sights: readonly Feature<Seen>[],
  members: readonly (readonly number[])[],
): Plan<Seen> {
  let behind = 0
  return {
    of: sights.map(({ of }) => of),
    values: new Int32Array(sights.length),
    seeds: Int32Array.from(crosses, (cross) => hashOf(cross + draw)),
    members: Uint8Array.from(members.flat()),
    ends: Uint16Array.from(members, ({ length }) => (behind += length)),
  }
}
