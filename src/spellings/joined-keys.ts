/** Keys in groups that are joined, in whatever order; the keys of a group come in the order in which it was joined. */
export class JoinedKeys {
  /** A key that stands before it in its group; the first of a group leads to itself. */
  readonly #before = new Map<string, string>()
  readonly #next = new Map<string, string>()
  readonly #last = new Map<string, string>()

  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      this.#before.set(key, key)
      this.#last.set(key, key)
    }
  }

  /** The first key of the group. */
  firstOf(key: string): string {
    let first = key
    for (let before = this.#before.get(first)!; before !== first; before = this.#before.get(first)!) {
      // whoever asks again has half the way
      const further = this.#before.get(before)!
      this.#before.set(first, further)
      first = further
    }
    return first
  }

  /** Appends the group that begins with `other` to the one that begins with `one`. */
  join(one: string, other: string): void {
    this.#before.set(other, one)
    this.#next.set(this.#last.get(one)!, other)
    this.#last.set(one, this.#last.get(other)!)
  }

  /** The groups in the order of their earliest keys. */
  all(): readonly (readonly string[])[] {
    const groups = new Map<string, string[]>()
    for (const key of this.#before.keys()) {
      const first = this.firstOf(key)
      if (groups.has(first)) continue
      const group: string[] = []
      for (let each: string | undefined = first; each !== undefined; each = this.#next.get(each)) group.push(each)
      groups.set(first, group)
    }
    return [...groups.values()]
  }
}
