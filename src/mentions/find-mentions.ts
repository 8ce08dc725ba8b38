import { languageData } from '../languages/languages.ts'
import { type LanguageLexicon, lexiconOf } from '../languages/lexicon-of.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Article } from '../text/article.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Span } from '../text/span.ts'
import { cutAtSources } from './cut-at-sources.ts'
import { findNames } from './find-names.ts'
import { addFunctionSurnames } from './function-surnames.ts'
import { findHeadlines } from './headlines.ts'
import { classifyWordsIn } from './in-language/classify-words-in.ts'
import { findNamesIn } from './in-language/find-names-in.ts'
import { classifyWords } from './name-classes.ts'
import type { NameMention } from './name-mention.ts'
import { findRuns } from './odd-capitals.ts'
import { readSlots } from './slots.ts'
import { trimOpenings } from './trim-openings.ts'
import { type Form, gatherForms } from './written-forms.ts'

/** What an article writes as names, each in its slot. */
export interface Mentions {
  /** What each word of the vocabulary can be: bits of word-classes. */
  readonly classes: Uint32Array
  /** In order. */
  readonly names: readonly NameMention[]
  /** The slot of each name: bits of slots. */
  readonly slots: Uint16Array
  /** The names by what is written. */
  readonly forms: readonly Form[]
  /** Capitalised stretches that are no names but may be somebody's garble, and their slots. */
  readonly runs: readonly NameMention[]
  readonly runSlots: Uint16Array
  /** Were names told by the data of a language that has a module? What is not surely a name is none then. */
  readonly byData: boolean
  /** For each paragraph, 1 where it is a headline. */
  readonly headlines: Uint8Array
}

/** Finds the names of an article and the slots they stand in: subject of a cue, behind a title, in a credit, … */
export function findMentions(article: Article, quotations: readonly Quotation[], language = 'en'): Mentions {
  const data = languageData(language)
  if (data) return findMentionsIn(article, quotations, lexiconOf(data))
  const classes = classifyWords(article)
  const headlines = findHeadlines(article, classes)
  const whole = cutAtSources(article, classes, findNames(article, classes, headlines), quotations)
  const found = trimOpenings(article, classes, whole)
  const isText = outsideLabels(quotations)
  const names = addFunctionSurnames(article, classes, found).filter(isText)
  const runs = findRuns(article, classes, headlines, names).filter(isText)
  const sources = sourcesInOrder(quotations)
  const slots = readSlots(article, classes, headlines, names, sources)
  const runSlots = readSlots(article, classes, headlines, runs, sources)
  return { classes, names, slots, forms: gatherForms(names), runs, runSlots, byData: false, headlines }
}

/** In a language with a module names are told by its data; what is no name for sure is no garble either. */
function findMentionsIn(article: Article, quotations: readonly Quotation[], lexicon: LanguageLexicon): Mentions {
  const classes = classifyWordsIn(article, lexicon)
  const headlines = new Uint8Array(article.paragraphs.length)
  const names = findNamesIn(article, lexicon, quotations).filter(outsideLabels(quotations))
  const slots = readSlots(article, classes, headlines, names, sourcesInOrder(quotations))
  return {
    classes,
    names,
    slots,
    forms: gatherForms(names),
    runs: [],
    runSlots: new Uint16Array(0),
    byData: true,
    headlines,
  }
}

function sourcesInOrder(quotations: readonly Quotation[]): readonly Span[] {
  const sources: Span[] = []
  for (const { source } of quotations) if (source && source.type !== 'pronoun') sources.push(source)
  return sources.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A label is no mention: nothing in the text is more of a name because a label says it too. */
function outsideLabels(quotations: readonly Quotation[]): (span: Span) => boolean {
  const labels = quotations.flatMap(({ turn }) => (turn ? [{ start: turn.opens, end: turn.start }] : []))
  return ({ start, end }) => {
    const next = lowerBound(labels.length, (i) => labels[i]!.end <= start)
    return next >= labels.length || labels[next]!.start >= end
  }
}
