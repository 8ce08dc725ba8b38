import { genderOfTitle, isKinship } from '../lexicon/roles.ts'
import { classesAt, DATE, PLACE } from '../mentions/name-classes.ts'
import { isBehindThe } from '../mentions/odd-capitals.ts'
import { LOCATED, SPEAKS } from '../mentions/slots.ts'
import type { Form } from '../mentions/written-forms.ts'
import { foldName } from '../names/fold-name.ts'
import type { Gender } from '../roster/entity.ts'
import { type Article, paragraphAt, sentenceAt, tokenText } from '../text/article.ts'
import { CLITIC } from '../text/tokens.ts'
import type { CastSources } from './cast.ts'
import type { Draft } from './member-draft.ts'

/** Which member each name mention is, and whose else it might be. */
export interface Assignment {
  readonly memberOf: Int32Array
  readonly rivals: ReadonlyMap<number, readonly number[]>
  /** The mentions that nothing gives to one rather than another. */
  readonly undecided: ReadonlySet<number>
}

/** Gives each name mention to its member; of several with the name, to the likeliest. */
export function assignNames(
  sources: CastSources,
  drafts: readonly Draft[],
  owners: ReadonlyMap<Form, readonly Draft[]>,
  genders: readonly (Gender | undefined)[],
): Assignment {
  const { names, forms } = sources
  const position = new Map(drafts.map((draft, d) => [draft, d]))
  const among: (readonly number[] | undefined)[] = new Array(names.length)
  for (const form of forms) {
    const members = owners.get(form)!.map((draft) => position.get(draft)!)
    if (!members.length) continue
    for (const n of form.mentions) if (!isThingHere(sources, n)) among[n] = members
  }
  const memberOf = new Int32Array(names.length).fill(-1)
  const rivals = new Map<number, readonly number[]>()
  const undecided = new Set<number>()
  const namesakes = new Namesakes(sources, drafts, genders)
  for (let n = 0; n < names.length; n++) {
    const members = among[n]
    if (!members) continue
    const member = members.length === 1 ? members[0]! : namesakes.choose(n, members)
    if (namesakes.isOtherRelative(n, member)) continue
    memberOf[n] = member
    if (members.length > 1 && namesakes.isUndecided(n, member, members)) undecided.add(n)
    else namesakes.saw(n, member)
    if (members.length > 1)
      rivals.set(
        n,
        members.filter((d) => d !== member),
      )
  }
  return { memberOf, rivals, undecided }
}

/** "in Washington", "in May", "told The Hill" is no person, though one is called so. */
function isThingHere({ article, classes, names, slots }: CastSources, n: number): boolean {
  const { first, behind } = names[n]!
  if (behind - first > 1) return false
  if (isBehindThe(article, first)) return true
  return !!(slots[n]! & LOCATED) && !!(classesAt(article, classes, first) & (PLACE | DATE))
}

/** `Spandler’s father, Joseph`: is the name that begins at the token somebody's relative's? */
export const isRelativeOf = (article: Article, first: number): boolean =>
  first > 3 &&
  tokenText(article, first - 1) === ',' &&
  isKinship(tokenText(article, first - 2)) &&
  article.kinds[first - 3] === CLITIC

/** Tells people of one name apart while the names are read in order. */
class Namesakes {
  readonly #sources: CastSources
  readonly #drafts: readonly Draft[]
  /** Beside somebody of the roster a title tells the gender of who has none yet. */
  readonly #genders: (Gender | undefined)[]
  readonly #last: Int32Array
  readonly #weight: Float64Array
  /** The same, whether or not somebody is told of as another's relative. */
  readonly #asNamed: Float64Array
  /** How often each was meant by one word alone, without a title. */
  readonly #alone: Int32Array
  /** The last words of the titles that stand before each one's full name. */
  readonly #titles: readonly ReadonlySet<string>[]

  constructor(sources: CastSources, drafts: readonly Draft[], genders: readonly (Gender | undefined)[]) {
    this.#sources = sources
    this.#drafts = drafts
    this.#genders = [...genders]
    this.#last = new Int32Array(drafts.length).fill(-1)
    this.#alone = new Int32Array(drafts.length)
    this.#titles = drafts.map((draft) => this.#titlesOf(draft))
    this.#asNamed = Float64Array.from(drafts, ({ full }) => {
      const mentions = full.reduce((sum, form) => sum + form.mentions.length, 0)
      return 0.5 * Math.log2(1 + mentions)
    })
    this.#weight = this.#asNamed.map((weight, d) => {
      const kin = drafts[d]!.full.some((form) => form.mentions.some((n) => isKinship(sources.names[n]!.title)))
      return weight - (kin ? 1.6 : 0)
    })
  }

  /**
   * Was another named with the one it is given to, or right before or behind, as often as this one, and neither as a speaker alone?
   * Then a bare name is either's.
   */
  isUndecided(n: number, member: number, among: readonly number[]): boolean {
    const { names, slots, article } = this.#sources
    if (names[n]!.title) return false
    const last = this.#last[member]!
    if (last < 0) return false
    const sentence = sentenceAt(article, names[last]!.first)
    return among.some((other) => {
      const seen = this.#last[other]!
      if (other === member || seen < 0 || (this.#alone[member]! > 0 && !this.#alone[other])) return false
      const weight = this.#areTogether(seen, last) ? this.#asNamed : this.#weight
      if (Math.abs(weight[other]! - weight[member]!) > AS_OFTEN) return false
      const between = sentence - sentenceAt(article, names[seen]!.first)
      return Math.abs(between) <= 1 && (between === 0 || !(slots[Math.max(last, seen)]! & SPEAKS))
    })
  }

  /** `Ada Lind and her brother Bo Lind`: two who are told of in one breath. */
  #areTogether(one: number, other: number): boolean {
    const { article, names } = this.#sources
    const [first, second] = one < other ? [names[one]!, names[other]!] : [names[other]!, names[one]!]
    return second.start - first.end < LONGEST_JOINT && TOGETHER.test(article.text.slice(first.end, second.start))
  }

  /** `Spandler’s father, Joseph, says`: by the given name alone, nobody whom only another paragraph named, or what follows. */
  isOtherRelative(n: number, member: number): boolean {
    const { article, names } = this.#sources
    const { first, words, title } = names[n]!
    const last = this.#last[member]!
    if (words.length > 1 || title || first < 3 || tokenText(article, first - 1) !== ',') return false
    if (last >= 0 && paragraphAt(article, names[last]!.first) === paragraphAt(article, first)) return false
    const { given, family } = this.#drafts[member]!
    if (foldName(words[0]!) !== given || given === family || !isKinship(tokenText(article, first - 2))) return false
    const isOwned = isRelativeOf(article, first)
    // Falk’s mother, Ingrid, said … Ingrid Falk
    if (isOwned && foldName(tokenText(article, first - 4)) === family) return false
    return isOwned || (last >= 0 && POSSESSIVES.test(tokenText(article, first - 3)))
  }

  #titlesOf({ full }: Draft): ReadonlySet<string> {
    const whole = full.filter(({ parts }) => parts.length > 1)
    const titles = whole.flatMap((form) => form.mentions.map((n) => lastWord(this.#sources.names[n]!.title)))
    return new Set(titles.filter(Boolean))
  }

  saw(n: number, member: number): void {
    this.#last[member] = n
    if (this.#sources.names[n]!.words.length === 1 && !this.#sources.names[n]!.title) this.#alone[member]!++
  }

  /** Who has the title, whom its gender fits, then who is named most, and last. */
  choose(n: number, among: readonly number[]): number {
    const { title } = this.#sources.names[n]!
    const gender = genderOfTitle(title)
    const role = lastWord(title)
    let best = among[0]!
    let most = -Infinity
    for (const d of among) {
      const last = this.#last[d]!
      const recency = last < 0 ? -1.2 : -0.06 * Math.min(40, n - last)
      const own = gender && this.#genders[d]
      // Ms. Lind is rather the Ada Lind of the roster than a Lind of whom nothing else is told
      const fit = !own ? 0 : own !== gender ? -10 : this.#drafts[d]!.known ? 2 : 0
      const titled = this.#titles[d]!.has(role) ? 2 : 0
      const score = this.#weight[d]! + recency + titled + fit
      if (score > most) {
        most = score
        best = d
      }
    }
    if (gender && among.some((d) => this.#drafts[d]!.known)) this.#genders[best] ??= gender
    return best
  }
}

/** How far apart two weights may be of people who are named as often. */
const AS_OFTEN = 0.6

const LONGEST_JOINT = 40
const TOGETHER = /^ and (?:(?:his|her|their) )?(?:[\p{Ll}-]{1,20} ){0,3}$/u

const POSSESSIVES = /^(?:his|her|their|whose)$/

const lastWord = (title: string): string => title.slice(title.lastIndexOf(' ') + 1).toLowerCase()
