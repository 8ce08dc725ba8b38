import nlp from 'compromise'
import { createCleaner } from '../../src/index.ts'
import { readArticle } from '../../src/text/article.ts'
import { loadPeer } from '../peers/load-peers.ts'
import { contestant, inTurn, processorTime, runOn, speedOf } from './measure.ts'
import { type GarbledRow, joinUpTo, type Row, readArticles, readRows, strangersTo, textWithPeople } from './texts.ts'

/** What a part measured: plain numbers, which the process that asked for it prints. */
export type Figures = Readonly<Record<string, number>>

/** Articles that are cleaned before anything is measured, so that the engine has compiled what it runs. */
const WARM = 80
/** So many before what is measured of a process that has run for longer. */
const LATER = 640
/** Fresh articles, and how many a contestant gets before the next has its turn. */
const FRESH = 160
const IN_A_ROW = 10
/** Peers get fewer: they are slow. */
const FOR_PEERS = 40

const cleaner = createCleaner()
const words = /[\p{L}\p{N}\p{M}]+/gu
const countWords = (text: string): number => {
  let count = 0
  for (const _ of text.matchAll(words)) count++
  return count
}

const warmUp = (articles: readonly string[]): readonly string[] => {
  for (const text of articles.slice(0, WARM)) {
    cleaner.clean(text)
    readArticle(text)
    countWords(text)
  }
  return articles.slice(WARM)
}

interface Wink {
  readDoc(text: string): { sentences(): { out(): unknown }; entities(): { out(): unknown } }
}

/** Articles that the cleaner never saw, each once, beside what else people run on a text. */
async function fresh(): Promise<Figures> {
  const articles = warmUp(readArticles()).slice(0, FRESH)
  const winkNLP = await loadPeer<(model: unknown) => Wink>('wink-nlp')
  const wink = winkNLP(await loadPeer('wink-eng-lite-web-model'))
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  const all = [
    contestant('clean', (text) => cleaner.clean(text)),
    contestant('words alone (matchAll)', countWords),
    contestant('readArticle', (text) => readArticle(text)),
    contestant('Intl.Segmenter', (text) => {
      let count = 0
      for (const _ of segmenter.segment(text)) count++
      return count
    }),
  ]
  const peers = [
    contestant('compromise quotations()', (text) => nlp(text).quotations().out('array')),
    contestant('compromise people()', (text) => nlp(text).people().out('array')),
    contestant('wink-nlp sentences, entities', (text) => {
      const read = wink.readDoc(text)
      return [read.sentences().out(), read.entities().out()]
    }),
  ]
  for (const peer of peers) for (const text of readArticles().slice(0, 15)) peer.run(text)
  for (let from = 0; from < articles.length; from += IN_A_ROW) {
    const some = articles.slice(from, from + IN_A_ROW)
    for (const one of all) runOn(one, some)
    if (from < FOR_PEERS) for (const peer of peers) runOn(peer, some)
  }
  return Object.fromEntries([...all, ...peers].map((one) => [one.name, speedOf(one)]))
}

/** The same beside the bare pass alone, in a process that has run for longer: its engine compiles on for hundreds of articles. */
function later(): Figures {
  const articles = readArticles()
  for (const text of articles.slice(0, LATER)) {
    cleaner.clean(text)
    countWords(text)
  }
  const all = [contestant('clean', (text) => cleaner.clean(text)), contestant('words', countWords)]
  for (let from = LATER; from < LATER + FRESH; from += IN_A_ROW)
    for (const one of all) runOn(one, articles.slice(from, from + IN_A_ROW))
  return Object.fromEntries(all.map((one) => [one.name, speedOf(one)]))
}

/** The same articles garbled and as they were published. */
function garbled(turn: number): Figures {
  warmUp(readArticles())
  const rows = readRows<GarbledRow>('garbled/swapped-dev.jsonl').slice(0, 100)
  const [published, spoilt] = inTurn(
    rows,
    turn,
    ({ original }) => cleaner.clean(original),
    ({ text }) => cleaner.clean(text),
  )
  return { published, garbled: spoilt }
}

/** With a roster of people of whom the articles say nothing, and without one. */
function roster(turn: number, size: number): Figures {
  const articles = readArticles()
  const rest = warmUp(articles).slice(0, 100)
  const withStrangers = createCleaner({ roster: strangersTo(articles, size) })
  for (const text of articles.slice(0, 40)) withStrangers.clean(text)
  const [none, strangers] = inTurn(
    rest,
    turn,
    (text) => cleaner.clean(text),
    (text) => withStrangers.clean(text),
  )
  return { none, strangers }
}

/** Sixteen articles as one text, and one after another. */
function distinct(turn: number): Figures {
  const articles = warmUp(readArticles())
  const groups = Array.from({ length: 8 }, (_, i) => articles.slice(16 * i, 16 * i + 16))
  const [apart, joined] = inTurn(
    groups,
    turn,
    (group) => {
      for (const text of group) cleaner.clean(text)
    },
    (group) => cleaner.clean(group.join('\n\n')),
  )
  return { apart, joined }
}

/** Milliseconds a person, in texts with ever more of them. */
function people(): Figures {
  warmUp(readArticles())
  const cost = (count: number): number => {
    const before = processorTime()
    cleaner.clean(textWithPeople(count))
    return (processorTime() - before) / count
  }
  cost(200)
  return Object.fromEntries([25, 100, 400, 1600].map((count) => [`${count}`, cost(count)]))
}

/** Peak memory (MB) after one text of so many million characters. */
function memory(millions: number): Figures {
  const texts = [...readRows<Row>('articles/clean-more-dev.jsonl')].map(({ text }) => text)
  const text = joinUpTo(texts, millions * 1e6)
  const before = processorTime()
  cleaner.clean(text)
  return { peak: process.resourceUsage().maxRSS / 1024, spent: processorTime() - before, length: text.length }
}

/** Each is run in a process of its own. */
export const parts: Readonly<Record<string, (...values: number[]) => Figures | Promise<Figures>>> = {
  fresh,
  later,
  garbled,
  roster,
  distinct,
  people,
  memory,
}
