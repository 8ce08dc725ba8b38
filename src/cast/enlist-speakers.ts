import { isPartisan } from '../lexicon/is-partisan.ts'
import {
  ALSO_LOWER,
  classesAt,
  FORENAME,
  FUNCTION,
  GROUP,
  ORDINARY,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  SHOUTED,
  SURNAME,
} from '../mentions/name-classes.ts'
import { CREDITED, HEADLINED, LOCATED } from '../mentions/slots.ts'
import { type Form, gatherForms } from '../mentions/written-forms.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Entity, EntityType, Gender } from '../roster/entity.ts'
import { idsBeside } from '../roster/make-id.ts'
import type { Span } from '../text/span.ts'
import { isRelativeOf } from './assign-names.ts'
import { type Cast, type CastMember, type CastSources, memberAt } from './cast.ts'
import { isSpeakersName } from './is-speakers-name.ts'
import { judgeForm } from './judge-form.ts'
import { genderOfRoleBefore, learnGenderOfPronouns } from './learn-entity.ts'
import { likelyGender } from './likely-gender.ts'
import { introduceEntity, makeMember } from './make-member.ts'
import { indexCapitals } from './member-draft.ts'
import { speakingNames } from './speaking-names.ts'
import { bodyAround } from './type-around.ts'
import { addWrittenSpeakers } from './written-speakers.ts'

type Sources = Pick<CastSources, 'article' | 'classes' | 'names' | 'slots' | 'known'> & {
  readonly quotations: readonly Quotation[]
  readonly language: string
}

/** The cast without those of whom nothing was found but a name, and who say nothing; `speaking` are members. */
export function dropSilent(cast: Cast, speaking: ReadonlySet<number>): Cast {
  const isSilent = (m: number): boolean => cast.onlyNamed.has(m) && !speaking.has(m)
  return { ...cast, memberOf: cast.memberOf.map((m) => (isSilent(m) ? -1 : m)) }
}

/**
 * Adds whoever speaks under a proper name that the article never introduces: `“Prices are high,” says Marta.` They speak under the name as it is
 * written; a given name that one alone of a short roster has is that one's. So do those whom only a pronoun or nothing beside the quotation can mean
 * (who is meant by none is dropped again, `dropSilent`). This comes when the garbles are known, so that no edit comes of such a name.
 */
export const enlistSpeakers = (sources: Sources, cast: Cast): Cast =>
  addWrittenSpeakers(sources, enlistNamed(sources, cast))

function enlistNamed(sources: Sources, cast: Cast): Cast {
  const speaking = speakingNames(sources, cast)
  const isAsked =
    sources.language === 'en' &&
    sources.quotations.some(
      ({ source, turn }) =>
        !turn && (source?.type !== 'name' || isPartisan(sources.article.text, source.start, source.end)),
    )
  if (!speaking.size && !isAsked) return cast
  const forms = gatherForms(sources.names).filter((form) => form.mentions.some((n) => memberAt(cast, n) < 0))
  // whole names first, so that their parts are theirs
  forms.sort((a, b) => b.parts.length - a.parts.length)
  // Falk’s uncle, Peder, says … Peder Quist
  const isAlone = (n: number): boolean => speaking.has(n) && !isRelativeOf(sources.article, sources.names[n]!.first)
  const alone = forms.filter(({ parts, mentions }) => parts.length === 1 && mentions.some(isAlone))
  const parts = new Set(alone.flatMap((form) => form.parts))
  const enlisting = new Enlisting(sources, cast, speaking, parts)
  const byCapitals = indexCapitals(forms.filter((form) => form.parts.length > 2))
  for (const form of forms) {
    const open = form.mentions.filter((n) => memberAt(cast, n) < 0)
    const speaks = open.some((n) => speaking.has(n)) || enlisting.isWhole(form)
    if (!((speaks || (isAsked && mayBeMeant(sources, open))) && isSpeakersName(sources, form, open))) continue
    const whole = speltOut(form, byCapitals)
    if (whole) enlisting.enlistAcronym(whole, open)
    else enlisting.enlist(form, open)
  }
  return enlisting.finish(forms)
}

/** `Society of Ruritanian Bakers` of `SRB`: the one longer name of which three letters or more are the initials. */
const speltOut = ({ words, parts }: Form, byCapitals: ReadonlyMap<string, Form | null>): Form | null =>
  parts.length === 1 && /^\p{Lu}{3,6}$/u.test(words[0]!) ? (byCapitals.get(words[0]!) ?? null) : null

/** What a register of people's names tells of one word, and what each place tells of what stands there. */
const USUAL_NAME = 0.6
const AROUND = 1.5

/** May a pronoun mean what is written there: no lone place, and not only in headlines, behind `in`, `at`, or as all that is said? */
function mayBeMeant({ article, classes, names, slots }: Sources, mentions: readonly number[]): boolean {
  const { first, behind } = names[mentions[0]!]!
  if (behind - first === 1 && classesAt(article, classes, first) & (PLACE | GROUP)) return false
  const isUsual = (classesAt(article, classes, first) & (FORENAME | SURNAME)) !== 0
  return mentions.some(
    (n) => !(slots[n]! & (LOCATED | HEADLINED | CREDITED)) && (isUsual || !isAllSaid(article.text, names[n]!)),
  )
}

/** `“Balderdash!”`: a word that is all that is said is somebody called, or an exclamation. */
const isAllSaid = (text: string, { start, end }: Span): boolean =>
  /[“"‘'«„]/.test(text.charAt(start - 1)) && /^\W{0,3}[”"’'»“]/.test(text.slice(end, end + 4))

/** Of a roster of more people, somebody of a given name is easily another. */
const MOST_CALLED = 100

class Enlisting {
  readonly #sources: Sources
  readonly #cast: Cast
  readonly #speaking: ReadonlyMap<number, EntityType | null>
  /** The names of one word that speak. */
  readonly #alone: ReadonlySet<string>
  readonly #members: CastMember[]
  readonly #memberOf: Int32Array
  readonly #genders: (Gender | undefined)[]
  readonly #idFor: (name: string) => string
  readonly #added = new Map<number, Form>()
  /** The added by the first and the last part of their names. */
  readonly #byPart = new Map<string, number[]>()

  constructor(
    sources: Sources,
    cast: Cast,
    speaking: ReadonlyMap<number, EntityType | null>,
    alone: ReadonlySet<string>,
  ) {
    this.#sources = sources
    this.#cast = cast
    this.#speaking = speaking
    this.#alone = alone
    this.#members = [...cast.members]
    this.#memberOf = Int32Array.from(cast.memberOf)
    this.#genders = cast.members.map(({ entity }) => entity.gender)
    this.#idFor = idsBeside(new Set(cast.members.map(({ entity }) => entity.id)))
  }

  /** A part of somebody added before is theirs, where it is nobody else's; else a new member. */
  enlist(form: Form, mentions: readonly number[]): void {
    const owner = form.parts.length === 1 ? this.#ownerOf(form.key) : -1
    const member = owner >= 0 ? owner : (this.#memberOfKnown(form) ?? this.#add(form))
    for (const n of mentions) this.#memberOf[n] = member
  }

  /** A body's initials are it, whether or not it speaks under its whole name. */
  enlistAcronym(whole: Form, mentions: readonly number[]): void {
    const known = whole.mentions.map((n) => this.#memberOf[n]!).find((m) => m >= 0)
    const member = known ?? this.#add(whole)
    for (const n of [...whole.mentions, ...mentions]) if (this.#memberOf[n]! < 0) this.#memberOf[n] = member
  }

  /** The one of a short roster who is called so: where a text introduces nobody, its readers know them. */
  #knownAs({ parts, key }: Form): Entity | undefined {
    const { known } = this.#sources
    if (parts.length > 1 || known.size > MOST_CALLED) return undefined
    const called = known.byGiven(key)
    return called.length === 1 ? called[0] : undefined
  }

  #memberOfKnown(form: Form): number | null {
    const entity = this.#knownAs(form)
    if (!entity) return null
    const member = this.#members.findIndex((other) => other.entity.id === entity.id)
    if (member >= 0) return member
    this.#members.push(makeMember(entity, [form]))
    this.#genders.push(entity.gender ?? likelyGender(form.words[0]!))
    return this.#note(form)
  }

  /** The member added last, which the form named first. */
  #note(form: Form): number {
    const member = this.#members.length - 1
    this.#added.set(member, form)
    for (const part of new Set([form.parts[0]!, form.parts.at(-1)!])) {
      const same = this.#byPart.get(part)
      if (same) same.push(member)
      else this.#byPart.set(part, [member])
    }
    return member
  }

  #ownerOf(part: string): number {
    const owners = (this.#byPart.get(part) ?? []).filter((m) => {
      const form = this.#added.get(m)!
      return form.parts.at(-1) === part || this.#members[m]!.entity.type === 'organization' || this.#isPersonal(form)
    })
    return owners.length === 1 ? owners[0]! : -1
  }

  #add(form: Form): number {
    const name = form.words.join(' ')
    const family = this.#familyBehind(form)
    const whole = family ? `${name} ${family}` : name
    const type = family ? 'person' : this.#typeOf(form)
    this.#members.push(makeMember(introduceEntity(this.#idFor(whole), whole, type), [form]))
    this.#genders.push(type === 'person' ? this.#genderOf(form) : undefined)
    return this.#note(form)
  }

  #genderOf(form: Form): Gender | undefined {
    return this.#roleGenderOf(form) ?? likelyGender(form.words[0]!)
  }

  /** `His wife, Martha`: nobody but a person is called so. */
  #roleGenderOf({ mentions }: Form): Gender | undefined {
    const { article, names } = this.#sources
    return mentions.map((n) => genderOfRoleBefore(article, names[n]!.first)).find((gender) => gender !== undefined)
  }

  /** `Lutz and Margit Ebner`, of whom Margit speaks: a person's whole name, of which a part is asked for. */
  isWhole(form: Form): boolean {
    if (form.parts.length < 2 || form.parts.length > 3) return false
    const isFamily = this.#alone.has(form.parts.at(-1)!)
    if (!isFamily && !this.#alone.has(form.parts[0]!)) return false
    return this.#typeOf(form) === 'person' && (isFamily || this.#isPersonal(form))
  }

  /** `Rupert Park … “…,” Park said`: what is a place’s name too, but speaks alone and without an article. */
  #isFamilyOf({ parts, mentions }: Form): boolean {
    const { article, classes, names, slots } = this.#sources
    if (parts.length !== 2 || !this.#alone.has(parts[1]!) || mentions.some((n) => slots[n]! & LOCATED)) return false
    const { first, start } = names[mentions[0]!]!
    const own = classesAt(article, classes, first)
    const isGiven =
      (own & FORENAME) !== 0 || !(own & (ORDINARY | ALSO_LOWER | ORGANIZATION | PLACE | GROUP | SHOUTED | FUNCTION))
    return isGiven && !/\bthe $/i.test(article.text.slice(Math.max(0, start - 4), start))
  }

  /** Does it open with a forename, or stand behind another's: `Lutz and Margit Ebner`? No `Audi Benz`, no `GM Europe`. */
  #isPersonal({ mentions }: Form): boolean {
    const { article, classes, names } = this.#sources
    return mentions.some((n) => {
      const { first, start } = names[n]!
      return (
        (classesAt(article, classes, first) & FORENAME) !== 0 ||
        /\p{Ll} and $/u.test(article.text.slice(start - 6, start))
      )
    })
  }

  #typeOf(form: Form): EntityType {
    const { article, classes, names, slots } = this.#sources
    if (form.mentions.some((n) => this.#speaking.get(n) === 'organization')) return 'organization'
    if (this.#isFamilyOf(form) || this.#roleGenderOf(form)) return 'person'
    const { person, organization, speaks } = judgeForm(article, classes, names, slots, form)
    const own = classesAt(article, classes, names[form.mentions[0]!]!.first)
    const usual = speaks && form.parts.length === 1 && own & (FORENAME | SURNAME) ? USUAL_NAME : 0
    const around = AROUND * Math.max(-2, Math.min(2, bodyAround(article, names, form.mentions)))
    return organization + around > person + usual ? 'organization' : 'person'
  }

  /** `Dana and Colm Brody received a letter`: Dana Brody. */
  #familyBehind({ parts, mentions }: Form): string | null {
    if (parts.length > 1) return null
    const { article, classes, names } = this.#sources
    for (const n of mentions) {
      const other = names[n + 1]
      if (other?.words.length !== 2 || article.text.slice(names[n]!.end, other.start) !== ' and ') continue
      const own = classesAt(article, classes, names[n]!.first)
      const isFamily = !(classesAt(article, classes, other.behind - 1) & (FUNCTION | PARTICLE))
      // Ivo and Petra Malick, but not: Brattvik and Petra Malick
      const isForename = own & FORENAME || !(own & (SURNAME | ORGANIZATION | PLACE | GROUP | SHOUTED))
      const type = this.#members[this.#memberOf[n + 1]!]?.entity.type
      const forename = (classesAt(article, classes, other.first) | own) & FORENAME
      const isPerson = type ? type === 'person' : forename > 0
      if (isFamily && isForename && isPerson) return other.words[1]!
    }
    return null
  }

  /** The names that are parts of the added ones are theirs too, whether they speak or not. */
  finish(forms: readonly Form[]): Cast {
    for (const form of forms) {
      const open = form.mentions.filter((n) => this.#memberOf[n]! < 0)
      const owner = open.length && form.parts.length === 1 ? this.#ownerOf(form.key) : -1
      if (owner >= 0) for (const n of open) this.#memberOf[n] = owner
    }
    const isNewPerson = (m: number): boolean => this.#added.has(m) && this.#members[m]!.entity.type === 'person'
    learnGenderOfPronouns(this.#sources, this.#memberOf, this.#genders, isNewPerson)
    const members = this.#members.map((member, m): CastMember => {
      const gender = this.#added.has(m) ? this.#genders[m] : undefined
      return gender ? { ...member, entity: { ...(member.entity as Entity), gender } } : member
    })
    return { ...this.#cast, members, memberOf: this.#memberOf, onlyNamed: new Set(this.#added.keys()) }
  }
}
