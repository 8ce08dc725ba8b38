import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatherCast } from '../src/cast/gather-cast.ts'
import { indexKnownNames } from '../src/cast/index-known-names.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import { classesAt, DATE, FORENAME, GROUP, ORGANIZATION, PLACE } from '../src/mentions/name-classes.ts'
import { contextWord } from '../src/mentions/person-context.ts'
import { CREDITED, HEADLINED, TITLED } from '../src/mentions/slots.ts'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { readArticle } from '../src/text/article.ts'
import { keptOutTexts, newsArticles } from './articles.ts'

/**
 * Learns which words stand around people's names, and writes src/mentions/person-context.table.ts.
 *
 *   npx tsx training/learn-person-context.ts
 *
 * Distant supervision: a name is a person's where the article gives it with a known forename, and nobody's where its words are
 * a place, a body, a people or a day. Logistic regression over the two words on each side, classes at even weight, all examples at once, so that
 * their order tells nothing. Reports on sources that are kept out.
 */
interface Example {
  readonly words: readonly string[]
  readonly person: boolean
}

const known = indexKnownNames([])
const NOBODY = PLACE | GROUP | DATE | ORGANIZATION

function examplesOf(text: string): Example[] {
  const article = readArticle(text)
  const mentions = findMentions(article, findQuotations(article).quotations)
  const { members, memberOf } = gatherCast({ article, ...mentions, known, introduce: true })
  const { classes, names, slots } = mentions
  return names.flatMap((name, n) => {
    if (slots[n]! & (HEADLINED | CREDITED | TITLED)) return []
    const member = members[memberOf[n]!]
    const person = member?.entity.type === 'person'
    if (person && !member.forms.some((form) => isGiven(form.mentions[0]!))) return []
    if (!person && !(classesAt(article, classes, name.behind - 1) & NOBODY)) return []
    return [{ words: [0, 1, 2, 3].map((place) => contextWord(article, classes, name, place)), person }]

    function isGiven(first: number): boolean {
      const form = names[first]!
      return form.words.length > 1 && !!(classesAt(article, classes, form.first) & FORENAME)
    }
  })
}

const examples = newsArticles().flatMap(({ text }) => examplesOf(text))
const LEAST = 12
const counts = new Map<string, number>()
const featuresOf = ({ words }: Example): string[] => words.map((word, place) => `${place} ${word}`)
for (const example of examples)
  for (const feature of featuresOf(example)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
const kept = new Map(
  [...counts]
    .filter(([feature, n]) => n >= LEAST && /^\d [^\s]{1,16}$/.test(feature))
    .map(([feature], i) => [feature, i]),
)
const encoded = examples.map((example) => featuresOf(example).flatMap((feature) => kept.get(feature) ?? []))

const people = examples.filter(({ person }) => person).length
const balance = people / (examples.length - people)
const weights = new Float64Array(kept.size)
let bias = 0
/** For each example so much is added to the second derivative of each weight. */
const RIDGE = 3e-6
const STEPS = 400
/** What a step may change at once: the four words of an example, and the bias. */
const AT_ONCE = 5
for (let step = 0; step < STEPS; step++) {
  const slopes = Float64Array.from(weights, (weight) => -RIDGE * examples.length * weight)
  const bends = new Float64Array(kept.size).fill(RIDGE * examples.length)
  let slope = 0
  let bend = 0
  examples.forEach(({ person }, e) => {
    const features = encoded[e]!
    const score = features.reduce((sum, f) => sum + weights[f]!, bias)
    const chance = 1 / (1 + Math.exp(-score))
    const share = person ? 1 : balance
    const error = share * (Number(person) - chance)
    const steepness = AT_ONCE * share * chance * (1 - chance)
    slope += error
    bend += steepness
    for (const f of features) {
      slopes[f]! += error
      bends[f]! += steepness
    }
  })
  bias += slope / bend
  for (let f = 0; f < weights.length; f++) weights[f]! += slopes[f]! / bends[f]!
}

const rows = [0, 1, 2, 3].map((place) =>
  [...kept]
    .filter(([feature]) => feature.startsWith(`${place} `))
    .map(([feature, f]) => [feature.slice(2), Math.round(10 * weights[f]!)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 3)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, weight]) => `${word}${weight < 0 ? '' : '+'}${weight}`)
    .join(' '),
)
const quote = (row: string): string => `  ${JSON.stringify(row)},\n`
writeFileSync(
  join(import.meta.dirname, '../src/mentions/person-context.table.ts'),
  '// Made by training/learn-person-context.ts (npx tsx training/learn-person-context.ts) from PolNeAR and a news corpus; see NOTICE.\n' +
    `export const BIAS = ${bias.toFixed(2)}\n` +
    '/** For each place around a name the words that tell, with their weight in tenths. */\n' +
    `export const CONTEXT: readonly string[] = [\n${rows.map(quote).join('')}]\n`,
)

const tables = rows.map(
  (row) =>
    new Map(
      row.split(' ').map((entry) => [/^(.*?)[+-]\d+$/.exec(entry)![1]!, Number(/[+-]\d+$/.exec(entry)![0]) / 10]),
    ),
)
console.log(`${examples.length} examples, ${kept.size} words`)
const [genres, news] = [true, false].map((isGenre) => keptOutTexts().filter(({ genre }) => isGenre === !!genre))
for (const [kind, texts] of Object.entries({ news: news!, genres: genres! }))
  report(
    kind,
    texts.flatMap(({ text }) => examplesOf(text)),
  )

function report(kind: string, held: readonly Example[]): void {
  const scored = held
    .map(({ words, person }) => ({
      person,
      score: words.reduce((sum, word, place) => sum + (tables[place]!.get(word) ?? 0), bias),
    }))
    .sort((a, b) => a.score - b.score)
  let below = 0
  let ordered = 0
  for (const { person } of scored) {
    if (person) ordered += below
    else below++
  }
  const right = scored.filter(({ person, score }) => person === score > 0).length
  console.log(
    `${kind} kept out, ${held.length}: area under the curve ${(ordered / below / (held.length - below)).toFixed(3)}, right ${((100 * right) / held.length).toFixed(1)} %`,
  )
}
