import type { ShareOfTurns } from './ranking/find-candidates.ts'
import type { Turn } from './speaker-scene.ts'

/** Who spoke so far. How much of it is whose is counted as it comes, so that a question costs the same at the end of a long text. */
export class SpokenTurns {
  readonly #turns: Turn[] = []
  readonly #shares = new Map<number, ShareOfTurns>()

  /** The last one last. */
  get turns(): readonly Turn[] {
    return this.#turns
  }

  get shares(): ReadonlyMap<number, ShareOfTurns> {
    return this.#shares
  }

  /** Who goes on stands once; and so do several in a row who are nobody of the cast. */
  add(turn: Turn): void {
    const { member, unnamed } = turn
    const last = this.#turns.at(-1)
    if (member >= 0 && last?.member === member) this.#turns[this.#turns.length - 1] = turn
    else if (member >= 0 || unnamed || last?.member !== -1) {
      this.#shares.set(member, { count: (this.#shares.get(member)?.count ?? 0) + 1, last: this.#turns.length })
      this.#turns.push(turn)
    }
  }
}
