import { gatherCast } from '../src/cast/gather-cast.ts'
import { indexKnownNames } from '../src/cast/index-known-names.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import { foldName } from '../src/names/fold-name.ts'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { readArticle } from '../src/text/article.ts'
import type { TrainingArticle } from './articles.ts'
import { readLines } from './data.ts'
import { type Garble, type Person, randomFrom } from './people.ts'
import { isForFitting, isHeldOut, isPersonForFitting } from './split.ts'

/** A place at which an article writes somebody, right or garbled. */
export interface WrittenMention {
  readonly start: number
  readonly end: number
  readonly entity: string
}

export interface GarbledArticle extends TrainingArticle {
  readonly edits: readonly {
    readonly start: number
    readonly end: number
    readonly from: string
    readonly to: string
    readonly entity: string
    readonly channel: string
  }[]
  /** Every mention of the people who were put in. */
  readonly mentions?: readonly WrittenMention[]
}

/**
 * What is garbled: `later` family names behind a right introduction, the same where no whole name stands (`unintroduced`), `any`
 * mention, the whole names too, the `introduction` alone, or nearly `all` mentions.
 */
export type Pattern = 'later' | 'unintroduced' | 'any' | 'introduction' | 'all'

export interface Garbled extends Person {
  /** Garbles of the family name by kind of noise. */
  readonly garbles: ReadonlyMap<string, readonly string[]>
  /** Garbles of the given name. */
  readonly givens: readonly string[]
}

const capitalized = (garble: string): string =>
  garble.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())

/** People with garbles of their family name that the channels were not learned from, by kind of noise. */
export function garbledPeople(): readonly Garbled[] {
  const people = new Map(readLines<Person>('names/people.jsonl').map((person) => [person.id, person]))
  const garbles = new Map<string, Map<string, string[]>>()
  const givens = new Map<string, string[]>()
  for (const { id, truth, garble, channel } of readLines<Garble>('names/garbles.jsonl')) {
    const person = people.get(id)
    if (!person?.family || !person.given || !isHeldOut(person.name) || channel === 'mt') continue
    if (foldName(garble) === foldName(truth) || garble.split(' ').length > 4) continue
    const kind = channel.startsWith('asr') ? 'asr' : channel
    const written = kind === 'asr' ? capitalized(garble) : garble
    if (truth === person.given) givens.set(id, [...(givens.get(id) ?? []), written])
    if (truth !== person.family) continue
    const own = garbles.get(id) ?? new Map<string, string[]>()
    garbles.set(id, own)
    own.set(kind, [...(own.get(kind) ?? []), written])
  }
  return [...garbles].map(([id, own]) => ({ ...people.get(id)!, garbles: own, givens: givens.get(id) ?? [] }))
}

const known = indexKnownNames([])
const KINDS = ['asr', 'asr', 'translit', 'translit', 'ocr', 'human']

interface Chance {
  random(): number
  pick<T>(list: readonly T[]): T
}

/** Puts real garbles into real articles: up to three persons an article are swapped for people whose garbles are known, all garbled by one kind of noise. */
export function garbleArticles(
  articles: readonly TrainingArticle[],
  seed: number,
  pattern: Pattern = 'later',
): readonly GarbledArticle[] {
  const random = randomFrom(seed)
  const chance: Chance = { random, pick: (list) => list[Math.floor(random() * list.length)]! }
  const people = garbledPeople()
  const peopleFor = new Map(
    [true, false].flatMap((forFitting) =>
      [...new Set(KINDS)].map((kind) => [
        `${kind} ${forFitting}`,
        people.filter(({ name, garbles }) => garbles.has(kind) && isPersonForFitting(name) === forFitting),
      ]),
    ),
  )
  return articles.flatMap((article) => {
    const kind = chance.pick(KINDS)
    return garbleArticle(article, kind, peopleFor.get(`${kind} ${isForFitting(article.id)}`)!, chance, pattern) ?? []
  })
}

interface Change extends WrittenMention {
  readonly right: string
  readonly written: string
}

function garbleArticle(
  { id, text, allowed }: TrainingArticle,
  kind: string,
  people: readonly Garbled[],
  chance: Chance,
  pattern: Pattern,
): GarbledArticle | null {
  const article = readArticle(text)
  const mentions = findMentions(article, findQuotations(article).quotations)
  const cast = gatherCast({ article, ...mentions, known, introduce: true })
  const changes: Change[] = []
  const put = new Set<string>()
  cast.members.forEach((member, m) => {
    if (put.size >= 3 || member.entity.type !== 'person' || member.parts.length < 2) return
    const own = mentions.names.flatMap((name, n) => (cast.memberOf[n] === m ? [name] : []))
    const full = own.filter((name) => name.words.length > 1)
    const alone = own.filter((name) => name.words.length === 1 && foldName(name.words[0]!) === member.family)
    if (!full.length || !alone.length || text.split(member.entity.name.split(' ').at(-1)!).length - 1 > own.length + 2)
      return
    const person = chance.pick(people)
    if (put.has(person.name)) return
    put.add(person.name)
    const places = [
      ...full.map((name) => ({ ...name, isFull: true })),
      ...alone.map((name) => ({ ...name, isFull: false })),
    ]
    changes.push(
      ...writePerson(
        person,
        kind,
        places.sort((a, b) => a.start - b.start),
        put.size > 1,
        chance,
        pattern,
      ),
    )
  })
  if (!changes.length) return null
  return { ...compose(text, changes, kind), id: `${id}-garbled`, ...(allowed && { allowed }) }
}

/** Who is written at each place, and how. */
function writePerson(
  person: Garbled,
  kind: string,
  places: readonly { readonly start: number; readonly end: number; readonly isFull: boolean }[],
  isSecond: boolean,
  { random, pick }: Chance,
  pattern: Pattern,
): Change[] {
  const choice = person.garbles.get(kind)!
  const variants = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(choice))
  // one person's name is garbled later on, seldom a second one's
  const some = !isSecond || random() < 0.25 ? 0.15 + 0.75 * random() : 0
  const share = pattern === 'any' ? 0.4 : pattern === 'all' ? 0.85 : pattern === 'introduction' ? 0 : some
  // a garble comes again half the time and varies else
  const next = (): string => (random() < 0.5 ? variants[0]! : pick(choice))
  const entity = person.name
  return places.map(({ start, end, isFull }, i): Change => {
    const right = isFull && pattern !== 'unintroduced' ? entity : person.family!
    const isIntroduction = pattern === 'introduction' && i === 0
    const isOpen = !isFull || pattern === 'any' || pattern === 'all'
    if (!isIntroduction && !(isOpen && random() < share)) return { start, end, entity, right, written: right }
    const garble = pattern === 'later' || pattern === 'unintroduced' ? pick(variants) : next()
    if (!isFull || pattern === 'unintroduced') return { start, end, entity, right, written: garble }
    const given = person.givens.length && random() < 0.1 ? pick(person.givens) : person.given!
    return { start, end, entity, right, written: `${given} ${garble}` }
  })
}

/** The text with the people in it, and what was done to it. */
function compose(
  text: string,
  changes: readonly Change[],
  channel: string,
): Pick<GarbledArticle, 'text' | 'edits'> & { readonly mentions: readonly WrittenMention[] } {
  let out = ''
  let at = 0
  const edits: GarbledArticle['edits'][number][] = []
  const mentions: WrittenMention[] = []
  for (const { start, end, right, written, entity } of [...changes].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start)
    const place = { start: out.length, end: out.length + written.length }
    mentions.push({ ...place, entity })
    if (written !== right) edits.push({ ...place, from: written, to: right, entity, channel })
    out += written
    at = end
  }
  return { text: out + text.slice(at), edits, mentions }
}
