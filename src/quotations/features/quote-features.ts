import { bucket } from '../../models/bucket.ts'
import { CrossedFeatures } from '../../models/crossed-features.ts'
import type { HashedRow } from '../../models/hashed-row.ts'
import { startAt, tokenText } from '../../text/article.ts'
import { Coarse, CUE } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, hashAt, type Narration, type NarratorSentence, quoteAt } from '../narration/narration.ts'

/** What a stretch in marks is that no cue of its sentence claims. */
export const NO_SPEECH = 0
/** The previous speaker goes on. */
export const GOES_ON = 1
/** Words of somebody named in its own sentence. */
export const OWN = 2

/** What was said before an unclaimed stretch. */
export interface Preceding {
  /** Paragraphs since the last quotation, 0 in the same one; -1 where there is none. */
  readonly paragraphs: number
  /** Tokens since its end. */
  readonly tokens: number
  /** Was it in marks and a sentence of its own? */
  readonly isDirect: boolean
  /** It ended at the end of its paragraph without a closing mark. */
  readonly isOpen: boolean
}

/** A stretch in marks. Tokens, the last exclusive. */
interface Stretch {
  readonly narration: Narration
  readonly sentence: NarratorSentence
  readonly preceding: Preceding
  /** Its first mark, the words inside, and behind its last mark. */
  readonly open: number
  readonly first: number
  readonly last: number
  readonly end: number
  readonly before: Tally
}

/** What stands in its sentence before a stretch, not too far off. */
interface Tally {
  readonly cues: number
  readonly names: number
  readonly pronouns: number
}

/** What the sentence does not reach to. */
const NOTHING = -1

/** What the model of unclaimed stretches weighs of one. */
export const QUOTE_FEATURES = new CrossedFeatures<Stretch>(
  'a',
  [
    { name: 'length', of: ({ first, last }) => bucket(last - first) },
    { name: 'capital', of: ({ narration, first }) => Number(beginsWithCapital(narration, first)) },
    { name: 'lastClass', of: ({ narration, last }) => coarseAt(narration, last - 1) },
    { name: 'firstWord', of: ({ narration, first }) => hashAt(narration, first) },
    { name: 'opensSentence', of: ({ sentence, open }) => Number(open === sentence.first) },
    { name: 'endsSentence', of: ({ sentence, end }) => Number(end >= sentence.last - 1) },
    { name: 'opensParagraph', of: ({ narration, open }) => Number(paragraphAt(narration, open).first === open) },
    { name: 'endsParagraph', of: ({ narration, open, end }) => Number(paragraphAt(narration, open).end === end) },
    { name: 'singleMarks', of: ({ narration, open }) => Number(/['‘’‚]/.test(tokenText(narration.article, open))) },
    {
      name: 'before',
      of: ({ narration, sentence, open }) => (open > sentence.first ? coarseAt(narration, open - 1) : NOTHING),
    },
    { name: 'secondBefore', of: ({ narration, open }) => coarseAt(narration, open - 2) },
    {
      name: 'behind',
      of: ({ narration, sentence, end }) => (end < sentence.last ? coarseAt(narration, end) : NOTHING),
    },
    {
      name: 'wordBefore',
      of: ({ narration, sentence, open }) => (open > sentence.first ? hashAt(narration, open - 1) : NOTHING),
    },
    {
      name: 'secondWordBefore',
      of: ({ narration, sentence, open }) => (open - 1 > sentence.first ? hashAt(narration, open - 2) : NOTHING),
    },
    {
      name: 'wordBehind',
      of: ({ narration, sentence, end }) => (end < sentence.last ? hashAt(narration, end) : NOTHING),
    },
    // since something was said
    { name: 'paragraphs', of: ({ preceding }) => Math.min(preceding.paragraphs, 4) },
    { name: 'tokens', of: ({ preceding }) => bucket(preceding.tokens) },
    { name: 'behindDirect', of: ({ preceding }) => Number(preceding.isDirect) },
    { name: 'behindOpen', of: ({ preceding }) => Number(preceding.isOpen) },
    { name: 'cues', of: ({ before }) => Math.min(before.cues, 2) },
    { name: 'names', of: ({ before }) => Math.min(before.names, 3) },
    { name: 'pronouns', of: ({ before }) => Math.min(before.pronouns, 3) },
  ],
  [
    '',
    'length capital',
    'lastClass capital opensSentence endsSentence',
    'before capital',
    'behind before',
    'opensSentence endsSentence opensParagraph endsParagraph length',
    'wordBefore',
    'secondWordBefore',
    'wordBehind',
    'before secondBefore',
    'singleMarks length',
    'singleMarks capital opensSentence endsSentence lastClass',
    'before length capital',
    'behind length',
    'paragraphs behindDirect behindOpen opensSentence endsSentence opensParagraph endsParagraph',
    'paragraphs behindDirect behindOpen length capital',
    'paragraphs behindDirect behindOpen tokens opensSentence endsSentence',
    'tokens capital',
    'firstWord capital',
    'cues names pronouns capital',
    'cues length before',
    'names pronouns opensSentence endsSentence length',
  ],
)

/** What the model of unclaimed stretches sees of the one with index `q`. */
export function describeQuote(
  narration: Narration,
  sentence: NarratorSentence,
  q: number,
  preceding: Preceding,
  row: HashedRow,
): HashedRow {
  const { open, first, last, close } = narration.quoted[q]!
  const end = close === null ? last : close + 1
  const before = tallyBefore(narration, sentence, open)
  QUOTE_FEATURES.addTo(row.clear(), { narration, sentence, preceding, open, first, last, end, before })
  return row
}

function beginsWithCapital({ article }: Narration, token: number): boolean {
  const initial = article.text.charAt(startAt(article, token))
  return initial !== initial.toLowerCase()
}

/** The tokens of the paragraph of one, the end exclusive. */
function paragraphAt(
  { article: { paragraphs, paragraphOf } }: Narration,
  token: number,
): { first: number; end: number | undefined } {
  const paragraph = paragraphOf[token]!
  return { first: paragraphs[paragraph]!, end: paragraphs[paragraph + 1] }
}

const FARTHEST = 40

function tallyBefore(narration: Narration, { first }: NarratorSentence, open: number): Tally {
  let cues = 0
  let names = 0
  let pronouns = 0
  for (let i = Math.max(first, open - FARTHEST); i < open; i++) {
    if (quoteAt(narration, i) >= 0) continue
    if (bitsAt(narration, i) & CUE) cues++
    const coarse = coarseAt(narration, i)
    if (coarse === Coarse.NAME) names++
    else if (coarse === Coarse.PRONOUN) pronouns++
  }
  return { cues, names, pronouns }
}
