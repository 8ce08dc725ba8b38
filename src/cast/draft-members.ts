import { isKinship } from '../lexicon/roles.ts'
import {
  BODY,
  classesAt,
  DATE,
  FORENAME,
  FUNCTION,
  GROUP,
  HONORIFIC,
  INSTITUTION,
  PARTICLE,
  ROLE,
  SUFFIX,
  SURNAME,
} from '../mentions/name-classes.ts'
import type { Form } from '../mentions/written-forms.ts'
import { foldName } from '../names/fold-name.ts'
import { isParticle } from '../names/particles.ts'
import type { Entity } from '../roster/entity.ts'
import type { CastSources } from './cast.ts'
import { genderOfEntity } from './gender-of-entity.ts'
import type { KnownNames } from './index-known-names.ts'
import { isAnother, isCalledSo, isOtherwiseTitled } from './is-another.ts'
import type { FormEvidence } from './judge-form.ts'
import {
  addForm,
  capitalsOf,
  type Draft,
  type DraftIndex,
  enlist,
  fileNickname,
  indexCapitals,
  isSamePerson,
  makeDraftIndex,
  personParts,
  spellFamily,
} from './member-draft.ts'
import { endOf, isHyphened, partialNames } from './partial-names.ts'

/** The least evidence that introduces a person or an organisation. */
const INTRODUCED = 1.5
/** The same where what speaks can be no person. */
const UNKNOWN_BODY = -0.5

/** Drafts the members: the roster's whom the article names, and whoever it introduces itself. */
export function draftMembers(sources: CastSources, evidence: ReadonlyMap<Form, FormEvidence>): DraftIndex {
  const { forms } = sources
  const index = makeDraftIndex()
  const byKey = new Map(forms.map((form) => [form.key, form]))
  const longer: Form[] = []
  const partial = partialNames(sources, byKey)
  for (const form of forms) {
    if (isSingle(form, sources) || partial.has(form)) continue
    const end = endOf(form, byKey)
    if (end && !partial.has(end)) longer.push(form)
    else draftFull(form, evidence, byKey, sources, index)
  }
  for (const form of longer) draftLonger(form, evidence, byKey, sources, index)
  for (const draft of index.drafts)
    for (const nickname of nicknamesIn(draft, sources)) fileNickname(index, nickname, draft)
  const byInitials = indexCapitals(forms)
  for (const form of forms) {
    if (!isSingle(form, sources)) continue
    const long = byInitials.get(form.words[0]!)
    if (!long || !draftAcronym(form, long, evidence.get(form)!, sources, index))
      draftSingle(form, evidence.get(form)!, sources, index)
  }
  return index
}

/** Those that stand inside the whole name of a person, each once. */
const nicknamesIn = ({ type, full }: Draft, { names }: CastSources): ReadonlySet<string> =>
  new Set(type === 'person' ? full.flatMap(({ mentions }) => mentions.flatMap((n) => names[n]!.nickname ?? [])) : [])

/**
 * One word, a family name of the roster (`Westerlund-Okoye`), or one with its particles: `Von der Leyen`, and `Del Valle` where names are told by a
 * language’s data (in English `Van Morrison` and `Al Gore` are whole).
 */
const isSingle = ({ parts, key }: Form, { byData, known }: CastSources): boolean =>
  parts.length === 1 ||
  known.byFamily(key).length > 0 ||
  ((byData || parts.length > 2) && parts.slice(0, -1).every(isParticle))

function draftFull(
  form: Form,
  evidence: ReadonlyMap<Form, FormEvidence>,
  byKey: ReadonlyMap<string, Form>,
  sources: CastSources,
  index: DraftIndex,
): void {
  const { known, introduce } = sources
  const name = personParts(form.words)
  const entity = known.byName(form.key)[0] ?? byNickname(known, form, name)
  // Kwon of Kwon Ji-hoon, Petit-Bois of Jean-Luc Petit-Bois
  const hyphened = form.words.length > 1 && isHyphened(form.words.at(-1)!) ? byKey.get(name.family) : undefined
  const surname = hyphened ?? byKey.get(form.parts.at(-1)!)
  const told = withSurname(evidence.get(form)!, surname && evidence.get(surname))
  const own = hasAcronym(form, byKey, sources) ? { ...told, person: -1, organization: INTRODUCED } : told
  const namesakes = own.person > 0 || entity ? index.byFamily.get(spellFamily(name.family)) : undefined
  const twin = namesakes?.find((draft) => (entity ? draft.known === entity : isSamePerson(draft, form, name)))
  const type = entity?.type ?? (own.person >= INTRODUCED ? 'person' : null)
  if (twin) addForm(index, twin, form)
  else if (type !== 'person')
    draftOrganization(form, entity, own, !surname && isNoPerson(form, sources), sources, index)
  else if (entity || (introduce && (own.solid || takesUp(own, surname && evidence.get(surname)))))
    enlist(index, {
      known: entity ?? null,
      type,
      parts: form.parts,
      suffix: form.suffix,
      ...name,
      forms: [],
      full: [form],
    })
}

/** The only one of the roster who has the family name and whose given name this is short for: Betty Corrigan, of Elizabeth. */
function byNickname(
  known: KnownNames,
  { suffix }: Form,
  { given, middle, family }: ReturnType<typeof personParts>,
): Entity | undefined {
  if (given === '' || middle !== '' || suffix) return undefined
  const called = known.byNickname(given).filter((entity) => known.byFamily(family).includes(entity))
  return called.length === 1 ? called[0] : undefined
}

/** `Médecins Sans Frontières … MSF`: three words or more that open with no forename, and whose initials the article writes too. */
function hasAcronym({ words, mentions }: Form, byKey: ReadonlyMap<string, Form>, sources: CastSources): boolean {
  const { names, classes, article } = sources
  const capitals = capitalsOf(words)
  if (capitals.length < LEAST_CAPITALS || byKey.get(capitals.toLowerCase())?.words[0] !== capitals) return false
  return !(classesAt(article, classes, names[mentions[0]!]!.first) & (FORENAME | HONORIFIC))
}

const LEAST_CAPITALS = 3

/** Does "the" mostly stand before it? "The Quarry campaign" once says nothing. */
const isDefinite = ({ definite, solid }: FormEvidence): boolean => definite > 0.4 * solid

/** A headline alone introduces nobody, unless the article takes up the surname. */
const takesUp = (own: FormEvidence, surname: FormEvidence | undefined): boolean =>
  own.person >= INTRODUCED + 0.5 && surname !== undefined && surname.solid > 1 && !isDefinite(surname)

/** "Interim Director Ada Lind" ends in the "Ada Lind" of elsewhere; else it is a name of its own. */
function draftLonger(
  form: Form,
  evidence: ReadonlyMap<Form, FormEvidence>,
  byKey: ReadonlyMap<string, Form>,
  sources: CastSources,
  index: DraftIndex,
): void {
  const draft = index.byForm.get(endOf(form, byKey)!)
  if (draft?.type === 'person' && !form.suffix) addForm(index, draft, form)
  else draftFull(form, evidence, byKey, sources, index)
}

function draftOrganization(
  form: Form,
  entity: Entity | undefined,
  evidence: FormEvidence,
  isNobody: boolean,
  { introduce }: CastSources,
  index: DraftIndex,
): void {
  const isBody = evidence.organization >= INTRODUCED || (isNobody && evidence.organization >= UNKNOWN_BODY)
  if (!entity && !(introduce && evidence.solid && evidence.speaks && isBody)) return
  enlist(index, makeDraft(form, entity ?? null, 'organization'))
}

/** Several words of which none tells a person or an office, the last not written alone: "Zero Tide", "Norland Daily". */
function isNoPerson({ mentions }: Form, { names, classes, article }: CastSources): boolean {
  const { first, behind } = names[mentions[0]!]!
  if (behind - first === 1) return false
  for (let i = first; i < behind; i++)
    if (classesAt(article, classes, i) & (ROLE | HONORIFIC | DATE | FUNCTION | SUFFIX | PARTICLE)) return false
  return !(classesAt(article, classes, behind - 1) & GROUP)
}

const makeDraft = (form: Form, known: Entity | null, type: Entity['type']): Draft => ({
  known,
  type,
  parts: form.parts,
  given: '',
  middle: '',
  family: form.key,
  suffix: '',
  forms: [],
  full: [form],
})

/** A full name whose last word the article also writes alone, where people stand or again and again, is a person's. */
function withSurname(evidence: FormEvidence, surname: FormEvidence | undefined): FormEvidence {
  if (!surname || isDefinite(surname)) return evidence
  const { titled, speaks, apposed, solid } = surname
  const support = titled ? 2 : speaks ? 1.5 : apposed ? 1 : solid >= AGAIN_AND_AGAIN ? 0.8 : 0.3
  return { ...evidence, person: evidence.person + support }
}

const AGAIN_AND_AGAIN = 3

/** Title + surname alone introduces ("Sen. Warren"), and so do a roster's name, an apposition, or an organisation's words where one speaks. */
function draftSingle(form: Form, evidence: FormEvidence, sources: CastSources, index: DraftIndex): void {
  const { known, introduce, names } = sources
  // "Sir Keir" is the Keir Starmer of before
  const family = index.byFamily.get(spellFamily(form.key))
  if (family && !(evidence.titled && family.every((draft) => isAnother(draft, form, sources)))) return
  const named = index.byPart.get(form.key) ?? index.byWrittenNickname.get(form.key)
  if (!family && named?.some((draft) => draft.type === 'person')) return
  const own = known.byName(form.key)
  const entities = own.length ? own : known.byFamily(form.key).filter((entity) => isCalledSo(form, entity, names))
  if (entities.length === 1) enlistKnown(entities[0]!, own.length ? form : null, index)
  // Ms. Lind is the roster's, and Mr. Lind beside her somebody else
  const isBeside = !own.length && entities.length === 1 && isOtherwiseTitled(form, genderOfEntity(entities[0]!), names)
  if ((entities.length === 1 && !isBeside) || !introduce || !evidence.solid || isOneOfPair(form, sources)) return
  if ((evidence.titled && evidence.person >= 0) || (evidence.apposed && evidence.person >= 0.5))
    enlist(index, makeDraft(form, null, 'person'))
  else if (evidence.speaks && evidence.organization >= INTRODUCED && !isPartOf(form, named, sources))
    enlist(index, makeDraft(form, null, 'organization'))
}

/** `brothers Ivo and Emil Falk`: the second is introduced by his whole name, whose family name is the first one's too; but not `Senators Lund and Emil Falk`. */
const isOneOfPair = ({ mentions }: Form, { names, classes, article }: CastSources): boolean =>
  mentions.some((n) => {
    const { title, first, end } = names[n]!
    const other = names[n + 1]
    return (
      title.endsWith('s') &&
      isKinship(title.slice(0, -1)) &&
      other?.words.length === 2 &&
      article.text.slice(end, other.start) === ' and ' &&
      (classesAt(article, classes, first) & (FORENAME | SURNAME)) !== SURNAME
    )
  })

/** "The Legal Conduct Board (LCB) … The LCB said": the acronym is the body whose initials it is. */
function draftAcronym(
  form: Form,
  long: Form,
  evidence: FormEvidence,
  { introduce, known }: CastSources,
  index: DraftIndex,
): boolean {
  if (known.byName(form.key).length || index.byForm.has(form)) return false
  const draft = index.byForm.get(long)
  if (draft && draft.type !== 'organization') return false
  if (draft) addForm(index, draft, form)
  else if (introduce && evidence.solid && evidence.speaks && evidence.organization > 0)
    enlist(index, { ...makeDraft(long, null, 'organization'), full: [long, form] })
  return draft !== undefined || index.byForm.has(form)
}

/** "the Church" of the Church of Scientology is no organisation of its own. */
function isPartOf(form: Form, named: readonly Draft[] | undefined, { names, classes, article }: CastSources): boolean {
  const own = classesAt(article, classes, names[form.mentions[0]!]!.first)
  return named?.length === 1 && (own & (INSTITUTION | BODY)) === INSTITUTION
}

/** Enlists an entity of the roster; `form` is written as its name or alias, where not its family name. */
function enlistKnown(known: Entity, form: Form | null, index: DraftIndex): void {
  const twin = index.byEntity.get(known)
  if (twin && form) addForm(index, twin, form)
  if (twin) return
  const parts = foldName(known.name).split(' ')
  const name =
    known.type === 'person' ? personParts(known.name.split(' ')) : { given: '', middle: '', family: parts.join(' ') }
  enlist(index, { known, type: known.type, parts, suffix: '', ...name, forms: [], full: form ? [form] : [] })
}
