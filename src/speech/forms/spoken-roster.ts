import { compareSounds } from '../../channels/compare-sounds.ts'
import type { Entity } from '../../roster/entity.ts'
import { leftPlace } from '../transcript/places.ts'
import { joinSounds, type SpokenWords } from '../transcript/spoken-words.ts'
import { consonantsOf } from './consonants-of.ts'
import { formsOf, type NameForm } from './spoken-forms.ts'

/** A roster with the ways its people are called, built once for many transcripts. */
export interface SpokenRoster {
  readonly entities: readonly Entity[]
  readonly forms: readonly (readonly NameForm[])[]
  /** Full and family names by their first folded word. */
  readonly byWord: ReadonlyMap<string, readonly NameForm[]>
  /** Full and family names by their consonants. */
  readonly byConsonants: ReadonlyMap<string, readonly NameForm[]>
}

/** Up to so many people all may be meant; of a larger roster those of whom the transcript shows a trace, and so many at the most. */
const SMALL = 64
const MOST = 40
/** How much like a name a stretch must sound to be a trace of it, as a share of the perfect score. */
const LEAST_LIKE = { full: 0.25, family: 0.6, given: 1 } as const
/** Names whose consonants more than so many share point to nobody. */
const MOST_NAMESAKES = 12
const LONGEST = 4
const LEAST_CONSONANTS = 3

export function prepareSpokenRoster(entities: readonly Entity[]): SpokenRoster {
  const forms = entities.map(formsOf)
  const byWord = new Map<string, NameForm[]>()
  const byConsonants = new Map<string, NameForm[]>()
  if (entities.length > SMALL) {
    for (const form of forms.flat()) {
      if (form.part === 'given') continue
      append(byWord, form.words[0]!, form)
      for (const key of keysOf(consonantsOf(form.sound.phones))) append(byConsonants, key, form)
    }
  }
  return { entities, forms, byWord, byConsonants }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list.at(-1) !== value) list.push(value)
}

/** Those of the roster who may be meant in the transcript, the surest: cost hardly grows with who is not. */
export function findPeopleInPlay(words: SpokenWords, roster: SpokenRoster): SpokenRoster {
  if (roster.entities.length <= SMALL) return roster
  const traces = new Map<number, number>()
  for (let from = 0; from < words.count; from++) {
    for (const form of roster.byWord.get(words.vocabulary[words.ids[from]!]!) ?? []) {
      if (form.part === 'full' && standsAt(words, from, form)) note(traces, form.entity, WRITTEN)
    }
    const place = leftPlace(words, from)
    if (place === 'announced' || place === 'handed over' || place === 'title' || place === 'role') {
      traceNamesakes(words, from, roster, traces)
    }
  }
  const surest = [...traces].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST)
  const people = surest.map(([entity]) => entity).sort((a, b) => a - b)
  return {
    ...roster,
    entities: people.map((entity) => roster.entities[entity]!),
    forms: people.map((entity, i) => roster.forms[entity]!.map((form) => ({ ...form, entity: i }))),
  }
}

/** What a full name is worth that stands as it should. */
const WRITTEN = 2

function note(traces: Map<number, number>, entity: number, likeness: number): void {
  if ((traces.get(entity) ?? 0) < likeness) traces.set(entity, likeness)
}

/** Notes whose names sound much like one of the stretches that begin here. */
function traceNamesakes(words: SpokenWords, from: number, roster: SpokenRoster, traces: Map<number, number>): void {
  for (let to = from + 1; to <= Math.min(words.count, from + LONGEST); to++) {
    const heard = joinSounds(words, from, to)
    const forms = new Set<NameForm>()
    for (const key of keysOf(consonantsOf(heard))) {
      const namesakes = roster.byConsonants.get(key) ?? []
      if (namesakes.length <= MOST_NAMESAKES) for (const form of namesakes) forms.add(form)
    }
    for (const { entity, part, sound } of forms) {
      const likeness = compareSounds(heard, sound.phones) / sound.perfect
      if (likeness >= LEAST_LIKE[part]) note(traces, entity, likeness)
    }
  }
}

/** The consonants, and in a longer name any but one of them. */
function keysOf(consonants: string): Set<string> {
  if (consonants.length < LEAST_CONSONANTS) return new Set()
  const keys = new Set([consonants])
  if (consonants.length <= LEAST_CONSONANTS) return keys
  for (let i = 0; i < consonants.length; i++) keys.add(`${consonants.slice(0, i)}.${consonants.slice(i + 1)}`)
  return keys
}

const standsAt = (words: SpokenWords, from: number, form: NameForm): boolean =>
  form.words.every((word, i) => from + i < words.count && words.vocabulary[words.ids[from + i]!] === word)
