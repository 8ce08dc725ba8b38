import { backgroundOf } from '../../lexicon/word-background.ts'
import type { Entity } from '../../roster/entity.ts'
import type { NameForm } from '../forms/spoken-forms.ts'
import { addTo } from './add-to.ts'
import { type Affiliations, findAffiliations } from './affiliations.ts'
import { type Call, Dialogue } from './dialogue.ts'
import { findKnownNames, type KnownName } from './find-known-names.ts'
import { type LeftPlace, leftPlace, type RightPlace, rightPlace } from './places.ts'
import { type Heard, NOTHING_HEARD } from './read-heard.ts'
import { COMMA, type SpokenWords } from './spoken-words.ts'

/** What is known of a transcript before any stretch of it is weighed. */
export interface Scene extends Heard {
  readonly words: SpokenWords
  readonly forms: readonly NameForm[]
  readonly known: readonly KnownName[]
  /** The forms that stand somewhere as they should. */
  readonly knownForms: ReadonlySet<NameForm>
  /** Index into `known` for each word, or -1. */
  readonly knownAt: Int32Array
  /** The place of a stretch that begins at each word. */
  readonly left: readonly LeftPlace[]
  /** The place of a stretch that ends before each word. */
  readonly right: readonly RightPlace[]
  readonly affiliations: Affiliations
  readonly vocabulary: Vocabulary
  /** Does the recogniser write capitals where they belong? */
  readonly cased: boolean
  readonly dialogue: Dialogue
  /** Where the same words were surely mended, by the words' numbers (see `keyOf`) and by whose name they are. */
  readonly mended: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>
}

/** The words `from` … `to` (behind the last), whoever's they are. */
export const keyOf = ({ ids }: SpokenWords, from: number, to: number): string => ids.subarray(from, to).join(' ')

/** What each entry of the words' vocabulary is apart from this roster; frequencies in classes, 0 (unknown) to 10. */
interface Vocabulary {
  readonly word: Uint8Array
  readonly forename: Uint8Array
  readonly surname: Uint8Array
  /** How often this transcript has it. */
  readonly count: Uint32Array
  /** The share of those that stand where a name is called. */
  readonly called: Float32Array
}

/** The places where somebody is called. */
export const CALLING: ReadonlySet<LeftPlace> = new Set<LeftPlace>([
  'announced',
  'handed over',
  'thanked',
  'greeted',
  'introduces self',
  'title',
])

export function setScene(
  words: SpokenWords,
  entities: readonly Entity[],
  forms: readonly NameForm[],
  heard: Heard = NOTHING_HEARD,
): Scene {
  const known = findKnownNames(words, forms)
  const knownAt = new Int32Array(words.count).fill(-1)
  known.forEach((name, i) => {
    knownAt.fill(i, name.from, name.to)
  })
  const left = Array.from({ length: words.count }, (_, at) => leftPlace(words, at))
  const right = Array.from({ length: words.count + 1 }, (_, at) => rightPlace(words, at))
  return {
    ...heard,
    words,
    forms: forms.filter((form) => !form.short),
    known,
    knownForms: new Set(known.flatMap((name) => name.forms)),
    knownAt,
    left,
    right,
    affiliations: findAffiliations(words, entities),
    vocabulary: readVocabulary(words, left),
    cased: isCased(words),
    dialogue: new Dialogue(callsOf(words, known, left)),
    mended: new Map(),
  }
}

/** The scene with more names recognised in it. */
export function recall(scene: Scene, more: readonly { from: number; to: number; form: NameForm }[]): Scene {
  const calls = more.map(({ from, form }) => callOf(from, form, scene.left))
  const mended = new Map<string, Map<number, number[]>>()
  for (const { from, to, form } of more) {
    const key = keyOf(scene.words, from, to)
    if (!mended.has(key)) mended.set(key, new Map())
    addTo(mended.get(key)!, form.entity, from)
  }
  return { ...scene, dialogue: new Dialogue([...callsOf(scene.words, scene.known, scene.left), ...calls]), mended }
}

/** A name that several share calls nobody in particular, nor does an ordinary word ("mark", "will") where nobody is called. */
function callsOf(words: SpokenWords, known: readonly KnownName[], left: readonly LeftPlace[]): Call[] {
  const calls: Call[] = []
  for (const { from, to, forms } of known) {
    const [form] = forms as readonly [NameForm]
    if (forms.some(({ entity }) => entity !== form.entity)) continue
    const ordinary = to === from + 1 && backgroundOf(words.vocabulary[words.ids[from]!]!).word >= 4
    if (!ordinary || CALLING.has(left[from]!)) calls.push(callOf(from, form, left))
  }
  return calls
}

function callOf(at: number, form: NameForm, left: readonly LeftPlace[]): Call {
  const introduced = form.part !== 'given' || left[at] === 'announced' || left[at] === 'handed over'
  return { at, entity: form.entity, introduced }
}

function readVocabulary(words: SpokenWords, left: readonly LeftPlace[]): Vocabulary {
  const size = words.vocabulary.length
  const backgrounds = words.vocabulary.map(backgroundOf)
  const count = new Uint32Array(size)
  const called = new Float32Array(size)
  for (let at = 0; at < words.count; at++) {
    count[words.ids[at]!]!++
    if (CALLING.has(left[at]!)) called[words.ids[at]!]!++
  }
  for (let id = 0; id < size; id++) called[id]! /= count[id]!
  return {
    word: Uint8Array.from(backgrounds, (background) => background.word),
    forename: Uint8Array.from(backgrounds, (background) => background.forename),
    surname: Uint8Array.from(backgrounds, (background) => background.surname),
    count,
    called,
  }
}

/** Some recognisers write all in lower case or all in capitals. */
function isCased(words: SpokenWords): boolean {
  let capitals = 0
  let inside = 0
  for (let at = 0; at < words.count; at++) {
    if (words.breaks[at]! >= COMMA) continue
    inside++
    const first = words.article.text[words.starts[at]!]!
    if (first !== first.toLowerCase()) capitals++
  }
  return capitals > 0.01 * inside && capitals < 0.6 * inside
}
