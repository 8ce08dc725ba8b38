import { hearingOdds, learnedHearing } from '../../channels/hearing.ts'
import { knownWords } from '../../lexicon/known-words.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { foldName } from '../../names/fold-name.ts'
import { soundClasses } from '../../sounds/sound-classes.ts'
import { consonantsOf, soundOf, spokenText } from '../../sounds/sounds.ts'

interface Heard {
  readonly word: string
  readonly sound: Uint8Array
}

/** How much a class of frequency of the word that is heard instead weighs, in nats. */
const FREQUENCY = 0.3
/** How near a word has to sound, as a share of what the name itself would get. */
const NEAR = 0.45
/** What stands for the same sound, or nearly. */
const RESPELLED =
  'ie ee|ee ie|ei ee|ei ai|ai ei|ea ee|oe o|oo u|ou u|ue u|y i|i y|ij i|ij ey|j y|k c|k ck|c k|ck k|ch k|ch sh|cz ch|sz sh|sch sh|sh sch|ph f|f ph|v w|w v|v f|q k|x ks|z s|s z|ss s|s ss|th t|t th|tt t|t tt|ll l|l ll|nn n|n nn|mm m|rr r|ff f|dt t|gh g|kh k|dh d|bh b|wh w|e i|i e|o u|u o|e a|a e'

let byConsonants: Map<string, Heard[]> | undefined

/**
 * Words that a recogniser may hear instead of a word of a name, likeliest first: words and surnames with the same kinds of consonants that sound
 * near enough, by the learned hearing and by how usual they are.
 */
export function findMisreadings(word: string, most: number): string[] {
  const folded = foldName(word)
  const said = soundOf(folded)
  byConsonants ??= groupWords()
  const near = (byConsonants.get(consonantKey(said)) ?? []).filter((heard) => heard.word !== folded)
  return rankHeard(said, near, most)
}

/**
 * Ways to write a word of a name as it sounds that are no words themselves, likeliest first.
 *
 * @example
 * findRespellings('Wieringa', 2) // ['weeringa', …]
 */
export function findRespellings(word: string, most: number): string[] {
  const folded = foldName(word)
  const variants = new Set(
    RESPELLED.split('|').flatMap((pair) => {
      const [from, to] = pair.split(' ') as [string, string]
      const places: string[] = []
      for (let at = folded.indexOf(from); at >= 0; at = folded.indexOf(from, at + 1)) {
        places.push(folded.slice(0, at) + to + folded.slice(at + from.length))
      }
      return places
    }),
  )
  const doubled = countDoubled(folded)
  const strange = [...variants].filter(
    (variant) => variant !== folded && isStrange(variant) && countDoubled(variant) <= doubled,
  )
  return rankHeard(
    soundOf(folded),
    strange.map((variant) => ({ word: variant, sound: soundOf(variant) })),
    most,
  )
}

/** Letters that hardly anybody writes twice: an h, and one before another consonant. */
const DOUBLED = /hh|([b-df-hj-np-tv-z])\1(?=[b-df-hj-np-tv-xz])/g
const countDoubled = (word: string): number => word.match(DOUBLED)?.length ?? 0

function isStrange(word: string): boolean {
  const { word: ordinary, proper, surname, forename } = backgroundOf(word)
  return word.length > 3 && !/^(.)\1|(.)\2\2/.test(word) && ordinary + proper + surname + forename === 0
}

function rankHeard(said: Uint8Array, words: readonly Heard[], most: number): string[] {
  const hearing = learnedHearing()
  const least = NEAR * hearingOdds(hearing, said, said)
  return words
    .map(({ word, sound }) => ({ word, odds: hearingOdds(hearing, said, sound) }))
    .filter(({ odds }) => odds > Math.max(0, least))
    .map(({ word, odds }) => ({ word, weight: odds + FREQUENCY * frequencyOf(word) }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
}

function frequencyOf(word: string): number {
  const { word: ordinary, surname } = backgroundOf(word)
  return Math.max(ordinary, surname)
}

const consonantKey = (sound: Uint8Array): string => spokenText(soundClasses(consonantsOf(sound)))

function groupWords(): Map<string, Heard[]> {
  const groups = new Map<string, Heard[]>()
  for (const word of knownWords()) {
    const sound = soundOf(word)
    const key = consonantKey(sound)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ word, sound }])
    else group.push({ word, sound })
  }
  return groups
}
