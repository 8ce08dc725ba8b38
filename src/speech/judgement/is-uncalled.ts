import { isOrdinaryWord } from '../../lexicon/ordinary-words.ts'
import { STOP } from '../transcript/spoken-words.ts'
import type { Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choice.ts'

/** How many words before and behind may say the firm or the role. */
const BESIDE = 10

/**
 * Ordinary words where nothing calls for a name: no "thank you" before them or "go ahead" behind, no firm or role beside them, and no other part of the
 * person's own name. They are what they say, however much they sound like somebody: "in other markets" beside a Markus.
 */
export function isUncalled(scene: Scene, { from, to, form: { entity } }: Choice): boolean {
  const { words, vocabulary, left, right, affiliations, known, knownAt } = scene
  if ((left[from] !== 'none' && left[from] !== 'stop') || right[to] === 'go ahead') return false
  for (let at = from; at < to; at++) {
    const id = words.ids[at]!
    if (vocabulary.word[id] === 0 && !isOrdinaryWord(words.vocabulary[id]!)) return false
  }
  const isOwn = (name: number): boolean => name >= 0 && known[name]!.forms.some((form) => form.entity === entity)
  if (from > 0 && words.breaks[from]! < STOP && isOwn(knownAt[from - 1]!)) return false
  if (to < words.count && words.breaks[to]! < STOP && isOwn(knownAt[to]!)) return false
  return affiliations.share(entity, to, to + BESIDE) === 0 && affiliations.share(entity, from - BESIDE, from) === 0
}
