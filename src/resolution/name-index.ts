import type { Entity } from '../roster/entity.ts'
import { formTexts } from './form-texts.ts'
import { makeForm, type NameForm } from './name-forms.ts'
import { makePostings, type Postings } from './postings.ts'
import { SIGNATURE, writeSignature } from './signature.ts'
import { soundClasses } from './sound-classes.ts'
import { soundKeys } from './sound-keys.ts'
import { soundOf } from './sounds.ts'

/** The forms of a roster's names, ready to be looked up. Forms are numbered through, those of one entity next to each other. */
export interface NameIndex {
  readonly entities: readonly Entity[]
  /** Number of forms. */
  readonly count: number
  /** For each form the position of its entity in `entities`. */
  readonly owners: Uint32Array
  /** For each form its signature, `SIGNATURE` numbers. */
  readonly signatures: Int32Array
  /** Forms by their sound keys; null where there are so few that all are looked at. */
  readonly postings: Postings | null
  /** Forms made so far, by number. */
  readonly made: Map<number, NameForm>
}

/** Up to so many forms, looking at every signature is cheaper than looking up keys. */
const FEW = 500
const MOST_MADE = 20_000

/**
 * Builds the index of some entities: look it up with `findCandidates`.
 *
 * @example
 * const index = indexNames(readRoster(['Steve Witkoff', 'Dmitry Peskov']))
 */
export function indexNames(entities: readonly Entity[]): NameIndex {
  const forms = gatherForms(entities)
  const signatures = new Int32Array(forms.folded.length * SIGNATURE)
  forms.folded.forEach((form, f) => {
    writeSignature(form, soundClasses(soundOf(form)), signatures, f * SIGNATURE)
  })
  const index: NameIndex = {
    entities,
    count: forms.folded.length,
    owners: Uint32Array.from(forms.owners),
    signatures,
    postings: forms.folded.length > FEW ? fileForms(forms) : null,
    made: new Map(),
  }
  if (!index.postings) for (let f = 0; f < index.count; f++) formAt(index, f)
  return index
}

interface GatheredForms {
  readonly owners: readonly number[]
  readonly folded: readonly string[]
  /** Lone parts of names, which many people may share. */
  readonly isPart: readonly boolean[]
}

function gatherForms(entities: readonly Entity[]): GatheredForms {
  const owners: number[] = []
  const folded: string[] = []
  const isPart: boolean[] = []
  entities.forEach((entity, e) => {
    for (const form of formTexts(entity)) {
      owners.push(e)
      folded.push(form.folded)
      isPart.push(form.kind === 'given' || form.kind === 'part')
    }
  })
  return { owners, folded, isPart }
}

/** Parts of names that more forms than this share say nothing about who is meant. */
const SHARED = 20

function fileForms({ folded, isPart }: GatheredForms): Postings {
  const shared = new Map<string, number>()
  folded.forEach((form, f) => {
    if (isPart[f]) shared.set(form, (shared.get(form) ?? 0) + 1)
  })
  let keys = new Int32Array(folded.length * 8)
  let numbers = new Uint32Array(keys.length)
  let count = 0
  folded.forEach((form, f) => {
    if (isPart[f] && shared.get(form)! > SHARED) return
    for (const key of soundKeys(form)) {
      if (count === keys.length) {
        const [moreKeys, moreNumbers] = [new Int32Array(count * 2), new Uint32Array(count * 2)]
        moreKeys.set(keys)
        moreNumbers.set(numbers)
        ;[keys, numbers] = [moreKeys, moreNumbers]
      }
      keys[count] = key
      numbers[count++] = f
    }
  })
  return makePostings(keys, numbers, count)
}

/** The form of a number, made when first asked for. */
export function formAt(index: NameIndex, f: number): NameForm {
  let form = index.made.get(f)
  if (!form) {
    if (index.made.size >= MOST_MADE) index.made.clear()
    const owner = index.owners[f]!
    let first = f
    while (first > 0 && index.owners[first - 1] === owner) first--
    const { kind, text, replacement } = formTexts(index.entities[owner]!)[f - first]!
    form = makeForm(kind, text, replacement)
    index.made.set(f, form)
  }
  return form
}
