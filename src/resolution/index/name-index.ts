import type { Entity } from '../../roster/entity.ts'
import { FORM_KINDS, formTexts, recallFormTexts } from '../forms/form-texts.ts'
import { type IndexedWord, indexWord, joinClasses } from '../forms/indexed-word.ts'
import { makeIndexedForm, type NameForm } from '../forms/name-forms.ts'
import { SIGNATURE, writeSignature } from '../forms/signature.ts'
import { NumberList } from './number-list.ts'
import { makePostings, type Postings } from './postings.ts'
import { soundKeys } from './sound-keys.ts'

/** The forms of a roster's names, ready to be looked up. Forms are numbered through, those of one entity next to each other. */
export interface NameIndex extends FormTable {
  readonly entities: readonly Entity[]
  /** The sum of the entities' weights. */
  readonly weight: number
  /** For each form its signature, `SIGNATURE` numbers. */
  readonly signatures: Int32Array
  /** How the words sound. */
  readonly sounds: WordSounds
  /** Forms by their sound keys; null where there are so few that all are looked at. */
  readonly postings: Postings | null
  /** Forms made so far, by number. */
  readonly made: Map<number, NameForm>
}

/** What the forms are. */
export interface FormTable {
  /** Number of forms. */
  readonly count: number
  /** For each form the position of its entity. */
  readonly owners: Uint32Array
  /** For each form its place in `FORM_KINDS`. */
  readonly kinds: Uint8Array
  /** The distinct folded words. */
  readonly words: readonly string[]
  /** The words of form `f` are `wordNumbers` from `wordStarts[f]` up to `wordStarts[f + 1]`. */
  readonly wordStarts: Uint32Array
  readonly wordNumbers: Uint32Array
}

/** The phone codes of all words, so that a form that is asked about for the first time need not be pronounced. */
export interface WordSounds {
  /** Those of word `w` are `phones` from `starts[w]` up to `starts[w + 1]`. */
  readonly starts: Uint32Array
  readonly phones: Uint8Array
}

/** Up to so many forms, every signature is looked at: that finds some garbles whose keys have changed, and takes a tenth of a millisecond. */
const FEW = 10_000
const MOST_MADE = 20_000

/**
 * Builds the index of some entities: look it up with `findCandidates`.
 *
 * @example
 * const index = indexNames(readRoster(['Steve Witkoff', 'Dmitry Peskov']))
 */
export function indexNames(entities: readonly Entity[]): NameIndex {
  const table = gatherForms(entities)
  const vocabulary = table.words.map(indexWord)
  const signatures = new Int32Array(table.count * SIGNATURE)
  for (let f = 0; f < table.count; f++) {
    const words = wordsOf(table, vocabulary, f)
    writeSignature(words, joinClasses(words), signatures, f * SIGNATURE)
  }
  const postings = table.count > FEW ? fileForms(table, vocabulary) : null
  return {
    entities,
    weight: totalWeight(entities),
    ...table,
    signatures,
    sounds: gatherSounds(vocabulary),
    postings,
    made: new Map(),
  }
}

/** The sum of what each entity weighs, 1 where nothing else is said. */
export const totalWeight = (entities: readonly Entity[]): number =>
  entities.reduce((sum, { weight = 1 }) => sum + weight, 0)

function gatherForms(entities: readonly Entity[]): FormTable {
  const numbers = new Map<string, number>()
  const owners = new NumberList()
  const kinds = new NumberList()
  const wordStarts = new NumberList()
  const wordNumbers = new NumberList()
  entities.forEach((entity, e) => {
    for (const { kind, folded } of formTexts(entity)) {
      owners.push(e)
      kinds.push(FORM_KINDS.indexOf(kind))
      wordStarts.push(wordNumbers.length)
      for (const word of folded.split(' ')) {
        let number = numbers.get(word)
        if (number === undefined) {
          number = numbers.size
          numbers.set(word, number)
        }
        wordNumbers.push(number)
      }
    }
  })
  wordStarts.push(wordNumbers.length)
  return {
    count: owners.length,
    owners: owners.items(),
    kinds: Uint8Array.from(kinds.items()),
    words: [...numbers.keys()],
    wordStarts: wordStarts.items(),
    wordNumbers: wordNumbers.items(),
  }
}

function gatherSounds(vocabulary: readonly IndexedWord[]): WordSounds {
  const starts = new Uint32Array(vocabulary.length + 1)
  for (const [w, { sound }] of vocabulary.entries()) starts[w + 1] = starts[w]! + sound.length
  const phones = new Uint8Array(starts[vocabulary.length]!)
  for (const [w, { sound }] of vocabulary.entries()) phones.set(sound, starts[w])
  return { starts, phones }
}

/** What `of` has of the words of a form. */
function wordsOf<T>({ wordStarts, wordNumbers }: FormTable, of: readonly T[], f: number): T[] {
  const words: T[] = []
  for (let w = wordStarts[f]!; w < wordStarts[f + 1]!; w++) words.push(of[wordNumbers[w]!]!)
  return words
}

/** Lone parts of names that more forms than this share say nothing about who is meant. */
const SHARED = 20

function fileForms(table: FormTable, vocabulary: readonly IndexedWord[]): Postings {
  const { count, kinds, wordStarts, wordNumbers } = table
  const isLonePart = (f: number): boolean => {
    const kind = FORM_KINDS[kinds[f]!]
    return (kind === 'given' || kind === 'part') && wordStarts[f + 1]! === wordStarts[f]! + 1
  }
  const bearers = new Uint32Array(vocabulary.length)
  for (let f = 0; f < count; f++) if (isLonePart(f)) bearers[wordNumbers[wordStarts[f]!]!]!++
  return makePostings(count, (f) =>
    isLonePart(f) && bearers[wordNumbers[wordStarts[f]!]!]! > SHARED ? [] : soundKeys(wordsOf(table, vocabulary, f)),
  )
}

const NICKNAME = FORM_KINDS.indexOf('nickname')

/** A form with a nickname is asked after only where the stretch begins with that nickname: garbled too, it would be anybody's. */
export const isAskedAfter = ({ kinds, words, wordStarts, wordNumbers }: FormTable, f: number, first: string): boolean =>
  kinds[f] !== NICKNAME || words[wordNumbers[wordStarts[f]!]!] === first

/** The form of a number, made when first asked for. */
export function formAt(index: NameIndex, f: number): NameForm {
  let form = index.made.get(f)
  if (!form) {
    if (index.made.size >= MOST_MADE) index.made.clear()
    const folded = wordsOf(index, index.words, f).join(' ')
    const signature = index.signatures.subarray(f * SIGNATURE, (f + 1) * SIGNATURE)
    const textOf = (): string => replacementOf(index, f)
    form = makeIndexedForm(FORM_KINDS[index.kinds[f]!]!, folded, soundOfForm(index, f), signature, textOf)
    index.made.set(f, form)
  }
  return form
}

/** The phone codes of a form's words without a break. */
function soundOfForm({ wordStarts, wordNumbers, sounds: { starts, phones } }: NameIndex, f: number): Uint8Array {
  let length = 0
  for (let w = wordStarts[f]!; w < wordStarts[f + 1]!; w++) {
    const word = wordNumbers[w]!
    length += starts[word + 1]! - starts[word]!
  }
  const sound = new Uint8Array(length)
  let at = 0
  for (let w = wordStarts[f]!; w < wordStarts[f + 1]!; w++) {
    const end = starts[wordNumbers[w]! + 1]!
    for (let p = starts[wordNumbers[w]!]!; p < end; p++) sound[at++] = phones[p]!
  }
  return sound
}

function replacementOf({ entities, owners, kinds }: NameIndex, f: number): string {
  const owner = owners[f]!
  let first = f
  while (first > 0 && owners[first - 1] === owner) first--
  // the name as it stands comes first
  if (f === first && FORM_KINDS[kinds[f]!] === 'full') return entities[owner]!.name
  // a saved roster's people may be others than its forms were made of
  return recallFormTexts(entities[owner]!)[f - first]?.replacement ?? entities[owner]!.name
}
