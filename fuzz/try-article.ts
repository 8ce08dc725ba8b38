import { type CleanOptions, type CleanResult, createCleaner, WhosaidError } from '../src/index.ts'
import { reviewPage, writeCsv, writeTei } from '../src/report/index.ts'
import { chooseOptions } from './choose-options.ts'
import { checkResult, type Fault } from './invariants.ts'
import { mutateText } from './mutate-text.ts'
import type { Random } from './random.ts'
import type { SeedTexts } from './seed-texts.ts'
import type { Trial } from './trial.ts'

/** Long texts are tried in pieces of this many units, but for a few. */
const PIECE = 600

/** An article or a transcript's text, changed and cleaned. */
export function tryArticle(random: Random, { articles, names }: SeedTexts): Trial {
  const whole = random.pick(articles)
  const start =
    random.chance(0.97) && whole.length > PIECE ? whole.indexOf(' ', random.below(whole.length - PIECE)) + 1 : 0
  const end = random.chance(0.97) ? start + PIECE : whole.length
  const source = mutateText(whole.slice(start, end), random, articles)
  const options = chooseOptions(source, names, random)
  const reported = random.chance(0.05)
  return { kind: 'article', source, options, check: (text) => checkArticle(text, options, reported) }
}

/** What is wrong with the result of a text; `reported`: its review page, TEI and CSV are written too. */
export function checkArticle(source: string, options: CleanOptions, reported = false): Fault {
  const cleaned = cleanTwice((text) => createCleaner(options).clean(text), source)
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
