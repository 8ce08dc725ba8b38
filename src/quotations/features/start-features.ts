import { bucket } from '../../models/bucket.ts'
import { CrossedFeatures } from '../../models/crossed-features.ts'
import type { HashedRow } from '../../models/hashed-row.ts'
import type { Attribution } from '../cues/content-bounds.ts'
import { coarseAt, hashAt, type Narration, quoteAt } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { COMMAS, countBetween, NAMES, QUOTES, THATS, VERBS } from '../narration/running-counts.ts'

/** A token that content may begin at. */
interface Start extends Attribution {
  readonly narration: Narration
  readonly start: number
  /** Its place among the candidates. */
  readonly index: number
}

/** What the model of beginnings weighs of a token. */
export const START_FEATURES = new CrossedFeatures<Start>(
  'a',
  [
    { name: 'isBehind', of: ({ start, token }) => Number(start > token) },
    { name: 'class', of: ({ narration, start }) => coarseAt(narration, start) },
    { name: 'next', of: ({ narration, start }) => coarseAt(narration, start + 1) },
    { name: 'before', of: ({ narration, start }) => coarseAt(narration, start - 1) },
    { name: 'secondBefore', of: ({ narration, start }) => coarseAt(narration, start - 2) },
    { name: 'word', of: ({ narration, start }) => hashAt(narration, start) },
    { name: 'wordBefore', of: ({ narration, start }) => hashAt(narration, start - 1) },
    { name: 'quoted', of: ({ narration, start }) => Number(quoteAt(narration, start) >= 0) },
    { name: 'cue', of: ({ narration, token }) => coarseAt(narration, token) },
    { name: 'cueWord', of: ({ narration, token }) => hashAt(narration, token) },
    { name: 'label', of: ({ label }) => label },
    { name: 'index', of: ({ index }) => index },
    { name: 'place', of: (seen) => bucket(seen.start - fromOf(seen)) },
    { name: 'opensSentence', of: ({ start, sentence }) => Number(start === sentence.first) },
    {
      name: 'source',
      of: ({ start, token, source }) => (source && source.first > token ? placeBehind(source, start) : 0),
    },
    // how many stand between the cue, or the beginning of the sentence, and the token
    { name: 'thats', of: (seen) => count(seen, THATS, 2) },
    { name: 'quotes', of: (seen) => count(seen, QUOTES, 2) },
    { name: 'commas', of: (seen) => count(seen, COMMAS, 3) },
    { name: 'verbs', of: (seen) => count(seen, VERBS, 3) },
    { name: 'names', of: (seen) => count(seen, NAMES, 3) },
  ],
  [
    'isBehind place cue',
    'isBehind place cueWord',
    'isBehind class before',
    'isBehind class cueWord',
    'isBehind before cueWord',
    'isBehind word',
    'isBehind wordBefore',
    'isBehind class place',
    'isBehind before place',
    'isBehind source before',
    'isBehind source class',
    'isBehind class next',
    'isBehind before secondBefore',
    'isBehind index label',
    'isBehind before word',
    'isBehind class wordBefore',
    'isBehind opensSentence label',
    'quoted before label',
    'isBehind thats quotes before',
    'isBehind commas verbs before',
    'isBehind verbs names class',
    'isBehind commas verbs quotes cue',
  ],
)

/** What the model of beginnings sees of content that begins at `start`, behind the cue or before it. */
export function describeStart(
  narration: Narration,
  { sentence, token, label, source }: Attribution,
  start: number,
  index: number,
  row: HashedRow,
): HashedRow {
  START_FEATURES.addTo(row.clear(), { narration, sentence, token, label, source, start, index })
  return row
}

const fromOf = ({ sentence, token, start }: Start): number => (start > token ? token + 1 : sentence.first)

const count = (seen: Start, kind: number, most: number): number =>
  countBetween(seen.narration.totals, kind, fromOf(seen), seen.start, most)

/** Where a token stands beside a source behind the cue: inside it 1, right behind it 2, further on more. */
function placeBehind({ phraseLast }: NounPhrase, start: number): number {
  if (start < phraseLast) return 1
  return start === phraseLast ? 2 : bucket(start - phraseLast) + 3
}
