/**
 * Whole articles: do the quotations of an article keep their speakers when its names are garbled, beside the article as it was
 * published; does cleaning a cleaned article change anything more; and what does each `confidence` mend, and cost? Asks for the data folder (see docs/architecture.md).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSpanMap, type TextEdit } from '../src/edits/index.ts'
import { type AttributedQuotation, createCleaner } from '../src/index.ts'
import { DATA } from '../training/data.ts'

interface GarbledArticle {
  readonly id: string
  readonly text: string
  readonly original: string
  readonly edits: readonly (TextEdit & { readonly channel: string })[]
  /** Misspelt names of the article's own. */
  readonly allowed?: readonly string[]
}

const cleaner = createCleaner()
const untouched = createCleaner({ edit: 'none', confidence: 1 })
const listed = Number(process.argv[process.argv.indexOf('--list') + 1]) || 0

function read<T>(file: string): readonly T[] {
  const path = join(DATA, file)
  if (!existsSync(path)) {
    console.log(`no ${path}: set WHOSAID_DATA to the data folder`)
    return []
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as T)
}

interface Tally {
  quotations: number
  same: number
  asWritten: number
}

/** Of the quotations that have a speaker in the original: how many have the same one in the garbled article. */
function compareSpeakers(files: readonly string[]): void {
  const tallies = new Map<string, Tally>()
  let shown = 0
  for (const { id, text, original, edits } of files.flatMap((file) => read<GarbledArticle>(file))) {
    const map = createSpanMap(edits)
    const garbled = cleaner.clean(text).quotations
    const asWritten = untouched.clean(text).quotations
    const channels = [...new Set(edits.map(({ channel }) => channel))]
    const rows = ['all', channels.length === 1 ? channels[0]! : 'several'].map((row) => {
      const tally = tallies.get(row) ?? { quotations: 0, same: 0, asWritten: 0 }
      tallies.set(row, tally)
      return tally
    })
    for (const quotation of cleaner.clean(original).quotations) {
      if (!quotation.speaker) continue
      const span = map.toSource(quotation)
      const found = speakerOf(garbled, span)
      const same = found === quotation.speaker.name
      for (const row of rows) {
        row.quotations++
        if (same) row.same++
        if (speakerOf(asWritten, span) === quotation.speaker.name) row.asWritten++
      }
      if (!same && shown++ < listed)
        console.log(`${id}  ${quotation.speaker.name} → ${found}  ${text.slice(span.start - 60, span.end + 60)}`)
    }
  }
  console.log('speakers of the original found in the garbled article, %   mended   as written   quotations')
  for (const [row, { quotations, same, asWritten }] of tallies) {
    const percent = (count: number): string => ((100 * count) / quotations).toFixed(1)
    console.log(
      row.padEnd(56) + percent(same).padStart(8) + percent(asWritten).padStart(13) + `${quotations}`.padStart(13),
    )
  }
}

/** The speaker of the quotation that has most of the span. */
function speakerOf(
  quotations: readonly AttributedQuotation[],
  { start, end }: { start: number; end: number },
): string | null {
  let best: AttributedQuotation | undefined
  let most = 0
  for (const quotation of quotations) {
    const common = Math.min(end, quotation.end) - Math.max(start, quotation.start)
    if (common > most) [most, best] = [common, quotation]
  }
  return best?.speaker?.name ?? null
}

/** Articles in which cleaning the cleaned text changes more. */
function countRestless(file: string): void {
  let restless = 0
  const articles = read<GarbledArticle>(file)
  for (const { id, text } of articles) {
    const once = cleaner.clean(text).text
    const { edits } = cleaner.clean(once)
    if (!edits.length) continue
    restless++
    if (listed) console.log(`${id}  ${edits.map(({ from, to }) => `${from} → ${to}`).join(', ')}`)
  }
  console.log(`${file}: cleaning twice changes more in ${restless} of ${articles.length} articles`)
}

const THRESHOLDS = [0.4, 0.5, 0.55, 0.65, 0.8, 0.9, 0.95, 0.98]

/** Garbles mended, and edits that are wrong there or that touch a clean article, at each threshold. */
function printThresholds(garbledFiles: readonly string[], cleanFile: string): void {
  const garbled = garbledFiles.flatMap((file) => read<GarbledArticle>(file))
  const clean = read<GarbledArticle>(cleanFile)
  if (garbled.length === 0 || clean.length === 0) return
  const garbles = garbled.reduce((sum, { edits }) => sum + edits.length, 0)
  console.log('confidence   mended, %   wrong   edits in clean articles   per 1,000')
  for (const confidence of THRESHOLDS) {
    const { clean: cleanAt } = createCleaner({ confidence })
    let right = 0
    let wrong = 0
    let undue = 0
    for (const { text, edits } of garbled) {
      const made = cleanAt(text).edits
      right += edits.filter((garble) => made.some((edit) => mends(text, garble, edit))).length
      wrong += made.filter((edit) => !edits.some((garble) => mends(text, garble, edit))).length
    }
    for (const { text, allowed = [] } of clean) {
      const isAllowed = (from: string): boolean =>
        from.split(/\s+/).some((word) => allowed.includes(word.replace(/['’]s$/, '')))
      undue += cleanAt(text).edits.filter(({ from }) => !isAllowed(from)).length
    }
    console.log(
      `${confidence}`.padEnd(10) +
        ((100 * right) / garbles).toFixed(1).padStart(12) +
        `${wrong}`.padStart(8) +
        `${undue}`.padStart(26) +
        ((1000 * undue) / clean.length).toFixed(1).padStart(12),
    )
  }
}

/** Does the edit make of the text around the garble what the garble should be? */
function mends(text: string, garble: TextEdit, edit: TextEdit): boolean {
  if (edit.start >= garble.end || garble.start >= edit.end) return false
  const [start, end] = [Math.min(garble.start, edit.start), Math.max(garble.end, edit.end)]
  const apply = (by: TextEdit): string => text.slice(start, by.start) + by.to + text.slice(by.end, end)
  return apply(garble) === apply(edit)
}

printThresholds(['garbled/articles-dev.jsonl', 'garbled/swapped-dev.jsonl'], 'articles/clean-dev.jsonl')
compareSpeakers(['garbled/articles-dev.jsonl', 'garbled/swapped-dev.jsonl'])
for (const file of ['garbled/articles-dev.jsonl', 'garbled/swapped-dev.jsonl', 'articles/clean-dev.jsonl'])
  countRestless(file)
