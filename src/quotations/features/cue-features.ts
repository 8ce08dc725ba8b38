import { bucket } from '../../models/bucket.ts'
import { CrossedFeatures } from '../../models/crossed-features.ts'
import type { Feature } from '../../models/feature.ts'
import type { HashedRow } from '../../models/hashed-row.ts'
import { CAPITAL, Coarse, SAYING } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { coarseAt, hashAt, type Narration, quoteAt, tenseBetween } from '../narration/narration.ts'

/** What the sentence does not reach to. */
const NOTHING = -1
const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4]
/** Those whose word is seen too, not only its class. */
const NEAREST = NEIGHBOURS.filter((offset) => offset >= -2 && offset <= 3)

const signed = (offset: number): string => (offset > 0 ? `+${offset}` : `${offset}`)
const isInside = ({ sentence, token }: CueSite, offset: number): boolean =>
  token + offset >= sentence.first && token + offset < sentence.last

/** `class` and `word` are those of the token that may be a cue, `class+1` and `word+1` those of the next one of its sentence. */
const SEEN: readonly Feature<CueSite>[] = [
  { name: 'class', of: ({ coarse }) => coarse },
  { name: 'word', of: ({ narration, token }) => hashAt(narration, token) },
  ...NEIGHBOURS.map((offset) => ({
    name: `class${signed(offset)}`,
    of: (site: CueSite) => (isInside(site, offset) ? site.coarseAt(offset) : NOTHING),
  })),
  ...NEAREST.map((offset) => ({
    name: `word${signed(offset)}`,
    of: (site: CueSite) => (isInside(site, offset) ? hashAt(site.narration, site.token + offset) : NOTHING),
  })),
  // whatever sentence they are of
  { name: 'secondBefore', of: (site) => site.coarseAt(-2) },
  { name: 'before', of: (site) => site.coarseAt(-1) },
  { name: 'next', of: (site) => site.coarseAt(1) },
  { name: 'second', of: (site) => site.coarseAt(2) },
  { name: 'third', of: (site) => site.coarseAt(3) },
  { name: 'quoteBefore', of: quoteBefore },
  { name: 'quoteBehind', of: quoteBehind },
  { name: 'toEnd', of: ({ sentence, token }) => bucket(sentence.last - token) },
  { name: 'fromStart', of: ({ sentence, token }) => bucket(token - sentence.first) },
  { name: 'fromFloor', of: ({ floor, token }) => bucket(token - floor) },
  { name: 'isFurtherCue', of: ({ floor, sentence }) => Number(floor > sentence.first) },
  { name: 'saying', of: ({ bits }) => bits & SAYING },
  { name: 'capital', of: ({ bits }) => bits & CAPITAL },
  { name: 'subject', of: kindOfSubject },
  {
    name: 'beforeSubject',
    of: ({ narration, phraseSinceFloor: s }) => (s ? coarseAt(narration, s.phraseFirst - 1) : NOTHING),
  },
  { name: 'auxiliary', of: ({ narration, first }) => coarseAt(narration, first) },
  { name: 'auxiliaryWord', of: ({ narration, first, token }) => (first < token ? hashAt(narration, first) : NOTHING) },
  { name: 'hasAuxiliary', of: ({ first, token }) => Number(first < token) },
  { name: 'that', of: (site) => distanceTo(site, Coarse.THAT) },
  { name: 'comma', of: (site) => distanceTo(site, Coarse.COMMA) },
  // what stands before the subject, or before the cue: the comma of “…, Lind said”
  {
    name: 'edge',
    of: (site) => (edgeOf(site) >= site.sentence.first ? coarseAt(site.narration, edgeOf(site)) : NOTHING),
  },
  { name: 'floorToEdge', of: (site) => bucket(edgeOf(site) - site.floor) },
  {
    name: 'tenseBefore',
    of: (site) => tenseBetween(site.narration, site.floor, Math.max(site.floor, edgeOf(site))),
  },
  { name: 'tenseBehind', of: ({ narration, sentence, token }) => tenseBetween(narration, token + 1, sentence.last) },
]

/** What the cue model weighs of a token that may be a cue. */
export const CUE_FEATURES = new CrossedFeatures('a', SEEN, [
  '',
  'word',
  'class',
  ...NEIGHBOURS.flatMap((offset) => [`class class${signed(offset)}`, `word class${signed(offset)}`]),
  ...NEAREST.map((offset) => `word${signed(offset)}`),
  'word word-1',
  'word word+1',
  'class before next',
  'class next second',
  'class before secondBefore',
  'before next second',
  'class quoteBefore',
  'class quoteBehind',
  'class quoteBefore quoteBehind',
  'word quoteBefore quoteBehind',
  'before next quoteBefore quoteBehind',
  'class toEnd',
  'class fromStart',
  'word toEnd',
  'class next toEnd',
  'fromFloor isFurtherCue',
  'capital fromStart',
  'class subject',
  'class next subject',
  'word subject',
  'class beforeSubject',
  'auxiliary hasAuxiliary word',
  'auxiliaryWord class',
  'class that',
  'word that',
  'next that comma',
  'class edge toEnd',
  'next edge subject',
  'edge quoteBefore toEnd',
  'word edge',
  // set off by commas: `…, Lind said, …`
  'edge next second third',
  'edge next second floorToEdge',
  'edge next word+2',
  'edge next tenseBefore tenseBehind',
  // what a verb of speaking has beside it, whichever it is
  'saying class',
  'saying class quoteBefore quoteBehind',
  'saying class next subject',
  'saying class next second',
  'saying class before next',
  'saying next toEnd subject',
])

/** What the cue model sees of a token that may be a cue. */
export function describeCue(site: CueSite, row: HashedRow): HashedRow {
  CUE_FEATURES.addTo(row.clear(), site)
  return row
}

/** The type of the phrase in the subject's place, and whether the sentence begins with it. */
function kindOfSubject({ sentence, phraseSinceFloor: subject }: CueSite): number {
  return subject ? subject.type.length + (subject.phraseFirst === sentence.first ? 20 : 0) : 0
}

const edgeOf = ({ first, phraseSinceFloor: subject }: CueSite): number => (subject?.phraseFirst ?? first) - 1

const FARTHEST_MARK = 8

/** How far behind the cue's the first token of a class stands, before anything in marks; 0 where none is near. */
function distanceTo({ narration, sentence, token }: CueSite, coarse: number): number {
  const highest = Math.min(token + FARTHEST_MARK, sentence.last - 1)
  for (let i = token + 1; i <= highest && quoteAt(narration, i) < 0; i++)
    if (coarseAt(narration, i) === coarse) return i - token
  return 0
}

const FARTHEST_QUOTE = 60

/** How far before the cue something in marks ends, and whether it is long; 0 where nothing is. */
function quoteBefore({ narration, sentence, token }: CueSite): number {
  const lowest = Math.max(sentence.first, token - FARTHEST_QUOTE)
  for (let i = token - 1; i >= lowest; i--) {
    const quote = quoteAt(narration, i)
    if (quote >= 0) return stepOf(token - i, STEPS_BEFORE) * 2 + Number(isLong(narration, quote))
  }
  return 0
}

/** How far behind the cue something in marks begins, and whether it is long; 0 where nothing does. */
function quoteBehind({ narration, sentence, token }: CueSite): number {
  const highest = Math.min(sentence.last, token + FARTHEST_QUOTE)
  for (let i = token + 1; i < highest; i++) {
    const quote = quoteAt(narration, i)
    if (quote >= 0) return stepOf(i - token, STEPS_BEHIND) * 2 + Number(isLong(narration, quote))
  }
  return 0
}

const STEPS_BEFORE = [1, 4, 12]
const STEPS_BEHIND = [1, 2, 5, 14]

/** 1 up to the first of the steps, 2 up to the second … */
function stepOf(distance: number, steps: readonly number[]): number {
  let step = 0
  while (step < steps.length && distance > steps[step]!) step++
  return step + 1
}

function isLong(narration: Narration, quote: number): boolean {
  const { first, last } = narration.quoted[quote]!
  return last - first > 5
}
