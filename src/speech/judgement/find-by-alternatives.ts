import { compareSounds } from '../../channels/compare-sounds.ts'
import type { Alternative } from '../transcript/read-heard.ts'
import { joinSounds } from '../transcript/spoken-words.ts'
import type { Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choice.ts'

/** The probability that a name which the recogniser itself thought of is right. Set by hand. */
const THOUGHT_OF = 0.85

/** Names of the roster that the recogniser had as another reading of a stretch: "Rita Lund" beside "read a lund". */
export function findByAlternatives(scene: Scene): Choice[] {
  const { words, knownAt, forms } = scene
  if (scene.alternatives.length === 0) return []
  const byWords = new Map<string, typeof forms>()
  for (const form of forms) byWords.set(form.words.join(' '), [...(byWords.get(form.words.join(' ')) ?? []), form])
  return scene.alternatives.flatMap(({ from, to, words: said }: Alternative): Choice[] => {
    const owners = byWords.get(said.join(' ')) ?? []
    const [form] = owners
    // what several are called names nobody, and a name that is right stays
    if (!form || owners.some(({ entity }) => entity !== form.entity)) return []
    for (let at = from; at < to; at++) if (knownAt[at]! >= 0) return []
    const odds = compareSounds(joinSounds(words, from, to), form.sound.phones)
    return [{ from, to, form, odds, lead: Infinity, gain: odds, rival: -10, chance: THOUGHT_OF }]
  })
}
