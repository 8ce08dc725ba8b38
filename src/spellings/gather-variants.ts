import type { GarbleDecision } from '../garbles/garble-decision.ts'
import type { Target } from '../garbles/gather-targets.ts'
import type { Suspect } from '../garbles/suspect.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { classesAt, FUNCTION } from '../mentions/name-classes.ts'
import { opensSentence } from '../mentions/odd-capitals.ts'
import { foldName } from '../names/fold-name.ts'
import { makeForm, type NameForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { judgeOnce } from '../resolution/judgement/judge-once.ts'
import type { Article } from '../text/article.ts'
import type { Link, Variant, WrittenPlace } from './person.ts'
import { readName } from './read-name.ts'
import { type WidenPlace, widensPlaces } from './widen-place.ts'

type Growing = { -readonly [K in keyof Variant]: Variant[K] } & { places: WrittenPlace[] }

/** Gathers the spellings of one person's family name with their places, each place once. */
export class VariantGatherer {
  readonly #found = new Map<string, Growing>()
  readonly #taken = new Set<number>()
  readonly #widen: WidenPlace

  constructor(
    private readonly article: Article,
    private readonly mentions: Mentions,
  ) {
    this.#widen = widensPlaces(article, mentions)
  }

  /** The places where the article writes the target's own name, by the family name or in full; `family` where it is not the last word of the name. */
  addNamed(target: Target, identity: number, link: Link | null, family = readName(target).family): void {
    const words = family.split(' ').length
    const folded = foldName(family)
    for (const n of target.named) {
      const { words: written, end, behind } = this.mentions.names[n]!
      const own = written.slice(-words).join(' ')
      if (foldName(own) !== folded || !this.article.text.endsWith(own, end)) continue
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
    const { form, target } = alternatives[0]!.pairing
    const words = suspect.text.split(' ')
    const family = readName(target).family.split(' ').length
    const isFull = form.words > 1 && form.kind !== 'family'
    const isBroken = words.length !== form.text.split(' ').length
    const given = isFull && !isBroken ? words.slice(0, -family).join(' ') : ''
    const own = given ? words.slice(-family).join(' ') : suspect.text
    const rest = isBroken || given ? this.#withoutOpening(suspect, form) : null
    for (const place of suspect.places) {
      const { start, end, first, name } = place
      // "Later Hadrovets left": the word that opens the sentence is its own
      if (rest && name < 0 && opensSentence(this.article, first)) {
        const opened = { start: end - rest.length, end, first: first + 1, given: '', isFull: false }
        this.#add(rest, opened, { identity, link, isBroken: false })
      } else this.#add(own, { start, end, first, given, isFull }, { identity, link, isBroken })
    }
  }

  /** What is left of a stretch without the function word that it begins with, if the family name is no less like that; else null. */
  #withoutOpening({ text, words, places }: Suspect, form: NameForm): string | null {
    const [{ first, name } = { first: 0, name: 0 }] = places
    if (words < 2 || name >= 0 || !(classesAt(this.article, this.mentions.classes, first) & FUNCTION)) return null
    const rest = text.slice(text.indexOf(' ') + 1)
    const family = makeForm(
      'family',
      form.kind === 'full' ? form.text.slice(form.text.lastIndexOf(' ') + 1) : form.text,
    )
    return judgeOnce(readWritten(rest), family).logit >= judgeOnce(readWritten(text), family).logit ? rest : null
  }

  #add(text: string, place: WrittenPlace, seen: Pick<Variant, 'identity' | 'link' | 'isBroken'>): void {
    if (this.#taken.has(place.end)) {
      const known = this.#found.get(foldName(text))
      if (known && seen.identity > known.identity) Object.assign(known, { identity: seen.identity, link: seen.link })
      return
    }
    this.#taken.add(place.end)
    const wide = seen.link && !place.given ? this.#widen(place) : null
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
