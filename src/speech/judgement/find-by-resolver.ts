import { compareSounds } from '../../channels/compare-sounds.ts'
import { isOrdinaryWord } from '../../lexicon/ordinary-words.ts'
import { isRegisteredName } from '../../lexicon/registered-names.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import type { NameIndex } from '../../resolution/index/name-index.ts'
import { DEFAULT_KNOWN } from '../../resolution/known.ts'
import { type MeantAlone, resolveAlone, SURE } from '../../resolution/resolve-alone.ts'
import { remember } from '../../sounds/remember.ts'
import type { NameForm } from '../forms/spoken-forms.ts'
import { joinSounds, STOP } from '../transcript/spoken-words.ts'
import { CALLING, keyOf, type Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choice.ts'
import { FEWEST_LETTERS, isAnothers, isDerived, isSmall } from './find-by-ear.ts'

/** A family name is heard as up to so many words: "you shack off". */
const MOST_WORDS = 3
/** The least probability, 0..1, of the family name alone, behind the given name that is right. */
const BEHIND_GIVEN = 0.9
/** The same of a word that stands alone, and of one that does so again and again, in no person's place either. */
const ALONE = 0.95
const REPEATED = 0.995
/** How much like a family name a word must sound to be asked about at all, as a share of the perfect score. */
const LIKE = 0.3

/** How probable it is, 0..1, that such words are the name: set below what was counted of articles in small letters and without marks. */
const FOUND_BEHIND_GIVEN = 0.9
const FOUND_ALONE = 0.8

/** Whom the words of a transcript mean by themselves. */
type Resolve = (text: string) => MeantAlone | null

/** The family names of each person, aliases’ too, by id. */
type Families = Map<string, readonly NameForm[]>

/** A transcript is read several times over, and asks the same each time. */
function resolverOf(index: NameIndex): Resolve {
  const known = resolvers.get(index)
  if (known) return known
  const resolve = remember(2_000, (text: string) => resolveAlone(index, DEFAULT_KNOWN, text))
  resolvers.set(index, resolve)
  return resolve
}

const resolvers = new WeakMap<NameIndex, Resolve>()

/** How surely, 0..1, the words are somebody’s family name; the given name is another thing ("francs" beside a Franz). */
const sureOfFamily = (meant: MeantAlone | null, id: string): number =>
  meant && meant.found.candidate.entity.id === id && meant.found.candidate.form.kind !== 'given' ? meant.confidence : 0

/**
 * Family names that the resolver is sure of, where a recogniser writes no capitals or no marks and nobody is called as in calls: "i spoke to ilse hadrowitz and
 * hadrowitz said". Behind the given name that is right any words may be heard of the family name, and the same words elsewhere are it too. Alone it is a word
 * that no list of words and names has, that is repeated or stands where a person does, and whose person the transcript names whole somewhere:
 * recognisers write many such words for others.
 *
 * @param idOf the id of each entity of the scene
 */
export function findByResolver(scene: Scene, idOf: (entity: number) => string, index: NameIndex): Choice[] {
  if (scene.cased && scene.words.breaks.includes(STOP)) return []
  const resolve = resolverOf(index)
  const families: Families = new Map()
  for (const form of scene.forms) {
    if (form.part !== 'family') continue
    const id = idOf(form.entity)
    families.set(id, [...(families.get(id) ?? []), form])
  }
  const behindGiven = findBehindGiven(scene, families, idOf, resolve)
  return [...behindGiven, ...findSame(scene, behindGiven), ...findAlone(scene, families, behindGiven, resolve)]
}

function findBehindGiven(
  scene: Scene,
  families: Families,
  idOf: (entity: number) => string,
  resolve: Resolve,
): Choice[] {
  const { known, words } = scene
  return known.flatMap(({ from, to, forms }): Choice[] => {
    const [given] = forms as readonly [NameForm]
    if (given.part !== 'given' || forms.some(({ entity }) => entity !== given.entity)) return []
    const own = families.get(idOf(given.entity))
    let best: { readonly behind: number; readonly confidence: number } | null = null
    for (let behind = to + 1; own && behind <= to + MOST_WORDS && isOpen(scene, behind - 1); behind++) {
      if (isGrammar(scene, behind - 1)) {
        if (behind > to + 1) break
        continue
      }
      const confidence = sureOfFamily(resolve(textOf(scene, to, behind)), idOf(given.entity))
      if (confidence < BEHIND_GIVEN || confidence <= (best?.confidence ?? 0)) continue
      if (sureOfFamily(resolve(textOf(scene, from, behind)), idOf(given.entity)) >= SURE) best = { behind, confidence }
    }
    return best && words.breaks[to]! < STOP ? [choose(scene, to, best.behind, own!, FOUND_BEHIND_GIVEN)] : []
  })
}

/** Class of frequency from which on a word is hardly anything but grammar. */
const FUNCTION_WORD = 6

/** "john well are you", "may winter is over": a word of grammar may begin a name ("you shack off"), and goes on with none. */
const isGrammar = ({ words, vocabulary }: Scene, at: number): boolean =>
  vocabulary.word[words.ids[at]!]! >= FUNCTION_WORD

/** Is the word no known name, nor a ’s, nor behind the end of a sentence? */
const isOpen = ({ words, knownAt }: Scene, at: number): boolean =>
  at < words.count && knownAt[at]! < 0 && !words.clitics[at] && words.breaks[at]! < STOP

const textOf = ({ words }: Scene, from: number, to: number): string =>
  words.article.text.slice(words.starts[from]!, words.ends[to - 1]!)

/** The same words in other places, where they are no ordinary ones. */
function findSame(scene: Scene, found: readonly Choice[]): Choice[] {
  const { words, vocabulary } = scene
  const byFirst = new Map<number, Choice[]>()
  // somebody may be named thousands of times
  for (const choice of new Map(found.map((one) => [keyOf(words, one.from, one.to), one])).values()) {
    const said = [...words.ids.subarray(choice.from, choice.to)]
    if (said.every((id) => vocabulary.word[id]! > 0 || isKnownWord(words.vocabulary[id]!))) continue
    if (byFirst.has(said[0]!)) byFirst.get(said[0]!)!.push(choice)
    else byFirst.set(said[0]!, [choice])
  }
  const places = new Set(found.map(({ from }) => from))
  const same: Choice[] = []
  for (let at = 0; at < words.count; at++) {
    if (places.has(at)) continue
    for (const { from, to, form } of byFirst.get(words.ids[at]!) ?? []) {
      const behind = at + to - from
      if (behind > words.count || keyOf(words, at, behind) !== keyOf(words, from, to)) continue
      if (!isAnothers(scene, at, form)) same.push(choose(scene, at, behind, [form], FOUND_BEHIND_GIVEN))
      break
    }
  }
  return same
}

function findAlone(scene: Scene, families: Families, found: readonly Choice[], resolve: Resolve): Choice[] {
  const { words, vocabulary, known, knownAt, left, right } = scene
  const present = new Set([...found.map(({ form }) => form.entity), ...known.flatMap(ownersOfWhole)])
  if (present.size === 0) return []
  const called = [...families.values()].flat().filter(({ entity }) => present.has(entity))
  const isFree = (at: number): boolean => knownAt[at]! < 0 && !words.clitics[at] && !isSmall(scene, at)
  const isPersons = (at: number): boolean => right[at + 1] === 'says' || CALLING.has(left[at]!) || scene.cased
  const persons = new Set<number>()
  for (let at = 0; at < words.count; at++) if (isFree(at) && isPersons(at)) persons.add(words.ids[at]!)
  const meant = words.vocabulary.map((word, id): readonly NameForm[] | null => {
    const isPerson = persons.has(id)
    if (vocabulary.word[id]! > 0 || !(isPerson || vocabulary.count[id]! > 1) || !isUnheardOf(word)) return null
    if (!called.some(({ sound }) => compareSounds(words.wordSounds[id]!, sound.phones) >= LIKE * sound.perfect))
      return null
    const one = resolve(word)
    const own = one && families.get(one.found.candidate.entity.id)
    if (!own || !present.has(own[0]!.entity)) return null
    return sureOfFamily(one, one.found.candidate.entity.id) >= (isPerson ? ALONE : REPEATED) ? own : null
  })
  const alone: Choice[] = []
  const anothers = new Set<number>()
  for (let at = 0; at < words.count; at++) {
    const own = meant[words.ids[at]!]
    if (!own || !isFree(at)) continue
    if (isAnothers(scene, at, own[0]!)) anothers.add(words.ids[at]!)
    alone.push(choose(scene, at, at + 1, own, FOUND_ALONE))
  }
  return alone.filter(({ from }) => !anothers.has(words.ids[from]!))
}

/** Those who stand there by more than the given name. */
const ownersOfWhole = ({ forms }: Scene['known'][number]): readonly number[] =>
  forms.flatMap(({ entity, part }) => (part === 'given' ? [] : [entity]))

/** A word of the language, or a place or the like. */
const isKnownWord = (word: string): boolean =>
  word.length < FEWEST_LETTERS ||
  /\d/.test(word) ||
  isOrdinaryWord(word) ||
  isDerived(word) ||
  backgroundOf(word).proper > 0

/** Is it no known word, nor a name that people have? */
function isUnheardOf(word: string): boolean {
  const { forename, surname } = backgroundOf(word)
  return surname === 0 && forename < 2 && !isRegisteredName(word) && !isKnownWord(word)
}

/** Of a person’s family names the one that the words sound most like. */
function choose(scene: Scene, from: number, to: number, forms: readonly NameForm[], chance: number): Choice {
  const heard = joinSounds(scene.words, from, to)
  const likeness = ({ sound }: NameForm): number => compareSounds(heard, sound.phones) / sound.perfect
  const form = forms.reduce((best, one) => (likeness(one) > likeness(best) ? one : best))
  const odds = compareSounds(heard, form.sound.phones)
  return { from, to, form, odds, lead: Infinity, gain: odds, rival: -10, chance }
}
