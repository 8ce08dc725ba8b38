import { expect, test } from 'vitest'
import { gatherCast } from '../../src/cast/gather-cast.ts'
import { indexKnownNames } from '../../src/cast/index-known-names.ts'
import { resolveGarbles } from '../../src/garbles/resolve-garbles.ts'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { findQuotations } from '../../src/quotations/find-quotations.ts'
import { markQuoted } from '../../src/quotations/mark-quoted.ts'
import { indexNames } from '../../src/resolution/index/name-index.ts'
import { readRoster } from '../../src/roster/read-roster.ts'
import { readArticle } from '../../src/text/article.ts'

interface Likely {
  readonly written: string
  readonly meant: string
  readonly probability: number
  readonly places: number
}

/** The suspects of an English text, each with whom it likeliest means. */
function readGarbles(text: string, names: readonly string[] = [], known = 0.5): readonly Likely[] {
  const article = readArticle(text)
  const { quotations } = findQuotations(article, 'en')
  const mentions = findMentions(article, quotations, 'en')
  const entities = readRoster(names)
  const cast = gatherCast({ article, ...mentions, known: indexKnownNames(entities), introduce: true })
  const inQuotation = markQuoted(article, quotations)
  const index = entities.length ? indexNames(entities) : null
  const scene = { article, english: true, introduce: true, mentions, cast, inQuotation, index, known, garbled: null }
  return resolveGarbles(scene, 0.5).decisions.map(({ suspect, alternatives: [best] }) => ({
    written: suspect.text,
    meant: best!.pairing.target.name,
    probability: best!.probability,
    places: suspect.places.length,
  }))
}

const likely = (text: string, names: readonly string[] = []): readonly string[] =>
  readGarbles(text, names)
    .filter(({ probability }) => probability >= 0.5)
    .map(({ written, meant }) => `${written} → ${meant}`)

test('what is nobody’s name and near to somebody’s is theirs', () => {
  expect(likely('Envoy Karin Solberg arrived. “We agree,” Sohlberk said. Sohlberk then left for Oslo.')).toEqual([
    'Sohlberk → Karin Solberg',
  ])
})

test('all places of one spelling are judged together', () => {
  const text = 'Envoy Karin Solberg arrived. “We agree,” Sohlberk said. Sohlberk left. Nobody followed Sohlberk.'
  expect(readGarbles(text).map(({ written, places }) => [written, places])).toEqual([['Sohlberk', 3]])
})

test('somebody introduced under another given name is no suspect', () => {
  expect(likely('Envoy Karin Solberg arrived. Her deputy, Nils Sohlberk, spoke. “No,” Sohlberk said.')).toEqual([])
})

test('ordinary words near a name are no suspects of weight', () => {
  expect(likely('Envoy Karin Solberg arrived. The Soldier left. “Solid,” she said of the Soldiers.')).toEqual([])
})

test('somebody of the roster is meant where the text explains the name by nobody else', () => {
  const text = 'The envoy Karin Solbergh arrived. “We agree,” Solbergh said.'
  expect(likely(text, ['Karin Solberg', 'Ada Lindqvist'])).toContain('Karin Solbergh → Karin Solberg')
})

test('the likelier somebody of the roster is beforehand, the likelier they are meant', () => {
  const text = '“We agree,” Sohlberk said. Sohlberk then left for Oslo.'
  const [seldom, often] = [0.01, 0.9].map((known) => readGarbles(text, ['Karin Solberg'], known)[0]!.probability)
  expect(often).toBeGreaterThan(seldom!)
})

test('probabilities stay in 0..1, and the likeliest stands first', () => {
  const text = 'Karin Solberg and Ada Solheim met. “We agree,” Solbeim said. “Never,” Solhelm said.'
  for (const { probability } of readGarbles(text)) {
    expect(probability).toBeGreaterThanOrEqual(0)
    expect(probability).toBeLessThanOrEqual(1)
  }
})
