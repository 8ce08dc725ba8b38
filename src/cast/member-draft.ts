import type { Form } from '../mentions/written-forms.ts'
import { foldName } from '../names/fold-name.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { parseName } from '../names/parse-name.ts'
import type { Entity } from '../roster/entity.ts'

/** A member of the cast while its forms are being gathered. */
export interface Draft {
  readonly known: Entity | null
  readonly type: Entity['type']
  readonly parts: readonly string[]
  /** Folded, as are the others; empty where it is not written. */
  readonly given: string
  readonly middle: string
  readonly family: string
  readonly suffix: string
  /** All the forms that may mean it. */
  readonly forms: Form[]
  /** Those with its full name. */
  readonly full: Form[]
}

/** Drafts by the words of their names. */
export interface DraftIndex {
  readonly drafts: Draft[]
  readonly byFamily: Map<string, Draft[]>
  readonly byPart: Map<string, Draft[]>
  /** Persons by the nickname that their whole name holds: `Oluwaseun “Seun” Adeyemi`. */
  readonly byWrittenNickname: Map<string, Draft[]>
  readonly byForm: Map<Form, Draft>
  /** Those whom the roster knows. */
  readonly byEntity: Map<Entity, Draft>
  /** Persons by the first letters of the given name. */
  readonly byStem: Map<string, Draft[]>
}

/** Letters of a given name that also stand for it: Vlad. */
export const STEM = 4
/** More namesakes than this are not told apart: a list of people, no article. */
const MOST_NAMESAKES = 24

export const makeDraftIndex = (): DraftIndex => ({
  drafts: [],
  byFamily: new Map(),
  byPart: new Map(),
  byWrittenNickname: new Map(),
  byForm: new Map(),
  byEntity: new Map(),
  byStem: new Map(),
})

export function enlist(index: DraftIndex, draft: Draft): void {
  index.drafts.push(draft)
  if (draft.known && !index.byEntity.has(draft.known)) index.byEntity.set(draft.known, draft)
  for (const form of draft.full) index.byForm.set(form, draft)
  if (draft.type === 'person') file(index.byFamily, spellFamily(draft.family), draft)
  if (draft.given.length > STEM) file(index.byStem, draft.given.slice(0, STEM), draft)
  for (const part of new Set(draft.parts)) file(index.byPart, part, draft)
}

/** Files a person under the nickname that the whole name holds. */
export const fileNickname = (index: DraftIndex, nickname: string, draft: Draft): void =>
  file(index.byWrittenNickname, foldName(nickname), draft)

/** Adds another full form of the same person. */
export function addForm(index: DraftIndex, draft: Draft, form: Form): void {
  draft.full.push(form)
  index.byForm.set(form, draft)
}

function file(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = index.get(key)
  if (!list) index.set(key, [draft])
  else if (list.length < MOST_NAMESAKES) list.push(draft)
}

/** The parts of a person's name; `words` as written. */
export function personParts(words: readonly string[]): Pick<Draft, 'given' | 'middle' | 'family'> {
  const name = parseName(words.join(' '))
  return { given: foldName(name.given), middle: foldName(name.middle), family: foldName(name.family) }
}

/** Zelensky, Zelenskiy and Zelenskyy are spellings of one family name. */
export const spellFamily = (family: string): string => family.replace(SKY, '$1y')
const SKY = /(sk|tsk|ck)(?:iy|yy|yi|ij|ii|yj|i)$/

/** Is the person of the same family name the same one: by given name, nickname or initials, and no other middle name? */
export function isSamePerson(draft: Draft, form: Form, name: Pick<Draft, 'given' | 'middle'>): boolean {
  if (!draft.given || !name.given || draft.suffix !== form.suffix) return false
  const clash = draft.middle && name.middle && draft.middle[0] !== name.middle[0]
  if (clash && draft.middle.length + name.middle.length < 8) return false
  const [one, other] = [firstWord(draft.given), firstWord(name.given)]
  if (one === other || nicknamesOf(one).has(other)) return true
  return one[0] === other[0] && (isInitials(one) || isInitials(other))
}

const firstWord = (given: string): string => given.split(' ', 1)[0]!
/** `j`, `jd`. */
const isInitials = (given: string): boolean => given.length === 1 || /^[bcdfghjklmnpqrstvwxz]{2}$/.test(given)

/** The capitals that the words begin with: `LCB` of "Legal Conduct Board". */
export const capitalsOf = (words: readonly string[]): string =>
  words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('')

/** The names by the capitals that their words begin with: `LCB`; of two with the same ones none. */
export function indexCapitals(forms: readonly Form[]): ReadonlyMap<string, Form | null> {
  const index = new Map<string, Form | null>()
  for (const form of forms) {
    const capitals = capitalsOf(form.words)
    if (capitals.length > 1) index.set(capitals, index.has(capitals) ? null : form)
  }
  return index
}
