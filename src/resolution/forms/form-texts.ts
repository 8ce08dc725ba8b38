import { backgroundOf } from '../../lexicon/word-background.ts'
import { foldName } from '../../names/fold-name.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import { parseName } from '../../names/parse-name.ts'
import { isParticle } from '../../names/particles.ts'
import { areOfTwoGenders } from '../../names/sure-gender.ts'
import type { Entity } from '../../roster/entity.ts'

/** Which part of the entity's name a form may be. */
export const FORM_KINDS = ['full', 'family', 'given', 'short', 'swapped', 'part', 'alias', 'nickname'] as const
export type FormKind = (typeof FORM_KINDS)[number]

/** One way to write an entity's name, as text. */
export interface FormText {
  readonly kind: FormKind
  readonly text: string
  readonly folded: string
  /** What to write instead of a garble of this form. */
  readonly replacement: string
}

/**
 * The forms under which an entity may be written: the whole name, family name, given name, given + family, middle + family,
 * given + middle, order swapped, given + the first of two hyphened family names, lone parts of long names, nickname + family, aliases.
 */
export function formTexts(entity: Entity): readonly FormText[] {
  const forms = new Map<string, FormText>()
  const add = (kind: FormKind, text: string, replacement = text): void => {
    const folded = foldName(text)
    if (folded !== '' && !forms.has(folded)) forms.set(folded, { kind, text, folded, replacement })
  }
  add('full', entity.name)
  if (entity.type === 'person') addPersonForms(entity.name, add)
  for (const alias of entity.aliases) {
    add('alias', alias)
    if (entity.type === 'person' && areApart(entity.name, alias)) addFamilyOf(alias, add)
  }
  return [...forms.values()]
}

const recalled = new Map<Entity, readonly FormText[]>()
const MOST_RECALLED = 1000

/** The same, remembered: the same few are mostly meant. */
export function recallFormTexts(entity: Entity): readonly FormText[] {
  let texts = recalled.get(entity)
  if (!texts) {
    if (recalled.size >= MOST_RECALLED) recalled.clear()
    texts = formTexts(entity)
    recalled.set(entity, texts)
  }
  return texts
}

/** Have two whole names no word in common? */
const areApart = (name: string, alias: string): boolean =>
  name.includes(' ') &&
  !foldName(alias)
    .split(' ')
    .some((word) => foldName(name).split(' ').includes(word))

/** The family name of another whole name: Rowntree, of who writes as J. K. Rowntree. */
function addFamilyOf(alias: string, add: (kind: FormKind, text: string) => void): void {
  const { given, family, titles } = parseName(alias)
  if (given !== '' && titles.length === 0 && [given, family].every(isName)) add('family', family)
}

/** Is it no word or place, as in a calling: the Iron Man, Prince of Wales? */
function isName(part: string): boolean {
  const { word, proper } = backgroundOf(foldName(part))
  return /^\p{Lu}/u.test(part) && word + proper === 0
}

function addPersonForms(name: string, add: (kind: FormKind, text: string, replacement?: string) => void): void {
  const { given, middle, family, particles, familyFirst } = parseName(name.replace(/["“”()]/g, ''))
  const core = family.split(' ').slice(particles.length).join(' ')
  add('family', family)
  if (core !== family) add('family', core)
  if (given === '') return
  if (!/^\p{L}\.?$/u.test(given)) add('given', given)
  const inOrder = (before: string): string => (familyFirst ? `${family} ${before}` : `${before} ${family}`)
  add(middle === '' && !familyFirst ? 'full' : 'short', inOrder(given))
  add('swapped', familyFirst ? `${given} ${family}` : `${family} ${given}`, name)
  const parts = `${middle} ${core}`.split(/[\s-]+/).filter((part) => part.length > 2)
  if (parts.length > 1) for (const part of parts) add('part', part)
  // two surnames with a particle between them go together: Paz y Miño
  for (const compound of compoundsOf(middle)) {
    add('part', compound)
    add('part', `${given} ${compound}`)
  }
  const [firstCore] = core.split('-')
  if (firstCore !== core) add('part', `${given} ${firstCore}`)
  if (middle.length > 2) {
    if (!areOfTwoGenders(given, middle)) add('short', inOrder(middle))
    // a second given name or the first of two family names
    add('part', `${given} ${middle}`)
    // two family names behind two given ones: López Obrador
    const gap = middle.lastIndexOf(' ')
    if (gap > 0 && !familyFirst) add('part', `${middle.slice(gap + 1)} ${family}`)
  }
  // right where they stand: a nickname is no garble
  if (!familyFirst)
    for (const nickname of nicknamesOf(foldName(given))) add('nickname', `${capitalize(nickname)} ${family}`)
}

/** The runs of words in which particles stand between two others. */
function compoundsOf(names: string): readonly string[] {
  const words = names.split(/\s+/).filter(Boolean)
  const compounds: string[] = []
  for (let i = 1; i < words.length - 1; i++) {
    if (!isParticle(words[i]!) || isParticle(words[i - 1]!)) continue
    let end = i + 1
    while (end < words.length - 1 && isParticle(words[end]!)) end++
    compounds.push(words.slice(i - 1, end + 1).join(' '))
  }
  return compounds
}

const capitalize = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
