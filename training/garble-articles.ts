import { gatherCast } from '../src/cast/gather-cast.ts'
import { indexKnownNames } from '../src/cast/index-known-names.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import { foldName } from '../src/names/fold-name.ts'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { readArticle } from '../src/text/article.ts'
import type { TrainingArticle } from './articles.ts'
import { readLines } from './data.ts'
import { type Garble, isHeldOut, type Person, randomFrom } from './people.ts'

export interface GarbledArticle extends TrainingArticle {
  readonly edits: readonly {
    readonly start: number
    readonly end: number
    readonly from: string
    readonly to: string
    readonly entity: string
    readonly channel: string
  }[]
}

interface Garbled extends Person {
  readonly garbles: ReadonlyMap<string, readonly string[]>
}

/** People with garbles of their family name that the channels were not learned from, by kind of noise. */
function garbledPeople(): readonly Garbled[] {
  const people = new Map(readLines<Person>('names/people.jsonl').map((person) => [person.id, person]))
  const garbles = new Map<string, Map<string, string[]>>()
  for (const { id, truth, garble, channel } of readLines<Garble>('names/garbles.jsonl')) {
    const person = people.get(id)
    if (!person?.family || !person.given || !isHeldOut(person.name) || truth !== person.family || channel === 'mt')
      continue
    if (foldName(garble) === foldName(truth) || garble.split(' ').length > 4) continue
    const own = garbles.get(id) ?? new Map<string, string[]>()
    garbles.set(id, own)
    const kind = channel.startsWith('asr') ? 'asr' : channel
    const list = own.get(kind) ?? []
    own.set(kind, list)
    list.push(
      kind === 'asr'
        ? garble.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
        : garble,
    )
  }
  return [...garbles].map(([id, own]) => ({ ...people.get(id)!, garbles: own }))
}

const known = indexKnownNames([])

/**
 * Puts real garbles into real articles: up to three persons an article are swapped for people whose garbles are known; the first full
 * name stays (or, `unintroduced`, becomes a family name), and a share of the later family names is garbled, all by one kind of noise.
 */
export function garbleArticles(
  articles: readonly TrainingArticle[],
  seed: number,
  unintroduced = false,
): readonly GarbledArticle[] {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const people = garbledPeople()
  const byKind = new Map(
    ['asr', 'translit', 'ocr', 'human'].map((kind) => [kind, people.filter((person) => person.garbles.has(kind))]),
  )
  return articles.flatMap((article) => {
    const kind = pick(['asr', 'asr', 'translit', 'translit', 'ocr', 'human'])
    return garbleArticle(article, kind, byKind.get(kind)!, random, pick, unintroduced) ?? []
  })
}

function garbleArticle(
  { id, text, allowed }: TrainingArticle,
  kind: string,
  people: readonly Garbled[],
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
  unintroduced: boolean,
): GarbledArticle | null {
  const article = readArticle(text)
  const mentions = findMentions(article, findQuotations(article).quotations)
  const cast = gatherCast({ article, ...mentions, known, introduce: true })
  const changes: { start: number; end: number; right: string; written: string; entity: string }[] = []
  let swapped = 0
  cast.members.forEach((member, m) => {
    if (swapped >= 3 || member.entity.type !== 'person' || member.parts.length < 2) return
    const own = mentions.names.flatMap((name, n) => (cast.memberOf[n] === m ? [name] : []))
    const full = own.filter((name) => name.words.length > 1)
    const alone = own.filter((name) => name.words.length === 1 && foldName(name.words[0]!) === member.family)
    if (!full.length || !alone.length || text.split(member.entity.name.split(' ').at(-1)!).length - 1 > own.length + 2)
      return
    swapped++
    const person = pick(people)
    const choice = person.garbles.get(kind)!
    const variants = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(choice))
    // one person's name is garbled, seldom a second one's
    const share = swapped === 1 || random() < 0.25 ? 0.15 + 0.75 * random() : 0
    const introduction = unintroduced ? person.family! : person.name
    for (const { start, end } of full)
      changes.push({ start, end, right: introduction, written: introduction, entity: person.name })
    for (const { start, end } of alone) {
      changes.push({
        start,
        end,
        right: person.family!,
        written: random() < share ? pick(variants) : person.family!,
        entity: person.name,
      })
    }
  })
  if (!changes.length) return null
  changes.sort((a, b) => a.start - b.start)
  let out = ''
  let at = 0
  const edits: GarbledArticle['edits'][number][] = []
  for (const { start, end, right, written, entity } of changes) {
    out += text.slice(at, start)
    if (written !== right)
      edits.push({
        start: out.length,
        end: out.length + written.length,
        from: written,
        to: right,
        entity,
        channel: kind,
      })
    out += written
    at = end
  }
  return { id: `${id}-garbled`, text: out + text.slice(at), edits, ...(allowed && { allowed }) }
}
