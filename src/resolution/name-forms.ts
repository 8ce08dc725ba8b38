import { foldName } from '../names/fold-name.ts'
import { parseName } from '../names/parse-name.ts'
import type { Entity } from '../roster/entity.ts'
import { type Background, backgroundOf } from './background.ts'
import { alignmentOdds } from './channel.ts'
import { sounding, spelling } from './channels.ts'
import { letterCodes } from './letter-codes.ts'
import { soundOf } from './sounds.ts'
import { metaphonesOf } from './written-name.ts'

/** Which part of the entity's name a form is. */
export type FormKind = 'full' | 'family' | 'given' | 'short' | 'swapped' | 'part' | 'alias'

/** One way to write an entity's name. */
export interface NameForm {
  readonly kind: FormKind
  /** As the canonical name writes it: what replaces a garble of this form. */
  readonly text: string
  readonly folded: string
  /** Letter codes with a 0 at either edge and between words, for the spelling channel. */
  readonly letters: Uint8Array
  /** Phone codes, for the sound channel. */
  readonly sound: Uint8Array
  readonly words: number
  /** Double Metaphone codes of the form as one word. */
  readonly codes: readonly string[]
  /** Odds of the form written as it is, the most that the channels can give. */
  readonly ownSpelling: number
  readonly ownSound: number
  readonly background: Background
}

/** Makes the comparable form of a text. */
export function makeForm(kind: FormKind, text: string, replacement = text): NameForm {
  const folded = foldName(text)
  const letters = letterCodes(folded)
  const sound = soundOf(folded)
  return {
    kind,
    text: replacement,
    folded,
    words: folded.split(' ').length,
    letters,
    sound,
    codes: metaphonesOf(folded),
    ownSpelling: alignmentOdds(spelling(), letters, letters),
    ownSound: alignmentOdds(sounding(), sound, sound),
    background: backgroundOf(folded),
  }
}

/**
 * The forms under which an entity may be written: the whole name, family name, given name, given + family without the
 * middle, order swapped, lone parts of long names, aliases and their family names.
 */
export function formsOf(entity: Entity): readonly NameForm[] {
  const forms = new Map<string, NameForm>()
  const add = (kind: FormKind, text: string, replacement = text): void => {
    const form = makeForm(kind, text, replacement)
    if (form.folded.length > 0 && !forms.has(form.folded)) forms.set(form.folded, form)
  }
  add('full', entity.name)
  if (entity.type === 'person') addPersonForms(entity.name, add)
  for (const alias of entity.aliases) add('alias', alias)
  return [...forms.values()]
}

function addPersonForms(name: string, add: (kind: FormKind, text: string, replacement?: string) => void): void {
  const { given, middle, family, particles, familyFirst } = parseName(name)
  const core = family.split(' ').slice(particles.length).join(' ')
  add('family', family)
  if (core !== family) add('family', core)
  if (given === '') return
  if (!/^\p{L}\.?$/u.test(given)) add('given', given)
  add(middle === '' && !familyFirst ? 'full' : 'short', familyFirst ? `${family} ${given}` : `${given} ${family}`)
  add('swapped', familyFirst ? `${given} ${family}` : `${family} ${given}`, name)
  const parts = `${middle} ${core}`.split(/[\s-]+/).filter((part) => part.length > 2)
  if (parts.length > 1) for (const part of parts) add('part', part)
  if (middle.length > 2) add('short', `${middle} ${family}`)
}
