import { gatherCast } from '../src/cast/gather-cast.ts'
import { indexKnownNames } from '../src/cast/index-known-names.ts'
import { resolveGarbles } from '../src/garbles/resolve-garbles.ts'
import { DEFAULT_GARBLED, type SuspectOdds, type TextModel, weighText } from '../src/garbles/weigh-text.ts'
import { tellsEnglish } from '../src/languages/tells-english.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import { foldName } from '../src/names/fold-name.ts'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { markQuoted } from '../src/quotations/mark-quoted.ts'
import { readArticle } from '../src/text/article.ts'
import { cleanTexts, type TrainingArticle } from './articles.ts'
import { readLines } from './data.ts'
import type { GarbledArticle } from './garble-articles.ts'

/**
 * Chooses what turns the log odds of suspects into probabilities, all suspects of a text together, on the garbled articles of the data folder and on
 * clean texts: of all settings of a grid that link no more suspects wrongly than they may, the one that links most rightly. It prints that setting, and
 * whoever takes it into src/garbles/text-model.table.ts cleans the clean texts with it first.
 *
 *   npx tsx training/learn-text-model.ts
 */
interface Judged extends SuspectOdds {
  readonly right: boolean
}

const known = indexKnownNames([])
/** Suspects with less, log odds (nats), come to nothing under any setting. */
const LEAST_ODDS = -5

/** The suspects of a text, given who is garbled where; what its publisher is known to have misspelt (`allowed`) is left out. */
function judge({
  text,
  edits,
  mentions: people,
  allowed,
}: TrainingArticle & Partial<GarbledArticle>): readonly Judged[] {
  const article = readArticle(text)
  const { quotations } = findQuotations(article)
  const mentions = findMentions(article, quotations)
  const cast = gatherCast({ article, ...mentions, known, introduce: true })
  const scene = {
    article,
    english: tellsEnglish(article),
    introduce: true,
    mentions,
    cast,
    inQuotation: markQuoted(article, quotations),
    index: null,
    known: 0.5,
    garbled: null,
  }
  return resolveGarbles(scene, 0.5).decisions.flatMap(({ suspect, odds, alternatives }): Judged | readonly Judged[] => {
    const target = alternatives[0]?.pairing.target
    const place = suspect.places[0]
    if (odds < LEAST_ODDS || !target || !place || allowed?.some((slip) => suspect.text.includes(slip))) return []
    const ownerOf = (start: number, end: number): string | undefined =>
      [...(edits ?? []), ...(people ?? [])].find((each) => each.start < end && start < each.end)?.entity
    const owner = ownerOf(place.start, place.end)
    const isNamed = (n: number): boolean => ownerOf(mentions.names[n]!.start, mentions.names[n]!.end) === owner
    const right =
      owner !== undefined && (lastWord(owner) === lastWord(target.name) || target.named.some((n) => isNamed(n)))
    return { odds, places: suspect.places.length, isResolved: false, right }
  })
}

const lastWord = (name: string): string => foldName(name).split(' ').at(-1)!

/** An edit needs so much: where nothing but the whole name tells how the name is spelt, that is .9 sure. */
const LEAST = 0.556
/** Of 1,000 clean texts so many suspects at most are linked wrongly, and of 1,000 garbled ones. */
const MOST_WRONG = 7
const MOST_WRONG_IN_GARBLED = 8
/** Later garbles, one behind the other, are mended; where the introduction may be wrong too most are only linked. */
const KINDS = { swapped: 1, articles: 2, mixed: 0.3, introduction: 0.3 }

const garbled = Object.entries(KINDS).flatMap(([kind, weight]) =>
  readLines<GarbledArticle>(`garbled/${kind}-dev.jsonl`).map((text) => ({ weight, suspects: judge(text) })),
)
const clean = [...readLines<TrainingArticle>('articles/clean-dev.jsonl'), ...cleanTexts()].map((text) => ({
  weight: 0,
  suspects: judge(text),
}))
const texts = [...garbled, ...clean].filter(({ suspects }) => suspects.length > 0)

interface Outcome {
  readonly gain: number
  readonly wrong: number
  readonly wrongInGarbled: number
}

function outcomeOf(model: TextModel): Outcome {
  let [gain, wrong, wrongInGarbled] = [0, 0, 0]
  for (const { weight, suspects } of texts)
    weighText(suspects, DEFAULT_GARBLED, model).forEach((probability, s) => {
      if (probability < LEAST) return
      if (suspects[s]!.right) gain += weight * suspects[s]!.places
      else if (weight) wrongInGarbled++
      else wrong++
    })
  return { gain, wrong, wrongInGarbled }
}

let best: { readonly model: TextModel; readonly outcome: Outcome } | undefined
for (const shift of [2.2, 2.6, 3, 3.4])
  for (const scale of [0.75, 0.83, 0.92, 1])
    for (const again of [0, 0.2, 0.4, 0.6, 0.9])
      for (const garbles of [0.0355, 0.05, 0.07, 0.1, 0.15])
        for (const slips of [0.009, 0.011, 0.013, 0.0158]) {
          const model = { shift, scale, again, garbles, slips }
          const outcome = outcomeOf(model)
          const isSafe =
            1000 * outcome.wrong <= MOST_WRONG * clean.length &&
            1000 * outcome.wrongInGarbled <= MOST_WRONG_IN_GARBLED * garbled.length
          if (isSafe && outcome.gain > (best?.outcome.gain ?? 0)) best = { model, outcome }
        }
if (!best) throw new Error('no setting of the grid is safe')
console.log(`${clean.length} clean texts, ${garbled.length} garbled ones: ${JSON.stringify(best)}`)
