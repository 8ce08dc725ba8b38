import { compareSounds } from '../../channels/compare-sounds.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { findSpokenTurns } from '../../quotations/without-cue/spoken-turns.ts'
import type { NameForm } from '../forms/spoken-forms.ts'
import { isFormula } from '../transcript/places.ts'
import { joinSounds } from '../transcript/spoken-words.ts'
import type { Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choose-names.ts'

/** How much a label must sound like a name, as a share of the perfect score, and how much more than like anybody else's. */
const LEAST = 0.7
const AHEAD = 0.2
/** The same where the label is something else already: a word, or a name that others have. */
const LEAST_KNOWN = 0.93
const LONGEST = 4
/** A sound of fewer phones is like many. */
const FEWEST_PHONES = 3

/**
 * Finds the labels of turns that are clearly meant for somebody of the roster though they are written otherwise: `BLANCA:` for Markus Blanka. A label
 * stands for a name whatever it looks like, so sound alone decides; what is another word or name by itself, or a role, must sound the same.
 *
 * @returns the names, and the words on which nothing else need be decided: those of every label without a name that is right
 */
export function nameLabels(scene: Scene): { choices: Choice[]; decided: Set<number> } {
  const { words, knownAt } = scene
  const { article } = words
  const known = new Map<string, Omit<Choice, 'from' | 'to'> | null>()
  const choices: Choice[] = []
  const decided = new Set<number>()
  let from = 0
  for (const { label } of findSpokenTurns(article)) {
    const end = article.ends[label.last - 1]!
    while (from < words.count && words.starts[from]! < article.starts[label.first]!) from++
    let to = from
    while (to < words.count && words.ends[to]! <= end) to++
    if (to === from || to - from > LONGEST || knownAt.subarray(from, to).some((name) => name >= 0)) continue
    const key = words.ids.subarray(from, to).join(' ')
    if (!known.has(key)) known.set(key, chooseForLabel(scene, from, to))
    const choice = known.get(key)
    if (choice) choices.push({ ...choice, from, to })
    for (let at = from; at < to; at++) decided.add(at)
  }
  return { choices, decided }
}

function chooseForLabel(scene: Scene, from: number, to: number): Omit<Choice, 'from' | 'to'> | null {
  const { words, forms } = scene
  const ids = [...words.ids.subarray(from, to)]
  const heard = joinSounds(words, from, to)
  if (heard.length < FEWEST_PHONES || ids.some((id) => isFormula(words.vocabulary[id]!))) return null
  const likeness = (form: NameForm): number => compareSounds(heard, form.sound.phones) / form.sound.perfect
  const ranked = forms.map((form) => ({ form, like: likeness(form) })).sort((a, b) => b.like - a.like)
  const [best] = ranked
  if (!best) return null
  const rival = ranked.find(({ form }) => form.entity !== best.form.entity)?.like ?? 0
  const isKnown = ids.some((id) => {
    const { word, proper, forename, surname } = backgroundOf(words.vocabulary[id]!)
    return word + proper + forename + surname > 0
  })
  if (best.like < (isKnown ? LEAST_KNOWN : LEAST) || best.like < rival + AHEAD) return null
  const odds = best.like * best.form.sound.perfect
  return {
    form: best.form,
    odds,
    lead: Infinity,
    gain: odds,
    rival: rival * best.form.sound.perfect,
    chance: Math.min(SUREST, best.like),
  }
}

/** Somebody else may be called alike. */
const SUREST = 0.95
