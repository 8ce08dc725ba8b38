import { isRegisteredName } from '../../lexicon/registered-names.ts'
import { CALLING, type Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choice.ts'
import { isAnothers } from './find-by-ear.ts'

/** How much a usual forename must sound like another's name to be it, as a share of the perfect score. */
const NO_STRANGER = 0.55
/** A word that sounds less like a whole name than this is hardly a part of it. */
const NOTHING = 0.15
/** From this class on a word is known as a forename. */
const USUAL = 1
/** From this chance on the place says more than the sound. */
const CLEAR = 0.6
const STRANGER = 0.25

/** A forename that sounds like nobody's here, or has another surname behind it, is somebody's who is not known: "Thank you, Crystal" is not Kris Dunmore. */
export function withoutStrangers(scene: Scene, choices: readonly Choice[]): Choice[] {
  const { words, vocabulary, left } = scene
  return choices.map((choice) => {
    const { from, to, form, odds, chance } = choice
    if (to > from + 1 || chance <= STRANGER) return choice
    if (form.words.length > 1 && odds < NOTHING * form.sound.perfect && !CALLING.has(left[from]!))
      return { ...choice, chance: STRANGER / 2 }
    const id = words.ids[from]!
    const isForename =
      vocabulary.forename[id]! >= USUAL || (vocabulary.word[id] === 0 && isRegisteredName(words.vocabulary[id]!))
    if (!isForename) return choice
    if (form.part === 'given' && isAnothers(scene, from, form)) return { ...choice, chance: STRANGER }
    if (odds >= NO_STRANGER * form.sound.perfect) return choice
    const announced = left[from] === 'announced' || left[from] === 'introduces self'
    if (form.part === 'family' || (form.part === 'given' && (announced || chance >= CLEAR))) return choice
    return { ...choice, chance: STRANGER }
  })
}
