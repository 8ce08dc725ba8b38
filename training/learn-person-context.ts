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
import { trainingArticles } from './articles.ts'
import { readLines } from './data.ts'
import { isTrainingArticle } from './split.ts'

/**
 * Learns which words stand around people's names, and writes src/mentions/person-context.table.ts.
 *
 *   npx tsx training/learn-person-context.ts
 *
 * Distant supervision: a name is a person's where the article gives it with a known forename, and nobody's where its words are
 * a place, a body, a people or a day. Logistic regression over the two words on each side, classes at even weight.
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

const examples = trainingArticles().flatMap(({ text }) => examplesOf(text))
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
const squares = new Float64Array(kept.size).fill(1e-6)
let bias = 0
const RATE = 0.3
const RIDGE = 2e-5
for (let epoch = 0; epoch < 12; epoch++) {
  for (let k = 0; k < examples.length; k++) {
    const e = (k * 7919 + epoch) % examples.length
    const features = encoded[e]!
    let score = bias
    for (const f of features) score += weights[f]!
    const { person } = examples[e]!
    const error = ((person ? 1 : 0) - 1 / (1 + Math.exp(-score))) * (person ? 1 : balance)
    bias += 0.01 * error
    for (const f of features) {
      const gradient = error - RIDGE * weights[f]!
      squares[f]! += gradient * gradient
      weights[f]! += (RATE * gradient) / Math.sqrt(squares[f]!)
    }
  }
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

// measured on the other half of the clean articles
const tables = rows.map(
  (row) =>
    new Map(
      row.split(' ').map((entry) => [/^(.*?)[+-]\d+$/.exec(entry)![1]!, Number(/[+-]\d+$/.exec(entry)![0]) / 10]),
    ),
)
const held = readLines<{ id: string; text: string }>('articles/clean-dev.jsonl')
  .filter(({ id }) => !isTrainingArticle(id))
  .flatMap(({ text }) => examplesOf(text))
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
  `${examples.length} examples, ${kept.size} words; held out ${held.length}: area under the curve ${(ordered / below / (held.length - below)).toFixed(3)}, right ${((100 * right) / held.length).toFixed(1)} %`,
)
