/** One thing that a model weighs. Its table remembers the names of all of them, in their order. */
export interface Feature<Seen> {
  readonly name: string
  readonly of: (seen: Seen) => number
}

/** The names of a model's features, in their order. */
export const namesOf = (features: readonly { readonly name: string }[]): readonly string[] =>
  features.map(({ name }) => name)

/** What each feature is of something seen, in their order. */
export const measure = <Seen>(features: readonly Feature<Seen>[], seen: Seen): number[] =>
  features.map(({ of }) => of(seen))
