import { foldName } from '../src/names/fold-name.ts'
import { makeForm } from '../src/resolution/forms/name-forms.ts'
import { readWritten } from '../src/resolution/forms/written-name.ts'
import { judge } from '../src/resolution/judgement/judge.ts'
import type { Variant } from '../src/spellings/person.ts'
import { measureSpellings } from '../src/spellings/spelling-features.ts'
import { readLines } from './data.ts'
import { type Garbled, garbledPeople, type Pattern } from './garble-articles.ts'
import { randomFrom } from './people.ts'
import type { SpellingRow } from './spelling-rows.ts'

interface Annotated {
  readonly mentions: readonly {
    readonly start: number
    readonly entity: string
    readonly form: 'full' | 'family' | 'given'
  }[]
}

/** How articles name people, mention by mention: true where the whole name stands. */
function namings(): readonly (readonly boolean[])[] {
  const articles = ['mixed', 'rostered', 'introduction'].flatMap((kind) =>
    readLines<Annotated>(`garbled/${kind}-dev.jsonl`),
  )
  return articles.flatMap(({ mentions }) =>
    [...new Set(mentions.map(({ entity }) => entity))].map((person) =>
      mentions
        .filter(({ entity, form }) => entity === person && form !== 'given')
        .sort((a, b) => a.start - b.start)
        .map(({ form }) => form === 'full'),
    ),
  )
}

/** What is garbled, and how often: somebody who is introduced rightly is the rule. */
const PATTERNS: readonly Pattern[] = [
  'later',
  'later',
  'later',
  'later',
  'any',
  'any',
  'introduction',
  'introduction',
  'all',
]
/** Evidence (nats) from which on a garble is found to be the same name. */
const LINKED = 0

/**
 * People as articles name them, spelt right and garbled: the garbles of people whom the channels were not learned from, in the order and
 * the forms of real articles. `count` of them are drawn.
 */
export function simulateSpellings(count: number, seed: number): SpellingRow[] {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const people = garbledPeople()
  const orders = namings()
  return Array.from({ length: count }, (_, i) => {
    const pattern = pick(PATTERNS)
    const person = pick(people)
    const order = pick(orders)
    // many texts are short, and name a person two or three times
    const length = random() < 0.5 ? order.length : 2 + Math.floor(random() * 4)
    const written = writeMentions(person, order.slice(0, length), pattern, random, pick)
    return readRow(`${pattern} ${i}`, person, written)
  }).flatMap((row) => row ?? [])
}

interface Written {
  readonly text: string
  readonly isFull: boolean
}

function writeMentions(
  person: Garbled,
  order: readonly boolean[],
  pattern: Pattern,
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
): readonly Written[] {
  const choice = pick([...person.garbles.values()])
  const variants = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(choice))
  const share =
    pattern === 'any'
      ? 0.4
      : pattern === 'all'
        ? random() < 0.5
          ? 0.8
          : 1
        : pattern === 'introduction'
          ? 0
          : (order.length < 6 ? 0.3 : 0.1) + 0.5 * random()
  return order.map((isFull, i) => {
    const isOpen = pattern === 'any' || pattern === 'all' || !isFull
    const isGarbled = (pattern === 'introduction' && i === 0) || (isOpen && random() < share)
    const garble = pattern === 'later' ? pick(variants) : random() < 0.5 ? variants[0]! : pick(choice)
    return { text: isGarbled ? garble : person.family!, isFull }
  })
}

/** The spellings that are found to be one name: all that are near the one the first whole name has. */
function readRow(document: string, person: Garbled, written: readonly Written[]): SpellingRow | null {
  const opening = (written.find(({ isFull }) => isFull) ?? written[0])?.text
  if (!opening) return null
  const form = makeForm('family', opening)
  const variants = new Map<string, Variant & { readonly places: Variant['places'][number][] }>()
  written.forEach(({ text, isFull }, i) => {
    const folded = foldName(text)
    if (!folded || (text !== opening && judge(readWritten(text), form).logit < LINKED)) return
    const isBroken = text.split(' ').length !== opening.split(' ').length
    const known = variants.get(folded) ?? { text, folded, places: [], identity: 1, link: null, isBroken }
    variants.set(folded, known)
    known.places.push({ start: 10 * i, end: 10 * i + 5, first: i, given: '', isFull })
  })
  if (variants.size < 2) return null
  const all = [...variants.values()]
  const right = all.findIndex(({ folded }) => folded === foldName(person.family!))
  return {
    document,
    person: person.name,
    features: measureSpellings({ variants: all }),
    right: right < 0 ? all.length : right,
    texts: all.map(({ text }) => text),
    counts: all.map(({ places }) => places.length),
  }
}
