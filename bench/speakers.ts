/**
 * Who said it: how often the source phrase, the person and both with the words are right on annotated documents, by what the
 * speaker was known by, and whether `confidence` says so. Nothing is learned from these documents; skipped where they are absent.
 * A speaker is right where the family name stands in the annotated one, or where both are nobody in particular.
 */
import { type AttributedQuotation, createCleaner } from '../src/index.ts'
import { foldName } from '../src/names/fold-name.ts'
import { type GoldQuotation, isFound, isSource, readAnnotated } from './quotations/annotated.ts'

const BINS = 10

const share = (right: number, all: number): string => (all ? `${((100 * right) / all).toFixed(1)} % of ${all}` : 'none')

/** The annotated quotation that a found one covers. */
function goldOf({ spans }: AttributedQuotation, quotes: readonly GoldQuotation[]): GoldQuotation | undefined {
  const found = spans.map(([start, end]) => ({ start, end }))
  return quotes.find((gold) => isFound(found, gold))
}

/** "officials", "an Afghan asylum seeker": nobody whose name is told. */
const isUnnamed = (name: string): boolean => !/\s\p{Lu}/u.test(` ${name.charAt(0).toLowerCase()}${name.slice(1)}`)

function isSpeaker({ speaker }: AttributedQuotation, { speakerCanonical, speaker: written }: GoldQuotation): boolean {
  const canonical = speakerCanonical ?? ''
  if (!speaker) return /\s/.test(canonical) ? isUnnamed(canonical) : canonical === ''
  const wanted = new Set(foldName(`${canonical} ${written ?? ''}`).split(' '))
  return wanted.has(foldName(speaker.name).split(' ').at(-1)!)
}

class Tally {
  right = 0
  all = 0
  readonly bins = Array.from({ length: BINS }, () => ({ promised: 0, right: 0 }))

  count(right: boolean, promised = 0): void {
    this.all++
    if (right) this.right++
    const bin = this.bins[Math.min(BINS - 1, Math.floor(promised * BINS))]!
    bin.promised += promised
    bin.right += Number(right)
  }

  /** The mean distance of what was promised from what was right. */
  error(): string {
    const sum = this.bins.reduce((total, { promised, right }) => total + Math.abs(promised - right), 0)
    return this.all ? (sum / this.all).toFixed(3) : '–'
  }
}

const cleaner = createCleaner()
for (const [file, documents] of readAnnotated()) {
  const sources = new Tally()
  const speakers = new Tally()
  const whole = new Tally()
  const ways = new Map<string, Tally>()
  let found = 0
  let wanted = 0
  for (const { text, quotes } of documents) {
    wanted += quotes.length
    for (const quotation of cleaner.clean(text).quotations) {
      found++
      const gold = goldOf(quotation, quotes)
      const right = gold?.speakerCanonical !== undefined && isSpeaker(quotation, gold)
      whole.count(right, quotation.confidence)
      if (!gold) continue
      if (gold.speakerStart != null) sources.count(quotation.source !== null && isSource(quotation.source, gold))
      if (gold.speakerCanonical === undefined) continue
      speakers.count(right)
      const way = `${quotation.reasons.at(-1)!.code}${quotation.speaker ? '' : ' (nobody)'}`
      if (!ways.has(way)) ways.set(way, new Tally())
      ways.get(way)!.count(right)
    }
  }
  console.log(`\n${file}: ${found} quotations found, ${wanted} annotated`)
  console.log(`  source phrase ${share(sources.right, sources.all)}`)
  if (!speakers.all) continue
  const both = ((200 * whole.right) / (found + wanted)).toFixed(1)
  console.log(`  speaker ${share(speakers.right, speakers.all)}`)
  console.log(`  found with the right speaker F1 ${both}, calibration error ${whole.error()}`)
  for (const [way, tally] of [...ways].sort((a, b) => b[1].all - a[1].all))
    console.log(`    ${way.padEnd(28)}${share(tally.right, tally.all)}`)
}
