import type { Candidate } from '../hearing/hear-candidates.ts'
import { STOP } from '../transcript/spoken-words.ts'
import { keyOf, type Scene } from '../transcript/transcript-scene.ts'

/** A candidate in its transcript, with what several pieces of evidence ask of it, each worked out once. */
export interface Seen {
  readonly scene: Scene
  readonly candidate: Candidate
  /** How much of what would be heard of the form is, about 0..1. */
  readonly likeness: number
  /** The likeness over .7 that makes it a homophone, 0..1. */
  readonly homophone: number
  /** How many words it has, and the first and the last of them in the vocabulary. */
  readonly count: number
  readonly first: number
  readonly last: number
  /** How ordinary its words are: the frequency classes of the least and the most ordinary, and their sum. */
  readonly least: number
  readonly most: number
  readonly sum: number
  /** How often the rarest of them is said. */
  readonly rarest: number
  readonly commas: number
  readonly stops: number
  readonly isCapital: boolean
  /** Words since the entity was called, until it is called again, and how many others were called since (3: many). */
  readonly since: number
  readonly until: number
  readonly rank: number
  /** How much of the entity's firm and role is said right behind, and of another's that is said more. */
  readonly behind: number
  readonly against: number
  readonly isAnnounced: boolean
  /** A name that is known stands right before, or behind; and whether it is the other part of the entity's own. */
  readonly nameBefore: boolean
  readonly nameAfter: boolean
  readonly ownGiven: boolean
  readonly ownFamily: boolean
  /** The words right before and behind in the vocabulary, or -1. */
  readonly wordBefore: number
  readonly wordAfter: number
  /** The same words are mended elsewhere: so, or otherwise. */
  readonly mendedAlike: boolean
  readonly mendedOtherwise: boolean
}

/** How many words around a stretch may say the firm or the role. */
const BEHIND = 9

export function seeCandidate(scene: Scene, candidate: Candidate): Seen {
  const { words, affiliations, dialogue, left } = scene
  const { from, to, form, odds } = candidate
  const { entity } = form
  const likeness = odds / form.sound.perfect
  const behind = affiliations.share(entity, to, to + BEHIND)
  const another = affiliations.greatest(to, to + BEHIND - 3)
  const letter = words.article.text[words.starts[from]!]!
  return {
    scene,
    candidate,
    likeness,
    homophone: Math.max(0, likeness - 0.7) / 0.3,
    count: to - from,
    first: words.ids[from]!,
    last: words.ids[to - 1]!,
    ...weighWords(scene, candidate),
    isCapital: letter !== letter.toLowerCase(),
    since: dialogue.since(entity, from),
    until: dialogue.until(entity, from),
    rank: dialogue.rank(entity, from, 3),
    behind,
    against: another > behind + 0.2 ? another : 0,
    isAnnounced: left[from] === 'announced',
    ...seeNeighbours(scene, candidate),
    ...seeRecurrence(scene, candidate),
  }
}

function weighWords(
  { words, vocabulary }: Scene,
  { from, to }: Candidate,
): Pick<Seen, 'least' | 'most' | 'sum' | 'rarest' | 'commas' | 'stops'> {
  let [least, most, sum, rarest, commas, stops] = [10, 0, 0, Infinity, 0, 0]
  for (let at = from; at < to; at++) {
    const id = words.ids[at]!
    const word = vocabulary.word[id]!
    least = Math.min(least, word)
    most = Math.max(most, word)
    sum += word
    rarest = Math.min(rarest, vocabulary.count[id]!)
    if (at > from && words.breaks[at]! >= STOP) stops++
    else if (at > from && words.breaks[at]) commas++
  }
  return { least, most, sum, rarest, commas, stops }
}

function seeNeighbours(
  { words, known, knownAt }: Scene,
  { from, to, form: { entity, part } }: Candidate,
): Pick<Seen, 'nameBefore' | 'nameAfter' | 'ownGiven' | 'ownFamily' | 'wordBefore' | 'wordAfter'> {
  const before = from > 0 && words.breaks[from]! < STOP ? known[knownAt[from - 1]!] : undefined
  const after = to < words.count && words.breaks[to]! < STOP ? known[knownAt[to]!] : undefined
  const own = (name: typeof before, wanted: string): boolean =>
    name?.forms.some((one) => one.entity === entity && one.part === wanted) ?? false
  return {
    nameBefore: before !== undefined,
    nameAfter: after !== undefined,
    ownGiven: part === 'family' && own(before, 'given'),
    ownFamily: part === 'given' && own(after, 'family'),
    wordBefore: from > 0 ? words.ids[from - 1]! : -1,
    wordAfter: to < words.count ? words.ids[to]! : -1,
  }
}

/** A recogniser that heard a name wrong once does so again. */
function seeRecurrence(
  { words, mended }: Scene,
  { from, to, form: { entity } }: Candidate,
): Pick<Seen, 'mendedAlike' | 'mendedOtherwise'> {
  const owners = mended.size > 0 ? mended.get(keyOf(words, from, to)) : undefined
  const isElsewhere = (places: readonly number[] = []): boolean => places.some((place) => place !== from)
  const mendedAlike = isElsewhere(owners?.get(entity))
  return { mendedAlike, mendedOtherwise: !mendedAlike && [...(owners?.values() ?? [])].some(isElsewhere) }
}
