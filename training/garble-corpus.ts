import { cleanTexts, type TrainingArticle, trainingArticles } from './articles.ts'
import { readLines } from './data.ts'
import { type GarbledArticle, garbleArticles, garbledPeople, type Pattern } from './garble-articles.ts'
import { makeRoster, type TrainingRoster } from './garble-rows.ts'
import { type Person, randomFrom } from './people.ts'
import { isKeptOut } from './split.ts'

/** What is read of one text, and where it comes from. */
export interface CorpusText<T> {
  readonly document: string
  readonly pattern: Pattern | 'clean'
  /** Is it of a source that nothing is learned from? */
  readonly isKeptOut: boolean
  /** People in the roster it was read with, 0 where there was none. */
  readonly rosterSize: number
  readonly rows: readonly T[]
}

/** Seeds and patterns of the garbled copies; each takes one article in `step`. */
const COPIES: readonly { readonly seed: number; readonly pattern: Pattern; readonly step: number }[] = [
  { seed: 1, pattern: 'later', step: 1 },
  { seed: 3, pattern: 'later', step: 1 },
  { seed: 2, pattern: 'unintroduced', step: 1 },
  { seed: 4, pattern: 'any', step: 1 },
  { seed: 5, pattern: 'introduction', step: 1 },
  { seed: 6, pattern: 'all', step: 1 },
]

/** One clean text in so many is read. */
const CLEAN_STEP = 1

/** Real texts, as they are and with garbles put in, read with rosters of many sizes and with none; those of them that are wanted. */
export function* readCorpus<T>(
  read: (garbled: GarbledArticle, roster: TrainingRoster | null) => readonly T[],
  isWanted: (article: TrainingArticle) => boolean = () => true,
): Generator<CorpusText<T>> {
  const readText = (
    article: GarbledArticle,
    pattern: CorpusText<T>['pattern'],
    roster: TrainingRoster | null,
  ): CorpusText<T>[] =>
    isWanted(article)
      ? [
          {
            document: article.id,
            pattern,
            isKeptOut: isKeptOut(article),
            rosterSize: roster?.entities.length ?? 0,
            rows: read(article, roster),
          },
        ]
      : []
  const everyone = readLines<Person>('names/people.jsonl').map(({ name }) => name)
  const strangers = readLines<Person>('names/large-roster.jsonl').map(({ name }) => name)
  const garbled = garbledPeople().map(({ name }) => name)
  const random = randomFrom(7)
  const draw = (names: readonly string[], count: number): string[] =>
    Array.from({ length: count }, () => names[Math.floor(random() * names.length)]!)
  const rosters = [
    makeRoster([...garbled.slice(0, 150), ...draw(everyone, 150)]),
    makeRoster([...garbled, ...draw(everyone, Math.max(0, 1000 - garbled.length))]),
    makeRoster([...garbled, ...draw(strangers, 10_000)]),
  ]
  const rosterFor = (k: number, people: readonly string[]): TrainingRoster | null => {
    if (k % 10 < 5) return null
    if (k % 10 < 8) return makeRoster([...(random() < 0.7 ? people : []), ...draw(everyone, [1, 4, 15][k % 3]!)])
    return rosters[k % 10 === 8 ? 0 : k % 20 === 9 ? 1 : 2]!
  }
  const articles = trainingArticles()
  for (const { seed, pattern, step } of COPIES) {
    const own = articles.filter((_, i) => i % step === seed % step)
    const copies = garbleArticles(own, seed, pattern)
    for (const [k, article] of copies.entries()) {
      const people = [...new Set(article.edits.map(({ entity }) => entity))]
      const needed = pattern === 'unintroduced' || pattern === 'all' ? 5 + (k % 5) + 10 * (k % 2) : k
      yield* readText(article, pattern, rosterFor(needed, people))
    }
  }
  const clean = [...articles, ...cleanTexts()].filter((_, i) => i % CLEAN_STEP === 0)
  for (const [k, article] of clean.entries()) yield* readText({ ...article, edits: [] }, 'clean', rosterFor(k, []))
}
