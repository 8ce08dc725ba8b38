import type { Cast } from '../cast/cast.ts'
import { isDiscussed } from '../edits/is-discussed.ts'
import type { Mending } from '../edits/person-plan.ts'
import type { Plan } from '../edits/plan-edits.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { writeReplacement } from '../edits/write-replacement.ts'
import { isMet } from '../garbles/is-met.ts'
import { isPersonsGiven } from '../garbles/is-persons-given.ts'
import { wellKnown } from '../lexicon/well-known.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { personContext } from '../mentions/person-context.ts'
import { APPOSED, SPEAKS, TITLED } from '../mentions/slots.ts'
import { foldName } from '../names/fold-name.ts'
import type { Entity } from '../roster/entity.ts'
import { type Article, tokenAt } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Span } from '../text/span.ts'
import { formsOf } from './forms/spoken-forms.ts'
import type { Choice } from './judgement/choice.ts'
import { findByEar } from './judgement/find-by-ear.ts'
import { readSpokenWords, STOP } from './transcript/spoken-words.ts'
import { setScene } from './transcript/transcript-scene.ts'

/** In a larger roster some given name sounds like any word. */
const FEW = 64
/** In a larger one than this some given name sounds like the usual name of anybody. */
const FEWER = 12

/** Log odds (nats) of the words beside a name from which on they show a person. */
const PERSONAL = 1

/**
 * Given names that stand alone in an article where a person does, and sound like one of the roster's: “Thanks, Nabeel” where the roster has
 * Nabil Haddad. An article introduces strangers by their full names, so a given name that no full name explains is somebody's who is known.
 */
export function hearGivenNames(
  article: Article,
  mentions: Mentions,
  cast: Cast,
  entities: readonly Entity[],
  { mendings, links }: Plan,
  kept: readonly Span[],
  language: string,
): Mending[] {
  if (entities.length === 0 || entities.length > FEW) return []
  const scene = setScene(readSpokenWords(article), entities, entities.flatMap(formsOf))
  const { words } = scene
  const ids = new Set(entities.map(({ id }) => id))
  const strangers = new Set(
    cast.members.flatMap(({ entity, parts }) => (parts.length > 1 && !ids.has(entity.id) ? parts : [])),
  )
  const memberOf = new Map(cast.members.map(({ entity }, m) => [entity.id, m]))
  const taken = new Stretches()
  for (const span of [...mendings, ...links, ...kept]) taken.take(span)
  const heard = findByEar(scene).filter(
    ({ form, taken }) => form.part === 'given' && (!taken || entities.length <= FEWER),
  )
  const wordOf = ({ from }: Choice): string => words.vocabulary[words.ids[from]!]!
  // a word that only begins sentences may be any
  const names = new Set(heard.filter(({ from }) => words.breaks[from]! < STOP).map(wordOf))
  const persons = new Set(heard.filter(({ from }) => isPerson(article, mentions, words.starts[from]!)).map(wordOf))
  const placeOf = ({ from, to }: Choice): Span => ({ start: words.starts[from]!, end: words.ends[to - 1]! })
  // who writes once of another who is called so, or of the spelling, may mean that wherever it stands
  const others = new Set(heard.filter((choice) => !isOwn(article, mentions, placeOf(choice), language)).map(wordOf))
  return heard.flatMap((choice): Mending[] => {
    const { form, chance } = choice
    const word = wordOf(choice)
    const place = placeOf(choice)
    const written = article.text.slice(place.start, place.end)
    const isFree =
      !isBesideCapital(article, place) &&
      names.has(word) &&
      persons.has(word) &&
      !strangers.has(foldName(word)) &&
      wellKnown(word) === 0 &&
      !others.has(word) &&
      taken.isFree(place)
    if (!isFree || written[0] === written[0]!.toLowerCase()) return []
    const entity = entities[form.entity]!
    const text = `“${written}” sounds like “${form.text}”, and no full name explains it`
    return [
      {
        ...place,
        member: memberOf.get(entity.id) ?? -1,
        name: entity.name,
        entity,
        to: writeReplacement(article, place, form.text),
        confidence: chance,
        decidedBy: 'model',
        reasons: [{ code: 'sound', text }],
      },
    ]
  })
}

/** Does what stands there speak, have a title or an apposition, or do the words beside it tell of a person? */
function isPerson(article: Article, { names, slots, classes }: Mentions, start: number): boolean {
  const first = tokenAt(article, start)
  const n = lowerBound(names.length, (k) => names[k]!.first < first)
  if (names[n]?.first === first && slots[n]! & (SPEAKS | TITLED | APPOSED)) return true
  const place = { first, behind: first + 1 }
  return isMet(article, place) || personContext(article, classes, place) > PERSONAL
}

/** Is it no name of kin or of a thing, and does the text not speak of how it is spelt? */
function isOwn(article: Article, mentions: Mentions, place: Span, language: string): boolean {
  const n = lowerBound(mentions.names.length, (k) => mentions.names[k]!.end <= place.start)
  const isMention = mentions.names[n]?.start === place.start
  return (!isMention || isPersonsGiven(article, mentions, n, language)) && !isDiscussed(article, place)
}

/** Does another word with a capital stand beside it: "Eagle Scout", "Andrew Harrer"? */
function isBesideCapital({ text }: Article, { start, end }: Span): boolean {
  return (
    /\p{Lu}[\p{L}\p{M}’'-]{1,40} $/u.test(text.slice(Math.max(0, start - 40), start)) ||
    /^ \p{Lu}\p{L}/u.test(text.slice(end, end + 3))
  )
}
