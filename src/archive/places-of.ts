import type { Span } from '../text/span.ts'
import type { Named } from './archive-state.ts'

export const placesOf = (own: readonly Named[]): readonly (Span & { readonly local: string })[] =>
  own.flatMap(({ person: { name, written } }) =>
    written.flatMap(({ places }) => places.map(([start, end]) => ({ start, end, local: name }))),
  )

export function ownersOf(named: readonly Named[]): (span: Span) => Named | undefined {
  const places = named
    .flatMap((owner) =>
      owner.person.written.flatMap((form) => form.places.map(([start, end]) => ({ start, end, owner }))),
    )
    .sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const place = places[low]
    return place && place.start < end ? place.owner : undefined
  }
}
