import type { GarbleDecision } from '../garbles/garble-decision.ts'
import type { Target } from '../garbles/gather-targets.ts'
import type { Place } from '../garbles/suspect.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { foldName } from '../names/fold-name.ts'
import { type Article, endAt, startAt } from '../text/article.ts'
import { nameWithin, openingWords, withoutClosings } from './name-within.ts'
import type { Link, Variant, WrittenPlace } from './person.ts'
import { isFamilyFirst, readName } from './read-name.ts'
import { type WidenPlace, widensPlaces } from './widen-place.ts'

type Growing = { -readonly [K in keyof Variant]: Variant[K] } & { places: WrittenPlace[] }

/** Gathers the spellings of one person's family name with their places, each place once. */
export class VariantGatherer {
  readonly #article: Article
  readonly #mentions: Mentions
  readonly #found = new Map<string, Growing>()
  readonly #taken = new Set<number>()
  readonly #widen: WidenPlace

  constructor(article: Article, mentions: Mentions) {
    this.#article = article
    this.#mentions = mentions
    this.#widen = widensPlaces(article, mentions)
  }

  /** The places where the article writes the target's own name, by the family name or in full; `family` where it is not the last word of the name. */
  addNamed(target: Target, identity: number, link: Link | null, family = readName(target).family): void {
    const words = family.split(' ').length
    const folded = foldName(family)
    for (const n of target.named) {
      const { words: written, end, behind } = this.#mentions.names[n]!
      const own = written.slice(-words).join(' ')
      if (foldName(own) !== folded || !this.#article.text.endsWith(own, end)) continue
      const first = behind - words
      this.#add(
        own,
        { start: end - own.length, end, first, given: '', isFull: written.length > words },
        {
          identity,
          link,
          isBroken: false,
        },
      )
    }
  }

  addSuspect({ suspect, alternatives }: GarbleDecision, identity: number, link: Link | null): void {
    const { target, form } = alternatives[0]!.pairing
    const person = { name: target.name, ...readName(target) }
    const all = suspect.text.split(' ')
    const isWhole = ({ first, behind }: Place): boolean => behind - first === all.length
    const words = suspect.places.every(isWhole) ? withoutClosings(all, form) : all
    // what is written within a sentence too, capitals and all ("Or Dustpan"), has no word of the sentence's
    const least = suspect.places
      .filter(isWhole)
      .map(({ first }) => openingWords(this.#article, this.#mentions.classes, first, words.length))
      .reduce((fewest, count) => Math.min(fewest, count), words.length)
    for (const place of suspect.places) {
      const { first } = place
      const end = words.length < all.length ? endAt(this.#article, first + words.length - 1) : place.end
      if (end < place.end) this.#taken.add(place.end)
      const openings = isWhole(place) ? least : -1
      const read = nameWithin(words, openings, person)
      const start = read.from ? startAt(this.#article, first + read.from) : place.start
      const found = { start, end, first: first + read.from }
      if (isFamilyFirst(person) && words.length - read.from > 1) {
        // which of two given names is right no spelling of the family name tells, but a roster does
        const isKnown = target.entity?.origin === 'roster'
        const text = isKnown ? words.slice(read.from).join(' ') : person.family
        this.#add(text, { ...found, given: '', isFull: true }, { identity, link, isBroken: isKnown }, false)
      } else {
        const { given, isFull, isBroken } = read
        this.#add(read.family, { ...found, given, isFull }, { identity, link, isBroken }, read.from === 0)
      }
    }
  }

  #add(text: string, place: WrittenPlace, seen: Pick<Variant, 'identity' | 'link' | 'isBroken'>, widens = true): void {
    if (this.#taken.has(place.end)) {
      const known = this.#found.get(foldName(text))
      if (known && seen.identity > known.identity) Object.assign(known, { identity: seen.identity, link: seen.link })
      return
    }
    this.#taken.add(place.end)
    const wide = widens && seen.link && !place.given ? this.#widen(place) : null
    if (!wide) this.#put(text, place, seen)
    else if (!this.#taken.has(wide.end) || wide.end === place.end) {
      this.#taken.add(wide.end)
      const { start, end, first } = wide
      this.#put(wide.text, { ...place, start, end, first }, { ...seen, isBroken: true })
    }
  }

  #put(text: string, place: WrittenPlace, seen: Pick<Variant, 'identity' | 'link' | 'isBroken'>): void {
    const folded = foldName(text)
    const variant = this.#found.get(folded)
    if (!variant) this.#found.set(folded, { text, folded, places: [place], ...seen })
    else {
      variant.places.push(place)
      if (seen.identity > variant.identity) Object.assign(variant, { identity: seen.identity, link: seen.link })
      if (variant.text === variant.text.toUpperCase()) variant.text = text
    }
  }

  variants(): readonly Variant[] {
    const found = [...this.#found.values()]
    for (const { places } of found) places.sort((a, b) => a.start - b.start)
    return found.sort((a, b) => a.places[0]!.start - b.places[0]!.start)
  }
}
