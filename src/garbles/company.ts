import { foldName } from '../names/fold-name.ts'
import type { Target } from './gather-targets.ts'

/** What the other suspects of a text say of a suspect that is paired with a target, in this order, behind the features of the pairing. */
export const COMPANY_FEATURES = [
  'ownOdds',
  'companions',
  'companionOdds',
  'companionSum',
  'companionPlaces',
  'otherOdds',
  'others',
  'otherSum',
  'inText',
] as const

/** A suspect as its likeliest target, from what is seen of the two alone. */
export interface Likeliest {
  /** Log odds (nats). */
  readonly odds: number
  readonly target: string
  readonly places: number
}

/** Log odds (nats) beyond which nothing is told apart. */
const MOST = 8
const within = (odds: number): number => Math.max(-MOST, Math.min(MOST, odds))
/** Log odds (nats) from which on a suspect's places count. */
const WORTH_COUNTING = -1

/** The suspects of one target, or of all. */
interface Group {
  likely: number
  sum: number
  places: number
  /** The two greatest odds. */
  best: number
  second: number
}

const newGroup = (): Group => ({ likely: 0, sum: 0, places: 0, best: -MOST, second: -MOST })

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds))

function add(group: Group, { odds, places }: Likeliest): void {
  if (odds > 0) group.likely++
  if (odds > WORTH_COUNTING) group.places += places
  group.sum += chance(odds)
  if (odds > group.best) [group.second, group.best] = [group.best, odds]
  else if (odds > group.second) group.second = odds
}

/** By which targets' suspects stand together: the last word of the name. */
export const targetKey = ({ name }: Pick<Target, 'name'>): string => foldName(name).split(' ').at(-1)!

/**
 * The suspects of a text, weighed one by one, beside each other: a name that is garbled once is garbled again, and a text in which one name is
 * garbled may hold more. Answers for each suspect in constant time.
 */
export class Company {
  readonly #groups = new Map<string, Group>()
  readonly #all = newGroup()
  readonly #count: number
  readonly #firstTarget: string
  /** The best odds of the suspects of any target but the first. */
  readonly #bestElsewhere: number

  constructor(suspects: readonly Likeliest[]) {
    for (const suspect of suspects) {
      const group = this.#groups.get(suspect.target) ?? newGroup()
      this.#groups.set(suspect.target, group)
      add(group, suspect)
      add(this.#all, suspect)
    }
    this.#count = suspects.length
    const ranked = [...this.#groups].sort((a, b) => b[1].best - a[1].best)
    this.#firstTarget = ranked[0]?.[0] ?? ''
    this.#bestElsewhere = ranked[1]?.[1].best ?? -MOST
  }

  /** The features of a suspect, `own` as its likeliest target, paired with `target` with `odds`. */
  measure(own: Likeliest, target: string, odds: number): number[] {
    const group = this.#groups.get(target) ?? newGroup()
    const isOwn = own.target === target
    const [likely, sum] = [Number(own.odds > 0), chance(own.odds)]
    const places = own.odds > WORTH_COUNTING ? own.places : 0
    const companion = isOwn && own.odds >= group.best ? group.second : group.best
    return [
      within(odds),
      group.likely - (isOwn ? likely : 0),
      within(companion),
      group.sum - (isOwn ? sum : 0),
      Math.min(10, group.places - (isOwn ? places : 0)),
      within(this.#bestBeside(target, own)),
      this.#all.likely - group.likely - (isOwn ? 0 : likely),
      this.#all.sum - group.sum - (isOwn ? 0 : sum),
      this.#count,
    ]
  }

  /** The best odds of another suspect of another target. */
  #bestBeside(target: string, own: Likeliest): number {
    if (this.#firstTarget === target) return this.#bestElsewhere
    const first = this.#groups.get(this.#firstTarget)
    if (!first) return -MOST
    return own.target === this.#firstTarget && own.odds >= first.best ? Math.max(first.second, -MOST) : first.best
  }
}
