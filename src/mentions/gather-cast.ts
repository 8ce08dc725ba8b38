import { foldName } from '../names/fold-name.ts'
import { genderOfForename } from '../names/forenames.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { parseName } from '../names/parse-name.ts'
import type { Entity, Gender } from '../roster/entity.ts'
import { makeId } from '../roster/read-roster.ts'
import type { Article } from '../text/article.ts'
import type { Cast, CastMember } from './cast.ts'
import type { Mentions } from './find-mentions.ts'
import type { Form } from './forms.ts'
import { type FormEvidence, judgeForm } from './judge-form.ts'
import type { KnownNames } from './known-names.ts'
import type { NameMention } from './name-mention.ts'
import { genderOfRole } from './roles.ts'
import { APPOSED } from './slots.ts'

/** What the cast is gathered from. */
export interface CastSources extends Mentions {
  readonly article: Article
  readonly known: KnownNames
  /** May the article introduce people of its own? */
  readonly introduce: boolean
}

/** A member while its forms are being gathered. */
interface Draft {
  readonly known: Entity | null
  readonly type: Entity['type']
  readonly parts: readonly string[]
  readonly given: string
  readonly family: string
  readonly forms: Form[]
  /** The full forms, by how often they are written. */
  readonly full: Form[]
}

/** The least evidence that introduces a person or an organisation. */
const INTRODUCED = 1.5

/** Gathers the cast: the roster's entities that the article names, and whoever the article itself introduces. */
export function gatherCast(sources: CastSources): Cast {
  const { article, classes, names, slots, forms } = sources
  const evidence = new Map(forms.map((form) => [form, judgeForm(article, classes, names, slots, form)]))
  const alone = new Map(
    forms.flatMap((form) => (form.parts.length === 1 ? [[form.key, evidence.get(form)!] as const] : [])),
  )
  const drafts: Draft[] = []
  const byFamily = new Map<string, Draft[]>()
  const byPart = new Map<string, Draft[]>()
  const enlist = (draft: Draft): void => {
    drafts.push(draft)
    if (draft.type === 'person') file(byFamily, draft.family, draft)
    for (const part of new Set(draft.parts)) file(byPart, part, draft)
  }
  for (const form of forms) {
    if (form.parts.length > 1)
      addFullForm(form, withSurname(evidence.get(form)!, alone.get(form.parts.at(-1)!)), sources, byFamily, enlist)
  }
  for (const form of forms)
    if (form.parts.length === 1) introduceSingle(form, evidence.get(form)!, sources, byFamily, byPart, enlist)
  const owners = new Map<Form, readonly Draft[]>()
  for (const form of forms) owners.set(form, ownersOf(form, byFamily, byPart))
  return assignMentions(sources, drafts, owners)
}

/** A full name whose last word the article also writes alone, where people stand, is a person's. */
function withSurname(evidence: FormEvidence, surname: FormEvidence | undefined): FormEvidence {
  if (!surname || surname.definite) return evidence
  const support = surname.titled ? 2 : surname.speaks ? 1.5 : surname.apposed ? 1 : 0.3
  return { ...evidence, person: evidence.person + support }
}

function addFullForm(
  form: Form,
  evidence: FormEvidence,
  { known, introduce }: CastSources,
  byFamily: ReadonlyMap<string, readonly Draft[]>,
  enlist: (draft: Draft) => void,
): void {
  const [entity] = known.byName(form.key)
  const name = parseName(form.words.join(' '))
  const family = foldName(name.family)
  const given = foldName(name.given)
  const twin = byFamily
    .get(family)
    ?.find((draft) => (entity ? draft.known === entity : isSamePerson(draft, form, given)))
  if (twin && (entity || evidence.person > 0)) {
    twin.forms.push(form)
    twin.full.push(form)
    return
  }
  const type =
    entity?.type ??
    (evidence.person >= INTRODUCED
      ? 'person'
      : evidence.organization >= INTRODUCED && evidence.speaks
        ? 'organization'
        : null)
  if (!type || (!entity && (!introduce || !evidence.solid))) return
  enlist({ known: entity ?? null, type, parts: form.parts, given, family, forms: [form], full: [form] })
}

/** Title + surname alone introduces ("Sen. Warren"), and so does a roster's family name or an organisation that speaks. */
function introduceSingle(
  form: Form,
  evidence: FormEvidence,
  { known, introduce }: CastSources,
  byFamily: ReadonlyMap<string, readonly Draft[]>,
  byPart: ReadonlyMap<string, readonly Draft[]>,
  enlist: (draft: Draft) => void,
): void {
  // "Sir Keir" is the Keir Starmer of before
  if (
    byFamily.has(form.key) ||
    byPart.get(form.key)?.some((draft) => draft.type === 'person' && draft.given === form.key)
  )
    return
  const entities = known.byName(form.key).length ? known.byName(form.key) : known.byFamily(form.key)
  const entity = entities.length === 1 ? entities[0]! : null
  if (entity) {
    const parts = foldName(entity.name).split(' ')
    const name = parseName(entity.name)
    enlist({
      known: entity,
      type: entity.type,
      parts,
      given: foldName(name.given),
      family: foldName(name.family),
      forms: [],
      full: [],
    })
    return
  }
  if (!introduce || !evidence.solid) return
  const draft = { known: null, parts: form.parts, given: '', family: form.key, forms: [form], full: [form] }
  if (evidence.titled && evidence.person >= 0) enlist({ ...draft, type: 'person' })
  else if (evidence.speaks && evidence.organization >= INTRODUCED) enlist({ ...draft, type: 'organization' })
}

function isSamePerson(draft: Draft, form: Form, given: string): boolean {
  if (draft.type !== 'person' || !draft.given || !given) return false
  const [one, other] = [draft.given.split(' ')[0]!, given.split(' ')[0]!]
  if (one === other || nicknamesOf(one).has(other)) return true
  return one[0] === other[0] && (one.length === 1 || other.length === 1) && draft.parts.at(-1) === form.parts.at(-1)
}

/** Whose a form may be: the full name's owner, then by family name, then by any other word of a name. */
function ownersOf(
  form: Form,
  byFamily: ReadonlyMap<string, Draft[]>,
  byPart: ReadonlyMap<string, Draft[]>,
): readonly Draft[] {
  const last = form.parts.at(-1)!
  const own = (byPart.get(last) ?? []).filter((draft) => draft.forms.includes(form))
  if (own.length) return own
  const family = byFamily.get(form.key)
  if (family) return family
  const related = (byPart.get(last) ?? []).filter((draft) => isWithin(form.parts, draft.parts))
  if (form.parts.length > 1) return related
  // a lone word of an organisation's name ("Street") is not the organisation
  return related.filter((draft) => draft.type === 'person')
}

const isWithin = (parts: readonly string[], whole: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${parts.join(' ')} `)

function assignMentions(
  { article, names, slots, forms, classes }: CastSources,
  drafts: readonly Draft[],
  owners: ReadonlyMap<Form, readonly Draft[]>,
): Cast {
  const memberOf = new Int32Array(names.length).fill(-1)
  const rivals = new Map<number, readonly number[]>()
  const position = new Map(drafts.map((draft, d) => [draft, d]))
  const shared: { readonly n: number; readonly among: readonly number[] }[] = []
  for (const form of forms) {
    const among = owners.get(form)!
    for (const draft of among) if (!draft.forms.includes(form)) draft.forms.push(form)
    for (const n of form.mentions) {
      if (among.length === 1) memberOf[n] = position.get(among[0]!)!
      else if (among.length > 1) shared.push({ n, among: among.map((draft) => position.get(draft)!) })
    }
  }
  const genders = drafts.map((draft) => learnGender(draft, names))
  shared.sort((a, b) => a.n - b.n)
  for (const { n, among } of shared) {
    memberOf[n] = chooseNamesake(n, among, names, memberOf, genders)
    rivals.set(
      n,
      among.filter((d) => d !== memberOf[n]),
    )
  }
  const taken = new Set(drafts.flatMap((draft) => (draft.known ? [draft.known.id] : [])))
  const members = drafts.map(
    (draft, d): CastMember => ({
      entity: draft.known ?? makeEntity(draft, genders[d], learnTitles(draft, names, slots, article, classes), taken),
      parts: draft.parts,
      family: draft.family,
      forms: draft.forms,
    }),
  )
  return { members, memberOf, rivals }
}

/** Of several with the name: who the title's gender fits, then the one named last. */
function chooseNamesake(
  n: number,
  among: readonly number[],
  names: readonly NameMention[],
  memberOf: Int32Array,
  genders: readonly (Gender | undefined)[],
): number {
  const gender = genderOfTitle(names[n]!.title)
  const fitting = gender ? among.filter((d) => genders[d] === gender) : among
  const choice = fitting.length ? fitting : among
  for (let before = n - 1; before >= 0; before--) if (choice.includes(memberOf[before]!)) return memberOf[before]!
  return choice[0]!
}

const genderOfTitle = (title: string): Gender | undefined => (title ? genderOfRole(lastWord(title)) : undefined)
const lastWord = (title: string): string => title.split(/\s+/).at(-1)!.toLowerCase().replace(/\.$/, '')

function learnGender(draft: Draft, names: readonly NameMention[]): Gender | undefined {
  if (draft.known?.gender) return draft.known.gender
  const votes = { female: 0, male: 0 }
  for (const form of draft.forms) {
    for (const n of form.mentions) {
      const gender = genderOfTitle(names[n]!.title)
      if (gender) votes[gender]++
    }
  }
  if (votes.female !== votes.male) return votes.female > votes.male ? 'female' : 'male'
  return (draft.given && genderOfForename(draft.full[0]?.words[0] ?? draft.given)) || undefined
}

/** The titles before its names and in the appositions behind them, each once. */
function learnTitles(
  draft: Draft,
  names: readonly NameMention[],
  slots: Uint16Array,
  article: Article,
  _classes: Uint32Array,
): readonly string[] {
  const titles = new Set<string>()
  for (const form of draft.forms) {
    for (const n of form.mentions) {
      const name = names[n]!
      if (name.title) titles.add(name.title)
      if (slots[n]! & APPOSED) titles.add(appositionText(article, name.behind))
    }
  }
  titles.delete('')
  return [...titles]
}

/** "a biologist at the park" of “Lind, 45, a biologist at the park, said”. */
function appositionText(article: Article, comma: number): string {
  let first = comma + 1
  if (
    /^\d/.test(article.text[article.starts[first]!]!) &&
    first + 2 < article.count &&
    article.text[article.starts[first + 1]!] === ','
  )
    first += 2
  let i = first
  while (
    i < article.count &&
    i < first + 12 &&
    !/^[,.;:—–]$/.test(article.text.slice(article.starts[i], article.ends[i]))
  )
    i++
  const text = article.text.slice(article.starts[first], article.ends[i - 1])
  return /^(?:who|whose)\b/.test(text) || i === first ? '' : text.replace(/^(?:an?|the) /, '')
}

function makeEntity(draft: Draft, gender: Gender | undefined, titles: readonly string[], taken: Set<string>): Entity {
  const best = draft.full.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a))
  const name = best.words.join(' ')
  const base = makeId(name)
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  taken.add(id)
  const aliases = draft.full.filter((form) => form !== best).map((form) => form.words.join(' '))
  return { id, name, type: draft.type, aliases, titles, ...(gender && { gender }), origin: 'article' }
}

function file<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key)
  if (list) list.push(value)
  else index.set(key, [value])
}
