import { type CleanOptions, type CleanResult, createCleaner, WhosaidError } from '../src/index.ts'
import { reviewPage, writeCsv, writeTei } from '../src/report/index.ts'
import { chooseOptions } from './choose-options.ts'
import { checkResult, type Fault } from './invariants.ts'
import { mutateText } from './mutate-text.ts'
import type { Random } from './random.ts'
import type { MakeTrials } from './trial.ts'

/** Pieces of an article or a transcript's text, changed and cleaned with the same options. */
export const tryArticles: MakeTrials = (setting, { articles, names }) => {
  const whole = setting.pick(articles)
  const options = chooseOptions(pieceOf(whole, setting), names, setting)
  const cleaner = createCleaner(options).clean
  return (random) => {
    const source = mutateText(pieceOf(whole, random), random, articles)
    const reported = random.chance(0.02)
    // what a cleaner remembers of other texts changes no result
    const clean = random.chance(0.1) ? (text: string) => createCleaner(options).clean(text) : cleaner
    return { kind: 'article', source, options, check: (text) => checkCleaned(clean, text, reported) }
  }
}

/** Mostly some sentences, some of them cut off: short texts find as much as long ones, and many more of them are tried. */
function pieceOf(whole: string, random: Random): string {
  const chance = random.next()
  if (chance < 0.005) return whole
  const longest = chance < 0.65 ? 160 : chance < 0.95 ? 400 : 1200
  const start = random.below(Math.max(1, whole.length - longest))
  return whole.slice(start === 0 ? 0 : whole.indexOf(' ', start) + 1).slice(0, 30 + random.below(longest))
}

/** What is wrong with the result of a text. */
export const checkArticle = (source: string, options: CleanOptions): Fault =>
  checkCleaned(createCleaner(options).clean, source, false)

/** What is wrong with what comes of a text; `reported`: its review page, TEI and CSV are written too. */
function checkCleaned(clean: (text: string) => CleanResult, source: string, reported: boolean): Fault {
  const cleaned = cleanTwice(clean, source)
  if (cleaned.result && reported) for (const write of [writeTei, writeCsv, reviewPage]) write(cleaned.result)
  return cleaned.fault ?? (cleaned.result && checkResult(source, cleaned.result, true))
}

/** Cleans a text, and what comes out once more: that changes nothing, and the same text gives the same result. */
export function cleanTwice(
  clean: (text: string) => CleanResult,
  source: string,
): { readonly result?: CleanResult; readonly fault: Fault } {
  let result: CleanResult
  try {
    result = clean(source)
  } catch (error) {
    if (error instanceof WhosaidError) return { fault: undefined }
    throw error
  }
  const again = clean(result.text)
  if (again.text !== result.text) {
    const edit = again.edits[0]
    return { result, fault: `cleaned once more it changes: ${JSON.stringify(edit && [edit.from, edit.to])}` }
  }
  const same = result.text === source ? again : clean(source)
  if (JSON.stringify(same) !== JSON.stringify(result)) return { result, fault: 'the same text gives another result' }
  return { result, fault: undefined }
}
