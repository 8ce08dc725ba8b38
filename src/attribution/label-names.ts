import { genderOfEntity } from '../cast/gender-of-entity.ts'
import type { KnownNames } from '../cast/index-known-names.ts'
import { isGivenName } from '../lexicon/is-given-name.ts'
import { ROLES, sureGenderOfTitle } from '../lexicon/roles.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { isGlued } from '../names/is-glued.ts'
import { isJoined } from '../names/is-joined.ts'
import { particlesBefore } from '../names/particles.ts'
import { sureGender } from '../names/sure-gender.ts'
import type { LabelName, Turn } from '../quotations/turns/turn.ts'
import type { Entity } from '../roster/entity.ts'
import { findAnswerer, isAnswer } from './find-answerer.ts'
import { findFirstOfSeveral } from './first-of-several.ts'
import { type FullName, type FullNames, findFullNames } from './full-names.ts'
import { isSlipOfGiven } from './is-slip-of-given.ts'
import { isInitials, type LabelSources, type NearestName, writtenName } from './label-sources.ts'

/** Whom a label means. */
export interface LabelPerson {
  /** As the roster, another label, the text or at least the label itself has it. */
  readonly name: string
  /** Somebody of the roster, or null. */
  readonly entity: Entity | null
  /** Probability, 0..1, given that the label says who speaks. */
  readonly confidence: number
  readonly code: 'roster-label' | 'full-label' | 'named-label' | 'label'
  /** What the label should say instead, where it is misspelt. */
  readonly mending: string | null
}

const CERTAIN = 1
const LIKELY = 0.95

/**
 * Whom each turn's label means: somebody of the roster, the full name that another label or the text has, or who is written. Null for
 * labels that name nobody: `Speaker 1`, `Audience`, `Q` where nothing says who asks.
 */
export function nameLabels(given: LabelSources): (turn: Turn) => LabelPerson | null {
  const answerer = findAnswerer(given.text, given.turns)
  const meaning = (turn: Turn): Turn => (answerer && isAnswer(turn) ? { ...turn, means: answerer } : turn)
  const sources = answerer ? { ...given, turns: given.turns.map(meaning) } : given
  const told = namesInAsides(sources.turns)
  const isFrench = sources.turns.some(({ name }) => /^M(?:me|lle)\.?$/.test(name.title))
  const firstOf = findFirstOfSeveral(
    sources.turns.map(({ name }) => name),
    sources.known,
  )
  const meant = (turn: Turn): LabelName | null => {
    const name = nameMeant(sources.text, turn, told)
    return name && firstOf(isFrench ? withoutMonsieur(name) : name)
  }
  const names = distinctNames(sources.turns.map(meant))
  const full = findFullNames(sources, [...names.values()])
  const people = new Map<string, LabelPerson>()
  const times = new Map<string, number>()
  for (const { name } of sources.turns) times.set(name.key, (times.get(name.key) ?? 0) + 1)
  for (const [key, name] of names) people.set(key, personOf(name, times.get(name.key) ?? 0, sources, full))
  return (turn) => {
    const name = meant(meaning(turn))
    return name ? (people.get(keyOf(name)) ?? null) : null
  }
}

/** An office is one person's where a name stands beside it, and "Mr. Lund" not "Ms. Lund". */
const keyOf = ({ key, kind, aside, title }: LabelName): string =>
  kind === 'name' ? `${key} ${sureGenderOfTitle(title) ?? ''}` : `${key} ${foldName(aside)}`

function distinctNames(meant: readonly (LabelName | null)[]): ReadonlyMap<string, LabelName> {
  const names = new Map<string, LabelName>()
  for (const name of meant) if (name && !names.has(keyOf(name))) names.set(keyOf(name), name)
  return names
}

/** `Host (Rita Lund):` tells who `Host:` is, where no other name stands beside it. */
function namesInAsides(turns: readonly Turn[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  for (const { name } of turns) {
    if (name.kind === 'name' || !personInAside(name.aside)) continue
    told.set(name.key, (told.get(name.key) ?? name.aside) === name.aside ? name.aside : '')
  }
  return told
}

/** The name that says who speaks: the label's own, or whom a Q or an A means; null where nothing does. */
function nameMeant(text: string, { name: label, means }: Turn, told: ReadonlyMap<string, string>): LabelName | null {
  if (means) {
    const written = text.slice(means.start, means.end)
    const bare = written.replace(TITLES, '')
    const start = means.end - bare.length
    return { key: foldName(bare), text: bare, start, end: means.end, title: '', aside: '', kind: 'name' }
  }
  const aside = label.kind === 'name' ? undefined : told.get(label.key)
  const name = aside && !label.aside ? { ...label, aside } : withoutOffice(label)
  const isTold = name.kind === 'unnamed' && personInAside(name.aside) !== null
  return name.kind === 'name' || name.kind === 'office' || isTold ? name : null
}

/** `Councilmember Lund`, `City Attorney Lund`: an office before a name is no part of it, unless it is a given name. */
function withoutOffice(name: LabelName): LabelName {
  const [office = '', member, role = ''] = (name.kind === 'name' && OFFICE.exec(name.text)) || []
  const text = name.text.slice(office.length)
  const isOffice = member !== undefined || ROLES.has(role.toLowerCase())
  // CLERK AT THE TABLE
  if (!isOffice || !PERSON.test(text) || FUNCTION_WORDS.has(foldName(text.split(' ')[0]!))) return name
  if (isGivenName(foldName(office.split(' ')[0]!))) return name
  const title = `${name.title} ${office}`.trim()
  return { ...name, key: foldName(text), text, start: name.start + office.length, title }
}

/** `M. Luc Roy` beside `Mme Ada Lund`: a title, and no initial. */
function withoutMonsieur(name: LabelName): LabelName {
  if (name.kind !== 'name' || !/^M\. \p{Lu}/u.test(name.text)) return name
  const text = name.text.slice('M. '.length)
  return { ...name, key: foldName(text), text, start: name.end - text.length, title: 'M.' }
}

const OFFICE =
  /^(?:(?:vice|deputy|assistant|council|board|assembly|committee|city|county|town|village|state) ){0,2}(?:((?:council|assembly|board|committee|select) ?(?:member|person|man|woman))|(\p{L}{3,})) /iu
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u

const TITLES = /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|baroness|judge|justice|the)\.? )+/i

function personOf(name: LabelName, times: number, sources: LabelSources, full: FullNames): LabelPerson {
  const { known } = sources
  const inAside = name.kind !== 'name' && name.aside ? personInAside(name.aside) : null
  const own = inAside ?? writtenName(name)
  const key = foldName(own)
  const words = key.split(' ')
  if (name.kind === 'office' && !inAside) return alone(own)
  const exact = known.byName(key)
  if (exact.length === 1) return ofRoster(exact[0]!)
  const table = isInitials(name.text) ? full.tabled(name) : undefined
  if (table) return ofFull({ name: table, label: true }, known)
  if (words.length > 1) {
    const twins = sameFamily(known.byFamily(familyOf(words)), words)
    if (twins.length === 1) return ofRoster(twins[0]!)
    // a title that is known as none: "Adi L. Qionibaravi"
    for (let k = 1; k + 1 < words.length; k++) {
      const rest = known.byName(words.slice(k).join(' '))
      if (rest.length === 1) return ofRoster(rest[0]!)
    }
  }
  const gender = sureGenderOfTitle(name.title)
  const isOther = (entity: Entity): boolean => gender !== undefined && (genderOfEntity(entity) ?? gender) !== gender
  const bearers = words.length > 1 ? [] : bearersOf(name, key, known).filter((entity) => !isOther(entity))
  if (bearers.length === 1) return ofRoster(bearers[0]!)
  const longer = words.length > 1 && !isInitialled(words) ? undefined : full.of(name)
  const whole = longer && gender && (sureGender(longer.name.split(' ')[0]!) ?? gender) !== gender ? undefined : longer
  if (bearers.length > 1) {
    const one = bearers.find((entity) => whole && foldName(entity.name) === foldName(whole.name))
    return one ? ofRoster(one) : { ...ofRoster(bearers[0]!), confidence: 1 / bearers.length }
  }
  const isShort = isInitials(name.text) && name.text.length < FEWEST_LETTERS
  const near = isShort || isJoined(name.text) ? null : sources.nearest(name)
  if (near && !isOther(near.entity) && !isAnothers(name, near, known, times))
    return {
      ...ofRoster(near.entity),
      confidence: near.confidence,
      mending: isNick(name) || isVoice(name) || isSame(name, near) ? null : near.form,
    }
  const twin = full.rightOf(name)
  if (twin && !isNick(name) && !isNick({ text: twin }))
    return { ...alone(twin), code: 'full-label', confidence: LIKELY, mending: twin }
  return whole ? ofFull(whole, known) : alone(own)
}

/** A nick is what somebody chose to be called: `rlund`, `rita_l`, `lund2`. */
const isNick = ({ text }: Pick<LabelName, 'text'>): boolean =>
  !/\p{Lu}/u.test(text) || /[_\d]/.test(text) || isGlued(text)

/** Of people whom only the transcript names: is a given name their own, and nobody's slip of another's? */
function isAnothers(
  { text, key }: LabelName,
  { entity, form }: NearestName,
  known: KnownNames,
  times: number,
): boolean {
  const given = foldName(form)
  if (/[\s_]/.test(text) || known.byName(foldName(entity.name)).length > 0) return false
  if (!foldName(entity.name).startsWith(`${given} `)) return false
  return !isSlipOfGiven(key, given, times)
}

/** `Rita LUnd`, `Rita L.`: capitals are no spelling, and what says more is no slip; and what somebody is called for short, which has none, no label is misspelt for. */
const isSame = ({ text }: LabelName, { form }: NearestName): boolean =>
  text.toLowerCase().startsWith(form.toLowerCase()) || /^\p{Ll}+$/u.test(form)

/** `RITA LUND'S VOICE`: not only who speaks, but how. */
const isVoice = ({ text }: LabelName): boolean => /\p{L}['’]s? \p{L}/iu.test(text)

/** Fewer capitals are initials, and sound like nothing. */
const FEWEST_LETTERS = 4

function ofFull({ name, label }: FullName, known: KnownNames): LabelPerson {
  const entity = known.byName(foldName(name))[0] ?? null
  return {
    name: entity?.name ?? name,
    entity,
    confidence: LIKELY,
    code: label ? 'full-label' : 'named-label',
    mending: null,
  }
}

const ofRoster = (entity: Entity): LabelPerson => ({
  name: entity.name,
  entity,
  confidence: CERTAIN,
  code: 'roster-label',
  mending: null,
})
const alone = (name: string): LabelPerson => ({ name, entity: null, confidence: CERTAIN, code: 'label', mending: null })

/** "Rita Lund" of "The Minister for Ports (Rita Lund)". */
function personInAside(aside: string): string | null {
  const bare = aside.replace(TITLES, '')
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u.test(bare) ? bare : null
}

function bearersOf({ text }: LabelName, key: string, known: KnownNames): readonly Entity[] {
  const family = known.byFamily(key)
  const given = known.byGiven(key)
  const all = [...new Set([...family, ...given])]
  if (all.length) return all
  return isInitials(text) ? known.byInitials(key) : known.byNickname(key)
}

/** `R. Lund`, `Rita L`. */
const isInitialled = (words: readonly string[]): boolean =>
  words.at(-1)!.length === 1 || words.slice(0, -1).every((word) => word.length <= 2)

/** The last word with the particles before it. */
function familyOf(words: readonly string[]): string {
  return words.slice(particlesBefore(words, words.length - 1)).join(' ')
}

/** Those of the family whose given name begins like the label's: "J. Lund" for Johanna Lund. */
function sameFamily(family: readonly Entity[], words: readonly string[]): readonly Entity[] {
  const [first] = words as readonly [string]
  return family.filter(({ name }) => {
    const given = foldName(name).split(' ')[0]!
    return given === first || (given[0] === first[0] && (first.length <= 2 || given.length === 1))
  })
}
