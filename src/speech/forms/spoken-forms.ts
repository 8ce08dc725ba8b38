import { readSaid, type SaidSound } from '../../channels/compare-sounds.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { forenameFrequency } from '../../names/forenames.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import { parseName } from '../../names/parse-name.ts'
import type { Entity } from '../../roster/entity.ts'
import { pronounce } from '../../sounds/pronounce.ts'
import { foldSpoken } from '../transcript/spoken-words.ts'
import { addSound } from './sound-sketch.ts'

export type NamePart = 'given' | 'family' | 'full'

/** One way in which an entity is called in speech. */
export interface NameForm {
  /** Index of the entity in the roster. */
  readonly entity: number
  readonly part: NamePart
  /** As it is to be written. */
  readonly text: string
  /** Its folded words. */
  readonly words: readonly string[]
  readonly letters: string
  readonly sound: SaidSound
  /** The kinds of its phones (see `addSound`). */
  readonly sketch: number
  /** A usual short form of the given name: right where it stands, but never written for another word. */
  readonly short: boolean
}

/** The forms in which an entity is called in speech: given name, family name, both. */
export function formsOf(entity: Entity, number: number): NameForm[] {
  const forms = new Map<string, NameForm>()
  const add = (part: NamePart, text: string, short = false): void => {
    const form = text && !forms.has(text) && makeForm(number, part, text, short)
    if (form) forms.set(text, form)
  }
  for (const name of [entity.name, ...entity.aliases]) {
    const { given, middle, family, familyFirst, suffix } = parseName(name)
    const bare = suffix ? name.slice(0, name.lastIndexOf(suffix)).replace(/(?<![\s,])[\s,]+$/, '') : name
    if (!given) add(entity.type === 'person' ? partOfOne(bare) : 'full', bare)
    else {
      add('full', bare)
      add('full', familyFirst ? `${family} ${given}` : `${given} ${family}`)
      add('given', given)
      if (middle.length > 2) add('given', `${given} ${middle}`)
      add('family', family)
      for (const short of shortForms(foldSpoken(given))) add('given', short, true)
    }
  }
  return [...forms.values()]
}

/** What the one word of a name is. */
function partOfOne(name: string): NamePart {
  const folded = foldSpoken(name)
  return forenameFrequency(folded) > backgroundOf(folded).surname ? 'given' : 'family'
}

/** Nicknames, and beginnings that are forenames or could be nothing else: Ken for Kenneth, Pam for Pamela; not Chris for Kris, which is no shorter to say. */
function shortForms(given: string): string[] {
  const beginnings = Array.from({ length: Math.max(0, given.length - 3) }, (_, i) => given.slice(0, i + 3))
  const said = pronounce(given).join(' ')
  return [...nicknamesOf(given), ...beginnings.filter(isShortForm)].filter(
    (short) => pronounce(short).join(' ') !== said,
  )
}

function isShortForm(beginning: string): boolean {
  if (forenameFrequency(beginning) >= USUAL) return true
  const { word, surname } = backgroundOf(beginning)
  return beginning.length === 3 && word === 0 && surname === 0 && !/[aeiouy]$/.test(beginning)
}

/** Frequency class from which a forename is usual. */
const USUAL = 4

function makeForm(entity: number, part: NamePart, text: string, short: boolean): NameForm | null {
  const words = text
    .split(/[\s.‐‑-]+/)
    .map(foldSpoken)
    .filter(Boolean)
  const phones = Uint8Array.from(words.flatMap((word) => [...pronounce(word)]))
  if (phones.length === 0) return null
  const sketch = addSound(0, phones, 0, phones.length)
  return { entity, part, text, words, letters: words.join(''), sound: readSaid(phones), sketch, short }
}
