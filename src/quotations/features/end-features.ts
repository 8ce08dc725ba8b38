import { bucket } from '../../models/bucket.ts'
import { CrossedFeatures } from '../../models/crossed-features.ts'
import type { HashedRow } from '../../models/hashed-row.ts'
import type { Attribution } from '../cues/content-bounds.ts'
import { Coarse } from '../narration/clause-classes.ts'
import { coarseAt, hashAt, type Narration, nextVerbAt, quoteAt, tenseBetween } from '../narration/narration.ts'
import { BRACKETS, COMMAS, CUES, countBetween, QUOTES, VERBS } from '../narration/running-counts.ts'

/** A token before which content may end. */
interface End extends Attribution {
  readonly narration: Narration
  readonly start: number
  readonly end: number
  /** Is it where the sentence ends? */
  readonly isFinal: boolean
}

/** The class and word of the sentence's end. */
const FINAL = 63
const FINAL_WORD = 1
/** What is not there, or the sentence does not reach to. */
const NOTHING = -1

/** What the model of ends weighs of a token. */
export const END_FEATURES = new CrossedFeatures<End>(
  'a',
  [
    { name: 'class', of: ({ narration, end, isFinal }) => (isFinal ? FINAL : coarseAt(narration, end)) },
    { name: 'word', of: ({ narration, end, isFinal }) => (isFinal ? FINAL_WORD : hashAt(narration, end)) },
    { name: 'before', of: ({ narration, end }) => coarseAt(narration, end - 1) },
    { name: 'wordBefore', of: ({ narration, end }) => hashAt(narration, end - 1) },
    { name: 'next', of: ({ narration, end }) => coarseAt(narration, end + 1) },
    { name: 'second', of: ({ narration, end }) => coarseAt(narration, end + 2) },
    { name: 'third', of: ({ narration, end }) => coarseAt(narration, end + 3) },
    { name: 'nextWord', of: ({ narration, end }) => hashAt(narration, end + 1) },
    { name: 'secondWord', of: ({ narration, end }) => hashAt(narration, end + 2) },
    { name: 'opening', of: ({ narration, start }) => coarseAt(narration, start) },
    { name: 'behindThat', of: ({ narration, start }) => Number(coarseAt(narration, start - 1) === Coarse.THAT) },
    { name: 'cue', of: ({ narration, token }) => coarseAt(narration, token) },
    { name: 'cueWord', of: ({ narration, token }) => hashAt(narration, token) },
    { name: 'label', of: ({ label }) => label },
    { name: 'length', of: ({ start, end }) => bucket(end - start) },
    { name: 'rest', of: ({ sentence, end }) => bucket(sentence.last - end) },
    // what is in marks
    { name: 'startQuoted', of: ({ narration, start }) => Number(quoteAt(narration, start) >= 0) },
    { name: 'closesQuote', of: ({ narration, start, end }) => Number(isOneQuote(narration, start, end - 1)) },
    { name: 'lastQuoted', of: ({ narration, end }) => lastInMarks(narration, end - 1) },
    // how many stand in the content, and between its end and the sentence's
    { name: 'verbs', of: (seen) => Math.min(inside(seen, VERBS, 3) + inside(seen, CUES, 3), 3) },
    { name: 'commas', of: (seen) => inside(seen, COMMAS, 3) },
    { name: 'brackets', of: (seen) => Math.max(-1, inside(seen, BRACKETS, 1)) },
    { name: 'cuesAhead', of: (seen) => ahead(seen, CUES, 2) },
    { name: 'verbsAhead', of: (seen) => ahead(seen, VERBS, 3) },
    { name: 'quotesAhead', of: (seen) => ahead(seen, QUOTES, 2) },
    // the tenses of the cue, the content and what follows
    { name: 'cueTense', of: ({ narration, token }) => tenseBetween(narration, token, token + 1) },
    { name: 'tense', of: ({ narration, start, end }) => tenseBetween(narration, start, end) },
    { name: 'tenseAhead', of: ({ narration, sentence, end }) => tenseBetween(narration, end, sentence.last) },
    // the next verb
    { name: 'verb', of: (seen) => (hasVerbAhead(seen) ? coarseAt(seen.narration, verbAhead(seen)) : NOTHING) },
    { name: 'verbWord', of: (seen) => (hasVerbAhead(seen) ? hashAt(seen.narration, verbAhead(seen)) : 0) },
    { name: 'toVerb', of: (seen) => (hasVerbAhead(seen) ? bucket(verbAhead(seen) - seen.end) : NOTHING) },
    // what opens the clause of the cue: `as Lind said …`
    { name: 'opener', of: openerOf },
    {
      name: 'subject',
      of: ({ narration, source, token }) =>
        source && source.phraseLast <= token ? coarseAt(narration, source.phraseFirst) : NOTHING,
    },
  ],
  [
    'class',
    'word',
    'word before',
    'word nextWord',
    'class next before',
    'class next second',
    'class length',
    'class next rest',
    'class opening',
    'class cue',
    'class cueWord',
    'class next label',
    'before opening',
    'wordBefore class',
    'closesQuote startQuoted class',
    'closesQuote class next',
    'nextWord class',
    'verbs commas class',
    'brackets class',
    'cuesAhead verbsAhead class',
    'cuesAhead verbsAhead class next',
    'quotesAhead class next',
    'verbs cuesAhead verbsAhead class next',
    'cuesAhead rest word',
    'behindThat verbs verbsAhead class',
    'opening commas class',
    'opening verbs class next',
    'cueTense tense tenseAhead class',
    'cueTense tense tenseAhead class next',
    'verbWord class',
    'toVerb class next',
    'verb toVerb class',
    'secondWord class next',
    'class next second third',
    'lastQuoted class',
    'lastQuoted class next',
    'opener class',
    'opener class next',
    'subject class next',
    'opener toVerb class',
  ],
)

/** What the model of ends sees of content from `start` that ends before `end`. */
export function describeEnd(
  narration: Narration,
  { sentence, token, label, source }: Attribution,
  start: number,
  end: number,
  isFinal: boolean,
  row: HashedRow,
): HashedRow {
  END_FEATURES.addTo(row.clear(), { narration, sentence, token, label, source, start, end, isFinal })
  return row
}

const inside = ({ narration, start, end }: End, kind: number, most: number): number =>
  countBetween(narration.totals, kind, start, end, most)

const ahead = ({ narration, sentence, end }: End, kind: number, most: number): number =>
  countBetween(narration.totals, kind, end, sentence.last, most)

const verbAhead = ({ narration, end }: End): number => nextVerbAt(narration, end)

const hasVerbAhead = (seen: End): boolean => verbAhead(seen) < seen.sentence.last

/** Do both tokens stand inside the same marks? */
function isOneQuote({ quotedAt }: Narration, first: number, last: number): boolean {
  return quotedAt[first]! >= 0 && quotedAt[first] === quotedAt[last]
}

/** The class of the last token inside the marks that a token belongs to: the comma of `“…,”`. */
function lastInMarks(narration: Narration, token: number): number {
  const quote = narration.quoted[quoteAt(narration, token)]
  return quote ? coarseAt(narration, quote.last - 1) : NOTHING
}

/** The class of what stands before the source, or before the cue. */
function openerOf({ narration, sentence, token, source }: End): number {
  const opener = (source && source.phraseLast <= token ? source.phraseFirst : token) - 1
  return opener < sentence.first ? NOTHING : coarseAt(narration, opener)
}
