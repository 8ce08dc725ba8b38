import type { Cast } from '../cast/cast.ts'
import type { KnownNames } from '../cast/index-known-names.ts'
import { foldName } from '../names/fold-name.ts'
import { formTexts } from '../resolution/forms/form-texts.ts'
import { makeForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { judge } from '../resolution/judgement/judge.ts'
import type { Entity } from '../roster/entity.ts'
import type { Meant } from '../spellings/person.ts'
import type { Article } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Reason } from '../text/reason.ts'
import type { Span } from '../text/span.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { findWritten } from './find-written.ts'
import type { Mending } from './person-plan.ts'
import { Stretches } from './taken-stretches.ts'
import { writeReplacement } from './write-replacement.ts'

interface Followed {
  readonly decided: readonly Mending[]
  /** Stretches that a person wants left as they are. */
  readonly settled: readonly Span[]
}

/**
 * What a person has decided of the article's words: whom a written form means, or that it stays; of strings within others the longer counts.
 *
 * @throws {WhosaidError} `invalid-option` where a written form of the text is to mean somebody whom neither the roster nor the text knows.
 */
export function followDecisions(
  article: Article,
  cast: Cast,
  known: KnownNames,
  decisions: Readonly<Record<string, string | null>>,
): Followed {
  const decided: Mending[] = []
  const settled: Span[] = []
  const taken = new Stretches()
  for (const [written, name] of Object.entries(decisions).sort(([a], [b]) => b.length - a.length)) {
    const places = findWritten(article.text, written).filter((place) => taken.take(place))
    if (name === null) {
      for (const place of places) settled.push(place)
    } else if (places.length) {
      const meant = meantBy(name, article, cast, known)
      const form = partFor(written, meant.entity ?? { name })
      const reasons: readonly Reason[] = [
        { code: 'decided', text: `a person decided that “${written}” means ${meant.name}` },
      ]
      const wholes = new Map<string, readonly Span[]>()
      for (const place of places) {
        const to = writeReplacement(article, place, form)
        if (!wholes.has(to)) wholes.set(to, wholesOf(article.text, written, to))
        if (!isInside(place, wholes.get(to)!))
          decided.push({ ...place, ...meant, to, confidence: 1, decidedBy: 'person', reasons })
      }
    }
  }
  return { decided, settled }
}

/** Where the name stands already as it is to be written, and holds what was written. */
const wholesOf = (text: string, written: string, to: string): readonly Span[] =>
  to !== written && to.includes(written) ? findWritten(text, to) : []

/** Does the place stand inside one of the spans, which are in order and disjoint? */
function isInside({ start, end }: Span, spans: readonly Span[]): boolean {
  const span = spans[lowerBound(spans.length, (s) => spans[s]!.end < end)]
  return span !== undefined && span.start <= start
}

/** Does the edit write a form that a person decided to be written otherwise? It would be edited again when the cleaned text is cleaned. */
export function isOverruled(
  text: string,
  { start, end, to }: Span & { readonly to: string },
  decisions: Readonly<Record<string, string | null>>,
): boolean {
  return Object.entries(decisions).some(([written, name]) => {
    if (name === null) return false
    const before = text.slice(Math.max(0, start - written.length - 1), start)
    const edited = `${before}${to}${text.slice(end, end + written.length + 1)}`
    const places = findWritten(edited, written).filter(
      (place) => place.start < before.length + to.length && place.end > before.length,
    )
    return places.some((place) => {
      const form = writeReplacement({ text: edited }, place, partFor(written, { name }))
      return form !== written && !isInside(place, wholesOf(edited, written, form))
    })
  })
}

function meantBy(name: string, article: Article, cast: Cast, known: KnownNames): Meant {
  const key = foldName(name)
  const entity = known.byName(key)[0] ?? null
  const whole = cast.members.findIndex((member) => foldName(member.entity.name) === key)
  const member = whole >= 0 || entity ? whole : onlyNamedSo(key, cast)
  if (member >= 0) return { member, name: cast.members[member]!.entity.name, entity: cast.members[member]!.entity }
  // a slip in a decision would otherwise put a person who does not exist into the text
  if (!entity && !findWritten(article.text, name).length) throw unknownPerson(name)
  return { member: -1, name: entity?.name ?? name, entity }
}

/** Index of the one member of the cast whose family name alone this is; else -1. */
function onlyNamedSo(key: string, { members }: Cast): number {
  const named = members.flatMap(({ entity }, m) => (foldName(entity.name).endsWith(` ${key}`) ? [m] : []))
  return named.length === 1 ? named[0]! : -1
}

/** A decision for somebody of whom nobody knows. */
export const unknownPerson = (name: string): WhosaidError =>
  new WhosaidError(
    'invalid-option',
    `a decision means ${JSON.stringify(name)}, whom neither the roster nor the text knows; add the name to the roster`,
  )

/** The part of the name that the written form stands for: a word for a word or for the family name, the whole for more. */
export function partFor(written: string, { name }: Pick<Entity, 'name'>): string {
  const stretch = readWritten(written)
  const entity: Entity = { id: '', name, type: 'person', aliases: [], titles: [], origin: 'roster' }
  const isMany = stretch.words > 1
  const forms = formTexts(entity)
    .filter(({ kind }) => KINDS.has(kind) || (kind === 'part' && !isMany))
    .map(({ kind, text, replacement }) => makeForm(kind, text, replacement))
  const fitting = forms.filter(({ kind, words }) => (isMany ? words > 1 : kind === 'family' || words === 1))
  const best = (fitting.length ? fitting : forms).map((form) => ({ form, logit: judge(stretch, form).logit }))
  return best.length ? best.reduce((a, b) => (b.logit > a.logit ? b : a)).form.text : name
}

const KINDS: ReadonlySet<string> = new Set(['full', 'family', 'given'])
