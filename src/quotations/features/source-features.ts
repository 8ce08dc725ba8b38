import { bucket } from '../../models/bucket.ts'
import { CrossedFeatures } from '../../models/crossed-features.ts'
import type { Feature } from '../../models/feature.ts'
import type { HashedRow } from '../../models/hashed-row.ts'
import { Coarse } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { coarseAt, hashAt } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { CLAUSES, COMMAS, CUES, countBetween, NAMES, QUOTES, THATS, VERBS } from '../narration/running-counts.ts'

/** Who may have said what a cue reports. */
interface Question {
  readonly site: CueSite
  /** Where the content of the cue stands. */
  readonly label: number
  /** The source of the cue before it in the sentence. */
  readonly previous: NounPhrase | null
}

/** A noun phrase that may be the source. */
interface Candidate extends Question {
  readonly phrase: NounPhrase
  /** Its place among the candidates. */
  readonly index: number
  /** Does it stand before the cue? */
  readonly isLeft: boolean
  /** The tokens between it and the cue's word. */
  readonly from: number
  readonly to: number
}

/** What the sentence does not reach to. */
const NOTHING = -1

const ABOUT_CUE: readonly Feature<Question>[] = [
  { name: 'label', of: ({ label }) => label },
  { name: 'cue', of: ({ site }) => site.coarse },
  { name: 'cueWord', of: ({ site }) => hashAt(site.narration, site.token) },
  { name: 'beforeCue', of: ({ site }) => site.coarseAt(-1) },
  { name: 'behindCue', of: ({ site }) => site.coarseAt(1) },
  // what stands before the cue with its auxiliaries
  { name: 'joint', of: ({ site }) => coarseAt(site.narration, site.first - 1) },
  { name: 'hasPrevious', of: ({ previous }) => Number(previous !== null) },
]

/** What the source model weighs of there being no source. */
const NOBODY_FEATURES = new CrossedFeatures(
  'b',
  [{ name: 'nobody', of: () => 1 }, ...ABOUT_CUE],
  ['nobody hasPrevious joint', 'nobody cue', 'nobody cueWord', 'nobody label', 'nobody beforeCue behindCue'],
)

/** What it weighs of a noun phrase. */
const SOURCE_FEATURES = new CrossedFeatures<Candidate>(
  'b',
  [
    ...ABOUT_CUE,
    { name: 'side', of: ({ isLeft }) => Number(isLeft) },
    { name: 'gap', of: ({ from, to }) => bucket(to - from) },
    { name: 'type', of: ({ phrase }) => phrase.type.length },
    { name: 'index', of: ({ index }) => index },
    { name: 'length', of: ({ phrase }) => Math.min(phrase.last - phrase.first, 8) },
    {
      name: 'before',
      of: ({ site, phrase }) => (isFirst(site, phrase) ? NOTHING : coarseAt(site.narration, phrase.phraseFirst - 1)),
    },
    { name: 'behind', of: ({ site, phrase }) => coarseAt(site.narration, phrase.phraseLast) },
    {
      name: 'wordBefore',
      of: ({ site, phrase }) => (isFirst(site, phrase) ? NOTHING : hashAt(site.narration, phrase.phraseFirst - 1)),
    },
    { name: 'wordBehind', of: ({ site, phrase }) => hashAt(site.narration, phrase.phraseLast) },
    { name: 'firstWord', of: ({ site, phrase }) => hashAt(site.narration, phrase.phraseFirst) },
    { name: 'head', of: ({ site, phrase }) => hashAt(site.narration, phrase.last - 1) },
    { name: 'opensSentence', of: ({ site, phrase }) => Number(phrase.phraseFirst === site.sentence.first) },
    {
      name: 'opensClause',
      of: ({ site, phrase }) =>
        Number(isFirst(site, phrase) || coarseAt(site.narration, phrase.phraseFirst - 1) === Coarse.QUOTE_CLOSE),
    },
    { name: 'leftJoint', of: ({ site, isLeft }) => (isLeft ? coarseAt(site.narration, site.first - 1) : NOTHING) },
    { name: 'isPrevious', of: ({ phrase, previous }) => (previous ? (phrase.first === previous.first ? 1 : 2) : 0) },
    { name: 'isPassive', of: ({ site }) => Number(site.coarse === Coarse.CUE_PAST && site.coarseAt(-1) === Coarse.BE) },
    // how many stand between the phrase and the cue
    { name: 'commas', of: (seen) => count(seen, COMMAS, 4) },
    { name: 'verbs', of: (seen) => Math.min(count(seen, VERBS, 4) + count(seen, CUES, 4), 4) },
    { name: 'names', of: (seen) => count(seen, NAMES, 5) },
    { name: 'clauses', of: (seen) => Math.min(count(seen, CLAUSES, 4) + count(seen, THATS, 4), 4) },
    { name: 'quotes', of: (seen) => count(seen, QUOTES, 2) },
  ],
  [
    'side cue',
    'side gap type',
    'side gap cue',
    'side gap cueWord',
    'side cueWord',
    'type cue',
    'type label',
    'side before behind',
    'side gap before',
    'side gap behind',
    'side cue behind',
    'side wordBefore',
    'head',
    'side firstWord',
    'side gap opensSentence',
    'index label',
    'length type',
    'side label cue',
    'side label gap',
    'side commas verbs',
    'side names',
    'side clauses verbs',
    'side quotes label',
    'side gap commas verbs',
    'side cue commas verbs clauses',
    'side gap beforeCue behindCue',
    'side gap beforeCue',
    'side wordBehind',
    'side gap type label beforeCue',
    'side gap isPassive',
    // Lind, head of research at the fund, said: the phrase that the aside is about
    'leftJoint behind opensClause',
    'leftJoint behind opensClause type',
    'leftJoint before behind',
    'isPrevious joint',
    'isPrevious joint cue',
    'isPrevious side label cue',
  ],
)

/** The names of both lists: one table holds the weights of all. */
export const SOURCE_NAMES = [...NOBODY_FEATURES.names, ...SOURCE_FEATURES.names]

/** What the source model sees of a candidate; null is nobody. `previous` is the source of the cue before it in the sentence. */
export function describeSource(
  site: CueSite,
  label: number,
  previous: NounPhrase | null,
  phrase: NounPhrase | null,
  index: number,
  row: HashedRow,
): HashedRow {
  row.clear()
  if (!phrase) NOBODY_FEATURES.addTo(row, { site, label, previous })
  else {
    const isLeft = phrase.phraseLast <= site.token
    const from = isLeft ? phrase.phraseLast : site.token + 1
    const to = isLeft ? site.token : phrase.phraseFirst
    SOURCE_FEATURES.addTo(row, { site, label, previous, phrase, index, isLeft, from, to })
  }
  return row
}

const isFirst = ({ sentence }: CueSite, { phraseFirst }: NounPhrase): boolean => phraseFirst <= sentence.first

const count = ({ site, from, to }: Candidate, kind: number, most: number): number =>
  countBetween(site.narration.totals, kind, from, to, most)
