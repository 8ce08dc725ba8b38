import { foldName } from '../names/fold-name.ts'
import type { NameIndex } from '../resolution/index/name-index.ts'
import type { Alternative } from '../resolution/resolution.ts'
import type { Entity } from '../roster/entity.ts'
import type { Article } from '../text/article.ts'
import type { Reason } from '../text/reason.ts'
import type { Span } from '../text/span.ts'
import { spansOver } from '../text/spans-over.ts'
import { findPeopleInPlay, type SpokenRoster } from './forms/spoken-roster.ts'
import type { HeardWord } from './heard-words.ts'
import { findCandidates } from './hearing/hear-candidates.ts'
import type { Choice } from './judgement/choice.ts'
import { chooseNames, type Decision } from './judgement/choose-names.ts'
import { explainChoice } from './judgement/explain-choice.ts'
import { findByAlternatives } from './judgement/find-by-alternatives.ts'
import { findByEar } from './judgement/find-by-ear.ts'
import { findByResolver } from './judgement/find-by-resolver.ts'
import type { KnownName } from './transcript/find-known-names.ts'
import { readHeard } from './transcript/read-heard.ts'
import { readSpokenWords, STOP } from './transcript/spoken-words.ts'
import { type Scene, setScene } from './transcript/transcript-scene.ts'

/** A stretch of a transcript that calls somebody of the roster. */
export interface SpokenName extends Span {
  /** Null where several bear the name. */
  readonly entity: Entity | null
  /** Probability, 0..1, that it is `alternatives[0].entity`’s name. */
  readonly confidence: number
  /** What the stretch should be: the name in the form that was said. Null where it is right as it stands. */
  readonly replacement: string | null
  readonly reasons: readonly Reason[]
  /** Best first, the chosen one included. */
  readonly alternatives: readonly Alternative[]
}

/** Below this probability a stretch is not even reported. */
const LEAST = 0.15

/**
 * Finds the roster's people in a recogniser's output, where letter case and punctuation mean little and any stretch of
 * one to five words may be a garbled name. Names that stand as they should are found too, and are never given up for
 * another's.
 *
 * @param protect stretches in which nothing is garbled
 * @param unsaid stretches that nobody says, in order: labels
 * @param heard what the recogniser says of its words, in order
 * @returns in the order of the text, none over another
 * @example
 * const names = findSpokenNames(readArticle('thank you want'), prepareSpokenRoster(readRoster(['Juan Calle'])), [])
 * names[0].replacement // 'Juan', over "want"
 */
export function findSpokenNames(
  article: Article,
  roster: SpokenRoster,
  protect: readonly Span[] = [],
  unsaid: readonly Span[] = [],
  heard: readonly HeardWord[] = [],
  index: NameIndex | null = null,
): SpokenName[] {
  const words = readSpokenWords(article, unsaid)
  const { entities, forms } = findPeopleInPlay(words, roster)
  const scene = setScene(words, entities, forms.flat(), readHeard(words, heard))
  const protectedOver = spansOver(protect)
  const isOpen = ({ from, to, form }: Pick<Choice, 'from' | 'to' | 'form'>): boolean => {
    const span = { start: words.starts[from]!, end: words.ends[to - 1]! }
    return (
      !isHandle(article.text.slice(span.start, span.end), entities[form.entity]!) && protectedOver(span).length === 0
    )
  }
  const told = [
    ...findByEar(scene),
    ...findByAlternatives(scene),
    ...(index ? findByResolver(scene, (entity) => entities[entity]!.id, index) : []),
  ]
  const chosen = chooseNames(scene, findCandidates(scene).filter(isOpen), told.filter(isOpen), LEAST)
  const decisions = chosen.map((decision) => withGiven(scene, decision))
  const mended = new Set(decisions.flatMap(wordsOf))
  const right = scene.known.filter(({ from }) => !mended.has(from))
  return [
    ...right.map((name) => toKnownName(scene, entities, name)),
    ...decisions.map((decision) => toMendedName(scene, entities, decision)),
  ].sort((a, b) => a.start - b.start)
}

/** "AdaLindqvist": the whole name as one word, as accounts and addresses are called. */
const isHandle = (written: string, { name }: Entity): boolean =>
  /\p{Ll}\p{Lu}/u.test(written) && name.includes(' ') && foldName(written) === foldName(name).replaceAll(' ', '')

/** "ngozi okonyo" is written whole, given name and all, where a recogniser writes no capitals. */
function withGiven(scene: Scene, decision: Decision): Decision {
  const { words, known, knownAt, forms, cased } = scene
  const { from, form } = decision
  const given = from > 0 && words.breaks[from]! < STOP ? known[knownAt[from - 1]!] : undefined
  if (cased || form.part !== 'family' || !given) return decision
  const called = given.forms.find(({ entity, part, short }) => entity === form.entity && part === 'given' && !short)
  const full = `${called?.text} ${form.text}`
  const whole =
    called && forms.find(({ entity, part, text }) => entity === form.entity && part === 'full' && text === full)
  return whole ? { ...decision, from: given.from, form: whole } : decision
}

const wordsOf = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)

function toKnownName({ words }: Scene, entities: readonly Entity[], { from, to, forms }: KnownName): SpokenName {
  const owners = [...new Set(forms.map(({ entity }) => entities[entity]!))]
  return {
    start: words.starts[from]!,
    end: words.ends[to - 1]!,
    entity: owners.length === 1 ? owners[0]! : null,
    confidence: 1 / owners.length,
    replacement: null,
    reasons: [{ code: 'exact', text: 'it is the name as the roster has it' }],
    alternatives: owners.map((entity) => ({ entity, confidence: 1 / owners.length })),
  }
}

function toMendedName(scene: Scene, entities: readonly Entity[], decision: Decision): SpokenName {
  const { from, to, form, chance, others } = decision
  const { words } = scene
  return {
    start: words.starts[from]!,
    end: words.ends[to - 1]!,
    entity: entities[form.entity]!,
    confidence: chance,
    replacement: form.text,
    reasons: explainChoice(scene, decision),
    alternatives: [decision, ...others].map((choice) => ({
      entity: entities[choice.form.entity]!,
      confidence: choice === decision ? chance : Math.min(choice.chance, 1 - chance),
    })),
  }
}
