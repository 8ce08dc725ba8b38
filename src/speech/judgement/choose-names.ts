import { compareSounds } from '../../channels/compare-sounds.ts'
import { isOrdinaryWord } from '../../lexicon/ordinary-words.ts'
import { spansOver } from '../../text/spans-over.ts'
import type { NameForm } from '../forms/spoken-forms.ts'
import type { Candidate } from '../hearing/hear-candidates.ts'
import { recall, type Scene } from '../transcript/transcript-scene.ts'
import { asSaid } from './as-said.ts'
import { byConfidence } from './by-confidence.ts'
import { chanceAtFirst, chanceAtSecond, type Judgement, learnedJudgement } from './chance-of.ts'
import type { Choice } from './choice.ts'
import { isUncalled } from './is-uncalled.ts'
import { EVIDENCE, weighEvidence } from './spoken-features.ts'
import { withoutStrangers } from './without-strangers.ts'

/** A choice with the others for the same words. */
export interface Decision extends Choice {
  /** Less likely readings by other entities, best first. */
  readonly others: readonly Choice[]
}

/** From this chance on, a name of the first reading is evidence in the second. */
const SURE = 0.75
/** Below this chance nothing is worth a second look. */
const HOPELESS = 0.002

/**
 * Decides which stretches are whose name, the likeliest first, none over another. The transcript is read twice: who
 * was surely called in the first reading helps to see who is called in the second. `heard` are the names that are told without what was learned: by their sound alone, by the
 * recogniser's other readings.
 */
export function chooseNames(
  scene: Scene,
  candidates: readonly Candidate[],
  heard: readonly Choice[],
  least: number,
  judgement: Judgement = learnedJudgement(),
): Decision[] {
  const { likely, recalled } = readOnce(scene, candidates, judgement.first)
  const called = likely.filter((choice) => !isUncalled(recalled, choice))
  const learned = weigh(recalled, called, 0, (evidence) => chanceAtSecond(evidence, judgement.second))
  const told = byConfidence(scene, [...learned, ...withoutLonger(scene, heard, learned)])
  const second = asSaid(scene, withoutStrangers(scene, told), candidates)
  const othersOver = readingsOver(second.filter(({ chance }) => chance >= HOPELESS))
  return withoutOverlaps(second.filter(({ chance }) => chance >= least)).map((choice) => ({
    ...choice,
    others: othersOf(choice, othersOver(choice)),
  }))
}

/** Tells which readings share a word with another. */
function readingsOver(choices: readonly Choice[]): (choice: Choice) => Choice[] {
  const over = spansOver(choices.map((choice) => ({ start: choice.from, end: choice.to, choice })))
  return ({ from, to }) => over({ start: from, end: to }).map(({ choice }) => choice)
}

/** From this chance on a longer stretch is the name. */
const LIKELY = 0.5
/** Frequency class from which a word is hardly anything but grammar. */
const FUNCTION_WORD = 6

/**
 * Those that are not a part of the same name, said in more words; a longer stretch that only takes in words such as "to", or ordinary words that
 * sound like nothing of the rest of the name ("Today Weeringa"), is none.
 */
function withoutLonger(scene: Scene, heard: readonly Choice[], learned: readonly Choice[]): Choice[] {
  const longer = learned.filter(({ from, to, chance }) => to > from + 1 && chance >= LIKELY)
  const longerOver = readingsOver(longer)
  return heard.flatMap((one) => {
    const over = longerOver(one).filter(
      ({ from, to, form }) => from <= one.from && one.to <= to && form.entity === one.form.entity,
    )
    const takesName = over.some(({ from, to }) => {
      for (let at = from; at < to; at++) if (at !== one.from && isOfName(scene, at, one.form)) return true
      return false
    })
    return takesName ? [] : [{ ...one, chance: Math.max(one.chance, ...over.map(({ chance }) => chance)) }]
  })
}

/** May the word be what was heard of the given name, beside the family name? */
function isOfName({ words, vocabulary, forms }: Scene, at: number, { entity, part }: NameForm): boolean {
  const id = words.ids[at]!
  if (vocabulary.word[id]! >= FUNCTION_WORD) return false
  if (part !== 'family' || !isOrdinaryWord(words.vocabulary[id]!)) return true
  const given = forms.find((form) => form.entity === entity && form.part === 'given')
  return !given || compareSounds(words.wordSounds[id]!, given.sound.phones) > 0
}

/** The first reading: what is worth a second look, and the scene with who was surely called. */
export function readOnce(
  scene: Scene,
  candidates: readonly Candidate[],
  weights: readonly number[],
): { likely: Choice[]; recalled: Scene } {
  const likely = weigh(scene, candidates, HOPELESS, (evidence) => chanceAtFirst(evidence, weights))
  return { likely, recalled: recall(scene, withoutOverlaps(likely.filter(({ chance }) => chance >= SURE))) }
}

/** Those that are likelier than `least`. */
function weigh(
  scene: Scene,
  candidates: readonly Candidate[],
  least: number,
  chanceOf: (evidence: Float32Array) => number,
): Choice[] {
  const evidence = new Float32Array(EVIDENCE.length)
  const choices: Choice[] = []
  for (const candidate of candidates) {
    weighEvidence(scene, candidate, evidence)
    const chance = chanceOf(evidence)
    const { from, to, form, odds, lead, gain, rival } = candidate
    if (chance > least) choices.push({ from, to, form, odds, lead, gain, rival, chance })
  }
  return choices
}

const byChance = (a: Choice, b: Choice): number =>
  b.chance - a.chance || a.to - a.from - (b.to - b.from) || a.from - b.from || (a.form.text < b.form.text ? -1 : 1)

/** The likeliest choices that share no word, in the order of the text. */
function withoutOverlaps(choices: readonly Choice[]): Choice[] {
  const taken = new Set<number>()
  const kept: Choice[] = []
  for (const choice of [...choices].sort(byChance)) {
    let free = true
    for (let at = choice.from; at < choice.to; at++) free &&= !taken.has(at)
    if (!free) continue
    for (let at = choice.from; at < choice.to; at++) taken.add(at)
    kept.push(choice)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** How many other readings are reported. */
const MOST_OTHERS = 3

/** The best of the readings of the same words by each other entity. */
function othersOf(choice: Choice, readings: readonly Choice[]): Choice[] {
  const best = new Map<number, Choice>()
  for (const other of readings) {
    if (other.form.entity === choice.form.entity) continue
    const known = best.get(other.form.entity)
    if (!known || other.chance > known.chance) best.set(other.form.entity, other)
  }
  return [...best.values()].sort(byChance).slice(0, MOST_OTHERS)
}
